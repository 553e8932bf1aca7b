import { heading, mark, plain, right, table, title } from '../blocks';
import { inBothLanguages } from '../in-both-languages';

const words = {
  'zh-CN': {
    name: '债权确认函',
    gap: '：',
    mark: '草稿：供律师审阅、修改后使用',
    to: (name: string) => `致：${name}`,
    says: (day: string, sum: string) =>
      `截至${day}，贵司应付我司下列款项，未付本金合计${sum}。请核对；无误的请盖章确认，有异议的请写明金额和理由。`,
    columns: ['合同编号', '发票号', '到期日', '未付本金'],
    sum: '合计',
    confirms: '债务人确认',
    agree: '□ 金额无误　　□ 有异议：',
    reserves: '本函只确认债权数额，不构成对违约金等其他权利的放弃，也不替代催款。',
    creditor: '债权人',
    debtor: '债务人',
    seal: '（盖章）',
    day: '日期',
    signed: '签署日期',
  },
  'en-US': {
    name: 'Confirmation of debt',
    gap: ': ',
    mark: 'Draft: for a lawyer to check and change before use',
    to: (name: string) => `To: ${name}`,
    says: (day: string, sum: string) =>
      `At ${day} you owe us the sums below, ${sum} of principal in all. Please compare: if they are right, confirm under seal; if not, state the sum and why.`,
    columns: ['Contract', 'Invoice', 'Due', 'Unpaid principal'],
    sum: 'Total',
    confirms: 'Confirmation by the debtor',
    agree: '□ The sum is right    □ It is not: ',
    reserves: 'This confirms the sum of the debt alone; it waives no penalty or other right, and is no demand.',
    creditor: 'Creditor',
    debtor: 'Debtor',
    seal: ' (seal)',
    day: 'Date',
    signed: 'date of signature',
  },
} as const;

type Words = (typeof words)[keyof typeof words];

/** 债权确认函: what the debtor is asked to confirm (Civil Code 192, 195: an acknowledgement in writing). */
export const [confirmation, confirmationInEnglish] = inBothLanguages<'confirmation', 'confirmationInEnglish', Words>(
  ['confirmation', 'confirmationInEnglish'],
  words,
  (file, said) => {
    const { claims, format, blanks } = file;
    if (claims.lines.length === 0) return { kind: 'nothingUnpaid' };
    return [
      title(said.name),
      mark(said.mark),
      plain(said.to(file.theirs.name)),
      plain(said.says(format.day(claims.day), format.sum(claims.principalCents))),
      table(
        said.columns.map((column, index): [string, number, 'left' | 'right'] => [column, 2, index === 3 ? 'right' : 'left']),
        [
          ...claims.lines.map(({ position, claimCents }) => [
            ...[format.orDash(position.row?.contract ?? ''), format.orDash(position.row?.invoiceNumber ?? '')],
            ...[format.shortDay(position.row?.dueDay ?? null), format.amount(claimCents)],
          ]),
          [said.sum, '', '', format.amount(claims.principalCents)],
        ],
        true,
      ),
      plain(said.reserves),
      right(`${said.creditor}${said.gap}${file.ours.name}${said.seal}`),
      heading(said.confirms),
      plain(said.agree),
      right(`${said.debtor}${said.gap}${file.theirs.name}${said.seal}`),
      right(`${said.day}${said.gap}${blanks.given(said.signed, '')}`),
    ];
  },
);
