import type { ColumnRole, ReadingChoices } from '../reading-choices';
import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Policy } from '../../policy/policy';
import type { Notice } from '../findings';
import { CustomerNames } from '../customer-name';
import { InvoiceIndex } from '../invoice-index';
import type { LeftOutRow, Ledger, LedgerLayout, LedgerRow, Receipt } from '../ledger';
import type { ReceiptRole } from '../recognition/receipt-columns';
import type { ReadingQuestion } from '../recognition/recognise-ledger';
import type { ColumnSpan } from '../../tables/column-span';
import { readTitleFacts } from '../recognition/title-facts';
import type { SourceSheet, SourceWorkbook } from '../../cells/source-workbook';
import { checkReceived, namedReceipts } from './check-received';
import { copiedReceipts, copyNotice } from './copied-receipts';
import { lastEntryRow } from './classify-row';
import { holdsReceipt } from './holds-receipt';
import { endOfLedger } from './end-of-ledger';
import { findCustomerTable, findReceiptsTables } from './find-side-tables';
import { ledgerContext } from './ledger-context';
import type { LedgerContext } from './ledger-context';
import { wholeLines } from './merged-lines';
import { newestDayOf } from './newest-day';
import type { DatedColumn } from './newest-day';
import { paidWithoutReceipt } from './paid-without-receipt';
import { pairedColumns } from './paired-columns';
import { readCustomerTerms } from './read-customer-terms';
import { readReceipts } from './read-receipts';
import type { ReceiptsReading } from './read-receipts';
import { receiptRows } from './receipt-rows';
import { isBook } from './row-amounts';
import { moneyRole, sheetNotices } from './sheet-notices';
import { mayBeReceipts, unusedColumns, unusedNotices, unusedOfReceipts } from './unused-columns';
import { sumsBeside } from './sums-beside';
import { tablesUnread } from './tables-unread';
import { unusedReceiptSheets } from './unused-receipt-sheets';
import type { DateOrder } from '../../domain/calendar/read-day';
import { DayColumn, findDateOrder } from '../../tables/day-column';
import { cellsAsTyped } from '../shapes/cells-as-typed';
import { placesOnSheets } from '../shapes/places-on-sheets';
import { plainWorkbook, type PlainWorkbook } from '../shapes/plain-workbook';
import { questionOnSheets } from '../shapes/question-on-sheets';
import type { SheetsAsOne } from '../shapes/sheets-as-one';
import { TableGrid } from '../../tables/table-grid';
import { looseUnread, readBeside } from './read-beside';
import { tellingRoles } from './telling-roles';
import { readRows } from './read-rows';
import { finished } from '../finished';

/** A ledger read, or what must be asked first. */
export type LedgerReading =
  | { readonly kind: 'read'; readonly ledger: Ledger }
  | { readonly kind: 'question'; readonly question: ReadingQuestion };

/**
 * Reads the ledger that was recognised, its receipts and its customers' terms; every problem is collected, none stops the reading
 * (R9–R12d).
 */
export function readLedger(source: SourceWorkbook, layout: LedgerLayout, choices: ReadingChoices, policy: Policy): LedgerReading {
  return finished(readingLedger(source, layout, choices, policy));
}

/** The same, stopping now and then to say how many rows it has gone through since; whoever goes on decides when. */
export function* readingLedger(
  source: SourceWorkbook,
  layout: LedgerLayout,
  choices: ReadingChoices,
  policy: Policy,
): Generator<number, LedgerReading> {
  const plain = plainWorkbook(source, choices);
  const sheet = plain.workbook.sheets.find(({ name }) => name === layout.sheetName);
  if (sheet === undefined) throw new RangeError(`the layout names a sheet that the workbook has not: ${layout.sheetName}`);
  const reading = yield* readSheet(sheet, plain, layout, choices, policy);
  const { rowPlaces } = sheet;
  if (reading.kind === 'read') {
    const ledger = rowPlaces === undefined ? reading.ledger : placesOnSheets(reading.ledger, rowPlaces);
    return { kind: 'read', ledger: cellsAsTyped(ledger, source) };
  }
  return rowPlaces === undefined ? reading : { kind: 'question', question: questionOnSheets(reading.question, sheet.name, rowPlaces) };
}

