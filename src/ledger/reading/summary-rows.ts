import { cellText } from '../../cells/cell-text';
import type { CellValue } from '../../cells/cell-value';
import type { SumOfRows } from '../../cells/source-workbook';
import { customerKey } from '../../domain/text/customer-key';
import type { Money } from '../../tables/read-money';
import type { ColumnRole } from '../reading-choices';
import { classifyRow, holdsFiguresAndName } from './classify-row';
import type { LedgerContext } from './ledger-context';
import { roleMoney } from './role-money';
import { tellingRoles } from './telling-roles';

/** The columns under which a line of sums may print one. */
export const printedRoles: readonly ColumnRole[] = ['amount', 'baseAmount', 'received', 'balance', 'debit', 'credit'];

/** Rows that print the sums of a customer's rows, by 0-based row: those that are what the rows come to, and those that differ. */
export interface SummaryRows {
  readonly fitting: ReadonlySet<number>;
  readonly differing: ReadonlyMap<number, SumOfRows>;
}

/** A row of a name and figures alone, with the rows of its customer on one side. */
interface Beside {
  readonly row: number;
  readonly group: readonly number[];
  readonly fits: boolean;
}

/**
 * The rows that hold a customer's name and figures alone, and are the sums of that customer's rows right below or above them (R12), by
 * 0-based row. One that is as much as a single row may be a debt without a date, as equal rents are: it is a sum only where another on the
 * same side is that of several rows. One that is not as much is a sum where most of those on its side are. What else stands in the ledger is
 * nothing to either.
 */
export function summaryRows({ grid, unitOf }: Pick<LedgerContext, 'grid' | 'unitOf'>): SummaryRows {
  const none: SummaryRows = { fitting: new Set(), differing: new Map() };
  const mayBe: number[] = [];
  for (let row = grid.firstDataRow; row <= grid.lastDataRow; row += 1)
    if (holdsFiguresAndName(grid, row, tellingRoles) && keyAt(row) !== '') mayBe.push(row);
  if (mayBe.length === 0) return none;
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
  if (bare.length === 0 || others === 0) return none;
  const isBare = new Set(bare);
  const sides = ([1, -1] as const).map((step) =>
    bare.map((row) => {
      const group = rowsBeside(row, step);
      return { row, group, fits: isSumOf(row, group) };
    }),
  );
  const fitting = sides.flatMap((side) =>
    side.some(({ fits, group }) => fits && group.length > 1) ? side.filter(({ fits }) => fits) : [],
  );
  const known = new Set(fitting.map(({ row }) => row));
  const differing = sides.flatMap((side) =>
    areMostlySums(side) ? side.filter(({ row, group }) => group.length > 0 && !known.has(row)) : [],
  );
  return {
    fitting: known,
    differing: new Map(
      differing.map(({ row, group }) => [row, { label: cellText(grid.cell(row, 'customer')), cells: cellsOf(row), of: group }]),
    ),
  };

  function areMostlySums(side: readonly Beside[]): boolean {
    const groups = side.filter(({ group }) => group.length > 0);
    const fits = groups.filter((own) => own.fits);
    const ofSeveral = fits.filter(({ group }) => group.length > 1).length;
    // Where the name stands on the customer's own line alone, the lines are in outline.
    const inOutline = groups.every(({ row, group }) => group.every((below) => below > row && keyAt(below) === ''));
    return inOutline ? ofSeveral > 0 && fits.length * 2 >= groups.length : ofSeveral > 1 && fits.length * 2 > groups.length;
  }

  function cellsOf(row: number): readonly CellValue[] {
    return grid.sheet.values[row - grid.sheet.firstRow] ?? [];
  }

  function keyAt(row: number): string {
    return customerKey(cellText(grid.cell(row, 'customer')));
  }

  /** The rows of its customer on one side of a row. */
  function rowsBeside(row: number, step: 1 | -1): readonly number[] {
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
    return step === -1 && keyAt(group.at(-1) ?? row) !== own ? [] : group;
  }

  function isSumOf(row: number, group: readonly number[]): boolean {
    const figures = printedRoles.flatMap((role): [ColumnRole, number][] => {
      const money = roleMoney(grid, row, role, unitOf);
      return typeof money === 'number' ? [[role, money]] : [];
    });
    return (
      group.length > 0 &&
      figures.some(([, cents]) => cents !== 0) &&
      figures.every(([role, cents]) => sumOf(group.map((one) => roleMoney(grid, one, role, unitOf))) === cents)
    );
  }
}

/** null where a figure can't be read. */
function sumOf(parts: readonly Money[]): number | null {
  return parts.includes('unreadable') ? null : parts.reduce<number>((sum, part) => sum + (typeof part === 'number' ? part : 0), 0);
}
