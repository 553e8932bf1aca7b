import { isUnderOtherLaw, soonestEndOf } from '../../desk/limitation';
import { riskClasses } from '../../domain/aging/risk-class';
import { deskTexts } from '../../texts/desk/desk-texts';
import { caseStates } from '../../registers/cases/columns';
import { textFor } from '../../registers/word-list';
import { caseWords } from '../../texts/case-words/case-words';
import { openObjections } from '../facts';
import { listedNumbers, mark, table, title } from '../blocks';
import { chainLinks } from '../../desk/cases/case-evidence';
import type { ChainLink } from '../../desk/cases/case-evidence';
import type { CaseFile } from '../case-file';
import { inBothLanguages } from '../in-both-languages';

const words = {
  'zh-CN': {
    name: '案情摘要',
    mark: '草稿：供律师或机构了解案情，数字取自工作簿',
    columns: ['项目', '内容'],
    rows: {
      creditor: '债权人',
      debtor: '债务人',
      case: '案件编号、状态',
      court: '法院或机构、案号',
      day: '截止日',
      invoices: '未付发票',
      principal: '未付本金',
      penalty: '违约金',
      credits: '贷项',
      total: '合计',
      unapplied: '未核销收款（没有扣减）',
      objections: '未解决的异议',
      fees: '受理费、保全费',
      doubled: '加倍部分债务利息',
      limitation: '诉讼时效（本案发票最早届满日）',
      deadlines: '期限',
      gaps: '证据缺口（环节：发票）',
      class: '本案发票最差分类',
    },
    invoices: (count: number) => `${count} 张：`,
    all: (count: number) => `全部 ${count} 张`,
    penalty: {
      contract: (sum: string) => `${sum}（按合同）`,
      statutory: (sum: string) => `${sum}（按法定）`,
      none: () => '不计',
      unconfirmed: () => '没有计算：依据未确认',
    },
    noFees: '外币债权，没有计算',
    ofArbitration: '仲裁费按仲裁机构的收费办法',
    otherLaw: '适用外国（地区）法律，未知',
    nothing: '无',
    separator: '；',
    of: '、',
    gap: (link: string, numbers: string) => `${link}：${numbers}`,
  },
  'en-US': {
    name: 'Case summary',
    mark: 'Draft for a lawyer or an agency; figures are the workbook’s',
    columns: ['Item', 'What is known'],
    rows: {
      creditor: 'Creditor',
      debtor: 'Debtor',
      case: 'Case, state',
      court: 'Court or body, docket',
      day: 'As of',
      invoices: 'Unpaid invoices',
      principal: 'Principal',
      penalty: 'Penalty',
      credits: 'Credits',
      total: 'Total',
      unapplied: 'Money set against no invoice (not taken off)',
      objections: 'Objections not settled',
      fees: 'Fees of acceptance, preservation',
      doubled: 'Doubled part of the interest',
      limitation: 'Limitation (soonest end of its invoices)',
      deadlines: 'Deadlines',
      gaps: 'Evidence gaps (link: invoices)',
      class: 'Worst class of its invoices',
    },
    invoices: (count: number) => `${count}: `,
    all: (count: number) => `all ${count}`,
    penalty: {
      contract: (sum: string) => `${sum} (by contract)`,
      statutory: (sum: string) => `${sum} (by statute)`,
      none: () => 'none claimed',
      unconfirmed: () => 'not reckoned: its basis is not confirmed',
    },
    noFees: 'not reckoned of a claim in a foreign currency',
    ofArbitration: 'by the tariff of the body of arbitration',
    otherLaw: 'under another law, not known',
    nothing: 'none',
    separator: '; ',
    of: ', ',
    gap: (link: string, numbers: string) => `${link}: ${numbers}`,
  },
} as const;

type Words = (typeof words)[keyof typeof words];

/** One page of what is known of a case, for whoever is to take it on. */
export const [summary, summaryInEnglish] = inBothLanguages<'summary', 'summaryInEnglish', Words>(
  ['summary', 'summaryInEnglish'],
  words,
  (file, said) => [
    title(said.name),
    mark(said.mark),
    table(
      [
        [said.columns[0], 2],
        [said.columns[1], 6],
      ],
      Object.entries(said.rows).flatMap(([row, label]) => {
        const value = valuesOf(file, said)[row as keyof Words['rows']];
        return value === null ? [] : [[label, value]];
      }),
    ),
  ],
);

/** What is said of each row; null: a row that only some cases have. */
function valuesOf(file: CaseFile, said: Words): Readonly<Record<keyof Words['rows'], string | null>> {
  const { claims, format, debtorCase, account, desk, language } = file;
  const { record, deadlines, invoices } = debtorCase;
  const { doubled } = claims;
  const limitation = soonestEndOf(desk, invoices);
  const numbers = claims.lines.map(({ position }) => position.row?.invoiceNumber ?? '');
  const known = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(said.of) || said.nothing;
  return {
    creditor: file.ours.name,
    debtor: file.theirs.name,
    case: known([record.number, textFor(record.state ?? 'preparing', caseStates, language)]),
    court: known([record.court, record.docket]),
    day: format.day(claims.day),
    invoices: numbers.length === 0 ? said.nothing : `${said.invoices(numbers.length)}${listedNumbers(numbers, said.of)}`,
    principal: format.sum(claims.principalCents),
    penalty: said.penalty[claims.basis ?? 'unconfirmed'](format.sum(claims.penaltyCents)),
    credits: claims.creditsCents === 0 ? null : format.sum(claims.creditsCents),
    total: format.sum(claims.totalCents),
    unapplied: claims.unappliedCents === 0 ? null : format.sum(claims.unappliedCents),
    objections: openObjections(file, said.of).join(said.separator) || null,
    fees: feesText(file, said),
    doubled: doubled === null ? null : format.sum(doubled.interestCents),
    limitation: isUnderOtherLaw(account) ? said.otherLaw : limitation === null ? said.nothing : format.day(limitation),
    deadlines:
      deadlines.map(({ kind, day }) => `${format.day(day)} ${deskTexts[language].action('caseDeadline', kind)}`).join(said.separator) ||
      said.nothing,
    gaps: gapsText(file, said),
    class: [...riskClasses].reverse().find((riskClass) => invoices.some(({ standing }) => standing === riskClass)) ?? said.nothing,
  };
}

function feesText({ claims: { acceptanceCents, preservationCents }, format, isArbitration }: CaseFile, said: Words): string {
  if (preservationCents === null) return said.noFees;
  const acceptance = isArbitration || acceptanceCents === null ? said.ofArbitration : format.sum(acceptanceCents);
  return [acceptance, format.sum(preservationCents)].join(said.of);
}

/** The invoices that each link of the chain is missing or weak for. */
function gapsText({ evidence: { chains }, language }: CaseFile, said: Words): string {
  const gaps = chainLinks.flatMap((link: ChainLink) => {
    const weak = chains.filter(({ links }) => links[link] !== 'there').map(({ position }) => position.row?.invoiceNumber ?? '');
    if (weak.length === 0) return [];
    return [
      said.gap(caseWords[language].links[link], weak.length === chains.length ? said.all(weak.length) : listedNumbers(weak, said.of)),
    ];
  });
  return gaps.join(said.separator) || said.nothing;
}