/** The ledger of a sheet in plain shape, with all that it names where it stands there. */
function* readSheet(
  sheet: SourceSheet,
  { workbook, asOne }: PlainWorkbook,
  layout: LedgerLayout,
  choices: ReadingChoices,
  policy: Policy,
): Generator<number, LedgerReading> {
  const { headingRowCount = 1 } = layout;
  const headingRows = Array.from({ length: headingRowCount }, (_unused, index) => layout.headerRow - headingRowCount + 1 + index);
  const gridTo = (
    lastDataRow: number,
    columns: LedgerLayout['columns'],
    cells: SourceSheet = sheet,
    further: LedgerLayout['further'] = layout.further,
  ): TableGrid<ColumnRole> =>
    new TableGrid(cells, headingRows, layout.firstDataRow, lastDataRow, columns, layout.span, further, new Set(layout.turned));
  const length = layout.lastDataRow - layout.firstDataRow + 1;
  const endRow = endOfLedger(gridTo(layout.lastDataRow, layout.columns));
  const asFound = gridTo(endRow === null ? layout.lastDataRow : endRow - 1, layout.columns);
  const lastRow = lastEntryRow(asFound, tellingRoles, (row) => holdsReceipt(asFound, row, layout.receiptColumns ?? []));
  const asTyped = gridTo(lastRow, pairedColumns(asFound));
  const booked = receiptRows(asTyped);
  const asBooked = gridTo(asTyped.lastDataRow, booked.columns, sheet, booked.further);
  yield length;
  const lines = wholeLines(asBooked, layout.receiptColumns);
  const grid = gridTo(asBooked.lastDataRow, asBooked.columns, lines.sheet, asBooked.further);
  yield length;
  const dateSystem = policy.dateSystem ?? workbook.dateSystem;
  const title = readTitleFacts(sheet, (headingRows[0] ?? layout.headerRow) - sheet.firstRow, dateSystem);
  const customers = findCustomerTable(workbook, layout, endRow)?.grid ?? null;
  const customerTerms = readCustomerTerms(customers, new CustomerNames(sheet.twins));
  const context = ledgerContext(grid, title, customerTerms.byCustomer, dateSystem, choices, policy, layout);
  if ('kind' in context) return { kind: 'question', question: context };
  const { rows, problems, leftOut, notices, printed, markColumns, loose } = yield* readRows(context, lines);
  yield length;
  const tables = findReceiptsTables(workbook, layout, endRow);
  const used = [...tables.map((table) => table.grid), ...(customers === null ? [] : [customers])].map((table) => table.sheet.name);
  const invoices = new InvoiceIndex(tables.length === 0 ? [] : rows.filter((row) => row.entry === undefined));
  const isOneCurrency = rows.every(({ currency }) => currency === context.mainCurrency);
  let receipts: readonly Receipt[] = [];
  let receiptDates: readonly DatedColumn[] = [];
  let leftOutOfTables: readonly LeftOutRow[] = [];
  let receiptNotices: readonly Notice[] = [];
  const read: { readonly grid: TableGrid<ReceiptRole>; readonly reading: ReceiptsReading }[] = [];
  for (const table of tables) {
    yield length;
    const reading = yield* readReceipts(table, {
      names: context.names,
      invoices,
      dateOrder: choices.dateOrder ?? policy.dateOrder,
      dateSystem,
      mainCurrency: context.mainCurrency,
      isOneCurrency,
    });
    if ('kind' in reading) return { kind: 'question', question: reading };
    read.push({ grid: table.grid, reading });
  }
  const copied = copiedReceipts(read.map(({ reading }) => reading.receipts));
  for (const [place, { grid: table, reading }] of read.entries()) {
    const copy = copied.get(place);
    if (copy !== undefined)
      receiptNotices = receiptNotices.concat(copyNotice(reading.receipts, copy, read[copy.of]?.grid.sheet.name ?? ''));
    if (copy?.isLeftOut === true) continue;
    receipts = receipts.concat(reading.receipts);
    receiptDates = receiptDates.concat(datedColumn(table, 'date', reading.receipts, ({ day }) => day));
    leftOutOfTables = leftOutOfTables.concat(reading.leftOut);
    if (reading.receipts.length > 0 || reading.notices.length > 1)
      receiptNotices = receiptNotices.concat(reading.notices, unusedNotices(table, unusedOfReceipts(table)));
  }
  const beside = receipts.length > 0 ? null : readBeside(context, rows, loose, choices, dateSystem, policy, lines);
  // A table of receipts is all that counts, and what stands beside the rows is only checked.
  const goingOn = context.receiptColumns.length === 0 ? [] : context.furtherReceipts.rowsOf.values();
  if (beside === null) receiptNotices = receiptNotices.concat(looseUnread(layout.sheetName, loose, goingOn));
  if (beside !== null && 'kind' in beside) return { kind: 'question', question: beside };
  if (beside !== null) {
    receipts = beside.receipts;
    receiptNotices = receiptNotices.concat(beside.notices);
    const { dates } = beside;
    receiptDates = [{ days: dates.map(({ day }) => day), cell: (index) => cellAt(dates, index) }];
  }
  yield length;
  // That the ledger's own sheet is hidden is said once.
  const ofOtherSheet = (notice: Notice): boolean => notice.kind !== 'hiddenSheetRead' || notice.sheetName !== layout.sheetName;
  // A table with headings alone, made ready for later, says nothing of what was received.
  const allReceipts = receipts.length === 0 ? null : receipts;
  const unused = unusedColumns(grid, rows, layout, markColumns);
  const left = allReceipts === null && saysNothingReceived(grid, layout, choices) ? mayBeReceipts(grid, rows, unused) : [];
  const [asked] = left;
  if (asked !== undefined) {
    const { column, heading } = asked;
    return { kind: 'question', question: { kind: 'whatColumn', sheetName: layout.sheetName, column, heading } };
  }
  const newest = newestDayOf([
    datedColumn(grid, 'invoiceDate', rows, ({ invoiceDay }) => invoiceDay),
    datedColumn(grid, 'settledDate', rows, ({ settledDay }) => settledDay),
    ...receiptDates,
    ...(beside === null ? statedReceiptDates(grid, rows, dateSystem, choices.dateOrder ?? policy.dateOrder) : []),
  ]);
  const ledger: Ledger = {
    layout: { ...layout, lastDataRow: grid.lastDataRow, columns: grid.columns, ...(layout.further && { further: grid.further }) },
    rows,
    receipts: allReceipts,
    leftOut: leftOut.concat(leftOutOfTables),
    problems: allReceipts === null ? problems : namedReceipts(problems, rows, allReceipts, invoices),
    notices: [
      ...(asOne?.kind === 'one' ? sheetsNotices(asOne, used) : []),
      ...sheetNotices(context, layout, endRow),
      ...tablesUnread(grid, sidesOf([...tables.map((table) => table.grid), ...(customers === null ? [] : [customers])], sheet.name)),
      ...customerTerms.notices.filter(ofOtherSheet),
      // Where receipts tell what was received, a blank balance says nothing.
      ...paidWithoutReceipt(
        notices.filter(({ kind }) => kind !== 'balancesBlank' || allReceipts === null),
        rows,
        allReceipts,
        invoices,
      ),
      ...receiptNotices.filter(ofOtherSheet),
      ...unusedNotices(grid, unused),
      ...sumsBeside(grid, rows, unused, context.unitOf, choices.sums, allReceipts !== null && beside === null),
      ...unusedReceiptSheets(workbook, layout, used),
      ...newest.notices,
      ...(allReceipts === null
        ? snapshotNotices(context)
        : beside !== null
          ? []
          : checkReceived(grid, rows, allReceipts, invoices, context.receiptColumns)),
    ],
    statedAsOf: title.statedAsOf,
    ...(sheet.twins && { twins: sheet.twins }),
    newestDay: newest.day,
    mainCurrency: context.mainCurrency,
    unitFactor: context.units(moneyRole(context)),
    ...(beside !== null && { receiptsBeside: true as const }),
    ...(printed && { printed }),
  };
  return { kind: 'read', ledger };
}

