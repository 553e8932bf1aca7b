import { safeCents } from '../../domain/money/cents';
import type { TableGrid } from '../../tables/table-grid';
import type { Notice } from '../findings';
import type { LedgerRow } from '../ledger';
import type { ColumnRole } from '../reading-choices';
import { columnMoney } from './role-money';
import type { ColumnUnit } from './role-money';
import type { UnusedColumn } from './unused-columns';

/** What a customer keeps back until a day of its own, and what it paid beforehand. */
const retention = /质保|保修金|质量保证金|保留金|尾留款|retention|retainage/i;
const advance = /预收|预付款|定金|advance|prepa(?:id|yment)|customer deposit/i;
const noSum = /日|率|比例|期|date|rate|%|percent/i;

/** What is said of columns of 质保金 and 预收 that nothing uses, with what they come to: only the user knows whether it is part of what is due (R9c, R10). */
export function sumsBeside(
  grid: TableGrid<ColumnRole>,
  rows: readonly LedgerRow[],
  unused: readonly UnusedColumn[],
  unitOf: ColumnUnit,
): Notice[] {
  return unused.flatMap(({ column, heading, holds }): Notice[] => {
    const of = retention.test(heading) ? 'retention' : advance.test(heading) ? 'advance' : null;
    if (holds !== 'figures' || of === null || noSum.test(heading)) return [];
    const totalCents = rows.reduce((sum, { rowNumber }) => {
      const money = columnMoney(grid, rowNumber - 1, column, unitOf);
      return typeof money === 'number' ? safeCents(sum + money) : sum;
    }, 0);
    const places = [grid.placeAt(grid.headingRows.at(-1) ?? 0, column)];
    return totalCents === 0 ? [] : [{ kind: 'sumsBeside', sheetName: grid.sheet.name, of, heading, totalCents, places }];
  });
}
