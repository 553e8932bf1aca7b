import { body, closing, heading, invoiceTable, mark, partyBlock, plain, right, table, title } from '../blocks';
import type { CaseDocument } from '../case-document';
import { sumCents } from '../../domain/money/cents';
import { plansOfCustomers } from '../../desk/repayment-plans';
import type { CaseFile } from '../case-file';

/** 调解申请书: to a mediation body or the court. */
export const mediationRequest: CaseDocument<'mediationRequest'> = {
  key: 'mediationRequest',
  language: 'zh-CN',
  name: '调解申请书',
  write(file) {
    const { claims, format } = file;
    if (claims.totalCents === 0) return { kind: 'nothingClaimed' };
    return [
      title('调解申请书'),
      mark(),
      partyBlock('申请人', file.ours),
      partyBlock('被申请人', file.theirs),
      heading('请求事项'),
      body(
        `就被申请人所欠${file.sumInWords(claims.totalCents)}（其中本金${format.sum(claims.principalCents)}，计至${format.day(claims.day)}）的支付事宜进行调解。`,
      ),
      heading('事实'),
      invoiceTable(file),
      ...closing(file, '申请人'),
    ];
  },
};

/** 调解协议, with the day until which both sides may ask the court to confirm it (facts-law.md §12). */
export const mediationAgreement: CaseDocument<'mediationAgreement'> = {
  key: 'mediationAgreement',
  language: 'zh-CN',
  name: '调解协议',
  write(file) {
    const { claims, format, blanks, debtorCase } = file;
    const { mediationDay, court } = debtorCase.record;
    if (claims.totalCents === 0) return { kind: 'nothingClaimed' };
    const by = mediationDay === null ? blanks.given('调解协议生效日期', '') : format.day(mediationDay);
    const until = mediationDay === null ? '' : `，即${format.day(mediationDay + 30)}前`;
    return [
      title('调解协议'),
      mark(),
      partyBlock('甲方（债权人）', file.ours),
      partyBlock('乙方（债务人）', file.theirs),
      plain(`调解组织：${blanks.given('调解组织', court)}`),
      body(
        `一、双方确认，截至${format.day(claims.day)}，乙方欠甲方本金${file.sumInWords(claims.principalCents)}${penaltyPart(file)}${claims.creditsCents === 0 ? '' : `，贷项抵减${format.sum(claims.creditsCents)}`}，合计${claims.basis === null ? blanks.given('合计', '') : file.sumInWords(claims.totalCents)}。`,
      ),
      body('二、乙方按下列期限付款：'),
      paymentTable(file),
      body(
        `三、乙方任何一期未按期足额付款的后果：${blanks.given('违约后果', '')}。本协议不构成甲方对原合同违约金的放弃，除非双方在此另行写明。`,
      ),
      body(
        `四、本协议自${by}起生效。双方同意自生效之日起三十日内${until}共同向有管辖权的人民法院申请司法确认（民事诉讼法）；未经确认的，一方不履行时另一方可以起诉。`,
      ),
      right(`甲方：${file.ours.name}（盖章）`),
      right(`乙方：${file.theirs.name}（盖章）`),
      right(`日期：${blanks.given('签署日期', '')}`),
    ];
  },
};

/** A penalty of which nobody knows the basis is a blank, never nothing: who signs that waives it (R13a). */
function penaltyPart({ claims: { basis, penaltyCents }, format, blanks }: CaseFile): string {
  if (basis === null) return `，违约金${blanks.given('违约金（依据没有确认）', '')}`;
  return penaltyCents === 0 ? '' : `，违约金${format.sum(penaltyCents)}`;
}

/** What is missing of the debtor's plan where that comes to what is agreed on, else a line to be filled in: payments must tie. */
function paymentTable({ desk, account, format, blanks, claims }: CaseFile) {
  const plans = (plansOfCustomers(desk).get(account.customer.key) ?? []).map(({ missed, toCome }) => [...missed, ...toCome]);
  const tying = plans.filter((unpaid) => sumCents(unpaid.map(({ missingCents }) => missingCents)) === claims.totalCents);
  const rows = (tying.length === 1 ? tying.flat() : []).map(({ row, missingCents }) => [
    format.shortDay(row.dueDay),
    format.amount(missingCents),
  ]);
  return table(
    [
      ['付款日期', 2, 'center'],
      ['金额', 2, 'right'],
    ],
    rows.length > 0 ? rows : [[blanks.given('付款日期', ''), blanks.given('各期金额', '')]],
  );
}
