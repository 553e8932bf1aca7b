import { safeCents } from '../../domain/money/cents';
import type { TableGrid } from '../../tables/table-grid';
import type { Notice } from '../findings';
import type { LedgerRow } from '../ledger';
import { isBook } from './row-amounts';
import type { ColumnRole, ReadingChoices } from '../reading-choices';
import { sumChosen } from '../sum-chosen';
import { readHeading } from '../../tables/read-heading';
import { columnMoney } from './role-money';
import type { ColumnUnit } from './role-money';
import type { UnusedColumn } from './unused-columns';

/** What a customer keeps back until a day of its own, and what it paid beforehand. */
const retention = /质保|保修金|保证金|保留金|尾留款|retention|retainage/i;
const advance = /预收|预付款|定金|订金|押金|advance|prepa(?:id|yment)|deposit/i;
const noSum = /日|率|比例|期|date|rate|%|percent/i;

/** What is said of columns of 质保金 and 预收, with what they come to: only the user knows whether it is part of what is due (R9c, R10). */
export function sumsBeside(
  grid: TableGrid<ColumnRole>,
  rows: readonly LedgerRow[],
  unused: readonly UnusedColumn[],
  unitOf: ColumnUnit,
  sums: ReadingChoices['sums'] = {},
  isReplayed = false,
): Notice[] {
  // What the stated balance is short of the amount by is off it already.
  const isImplied = !grid.has('received') && grid.has('balance');
  const balance = (['balance', 'baseBalance'] as const).find((role) => grid.has(role));
  const balanceHeading = isReplayed || isBook(grid) || balance === undefined ? undefined : grid.headingText(balance);
  const columns = [
    ...unused.flatMap(({ column, heading, holds }) => (holds === 'figures' ? [{ column, heading }] : [])),
    ...[grid.columns.reduction ?? [], grid.further.reduction ?? []].flat().map((column) => ({ column, heading: grid.headingOf(column) })),
  ];
  return columns.flatMap(({ column, heading }): Notice[] => {
    const { text } = readHeading(heading);
    const of = retention.test(text) ? 'retention' : advance.test(text) ? 'advance' : null;
    const told = sumChosen(sums, [text]);
    // Without what was received, a balance that is stated stands as it is.
    const chosen = told === 'less' && isImplied && balanceHeading !== undefined ? undefined : told;
    const isUsed = !unused.some((one) => one.column === column);
    if (of === null || noSum.test(text) || (isUsed && told === undefined)) return [];
    const totalCents = rows.reduce((sum, { rowNumber, amountCents, statedBalanceCents }) => {
      const money = columnMoney(grid, rowNumber - 1, column, unitOf);
      const isOff = isImplied && grid.has('amount') && money === amountCents - statedBalanceCents;
      return typeof money === 'number' && !isOff ? safeCents(sum + money) : sum;
    }, 0);
    const places = [grid.placeAt(grid.headingRows.at(-1) ?? 0, column)];
    const said = { kind: 'sumsBeside', sheetName: grid.sheet.name, of, heading, totalCents, places } as const;
    return totalCents === 0
      ? []
      : [{ ...said, ...(chosen === undefined ? balanceHeading !== undefined && { balanceHeading } : { chosen }) }];
  });
}
