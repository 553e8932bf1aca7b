import { cellStyles, sectionStyle } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import { monthlyColumns } from './monthly-places';
import { labelColumn, numberColumn } from '../parts/part-columns';
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
  draft.line(row, numberColumn, notes.heading, sectionStyle);
  const put = draft.put(
    row + 1,
    numberColumn,
    lines.map((line, index) => [index + 1, line]),
  );
  draft.style({ ...put, columns: 1 }, cellStyles.number);
  draft.style({ ...put, column: labelColumn, columns: 1 }, { horizontal: 'left' });
  lines.forEach((line, index) => draft.breakText(row + 1 + index, labelColumn, line, monthlyColumns));
  return row + 1 + lines.length;
}
