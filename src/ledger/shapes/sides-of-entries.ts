import { cellText } from '../../cells/cell-text';
import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet } from '../../cells/source-workbook';
import { readYuan } from '../../domain/money/read-amount';
import { customerKey } from '../../domain/text/customer-key';
import { matchHeading } from '../../tables/match-heading';
import { readHeading } from '../../tables/read-heading';
import type { ColumnRole, ShapeChoices } from '../reading-choices';
import { ledgerRules } from '../recognition/role-rules';
import { firstHeadings } from './first-headings';

const credit = /^(?:贷|贷方|c|cr\.?|credit)$/i;

/** Where a table has its sides, its running balance and what moves it: a column for either side, or one for both; −1 where it has none. */
export interface SidedColumns {
  readonly top: number;
  readonly side: number;
  readonly balance: number;
  readonly customer: number;
  readonly debit: number;
  readonly credit: number;
  readonly amount: number;
}

/**
 * Whether 方向 (借/贷) is the side of each entry and not that of its 余额, as the rows themselves show (R10, R12): the balances run on as they
 * stand, and with the sides for signs they do not. Where no row shows it, or some show either, it is not.
 */
export function areSidesOfEntries(sheet: SourceSheet, columns: SidedColumns): boolean {
  if (columns.side === -1 || columns.balance === -1) return false;
  const last = new Map<string, Running>();
  let before: Running | undefined;
  let asTheyStand = 0;
  let bySides = 0;
  for (const row of sheet.values.slice(columns.top + 1)) {
    const running = runningOf(row, columns);
    if (running === null) continue;
    const key = columns.customer === -1 ? '' : customerKey(cellText(row[columns.customer] ?? ''));
    const own = key === '' ? before : last.get(key);
    const steps = [own, before].flatMap((earlier) => (earlier === undefined ? [] : [earlier]));
    const stands = steps.some((earlier) => running.stated - earlier.stated === running.movedByEntry);
    const sided = steps.some((earlier) => moves(running.sided - earlier.sided, running));
    if (stands && !sided) asTheyStand += 1;
    else if (sided && !stands) bySides += 1;
    if (key !== '') last.set(key, running);
    before = running;
  }
  return asTheyStand > 0 && bySides === 0;
}

/** A row in cents: its balance as it stands and with its side for a sign, and by how much the entry moves it. */
interface Running {
  readonly stated: number;
  readonly sided: number;
  readonly movedByEntry: number;
  /** One sum for both sides tells no direction of its own. */
  readonly isOneSum: boolean;
}

function moves(difference: number, { movedByEntry, isOneSum }: Running): boolean {
  return isOneSum ? Math.abs(difference) === Math.abs(movedByEntry) : difference === movedByEntry;
}

function runningOf(row: readonly CellValue[], columns: SidedColumns): Running | null {
  const stated = centsIn(row[columns.balance] ?? '');
  if (stated === null) return null;
  const sign = credit.test(cellText(row[columns.side] ?? '')) ? -1 : 1;
  const at = (column: number): number => (column === -1 ? 0 : (centsIn(row[column] ?? '') ?? 0));
  const isOneSum = columns.debit === -1 && columns.credit === -1;
  const movedByEntry = isOneSum ? sign * at(columns.amount) : at(columns.debit) - at(columns.credit);
  return { stated, sided: sign * stated, movedByEntry, isOneSum };
}

function centsIn(value: CellValue): number | null {
  if (typeof value === 'number') return Math.round(value * 100);
  const figure = typeof value === 'string' ? readYuan(value) : null;
  return figure?.ok === true ? figure.yuan.times(100).round().toNumber() : null;
}

/**
 * A book whose 方向 is that of its entries, which their own columns say already: it is no sign of the balance beside it (R10). Every other
 * sheet comes back as it is.
 */
export function sidesOfEntries(sheet: SourceSheet, { columns = {} }: ShapeChoices): SourceSheet {
  const top = firstHeadings(sheet, columns);
  if (top === null) return sheet;
  const headings = (sheet.values[top] ?? []).map(readHeading);
  const columnOf = (role: ColumnRole): number => headings.findIndex((heading) => matchHeading(heading, ledgerRules[role]) >= 0.9);
  const [side, debit, creditColumn] = [columnOf('direction'), columnOf('debit'), columnOf('credit')];
  if (debit === -1 || creditColumn === -1) return sheet;
  const sided = { top, side, debit, credit: creditColumn, balance: columnOf('balance'), customer: columnOf('customer'), amount: -1 };
  if (!areSidesOfEntries(sheet, sided)) return sheet;
  const values = sheet.values.map((row, index) =>
    index > top && credit.test(cellText(row[side] ?? '')) ? row.map((value, column) => (column === side ? '借' : value)) : row,
  );
  return { ...sheet, values };
}
