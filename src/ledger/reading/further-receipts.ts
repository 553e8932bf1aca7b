import { isBlank } from '../../cells/blank-cell';
import { cellText } from '../../cells/cell-text';
import { customerKey } from '../../domain/text/customer-key';
import { readMoney, saysNothing } from '../../tables/read-money';
import type { Money } from '../../tables/read-money';
import type { TableGrid } from '../../tables/table-grid';
import type { ReceiptColumns } from '../ledger';
import type { ColumnRole } from '../reading-choices';
import { classifyRow, holdsFiguresOnly } from './classify-row';
import { moneyBeside } from './column-receipts';
import { holdsReceipt } from './holds-receipt';
import { columnMoney, roleMoney } from './role-money';
import type { ColumnUnit } from './role-money';
import { SumsAbove } from './sums-above';
import { tellingRoles } from './telling-roles';

/**
 * Whose the receipts are on a row that owes nothing: those of the invoice on a row above (0-based), of its customer, a sum of others, or
 * nobody can tell.
 */
export type ReceiptsOf = number | 'customer' | 'sum' | 'unknown';

/** The rows that hold receipts and nothing that is owed, 0-based (R9b, R10). */
export interface FurtherReceipts {
  readonly whose: ReadonlyMap<number, ReceiptsOf>;
  /** Those of each invoice's row. */
  readonly rowsOf: ReadonlyMap<number, readonly number[]>;
}

const owedRoles: readonly ColumnRole[] = ['amount', 'baseAmount', 'debit', 'credit', 'reduction'];
const ofInvoice: readonly ColumnRole[] = ['customer', 'invoiceNumber', 'contract', 'invoiceDate', 'dueDate'];

/** An invoice with the receipts found so far, and the rows below it that may hold more of them. */
interface Invoice {
  readonly row: number;
  readonly amount: number;
  receivedCents: number;
  readonly bare: { readonly row: number; readonly cents: number }[];
}

/**
 * Finds the rows that only say what came in: below an invoice whose cells are merged over them, that repeat what it says, or that its
 * balance bears out, the receipts are that invoice's; all others that are dated pay their customer's debts (R9b, R10).
 */
export function furtherReceipts(
  grid: TableGrid<ColumnRole>,
  receiptColumns: readonly ReceiptColumns[],
  unitOf: ColumnUnit,
): FurtherReceipts {
  const further = new Map<number, ReceiptsOf>();
  const isDated = receiptColumns.length > 0;
  const mergedInto = rowsUnderAmounts(grid);
  // What came in without a date pays an invoice, or is named as a row that can't be read.
  if (!isDated && mergedInto.size === 0) return { whose: further, rowsOf: new Map() };
  const received = (row: number): Money =>
    isDated ? moneyBeside(grid, row, receiptColumns, unitOf) : roleMoney(grid, row, 'received', unitOf);
  let invoice: Invoice | null = null;
  const above = new SumsAbove(
    receiptColumns.map(
      ({ amount }) =>
        (row: number) =>
          columnMoney(grid, row, amount, unitOf),
    ),
  );
  const settle = (left: Invoice | null): null => {
    if (left === null) return null;
    const balance = readMoney(grid.cell(left.row, 'balance'), unitOf(grid.columns.balance ?? 0));
    const least = left.amount - left.receivedCents;
    // As many of the rows below as the balance says.
    const own = balance === least ? 0 : 1 + left.bare.findIndex((_bare, index) => balance === least - sumOf(left.bare.slice(0, index + 1)));
    for (const [index, { row }] of left.bare.entries()) further.set(row, index < own ? left.row : 'customer');
    return null;
  };
  for (let row = grid.firstDataRow; row <= grid.lastDataRow; row += 1) {
    const { kind } = classifyRow(grid, row, tellingRoles);
    const money = received(row);
    const cents = typeof money === 'number' ? money : 0;
    if (kind === 'subtotal') above.begin();
    if (kind === 'entry' && owedRoles.some((role) => grid.cells(row, role).some((value) => !isBlank(value) && !saysNothing(value)))) {
      settle(invoice);
      const amount = readMoney(grid.cell(row, 'amount'), unitOf(grid.columns.amount ?? 0));
      // A line of figures alone may be the sum of the rows above.
      invoice =
        typeof amount === 'number' && !holdsFiguresOnly(grid, row, tellingRoles) ? { row, amount, receivedCents: cents, bare: [] } : null;
      if (invoice === null) continue;
      above.add(row);
      continue;
    }
    const owner: Invoice | null = invoice;
    // What is merged holds once for all its rows, those included on which nothing came in.
    const isUnder = owner !== null && mergedInto.get(row) === owner.row && saysNoOther(grid, row, owner.row);
    if (isUnder && kind === 'blank') further.set(row, owner.row);
    if ((kind !== 'entry' && kind !== 'text') || (cents === 0 && !isUnder && !holdsReceipt(grid, row, receiptColumns))) {
      // An empty line parts nothing.
      if (kind !== 'blank') invoice = settle(invoice);
      continue;
    }
    const isOwn = owner !== null && (isUnder || repeatsInvoice(grid, row, owner.row));
    if (isOwn && isBlankOrRunning(grid, row, owner, cents, unitOf)) {
      owner.receivedCents += cents;
      further.set(row, owner.row);
    } else if (!isDated || saysBalance(grid, row, unitOf) || saysInvoice(grid, row)) {
      invoice = settle(invoice);
      continue;
    } else if (isSum(grid, row, receiptColumns, above)) {
      above.begin();
      further.set(row, 'sum');
      invoice = settle(invoice);
      continue;
    } else if (isNobodys(grid, row, receiptColumns)) further.set(row, 'unknown');
    else if (owner !== null && cents !== 0 && (isBlank(grid.cell(row, 'customer')) || isSame(grid, 'customer', row, owner.row)))
      owner.bare.push({ row, cents });
    else {
      further.set(row, 'customer');
      if (cents !== 0) invoice = settle(invoice);
    }
    above.add(row);
  }
  settle(invoice);
  const rowsOf = new Map<number, number[]>();
  for (const [row, whose] of [...further].sort(([one], [other]) => one - other))
    if (typeof whose === 'number') rowsOf.set(whose, [...(rowsOf.get(whose) ?? []), row]);
  return { whose: further, rowsOf };
}

