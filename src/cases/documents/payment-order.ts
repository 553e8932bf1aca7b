import { isUnderChineseLaw } from '../../domain/law/chinese-law';
import { disputedInvoices } from '../../desk/disputes';
import { body, closing, heading, invoiceTable, mark, partyBlock, title } from '../blocks';
import type { CaseDocument } from '../case-document';
import type { CaseFile } from '../case-file';

/** 支付令申请书, where its conditions hold as far as the workbook tells; else the sentence why not (facts-law.md §12). */
export const paymentOrder: CaseDocument<'paymentOrder'> = {
  key: 'paymentOrder',
  language: 'zh-CN',
  name: '支付令申请书',
  write(file) {
    const why = whyNot(file);
    if (why !== null) return { whyNot: why };
    const { claims, format, blanks } = file;
    return [
      title('支付令申请书'),
      mark(),
      partyBlock('申请人', file.ours),
      partyBlock('被申请人', file.theirs),
      heading('请求事项'),
      body(
        `请求人民法院向被申请人发出支付令，督促其给付${file.sumInWords(claims.totalCents)}（欠款本金${format.sum(claims.principalCents)}，违约金${format.sum(claims.penaltyCents)}，计至${format.day(claims.day)}）。`,
      ),
      heading('事实与理由'),
      body(`被申请人逾期未付下列款项：`),
      invoiceTable(file),
      body(`申请人与被申请人之间没有其他债务纠纷：${blanks.given('由申请人确认', '')}；支付令能够送达被申请人：${file.theirs.address}。`),
      body(
        `申请费为案件受理费的三分之一，按上述金额为${file.courtFee(claims.paymentOrderCents)}。被申请人收到支付令后十五日内应当清偿或者提出异议；提出异议的，督促程序终结（民事诉讼法）。`,
      ),
      ...closing(file, '申请人'),
    ];
  },
};

function whyNot({ claims, account, desk, debtorCase }: CaseFile): string | null {
  const { record } = account;
  if (claims.totalCents === 0) return '截至本日，本案没有可以主张的欠款';
  if (claims.creditsCents > 0 || account.unapplied.some(({ balanceCents }) => balanceCents < 0))
    return '双方之间还有贷项、预收或未核销的收款，可能存在其他债务，不符合“没有其他债务纠纷”的条件；核销或冲抵后再申请';
  if (debtorCase.invoices.some((position) => disputedInvoices(desk).has(position)))
    return '对方对本案发票有未解决的异议：对方提出异议支付令即失效，宜直接起诉或先解决异议';
  if ((record?.address ?? '') === '') return '客户资料没有对方地址，不能判断支付令能否送达';
  if (!isUnderChineseLaw(record?.country ?? '', '')) return '对方在境外，支付令难以送达';
  return null;
}