/** The columns of tables on the ledger's own sheet. */
function sidesOf(grids: readonly TableGrid<string>[], sheetName: string): ColumnSpan[] {
  return grids.flatMap(({ sheet, columns }) => {
    const own = sheet.name === sheetName ? Object.values<number | undefined>(columns).filter((column) => column !== undefined) : [];
    return own.length === 0 ? [] : [{ first: Math.min(...own), end: Math.max(...own) + 1 }];
  });
}

/**
 * How sheets were taken for one, and which of another layout were not; those that hold the receipts or the customers are used all the same
 * (R9a).
 */
function sheetsNotices({ sheetNames, older = [], apart }: Extract<SheetsAsOne, { kind: 'one' }>, used: readonly string[]): Notice[] {
  const [newest = ''] = sheetNames;
  const left = apart.filter((name) => !used.includes(name));
  return [
    older.length === 0 ? { kind: 'sheetsAsOne', sheetNames } : { kind: 'newestSheetCounts', sheetName: newest, older },
    ...(left.length === 0 ? [] : [{ kind: 'sheetsApart', sheetNames: left } as const]),
  ];
}

/** When money came that only a sum tells of: it lowers the balance at every date, and an earlier as-of date is warned about (R9). */
function statedReceiptDates(
  grid: TableGrid<ColumnRole>,
  rows: readonly LedgerRow[],
  dateSystem: 1900 | 1904,
  chosenOrder: DateOrder | null,
): DatedColumn[] {
  const days = new DayColumn(findDateOrder(grid.column('receiptDate')).order ?? chosenOrder, dateSystem);
  const dated = rows.flatMap(({ rowNumber }) => {
    const reading = days.read(grid.cell(rowNumber - 1, 'receiptDate'));
    return reading.ok ? [{ rowNumber, day: reading.day }] : [];
  });
  return [datedColumn(grid, 'receiptDate', dated, ({ day }) => day)];
}

