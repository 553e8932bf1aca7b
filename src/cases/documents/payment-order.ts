import { orderHindrance } from '../../desk/cases/order-hindrance';
import { body, closing, heading, invoiceTable, mark, partyBlock, title } from '../blocks';
import type { CaseDocument } from '../case-document';

/** 支付令申请书, where its conditions hold as far as the workbook tells; else the sentence why not (facts-law.md §12). */
export const paymentOrder: CaseDocument<'paymentOrder'> = {
  key: 'paymentOrder',
  language: 'zh-CN',
  name: '支付令申请书',
  write(file) {
    const kind = orderHindrance(file.desk, file.debtorCase, file.claims);
    if (kind !== null) return { kind };
    const { claims, format, blanks } = file;
    const given = claims.basis === null ? blanks.given('违约金（依据没有确认，上列金额不含）', '') : format.sum(claims.penaltyCents);
    const penalty = claims.basis !== null && claims.penaltyCents === 0 ? '' : `，违约金${given}`;
    return [
      title('支付令申请书'),
      mark(),
      partyBlock('申请人', file.ours),
      partyBlock('被申请人', file.theirs),
      heading('请求事项'),
      body(
        `请求人民法院向被申请人发出支付令，督促其给付${file.sumInWords(claims.totalCents)}（欠款本金${format.sum(claims.principalCents)}${penalty}，计至${format.day(claims.day)}）。`,
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
