import type { HoldReason } from '../../desk/holds';
import { firstOfMany } from '../first-of-many';
import { groupedCount } from '../grouped-count';
import type { ShapeOf } from '../shape-of';
import { currencyUnit } from '../sheets/currency-unit';

/** What the card of a debtor says of its case, in Chinese (R43). */
export const caseTabZhCN = {
  open: '立案',
  openHint: '先看案件里会有哪些发票，确认后在“案件”表登记一行：该客户全部逾期发票，状态为准备；日期、法院等以后在表里填写。',
  /** Before a case is entered: what would be in it. */
  opening: {
    title: (customer: string): string => `为“${customer}”立案？确认之前不写入任何内容`,
    about: (asOf: string, invoices: number, sum: string, currency: string): string =>
      `截至 ${asOf} 逾期的 ${groupedCount(invoices)} 张发票，本金 ${sum} ${currencyUnit(currency, '元')}，都会列入这个案件；以后新逾期的也算在内。`,
    nothing: (asOf: string): string => `截至 ${asOf} 没有逾期的发票，案件里暂时什么也没有。`,
    held: (reason: string, numbers: string, sum: string): string =>
      `其中${reason}：${numbers}，${sum}。不想列入的，登记后在“案件”表的发票号一栏写明要列入的发票。`,
    reasons: {
      dispute: '有异议、暂不催的',
      promise: '承诺付款、还没到期的',
      plan: '按还款计划履行中的',
      barred: '已过诉讼时效的',
    } satisfies Readonly<Record<HoldReason, string>>,
    number: (number: string): string => (number === '' ? '（没有发票号）' : number),
    numbers: (numbers: readonly string[]): string =>
      firstOfMany(
        numbers.map((number) => (number === '' ? '（没有发票号）' : number)),
        '、',
        (count) => ` 等 ${groupedCount(count)} 张`,
      ),
    list: (invoices: readonly (readonly [number: string, amount: string])[]): string =>
      `发票：${firstOfMany(
        invoices.map(([number, amount]) => `${number} ${amount}`),
        '，',
        (count) => ` 等 ${groupedCount(count)} 张`,
      )}`,
    ways: { yes: '确认立案', no: '不立案' },
  },
  opened: (customer: string, number: string): string => `“${customer}”的案件 ${number} 已登记`,
  save: '案件材料',
  saveHint: '保存起诉状、证据目录、计算表等草稿，合为一个 .zip；不写入任何内容。',
  evidence: '证据',
  evidenceHint: '看证据链的缺口，登记证据文件的 SHA-256，再核对文件有没有变。',
  saved: (file: string): string => `案件材料已保存：${file}`,
  holds: (documents: number, blanks: number): string => `共 ${documents} 份，均为供律师审阅的草稿；待填 ${blanks} 处，清单见 00_目录.docx`,
  archived: (file: string): string => `归档包已保存：${file}`,
  keeps: (files: number): string => `另有 ${files} 个文件：登记表的行、计算和证据文件的 SHA-256；证据文件本身不在包里，请另行归档。`,
  without: (name: string, why: string): string => `没有${name}：${why}`,
};

export type CaseTabTexts = ShapeOf<typeof caseTabZhCN>;
