import type { ColumnRole, ReadingChoices } from '../reading-choices';
import type { DateOrder } from '../../domain/calendar/read-day';
import { workingCalendar } from '../../domain/calendar/working-calendar';
import type { PaymentTerms } from '../../domain/calendar/payment-terms';
import type { Policy } from '../../policy/policy';
import { CustomerNames } from '../customer-name';
import type { ReadingQuestion } from '../recognition/recognise-ledger';
import type { TitleFacts } from '../recognition/title-facts';
import { homeCurrency } from '../../domain/money/currency-name';
import { DayColumn, findDateOrder } from '../../tables/day-column';
import type { ReceiptColumns } from '../ledger';
import type { UnitFactor } from '../../domain/money/read-amount';
import type { ColumnUnit } from './role-money';
import type { ColumnUnits } from './row-amounts';
import { currenciesByRows, rowCurrencies } from './row-currencies';
import { DueDays } from './row-due-day';
import { furtherReceipts } from './further-receipts';
import type { FurtherReceipts } from './further-receipts';
import { areMonthsOfDebts } from './months-of-debts';
import type { TableGrid } from '../../tables/table-grid';
import { tellingRoles } from './telling-roles';

export const dateRoles = ['invoiceDate', 'dueDate', 'deliveryDate', 'settledDate'] as const;

export type DateRole = (typeof dateRoles)[number];

/** Everything that reading one row of a ledger needs beside the row. */
export interface LedgerContext {
  readonly grid: TableGrid<ColumnRole>;
  readonly title: TitleFacts;
  readonly names: CustomerNames;
  readonly days: Readonly<Record<DateRole, DayColumn>>;
  readonly dueDays: DueDays;
  /** null where none are given (R12e). */
  readonly creditDays: number | null;
  readonly usualTerms: ReadonlyMap<string, PaymentTerms>;
  /** What words of types mean, by the user's own word (R12). */
  readonly types: NonNullable<ReadingChoices['types']>;
  /** Invoice dates that name a month alone count from its first day, unasked. */
  readonly monthsFromFirst: boolean;
  readonly units: ColumnUnits;
  readonly unitOf: ColumnUnit;
  /** Receipts that stand beside their invoices (R9b). */
  readonly receiptColumns: readonly ReceiptColumns[];
  /** The rows that hold more of them. */
  readonly furtherReceipts: FurtherReceipts;
  /** The column of balances that run from line to line; null where there is none (R9c). */
  readonly runningBalance: number | null;
  /** What the firm itself owes (R9c). */
  readonly payableColumns: readonly number[];
  readonly amountRole: 'amount' | 'baseAmount';
  readonly mainCurrency: string;
  /** The currencies met, most rows first. */
  readonly currencies: readonly string[];
  /** The currency of each row that counts, where the ledger has a column of them. */
  readonly currencyOfRow: ReadonlyMap<number, string>;
}

/** The column that states what is left in the currency that counts; null where none does. */
export function statedBalanceRole({ grid, amountRole }: Pick<LedgerContext, 'grid' | 'amountRole'>): ColumnRole | null {
  const role = amountRole === 'baseAmount' ? 'baseBalance' : 'balance';
  return grid.has(role) ? role : null;
}

/** Columns of a layout that play no role of their own. */
export interface ColumnsApart {
  readonly receiptColumns?: readonly ReceiptColumns[];
  readonly runningBalance?: number | null;
  readonly payableColumns?: readonly number[];
}

/**
 * Settles what the columns say as wholes: orders of dates, units, currencies; an order that no value shows is a question (R1, R12c, R12d).
 */
