import type { SheetDraft } from '../../sheets/sheet-draft';
import { monthlyColumns } from './monthly-places';
import { putNotes } from '../parts/put-notes';
import type { MonthlySource } from './monthly-source';

/** 口径: how each figure is meant, with the number of its rule. Answers the first free row. */
export function putMonthlyNotes(draft: SheetDraft, row: number, { words, desk, steps }: MonthlySource): number {
  const { notes } = words;
  const { otherCurrencies, main } = desk.aged;
  const { byStanding, balanceCents } = main;
  const [unverified, credits] = [byStanding['待核实'], byStanding['贷项']];
  const classed = balanceCents - unverified - credits;
  const lines = [
    ...(steps === null ? [notes.snapshot] : []),
    ...notes.rules,
    ...(unverified === 0 && credits === 0 ? [] : [notes.totals({ classed, unverified, credits, balance: balanceCents })]),
    ...(otherCurrencies.length > 0 ? [notes.mainCurrency(main.currency)] : []),
  ];
  return putNotes(draft, row, notes.heading, lines, monthlyColumns);
}
