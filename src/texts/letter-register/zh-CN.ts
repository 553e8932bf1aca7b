import type { ShapeOf } from '../shape-of';

/** What stands in 催收记录 of a letter that was made, in Chinese. */
export const letterRegisterZhCN = {
  /** 内容 of a demand's row, after the text for the waybill; sums have two decimals. */
  demanded: (principal: string, penalty: string | null, finalPaymentDate: string): string =>
    `本发票本金 ${principal}${penalty === null ? '' : `、违约金 ${penalty}`}，最后付款日 ${finalPaymentDate}`,
  /** 内容 of a letter that demands nothing, in another currency than the ledger's main one. */
  stated: (name: string, amount: string): string => `${name}，${amount}`,
  /** In 发票号 of the row of credits, where no number of an invoice may stand. */
  credits: '贷项抵减',
  /** 内容 of that row: red and overpaid invoices, each with what it takes off, two decimals. */
  deducted: (credits: readonly { readonly invoiceNumber: string; readonly amount: string }[]): string =>
    `抵减贷项：${credits.map(({ invoiceNumber, amount }) => `${invoiceNumber === '' ? '（无发票号）' : invoiceNumber} ${amount}`).join('、')}`,
  /** 内容 of a letter that was struck, before what stood there. */
  struck: (stage: string): string => (stage === '' ? '作废（未寄出）' : `作废（未寄出，原为${stage}）`),
};

export type LetterRegisterTexts = ShapeOf<typeof letterRegisterZhCN>;