export function ledgerContext(
  grid: TableGrid<ColumnRole>,
  title: TitleFacts,
  usualTerms: ReadonlyMap<string, PaymentTerms>,
  dateSystem: 1900 | 1904,
  choices: ReadingChoices,
  policy: Policy,
  { receiptColumns = [], runningBalance = null, payableColumns = [] }: ColumnsApart = {},
): LedgerContext | ReadingQuestion {
  const chosenOrder = choices.dateOrder ?? policy.dateOrder;
  const system = policy.dateSystem ?? dateSystem;
  const days: Partial<Record<DateRole, DayColumn>> = {};
  const monthsFromFirst = choices.monthDay === undefined && areMonthsOfDebts(grid);
  for (const role of dateRoles) {
    const order = orderOf(grid, role, chosenOrder);
    if (order !== null && typeof order === 'object') return order;
    days[role] = new DayColumn(order, system, choices.monthDay ?? (monthsFromFirst && role === 'invoiceDate' ? 'first' : null));
  }
  const units = new Map((Object.keys(grid.columns) as ColumnRole[]).map((role) => [role, grid.unit(role, title.unit)]));
  const unitByColumn = new Map<number, UnitFactor>();
  const unitOf = (column: number): UnitFactor => {
    const known = unitByColumn.get(column) ?? grid.unitOf(column, title.unit);
    unitByColumn.set(column, known);
    return known;
  };
  const currencyOfRow = rowCurrencies(grid, tellingRoles);
  const currencies = currenciesByRows(currencyOfRow);
  const useBase = hasHomeColumns(grid) && (currencies.length > 1 || saysOwnCurrency(grid, currencies));
  return {
    grid,
    title,
    names: new CustomerNames(grid.sheet.twins),
    days: days as Record<DateRole, DayColumn>,
    dueDays: new DueDays(workingCalendar(policy.calendarAdditions), choices.creditDays ?? policy.defaultCreditDays),
    creditDays: choices.creditDays ?? policy.defaultCreditDays,
    usualTerms,
    types: choices.types ?? {},
    monthsFromFirst,
    units: (role) => units.get(role) ?? 1,
    unitOf,
    receiptColumns,
    furtherReceipts: furtherReceipts(grid, receiptColumns, unitOf),
    runningBalance,
    payableColumns,
    amountRole: useBase ? 'baseAmount' : 'amount',
    mainCurrency: useBase ? homeCurrency : (currencies[0] ?? homeCurrency),
    currencies,
    currencyOfRow,
  };
}

function hasHomeColumns(grid: TableGrid<ColumnRole>): boolean {
  return grid.has('baseAmount') || grid.has('baseBalance');
}

/** Whether the figures beside those in home currency are in another, or say nothing of what is left (R12d). */
function saysOwnCurrency(grid: TableGrid<ColumnRole>, currencies: readonly string[]): boolean {
  const isForeign = currencies.length === 1 && currencies[0] !== homeCurrency;
  // What is left in home currency wins over what is left in the other (R12d).
  if (isForeign && grid.has('baseBalance') && grid.column('baseBalance').some((value) => typeof value === 'number')) return true;
  if (isForeign) return !grid.has('balance') && !grid.has('received') && (grid.has('baseBalance') || grid.has('baseReceived'));
  if (grid.has('currency')) return false;
  const differs = (own: ColumnRole, base: ColumnRole): boolean =>
    grid.has(base) &&
    grid.columns[base] !== grid.columns[own] &&
    grid.column(own).some((value, index) => {
      const home = grid.cell(grid.firstDataRow + index, base);
      return typeof value === 'number' && typeof home === 'number' && value !== home;
    });
  return differs('amount', 'baseAmount') || differs('balance', 'baseBalance');
}

function orderOf(grid: TableGrid<ColumnRole>, role: DateRole, chosen: DateOrder | null): DateOrder | null | ReadingQuestion {
  const finding = findDateOrder(grid.column(role));
  if (finding.order !== null || finding.openRow === null || chosen !== null) return finding.order ?? chosen;
  const row = grid.firstDataRow + finding.openRow;
  return {
    kind: 'dateOrder',
    heading: grid.headingText(role),
    place: grid.place(row, role),
    value: String(grid.cell(row, role)),
  };
}