/** Whether nothing in the ledger tells what was received or is left, and the user has not said that nothing does (R9c). */
function saysNothingReceived(
  grid: TableGrid<ColumnRole>,
  { receiptColumns = [] }: LedgerLayout,
  { columns = {} }: ReadingChoices,
): boolean {
  const telling: readonly ColumnRole[] = ['received', 'balance', 'baseBalance', 'baseReceived', 'reduction', 'settledDate'];
  return receiptColumns.length === 0 && !isBook(grid) && telling.every((role) => !grid.has(role) && columns[role] === undefined);
}

function snapshotNotices({ grid }: LedgerContext): Notice[] {
  return grid.has('settledDate') || isBook(grid) ? [] : [{ kind: 'snapshotFigures' }];
}

/** The cells that date rows in one column of their table. */
function datedColumn<Role extends string, Row extends { readonly rowNumber: number }>(
  table: TableGrid<Role>,
  role: Role,
  rows: readonly Row[],
  dayOf: (row: Row) => SerialDay | null,
): DatedColumn {
  const column = table.columns[role];
  const days: SerialDay[] = [];
  const rowNumbers: number[] = [];
  for (const row of column === undefined ? [] : rows) {
    const day = dayOf(row);
    if (day === null) continue;
    days.push(day);
    rowNumbers.push(row.rowNumber);
  }
  return {
    days,
    cell: (index) => {
      const [row, at] = [cellAt(rowNumbers, index) - 1, column ?? 0];
      return { place: { sheetName: table.sheet.name, row, column: at }, value: table.at(row, at) };
    },
  };
}

function cellAt<Cell>(cells: readonly Cell[], index: number): Cell {
  const cell = cells[index];
  if (cell === undefined) throw new RangeError(`no cell ${index}`);
  return cell;
}
