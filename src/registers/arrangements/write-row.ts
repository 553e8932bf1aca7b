import type { CellValue } from '../../cells/cell-value';
import type { SheetText } from '../../tables/table-column';
import type { Written } from '../register';
import { textFor } from '../word-list';
import type { Arrangement } from './arrangement';
import { arrangementActions, workKindWords } from './columns';
import type { ArrangementRole } from './columns';

/** An arrangement as the cells of a row of 事项安排. */
export function arrangementCells(row: Written<Arrangement>, language: keyof SheetText): Readonly<Record<ArrangementRole, CellValue>> {
  return {
    day: row.day,
    customer: row.customer.name,
    kind: textFor(row.kind, workKindWords, language),
    action: textFor(row.action, arrangementActions, language),
    until: row.until ?? '',
    person: row.person,
    note: row.note,
  };
}
