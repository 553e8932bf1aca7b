import type { SheetDraft } from '../../sheets/sheet-draft';
import { monthlyColumns } from './monthly-places';
import { putNotes } from '../parts/put-notes';
import type { MonthlySource } from './monthly-source';

/** 口径: how each figure is meant, with the number of its rule. Answers the first free row. */
export function putMonthlyNotes(draft: SheetDraft, row: number, { words, desk, steps }: MonthlySource): number {
  const { notes } = words;
  const { otherCurrencies, main } = desk.aged;
  const lines = [
    ...(steps === null ? [notes.snapshot] : []),
    ...notes.rules,
    ...(otherCurrencies.length > 0 ? [notes.mainCurrency(main.currency)] : []),
  ];
  return putNotes(draft, row, notes.heading, lines, monthlyColumns);
}
