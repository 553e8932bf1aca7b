import { isUnderChineseLaw } from '../../domain/law/chinese-law';
import { soonestLimitationEnd } from '../../desk/limitation';
import { takesCourtFees } from '../../desk/takes-court-fees';
import { deadlineArticles } from '../../domain/law/case-deadlines';
import { worstClass } from '../../desk/open-balance';
import type { Language } from '../../texts/language';
import { deskTexts } from '../../texts/desk/desk-texts';
import { caseStates } from '../../registers/cases/columns';
import { textFor } from '../../registers/word-list';
import { mark, table, title } from '../blocks';
import type { CaseDocument } from '../case-document';
import { chainLinks } from '../case-evidence';

const words = {
  'zh-CN': {
    name: '案情摘要',
    mark: '草稿：供律师或机构了解案情，数字取自工作簿',
    columns: ['项目', '内容'],
    rows: [
      '债权人',
      '债务人',
      '案件编号、状态',
      '法院或机构、案号',
      '截止日',
      '未付发票',
      '未付本金',
      '违约金',
      '贷项',
      '合计',
      '受理费、保全费',
      '诉讼时效（最早届满日）',
      '期限',
      '证据缺口（发票 环节数）',
      '最差分类',
    ],
    basis: { contract: '按合同', statutory: '按法定', none: '不计', unconfirmed: '依据未确认' },
    otherLaw: '适用外国（地区）法律，未知',
    nothing: '无',
    law: (article: number | null) => (article === null ? '民事诉讼法' : `民事诉讼法第${article}条`),
    separator: '；',
    of: '、',
  },
  'en-US': {
    name: 'Case summary',
    mark: 'Draft for a lawyer or an agency; figures are the workbook’s',
    columns: ['Item', 'What is known'],
    rows: [
      'Creditor',
      'Debtor',
      'Case, state',
      'Court or body, docket',
      'As of',
      'Unpaid invoices',
      'Principal',
      'Penalty',
      'Credits',
      'Total',
      'Fees of acceptance, preservation',
      'Limitation (soonest end)',
      'Deadlines',
      'Evidence gaps (invoice, links)',
      'Worst class',
    ],
    basis: { contract: 'by contract', statutory: 'by statute', none: 'none claimed', unconfirmed: 'basis not confirmed' },
    otherLaw: 'under another law, not known',
    nothing: 'none',
    law: (article: number | null) => (article === null ? 'Civil Procedure Law' : `Civil Procedure Law, art. ${article}`),
    separator: '; ',
    of: ', ',
  },
} as const;

/** One page of what is known of a case, for whoever is to take it on. */
function summaryIn<const Key extends string>(key: Key, language: Language): CaseDocument<Key> {
  const said = words[language];
  return {
    key,
    language,
    name: said.name,
    write(file) {
      const { claims, format, debtorCase, account, desk, evidence } = file;
      const { record, deadlines } = debtorCase;
      const { record: known } = account;
      const isOurs = isUnderChineseLaw(known?.country ?? '', known?.governingLaw ?? '');
      const limitation = soonestLimitationEnd(desk, account);
      const gaps = evidence.chains
        .map(
          ({ position, links }) =>
            [position.row?.invoiceNumber ?? '', chainLinks.filter((link) => links[link] !== 'there').length] as const,
        )
        .filter(([, count]) => count > 0);
      const values = [
        file.ours.name,
        file.theirs.name,
        [record.number, textFor(record.state ?? 'preparing', caseStates, language)].filter((part) => part !== '').join(said.of),
        [record.court, record.docket].filter((part) => part !== '').join(said.of) || said.nothing,
        format.day(claims.day),
        claims.lines.map(({ position }) => position.row?.invoiceNumber ?? '').join(said.of) || said.nothing,
        format.sum(claims.principalCents),
        `${format.sum(claims.penaltyCents)} (${said.basis[claims.basis ?? 'unconfirmed']})`,
        format.sum(claims.creditsCents),
        format.sum(claims.totalCents),
        takesCourtFees(desk) ? `${format.sum(claims.acceptanceCents)}${said.of}${format.sum(claims.preservationCents)}` : said.nothing,
        isOurs ? (limitation === null ? said.nothing : format.day(limitation)) : said.otherLaw,
        deadlines
          .map(
            ({ kind, day }) =>
              `${format.day(day)} ${deskTexts[language].action('caseDeadline', kind)} (${said.law(deadlineArticles[kind])})`,
          )
          .join(said.separator) || said.nothing,
        gaps.map(([number, count]) => `${number} ${count}`).join(said.of) || said.nothing,
        worstClass(account) ?? said.nothing,
      ];
      return [
        title(said.name),
        mark(said.mark),
        table(
          [
            [said.columns[0], 2],
            [said.columns[1], 6],
          ],
          said.rows.map((row, index) => [row, values[index] ?? '']),
        ),
      ];
    },
  };
}

export const summary = summaryIn('summary', 'zh-CN');
export const summaryInEnglish = summaryIn('summaryInEnglish', 'en-US');
