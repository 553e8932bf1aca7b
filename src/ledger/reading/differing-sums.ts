import type { CellPlace } from '../../cells/cell-place';
import type { SumOfRows } from '../../cells/source-workbook';
import { safeCents } from '../../domain/money/cents';
import type { Notice } from '../findings';
import type { ColumnRole } from '../reading-choices';
import { statedBalanceRole } from './ledger-context';
import type { LedgerContext } from './ledger-context';
import { totalledRoles } from './printed-totals';
import { moneyAmong, roleMoney } from './role-money';
import { isBook, tolerance } from './row-amounts';

/** The sums that rows print of others and that differ from what those come to, each by its cell with both (R12). */
export function differingSums(context: LedgerContext, sumRows: Iterable<readonly [number, SumOfRows]>): Notice[] {
  const { grid, amountRole } = context;
  const roles = totalledRoles.flatMap((role): ColumnRole[] => {
    // The balance of a book runs from line to line.
    const own = role === 'balance' ? (isBook(grid) ? null : statedBalanceRole(context)) : role;
    // Sums across currencies mean nothing where base amounts count.
    return own === null || !grid.has(own) || (own === 'amount' && amountRole === 'baseAmount') ? [] : [own];
  });
  return [...sumRows].flatMap(([row, sum]) => roles.flatMap((role) => differingSum(context, row, sum, role) ?? []));
}

function differingSum({ grid, unitOf, units }: LedgerContext, row: number, sum: SumOfRows, role: ColumnRole): Notice | null {
  const statedCents = moneyAmong(grid, sum.cells, role, unitOf);
  const parts = sum.of.map((own) => roleMoney(grid, own, role, unitOf));
  if (typeof statedCents !== 'number' || parts.every((part) => part === 'blank')) return null;
  const addedCents = parts.reduce<number>((all, part) => (typeof part === 'number' ? safeCents(all + part) : all), 0);
  if (Math.abs(addedCents - statedCents) <= 5 * tolerance(units(role))) return null;
  const unreadablePlaces = sum.of.flatMap((own, index): CellPlace[] => (parts[index] === 'unreadable' ? [grid.place(own, role)] : []));
  const place = grid.place(row, role);
  return {
    ...{ kind: 'printedTotalDiffers', place, word: sum.label, statedCents, addedCents },
    ...(unreadablePlaces.length > 0 && { unreadablePlaces }),
  };
}
