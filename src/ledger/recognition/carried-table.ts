import { isBlank } from '../../cells/blank-cell';
import { customerKey } from '../../domain/text/customer-key';
import { looksLikeDay } from '../../tables/column-profile';
import type { TableCandidate } from '../../tables/table-candidate';
import type { ColumnRole } from '../reading-choices';
import { ColumnFigures } from './column-figures';

/** The headings between which a table carries balances forward. */
export interface CarriedFrom {
  readonly opening: string;
  readonly closing: string;
}

const opening = /^(?:期初|年初|月初|上期末?|上月末?|上年末?|opening|beginning|broughtforward|balanceb\/?f)/;
const closing = /^(?:期末|年末|月末|本期末|本月末|本期余额|本月余额|余额|结余|结欠|累计欠款|closing|ending|carriedforward|balance)/;
const leastShare = 0.9;
/** What moves a balance between 期初 and 期末. */
const moving: readonly ColumnRole[] = ['amount', 'received', 'reduction', 'debit', 'credit'];

type Table = Pick<TableCandidate<ColumnRole>, 'sheet' | 'firstHeadingRow' | 'headingRow' | 'endRow' | 'readings' | 'columns'>;

/**
 * The headings of 期初 and 期末 in a table that carries each customer's balance over a period (期初 + 本期应收 − 本期收款 = 期末 in its rows) and names
 * neither invoices nor due dates: it says what is owed and nothing of since when, so that no age can be reckoned from it. null for any
 * other table.
 */
export function carriedTable(table: Table): CarriedFrom | null {
  if (table.columns.invoiceNumber !== undefined || table.columns.dueDate !== undefined) return null;
  const texts = table.readings.map((readings) => readings.at(0)?.text ?? '');
  const from = texts.findIndex((text) => opening.test(text));
  const to = texts.findIndex((text, column) => column > from && closing.test(text));
  if (from === -1 || to === -1) return null;
  const figures = new ColumnFigures(table);
  const [before, after] = [figures.of(from), figures.of(to)];
  const rows = before.flatMap((cents, row) => (cents === null && after[row] === null ? [] : [row]));
  const filled = rows.filter((row) => before[row] !== null && after[row] !== null);
  if (filled.length < 2 || filled.length < rows.length * leastShare) return null;
  const columnsOf = (isMeant: (column: number) => boolean): (readonly (number | null)[])[] =>
    texts.flatMap((_text, column) => {
      const own = column === from || column === to || !isMeant(column) ? [] : figures.of(column);
      return filled.some((row) => (own[row] ?? 0) !== 0) ? [own] : [];
    });
  const fits = (more: readonly (number | null)[] | null, less: readonly (readonly (number | null)[])[]): boolean =>
    filled.filter((row) => {
      const off = less.reduce((sum, column) => sum + (column[row] ?? 0), 0);
      return (before[row] ?? 0) + (more?.[row] ?? 0) - off === after[row];
    }).length >=
    filled.length * leastShare;
  const moves = columnsOf(() => true);
  const between = columnsOf((column) => column > from && column < to);
  const isCarried =
    moves.length > 0 &&
    [null, ...moves].some((more) =>
      [[], ...moves.map((column) => [column]), between].some((less) =>
        fits(
          more,
          less.filter((column) => column !== more),
        ),
      ),
    );
  if (!isCarried || areEntries(table, figures, before, after)) return null;
  const headingOf = (column: number): string => String(table.sheet.values[table.headingRow]?.[column] ?? '').trim();
  return { opening: headingOf(from), closing: headingOf(to) };
}

/**
 * Whether the lines are entries of accounts, each with its side, its day and the balance before and after it: every line but its account's
 * first begins with what the line before it, or below it where the newest stand first, ends with. Lines that carry a period forward move
 * both ways.
 */
function areEntries(
  { columns }: Table,
  figures: ColumnFigures,
  before: readonly (number | null)[],
  after: readonly (number | null)[],
): boolean {
  if (columns.direction === undefined || columns.invoiceDate === undefined) return false;
  const sides = figures.cellsOf(columns.direction);
  const days = figures.cellsOf(columns.invoiceDate);
  const lines = before.flatMap((_cents, row) => (before[row] === null || after[row] === null ? [] : [row]));
  if (!lines.every((row) => looksLikeDay(days[row] ?? '') && !isBlank(sides[row] ?? '') && movesOneWay(row))) return false;
  const names = figures.textsOf(columns.customer ?? null).map(customerKey);
  const accounts = new Map<string, number[]>();
  for (const row of lines) accounts.set(names[row] ?? '', [...(accounts.get(names[row] ?? '') ?? []), row]);
  const steps = [...accounts.values()].flatMap((rows) => rows.slice(1).map((row, index) => [rows[index] ?? row, row] as const));
  return (
    steps.length > 0 &&
    (steps.every(([earlier, later]) => after[earlier] === before[later]) ||
      steps.every(([later, earlier]) => after[earlier] === before[later]))
  );

  function movesOneWay(row: number): boolean {
    const moved = moving.flatMap((role) => columns[role] ?? []).filter((column) => (figures.of(column)[row] ?? 0) !== 0);
    return moved.length <= 1;
  }
}
