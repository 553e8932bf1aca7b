import { cellText } from '../../cells/cell-text';
import { currencyCode, homeCurrency } from '../../domain/money/currency-name';
import { readYuan } from '../../domain/money/read-amount';
import type { TableCandidate } from '../../tables/table-candidate';
import type { ColumnRole, ReadingChoices } from '../reading-choices';
import { mayBeWorth } from '../shapes/worth-in-home';
import { ColumnFigures } from './column-figures';
import { withoutRole } from './settle-columns';
import type { Columns } from './settle-columns';

type Table = Pick<TableCandidate<ColumnRole>, 'sheet' | 'firstHeadingRow' | 'headingRow' | 'endRow' | 'readings'>;

/** The sums of one row: in its own currency and what may be their worth. */
interface WorthRow {
  readonly code: string;
  readonly own: number;
  readonly home: number;
  /** null where no column of rates tells. */
  readonly rate: number | null;
}

/** Rates are printed rounded, and sums are cents. */
const leastDifference = 0.001;
/** How far the rates of one ledger lie apart where it does not say them. */
const widestSpread = 1.25;

/**
 * The columns with those in home currency as what they are (R12d): the ledger's own where there are no others; 折人民币 as what its figures
 * say, for it may be worth what is left or what came in, and not the sum billed. Where nothing tells, it stays what its heading says.
 */
export function inHomeCurrency(table: Table, columns: Columns, choices: ReadingChoices): Columns {
  return worthOf(table, withoutOther(table, columns), choices);
}

const inHome = { baseAmount: 'amount', baseReceived: 'received', baseBalance: 'balance' } as const;

/** Sums in home currency, with none in another beside them and 人民币 in every row, are the sums of the ledger. */
function withoutOther(table: Table, columns: Columns): Columns {
  if (columns.baseAmount === undefined || Object.values(inHome).some((role) => columns[role] !== undefined)) return columns;
  const { currency } = columns;
  const cells = table.sheet.values.slice(table.headingRow + 1, table.endRow).map((row) => cellText(row[currency ?? -1] ?? ''));
  if (cells.some((text) => text !== '' && currencyCode(text) !== homeCurrency)) return columns;
  return Object.fromEntries(
    (Object.entries(columns) as [ColumnRole, number][]).map(([role, column]) => [
      role in inHome ? inHome[role as keyof typeof inHome] : role,
      column,
    ]),
  );
}

function worthOf(table: Table, columns: Columns, choices: ReadingChoices): Columns {
  const { baseAmount: home, amount } = columns;
  if (home === undefined || amount === undefined || choices.columns?.baseAmount !== undefined) return columns;
  const figures = new ColumnFigures(table);
  const codes = figures.textsOf(columns.currency ?? null).map((text) => currencyCode(text));
  const rates = ratesOf(table, figures);
  const rowsOf = (column: number): readonly WorthRow[] =>
    figures.of(column).flatMap((own, row) => {
      const [worth, billed] = [figures.of(home)[row], figures.of(amount)[row]];
      // A row of which nothing came in says the same of both.
      if (own === null || typeof worth !== 'number' || typeof billed !== 'number' || (column !== amount && own === billed)) return [];
      return [{ code: codes[row] ?? '', own, home: worth, rate: rates[row] ?? null }];
    });
  if (isWorth(rowsOf(amount))) return columns;
  for (const [own, base] of [
    ['balance', 'baseBalance'],
    ['received', 'baseReceived'],
  ] as const) {
    const column = columns[own];
    if (column !== undefined && columns[base] === undefined && isWorth(rowsOf(column)))
      return { ...withoutRole(columns, 'baseAmount'), [base]: home };
  }
  return columns;
}

/** What the column of rates says in each row; nothing where there is no such column. */
function ratesOf({ readings }: Table, figures: ColumnFigures): readonly (number | null)[] {
  const column = readings.findIndex((own) => own.some(({ text }) => /汇率|^(?:exchange|fx)?rate$/.test(text)));
  if (column === -1) return [];
  return figures.cellsOf(column).map((cell) => {
    const rate = readYuan(cell);
    return rate.ok && rate.yuan.gt(0) ? rate.yuan.toNumber() : null;
  });
}

/** Whether the sums of some rows, all of one kind, are worth what stands beside them in home currency. */
function isWorth(rows: readonly WorthRow[]): boolean {
  const spreads = new Map<string, [least: number, most: number]>();
  for (const { code, own, home, rate } of rows) {
    if (own === 0 && home === 0) continue;
    if (rate !== null) {
      if (Math.abs(home - own * rate) > Math.max(1, Math.abs(home) * leastDifference)) return false;
      continue;
    }
    if (!mayBeWorth(code, own, home)) return false;
    const [least, most] = spreads.get(code) ?? [Infinity, 0];
    spreads.set(code, [Math.min(least, home / own), Math.max(most, home / own)]);
  }
  return rows.length > 0 && [...spreads.values()].every(([least, most]) => most <= least * widestSpread);
}
