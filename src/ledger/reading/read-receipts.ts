import { subtotalWord } from '../total-words';
import { isErrorCell } from '../../cells/error-cell';
import type { DateOrder } from '../../domain/calendar/read-day';
import { safeCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import { unknownCustomer } from '../customer-name';
import type { CustomerNames } from '../customer-name';
import type { Notice } from '../findings';
import type { InvoiceIndex } from '../invoice-index';
import type { CustomerName, LeftOutRow, LedgerRow, Receipt } from '../ledger';
import type { ReceiptRole } from '../recognition/receipt-columns';
import type { ReadingQuestion } from '../recognition/recognise-ledger';
import { cellText } from '../../cells/cell-text';
import { classifyRow, holdsFiguresOnly, lastEntryRow } from './classify-row';
import { currencyCode } from '../../domain/money/currency-name';
import { DayColumn, findDateOrder } from '../../tables/day-column';
import type { SideTable } from './find-side-tables';
import { isRoundedNumber } from './document-number';
import { hiddenNotices } from './hidden-notices';
import { readMoney } from '../../tables/read-money';
import { repeatedReceipts } from './repeated-receipts';
import type { UnitFactor } from '../../domain/money/read-amount';
import type { TableGrid } from '../../tables/table-grid';
import { ReceiptStates } from './receipt-states';
import { isOpeningWord } from './row-words';

/** The receipts of one table, and what is to be said of them; nothing that came in is dropped unsaid (R9). */
export interface ReceiptsReading {
  readonly receipts: readonly Receipt[];
  readonly leftOut: readonly LeftOutRow[];
  readonly notices: readonly Notice[];
}

export interface ReceiptContext {
  readonly names: CustomerNames;
  readonly invoices: InvoiceIndex<LedgerRow>;
  readonly dateOrder: DateOrder | null;
  readonly dateSystem: 1900 | 1904;
  readonly mainCurrency: string;
  /** Whether all invoices are in it. */
  readonly isOneCurrency: boolean;
}

const tellingRoles = { money: ['amount'], dates: ['date'], customer: 'customer', invoiceNumber: 'invoiceNumber' } as const;

/** Reads one receipts table, or asks for the order of its dates (R1, R9, R39). It stops at each row, and says so. */
export function* readReceipts(
  { grid, title }: SideTable<ReceiptRole>,
  context: ReceiptContext,
): Generator<number, ReceiptsReading | ReadingQuestion> {
  const sheetName = grid.sheet.name;
  const finding = findDateOrder(grid.column('date'));
  const order = finding.order ?? context.dateOrder;
  if (order === null && finding.openRow !== null) {
    const row = grid.firstDataRow + finding.openRow;
    return {
      kind: 'dateOrder',
      heading: grid.headingText('date'),
      place: grid.place(row, 'date'),
      value: String(grid.cell(row, 'date')),
    };
  }
  const days = new DayColumn(order, context.dateSystem);
  const unit = grid.unit('amount', title.unit);
  const receipts: Receipt[] = [];
  const leftOut: LeftOutRow[] = [];
  const notices: Notice[] = [];
  const filledDown: number[] = [];
  const rounded: number[] = [];
  const rowsRead = new Set<number>();
  let above: CustomerName | null = null;
  let totalCents = 0;
  const lastRow = lastEntryRow(grid, tellingRoles);
  const states = new ReceiptStates(grid);
  let takenOff: ReadonlySet<string> | null = null;
  // Asked of the few receipts that went back.
  const isTakenOff = (row: number, cents: Cents): boolean =>
    (takenOff ??= sumsTakenOff(grid, unit, lastRow)).has(takenOffKey(grid, row, -cents));
  for (let row = grid.firstDataRow; row <= lastRow; row += 1) {
    yield 1;
    const rowNumber = row + 1;
    const kind = classifyRow(grid, row, tellingRoles);
    if (kind.kind === 'otherTable') break;
    if (kind.kind === 'subtotal' || kind.kind === 'closing') leftOut.push({ sheetName, rowNumber, word: kind.word });
    if (kind.kind !== 'entry' && kind.kind !== 'opening') continue;
    // A number whose last digits are gone may be another invoice's.
    const isRounded = isRoundedNumber(grid.cell(row, 'invoiceNumber'));
    const invoiceNumber = isRounded ? '' : wordFree(cellText(grid.cell(row, 'invoiceNumber')));
    const spelling = wordFree(cellText(grid.cell(row, 'customer')));
    const invoiced = spelling === '' ? context.invoices.customerOf(invoiceNumber) : null;
    const named: CustomerName | null = spelling === '' ? (invoiced ?? above) : context.names.inRow(spelling, grid.rowValues(row));
    if (spelling !== '') above = named;
    const money = readMoney(grid.cell(row, 'amount'), unit);
    const amountCents: Cents = typeof money === 'number' ? money : 0;
    if (money === 'unreadable' || (money === 'blank' && kind.kind === 'entry')) {
      notices.push({
        kind: 'receiptAmountUnreadable',
        place: grid.place(row, 'amount'),
        value: grid.cell(row, 'amount'),
      });
      continue;
    }
    if (receipts.length > 1 && holdsFiguresOnly(grid, row, tellingRoles) && amountCents === totalCents) {
      leftOut.push({ sheetName, rowNumber, word: '' });
      continue;
    }
    const leftOutBy = states.leavesOut(row, () => isTakenOff(row, amountCents));
    if (leftOutBy !== null) {
      leftOut.push({ sheetName, rowNumber, word: leftOutBy });
      continue;
    }
    if (named === null) notices.push({ kind: 'receiptCustomerMissing', sheetName, rowNumber, amountCents });
    else if (spelling === '' && invoiced === null) filledDown.push(rowNumber);
    const dateCell = grid.cell(row, 'date');
    const day = days.read(dateCell);
    if (!day.ok)
      notices.push({
        kind: 'receiptDateUnreadable',
        place: grid.place(row, 'date'),
        value: isErrorCell(dateCell) ? dateCell : cellText(dateCell),
        amountCents,
      });
    const currency = currencyCode(cellText(grid.cell(row, 'currency')));
    const customer = named ?? unknownCustomer;
    if (isRounded) rounded.push(rowNumber);
    totalCents = safeCents(totalCents + amountCents);
    rowsRead.add(row);
    receipts.push({
      sheetName,
      rowNumber,
      day: day.ok ? day.day : null,
      customer,
      invoiceNumber,
      amountCents,
      currency: currency === '' ? currencyOf(customer, invoiceNumber, context) : currency,
    });
  }
  if (filledDown.length > 0) notices.push({ kind: 'receiptCustomersFilledDown', sheetName, rowNumbers: filledDown });
  if (rounded.length > 0) notices.push({ kind: 'numbersRounded', sheetName, rowNumbers: rounded });
  return {
    receipts,
    leftOut,
    notices: [
      { kind: 'receiptsRead', sheetName, count: receipts.length, totalCents },
      ...(receipts.length > 0 ? hiddenNotices(grid.sheet, rowsRead) : []),
      ...repeatedReceipts(sheetName, receipts),
      ...states.notices(),
      ...notices,
    ],
  };
}

/** Whose, for which invoice and how much: by this a row that takes a receipt off again is known. */
function takenOffKey(grid: TableGrid<ReceiptRole>, row: number, cents: Cents): string {
  return JSON.stringify([cellText(grid.cell(row, 'customer')), cellText(grid.cell(row, 'invoiceNumber')), cents]);
}

/** The rows below 0 of a receipts table. */
function sumsTakenOff(grid: TableGrid<ReceiptRole>, unit: UnitFactor, lastRow: number): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let row = grid.firstDataRow; row <= lastRow; row += 1) {
    const money = readMoney(grid.cell(row, 'amount'), unit);
    if (typeof money === 'number' && money < 0) keys.add(takenOffKey(grid, row, money));
  }
  return keys;
}

/** That of the invoice which a receipt names, else the ledger's (R12d). */
function currencyOf(customer: CustomerName, invoiceNumber: string, { invoices, isOneCurrency, mainCurrency }: ReceiptContext): string {
  return isOneCurrency ? mainCurrency : (invoices.resolve(customer, invoiceNumber)[0]?.currency ?? mainCurrency);
}

/** 期初余额 in a name's or a number's place is neither. */
function wordFree(text: string): string {
  return isOpeningWord(text) || subtotalWord(text) !== null ? '' : text;
}
