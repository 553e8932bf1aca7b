import { isBlank } from '../../cells/blank-cell';
import { readDay } from '../../domain/calendar/read-day';
import { readMonth } from '../../domain/calendar/read-month';
import { readHeading } from '../../tables/read-heading';
import type { TableGrid } from '../../tables/table-grid';
import type { ColumnRole } from '../reading-choices';

/** Headings of the month to which a debt belongs. */
const ofMonths = /月份$|月度$|所属(?:月|期|账期)|期间$|^(?:billing|service)?(?:month|period)$/;

/**
 * Whether a column such as 所属月份 says in what month each debt belongs, while a column of its own says on what day it falls due: the first
 * of the month does for the invoice date then, and nothing need be asked (R1).
 */
export function areMonthsOfDebts(grid: TableGrid<ColumnRole>): boolean {
  if (!grid.has('invoiceDate') || !grid.has('dueDate') || !ofMonths.test(readHeading(grid.headingText('invoiceDate')).text)) return false;
  const months = grid
    .column('invoiceDate')
    .flatMap((value, index) => (readMonth(value) === null || readDay(value).ok ? [] : [grid.firstDataRow + index]));
  return months.length > 0 && months.every((row) => !isBlank(grid.cell(row, 'dueDate')));
}