function sumOf(bare: Invoice['bare']): number {
  return bare.reduce((sum, { cents }) => sum + cents, 0);
}

/** The rows whose receipts pay the invoice of one: its own, and those below that say no more. */
export function rowsOfReceipts(row: number, { rowsOf }: FurtherReceipts): readonly number[] {
  return [row, ...(rowsOf.get(row) ?? [])];
}

/** What the ledger says is left of a row's invoice: where the balance runs on beside its receipts, the last of it. */
export function lastBalance(row: number, further: FurtherReceipts, balanceOf: (row: number) => Money): Money {
  if (!further.rowsOf.has(row)) return balanceOf(row);
  const stated = rowsOfReceipts(row, further)
    .map(balanceOf)
    .filter((balance) => balance !== 'blank');
  return stated.at(-1) ?? 'blank';
}

/** The rows that a merged amount stands over, below its own. */
function rowsUnderAmounts(grid: TableGrid<ColumnRole>): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const { row, rows: height, column } of grid.sheet.merges ?? []) {
    if (column !== grid.columns.amount) continue;
    for (let below = row + 1; below < row + height; below += 1) rows.set(below, row);
  }
  return rows;
}

function saysNoOther(grid: TableGrid<ColumnRole>, row: number, above: number): boolean {
  return (['customer', 'invoiceNumber'] as const).every((role) => isBlank(grid.cell(row, role)) || isSame(grid, role, row, above));
}

/** Whether a row says what the invoice above says, by its number, contract or dates, and nothing else. */
function repeatsInvoice(grid: TableGrid<ColumnRole>, row: number, above: number): boolean {
  const said = ofInvoice.filter((role) => !isBlank(grid.cell(row, role)));
  return said.some((role) => role !== 'customer') && said.every((role) => isSame(grid, role, row, above));
}

function isSame(grid: TableGrid<ColumnRole>, role: ColumnRole, row: number, above: number): boolean {
  const [own, other] = [cellText(grid.cell(row, role)), cellText(grid.cell(above, role))];
  return role === 'customer' ? customerKey(own) === customerKey(other) : own === other;
}

/** Whether a row names an invoice, which then owes what can't be read. */
function saysInvoice(grid: TableGrid<ColumnRole>, row: number): boolean {
  return !isBlank(grid.cell(row, 'invoiceNumber')) || !isBlank(grid.cell(row, 'dueDate')) || !isBlank(grid.cell(row, 'invoiceDate'));
}

/** Whether a row says that something is left of it, which nobody could tell what it is. */
function saysBalance(grid: TableGrid<ColumnRole>, row: number, unitOf: ColumnUnit): boolean {
  return (['balance', 'baseBalance'] as const).some((role) => {
    const balance = roleMoney(grid, row, role, unitOf);
    return balance !== 'blank' && balance !== 0;
  });
}

/** The sums of the receipts above, column by column, are none of them: they have no date, and stand alone. */
function isSum(grid: TableGrid<ColumnRole>, row: number, receiptColumns: readonly ReceiptColumns[], above: SumsAbove): boolean {
  const isDated = receiptColumns.some((column) => column.kind === 'pair' && !isBlank(grid.at(row, column.date)));
  return !isDated && above.areIn(row) && holdsFiguresOnly(grid, row, tellingRoles);
}

/** A sum by month beside words that are no customer's name may be anything. */
function isNobodys(grid: TableGrid<ColumnRole>, row: number, receiptColumns: readonly ReceiptColumns[]): boolean {
  if (!isBlank(grid.cell(row, 'customer'))) return false;
  if (receiptColumns.some((column) => column.kind === 'pair' && !isBlank(grid.at(row, column.date)))) return false;
  const known = new Set([...Object.values(grid.columns), ...receiptColumns.map(({ amount }) => amount)]);
  const first = grid.span?.first ?? grid.sheet.firstColumn;
  return grid.rowValues(row).some((value, index) => typeof value === 'string' && !isBlank(value) && !known.has(first + index));
}

/** Beside a receipt of an invoice stands no balance, or what it left. */
function isBlankOrRunning(grid: TableGrid<ColumnRole>, row: number, owner: Invoice, cents: number, unitOf: ColumnUnit): boolean {
  const column = grid.columns.balance;
  const balance: Money = column === undefined ? 'blank' : columnMoney(grid, row, column, unitOf);
  return balance === 'blank' || balance === owner.amount - owner.receivedCents - cents;
}
