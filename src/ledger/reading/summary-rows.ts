import { cellText } from '../../cells/cell-text';
import { customerKey } from '../../domain/text/customer-key';
import type { Money } from '../../tables/read-money';
import type { ColumnRole } from '../reading-choices';
import { classifyRow, holdsFiguresAndName } from './classify-row';
import type { LedgerContext } from './ledger-context';
import { roleMoney } from './role-money';
import { tellingRoles } from './telling-roles';

/** The columns under which a line of sums may print one. */
export const printedRoles: readonly ColumnRole[] = ['amount', 'baseAmount', 'received', 'balance', 'debit', 'credit'];

/**
 * The rows that hold a customer's name and figures alone, and are the sums of that customer's rows right below or above them (R12), by
 * 0-based row. One that is as much as a single row may be a debt without a date, as equal rents are: it is a sum only where another on the
 * same side is that of several rows. What else stands in the ledger is nothing to either.
 */
export function summaryRows({ grid, unitOf }: Pick<LedgerContext, 'grid' | 'unitOf'>): ReadonlySet<number> {
  const mayBe: number[] = [];
  for (let row = grid.firstDataRow; row <= grid.lastDataRow; row += 1)
    if (holdsFiguresAndName(grid, row, tellingRoles) && keyAt(row) !== '') mayBe.push(row);
  if (mayBe.length === 0) return new Set();
  const named = new Set(mayBe);
  const bare: number[] = [];
  let others = 0;
  const kinds: (string | undefined)[] = [];
  for (let row = grid.firstDataRow; row <= grid.lastDataRow; row += 1) {
    const { kind } = classifyRow(grid, row, tellingRoles);
    kinds[row] = kind;
    if (kind !== 'entry') continue;
    if (named.has(row)) bare.push(row);
    else others += 1;
  }
  if (bare.length === 0 || others === 0) return new Set();
  const isBare = new Set(bare);
  const found = ([1, -1] as const).flatMap((step) => {
    const side = bare.map((row) => ({ row, rows: fitting(row, step) }));
    return side.some(({ rows }) => rows > 1) ? side.filter(({ rows }) => rows > 0) : [];
  });
  return new Set(found.map(({ row }) => row));

  function keyAt(row: number): string {
    return customerKey(cellText(grid.cell(row, 'customer')));
  }

  /** How many rows of its customer on one side a row is the sum of; 0 where it is of none. */
  function fitting(row: number, step: 1 | -1): number {
    const own = keyAt(row);
    const group: number[] = [];
    for (let beside = row + step; beside >= grid.firstDataRow && beside <= grid.lastDataRow; beside += step) {
      const kind = kinds[beside];
      if (kind === 'blank') continue;
      const key = keyAt(beside);
      if (kind !== 'entry' || isBare.has(beside) || (key !== '' && key !== own)) break;
      group.push(beside);
    }
    // Rows without a name above are of the customer named over them.
    if (step === -1 && group.length > 0 && keyAt(group.at(-1) ?? 0) !== own) return 0;
    const figures = printedRoles.flatMap((role): [ColumnRole, number][] => {
      const money = roleMoney(grid, row, role, unitOf);
      return typeof money === 'number' ? [[role, money]] : [];
    });
    const isSum = figures.every(([role, cents]) => sumOf(group.map((one) => roleMoney(grid, one, role, unitOf))) === cents);
    return isSum && figures.some(([, cents]) => cents !== 0) ? group.length : 0;
  }
}

/** null where a figure can't be read. */
function sumOf(parts: readonly Money[]): number | null {
  return parts.includes('unreadable') ? null : parts.reduce<number>((sum, part) => sum + (typeof part === 'number' ? part : 0), 0);
}
