import { allAlertKinds } from '../../desk/alert-kinds/all-alert-kinds';
import { headRows } from '../head-places';

/** Columns of the list; the tables over and under it stand in the same. */
export const alertColumns = {
  number: 0,
  customer: 1,
  kind: 2,
  amount: 3,
  since: 4,
  urgency: 5,
  isNew: 6,
  rule: 7,
  action: 8,
  owner: 9,
} as const;
export const alertColumnCount = alertColumns.owner + 1;

/** Rows of the counts: heading, header, a line for each kind, the total, and two sentences. */
const countRows = allAlertKinds.length + 5;

/** Where the counts and the list begin, 0-based rows of their headings; one line of the head's summary stands before. */
export const countsRow = headRows + 2;
export const listRow = countsRow + countRows + 1;
/** The list's first alert: heading and header stand before. */
export const firstAlertRow = listRow + 2;

/** The cell at which the line of an alert begins on 预警清单, by its place in R28's order. */
export function alertPlace(index: number): { readonly row: number; readonly column: number } {
  return { row: firstAlertRow + index, column: alertColumns.customer };
}
