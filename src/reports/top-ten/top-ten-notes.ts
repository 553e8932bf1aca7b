import { cellStyles, sectionStyle } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import { topDebtorsTexts } from '../../texts/top-debtors/top-debtors-texts';
import { topTenColumns } from './top-ten-places';
import type { TopTenSource } from './top-ten-source';

/** How the figures are meant, and one sentence for each table that would fill in what is missing (R29, R39); answers the first free row. */
export function putTopTenNotes(draft: SheetDraft, row: number, source: TopTenSource): number {
  const { desk, known, debtors, detailTable, context } = source;
  const { notes: words } = topDebtorsTexts[context.texts.language];
  const { main, otherCurrencies } = desk.aged;
  const notes = [
    words.order(desk.policy.topDebtors.count),
    words.overdue,
    words.conduct,
    words.score,
    words.degrees(desk.policy.risk),
    words.nextStep({
      share: desk.policy.risk.nextStepShare,
      limitationDays: desk.policy.alerts.limitationDays,
      letterDays: desk.policy.risk.followLetterDays,
    }),
    words.promises,
    words.limitation,
    ...(otherCurrencies.length > 0 ? [words.mainCurrency(main.currency)] : []),
    ...(known.promises ? [] : [words.noCollections]),
    ...(known.disputes ? [] : [words.noDisputes]),
    ...(known.plans ? [] : [words.noPlans]),
    ...(known.receipts ? [] : [words.noReceipts]),
    ...(debtors.some(({ tradeCents }) => tradeCents === null) ? [words.noTrade] : []),
    ...(detailTable === null ? [words.values] : []),
  ];
  draft.line(row, 0, words.heading, sectionStyle);
  const put = draft.put(
    row + 1,
    0,
    notes.map((note, index) => [index + 1, note]),
  );
  draft.style({ ...put, columns: 1 }, cellStyles.number);
  draft.style({ ...put, column: 1, columns: 1 }, { horizontal: 'left' });
  notes.forEach((note, index) => {
    draft.breakText(row + 1 + index, 1, note, topTenColumns);
  });
  return row + 1 + notes.length;
}
