import type { ColumnRole, ReadingChoices } from '../reading-choices';
import { isBlank } from '../../cells/blank-cell';
import { isErrorCell } from '../../cells/error-cell';
import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Policy } from '../../policy/policy';
import { unknownCustomer } from '../customer-name';
import type { Notice } from '../findings';
import { InvoiceIndex } from '../invoice-index';
import type { CustomerName, LeftOutRow, Ledger, LedgerLayout, LedgerRow, PrintedBalance, Problem, Receipt } from '../ledger';
import type { ReadingQuestion } from '../recognition/recognise-ledger';
import { beginsOtherTable } from '../../tables/other-headings';
import { knownHeadings } from '../recognition/known-headings';
import { readTitleFacts, withoutCustomerLabel } from '../recognition/title-facts';
import type { SourceSheet, SourceWorkbook } from '../../cells/source-workbook';
import { cellText } from '../../cells/cell-text';
import { checkReceived, namedReceipts } from './check-received';
import { classifyRow, holdsFiguresOnly, lastEntryRow } from './classify-row';
import { findCustomerTable, findReceiptsTables } from './find-side-tables';
import { ledgerContext, tellingRoles } from './ledger-context';
import type { LedgerContext } from './ledger-context';
import { wholeLines } from './merged-lines';
import type { WholeLines } from './merged-lines';
import { newestDayOf } from './newest-day';
import type { DatedCell } from './newest-day';
import { pairedColumns } from './paired-columns';
import { readCustomerTerms } from './read-customer-terms';
import { readReceipts } from './read-receipts';
import { receiptRows } from './receipt-rows';
import { readRow } from './read-row';
import { isBook } from './row-amounts';
import { mayBeReceipts, unusedColumns } from './unused-columns';
import { isOpeningWord } from './row-words';
import { markRow } from './mark-row';
import { RowMarks } from './row-marks';
import { cutShort, RowNotices } from './row-notices';
import { datedColumns, datedReceiptCells, monthNotices, receiptsBeside } from './column-receipts';
import { receiptYear } from './receipt-year';
import { isYearInDoubt } from './year-in-doubt';
import type { DateOrder } from '../../domain/calendar/read-day';
import { DayColumn, findDateOrder } from '../../tables/day-column';
import { placesOnSheets } from '../shapes/places-on-sheets';
import { plainWorkbook } from '../shapes/plain-workbook';
import type { SheetsAsOne } from '../shapes/sheets-as-one';
import { TableGrid } from '../../tables/table-grid';

/** A ledger read, or what must be asked first. */
export type LedgerReading =
  | { readonly kind: 'read'; readonly ledger: Ledger }
  | { readonly kind: 'question'; readonly question: ReadingQuestion };

/** Reads the ledger that was recognised, its receipts and its customers' terms; every problem is collected, none stops the reading (R9–R12d). */
export function readLedger(source: SourceWorkbook, layout: LedgerLayout, choices: ReadingChoices, policy: Policy): LedgerReading {
  const { workbook, asOne } = plainWorkbook(source, choices);
  const sheet = workbook.sheets.find(({ name }) => name === layout.sheetName);
  if (sheet === undefined) throw new RangeError(`the layout names a sheet that the workbook has not: ${layout.sheetName}`);
  const { headingRowCount = 1 } = layout;
  const headingRows = Array.from({ length: headingRowCount }, (_unused, index) => layout.headerRow - headingRowCount + 1 + index);
  const gridTo = (lastDataRow: number, columns: LedgerLayout['columns'], cells: SourceSheet = sheet): TableGrid<ColumnRole> =>
    new TableGrid(cells, headingRows, layout.firstDataRow, lastDataRow, columns, layout.span, layout.further, new Set(layout.turned));
  const endRow = endOfLedger(gridTo(layout.lastDataRow, layout.columns));
  const asFound = gridTo(endRow === null ? layout.lastDataRow : endRow - 1, layout.columns);
  const asTyped = gridTo(lastEntryRow(asFound, tellingRoles), pairedColumns(asFound));
  const asBooked = layout.further === undefined ? gridTo(asTyped.lastDataRow, receiptRows(asTyped)) : asTyped;
  const lines = wholeLines(asBooked);
  const grid = gridTo(asBooked.lastDataRow, asBooked.columns, lines.sheet);
  const dateSystem = policy.dateSystem ?? workbook.dateSystem;
  const title = readTitleFacts(sheet, (headingRows[0] ?? layout.headerRow) - sheet.firstRow, dateSystem);
  const customerTerms = readCustomerTerms(findCustomerTable(workbook, layout, endRow)?.grid ?? null);
  const context = ledgerContext(grid, title, customerTerms.byCustomer, dateSystem, choices, policy, layout.receiptColumns);
  if ('kind' in context) return { kind: 'question', question: context };
  const { rows, problems, leftOut, notices, printedBalance } = readRows(context, lines);
  const tables = findReceiptsTables(workbook, layout, endRow);
  const invoices = new InvoiceIndex(tables.length === 0 ? [] : rows.filter((row) => row.entry === undefined));
  let receipts: readonly Receipt[] = [];
  let receiptDates: readonly DatedCell[] = [];
  let leftOutOfTables: readonly LeftOutRow[] = [];
  let receiptNotices: readonly Notice[] = [];
  for (const table of tables) {
    const reading = readReceipts(table, {
      names: context.names,
      invoices,
      dateOrder: choices.dateOrder ?? policy.dateOrder,
      dateSystem,
      mainCurrency: context.mainCurrency,
    });
    if ('kind' in reading) return { kind: 'question', question: reading };
    receipts = receipts.concat(reading.receipts);
    receiptDates = receiptDates.concat(datedCells(table.grid, 'date', reading.receipts));
    leftOutOfTables = leftOutOfTables.concat(reading.leftOut);
    if (reading.receipts.length > 0 || reading.notices.length > 1) receiptNotices = receiptNotices.concat(reading.notices);
  }
  const beside = receipts.length > 0 ? null : readBeside(context, rows, choices, dateSystem, policy, lines);
  if (beside !== null && 'kind' in beside) return { kind: 'question', question: beside };
  if (beside !== null) {
    receipts = beside.receipts;
    receiptNotices = receiptNotices.concat(beside.notices);
    receiptDates = beside.dates;
  }
  // That the ledger's own sheet is hidden is said once.
  const ofOtherSheet = (notice: Notice): boolean => notice.kind !== 'hiddenSheetRead' || notice.sheetName !== layout.sheetName;
  // A table with headings alone, made ready for later, says nothing of what was received.
  const allReceipts = receipts.length === 0 ? null : receipts;
  const unused = unusedColumns(grid, rows, layout.receiptColumns ?? []);
  const left = allReceipts === null && saysNothingReceived(grid, layout, choices) ? mayBeReceipts(grid, rows, unused) : [];
  const [asked] = left;
  if (asked !== undefined) {
    const { column, heading } = asked;
    return { kind: 'question', question: { kind: 'whatColumn', sheetName: layout.sheetName, column, heading } };
  }
  const newest = newestDayOf([
    ...datedCells(
      grid,
      'invoiceDate',
      rows.map(({ rowNumber, invoiceDay: day }) => ({ rowNumber, day })),
    ),
    ...datedCells(
      grid,
      'settledDate',
      rows.map(({ rowNumber, settledDay: day }) => ({ rowNumber, day })),
    ),
    ...receiptDates,
    ...(beside === null ? statedReceiptDates(grid, rows, dateSystem, choices.dateOrder ?? policy.dateOrder) : []),
  ]);
  const ledger: Ledger = {
    layout: { ...layout, lastDataRow: grid.lastDataRow, columns: grid.columns },
    rows,
    receipts: allReceipts,
    leftOut: leftOut.concat(leftOutOfTables),
    problems: allReceipts === null ? problems : namedReceipts(problems, rows, allReceipts, invoices),
    notices: [
      ...(asOne?.kind === 'one' ? [sheetsNotice(asOne)] : []),
      ...sheetNotices(context, endRow),
      ...customerTerms.notices.filter(ofOtherSheet),
      // Where receipts tell what was received, a blank balance says nothing.
      ...notices.filter(({ kind }) => kind !== 'balancesBlank' || allReceipts === null),
      ...receiptNotices.filter(ofOtherSheet),
      ...(unused.length === 0 ? [] : [{ kind: 'unusedColumns', sheetName: layout.sheetName, columns: unused } as const]),
      ...newest.notices,
      ...(allReceipts === null
        ? snapshotNotices(context)
        : beside !== null
          ? []
          : checkReceived(grid, rows, allReceipts, invoices, context.receiptColumns)),
    ],
    statedAsOf: title.statedAsOf,
    newestDay: newest.day,
    mainCurrency: context.mainCurrency,
    unitFactor: context.units(moneyRole(context)),
    ...(printedBalance && { printedBalance }),
  };
  return { kind: 'read', ledger: sheet.rowPlaces === undefined ? ledger : placesOnSheets(ledger, sheet.rowPlaces) };
}

function sheetsNotice({ sheetNames, older = [] }: Extract<SheetsAsOne, { kind: 'one' }>): Notice {
  const [newest = ''] = sheetNames;
  return older.length === 0 ? { kind: 'sheetsAsOne', sheetNames } : { kind: 'newestSheetCounts', sheetName: newest, older };
}

/** When money came that only a sum tells of: it lowers the balance at every date, and an earlier as-of date is warned about (R9). */
function statedReceiptDates(
  grid: TableGrid<ColumnRole>,
  rows: readonly LedgerRow[],
  dateSystem: 1900 | 1904,
  chosenOrder: DateOrder | null,
): DatedCell[] {
  const days = new DayColumn(findDateOrder(grid.column('receiptDate')).order ?? chosenOrder, dateSystem);
  const dated = rows.flatMap(({ rowNumber }) => {
    const reading = days.read(grid.cell(rowNumber - 1, 'receiptDate'));
    return reading.ok ? [{ rowNumber, day: reading.day }] : [];
  });
  return datedCells(grid, 'receiptDate', dated);
}

interface Beside {
  readonly receipts: readonly Receipt[];
  readonly notices: readonly Notice[];
  readonly dates: readonly DatedCell[];
}

/** The receipts in columns of their own beside the rows, or what must be asked to date them; null where there are no such columns (R9b). */
function readBeside(
  context: LedgerContext,
  rows: readonly LedgerRow[],
  choices: ReadingChoices,
  dateSystem: 1900 | 1904,
  policy: Policy,
  { continued }: WholeLines,
): Beside | ReadingQuestion | null {
  const { grid, receiptColumns, unitOf, title } = context;
  if (receiptColumns.length === 0) return null;
  const chosenOrder = choices.dateOrder ?? policy.dateOrder;
  for (const column of receiptColumns) {
    if (column.kind !== 'pair') continue;
    const cells = rows.map(({ rowNumber }) => grid.at(rowNumber - 1, column.date));
    const { order, openRow } = findDateOrder(cells);
    const open = openRow === null ? undefined : rows[openRow];
    if (order !== null || chosenOrder !== null || open === undefined) continue;
    const place = { sheetName: grid.sheet.name, row: open.rowNumber - 1, column: column.date };
    return { kind: 'dateOrder', heading: grid.headingOf(column.date), place, value: String(grid.at(place.row, place.column)) };
  }
  const year = receiptYear(receiptColumns, rows, title, (column) => rows.some(({ rowNumber }) => !isBlank(grid.at(rowNumber - 1, column))));
  const dated = datedColumns(
    receiptColumns,
    (column) => findDateOrder(rows.map(({ rowNumber }) => grid.at(rowNumber - 1, column))).order ?? chosenOrder,
    dateSystem,
    year,
  );
  const { receipts, notices } = receiptsBeside(grid, rows, dated, unitOf, continued);
  if (isYearInDoubt(receiptColumns, receipts, year, title)) {
    const months = receiptColumns.filter((column) => column.kind === 'month');
    const headings = months.map(({ amount }) => grid.headingOf(amount));
    return { receipts: [], notices: [{ kind: 'monthYearUnknown', sheetName: grid.sheet.name, headings }], dates: [] };
  }
  return {
    receipts,
    notices: [...(receipts.length === 0 ? [] : notices), ...monthNotices(grid, dated)],
    dates: datedReceiptCells(grid, rows, dated),
  };
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

/** The row where another table's headings begin on the same sheet, or null. */
function endOfLedger(grid: TableGrid<ColumnRole>): number | null {
  for (let row = grid.firstDataRow; row <= grid.lastDataRow; row += 1) {
    if (beginsOtherTable(grid.rowValues(row), knownHeadings) && !grid.repeatsHeadings(row)) return row;
  }
  return null;
}

interface RowsReading {
  readonly rows: LedgerRow[];
  readonly problems: Problem[];
  readonly leftOut: LeftOutRow[];
  readonly notices: readonly Notice[];
  readonly printedBalance: PrintedBalance | null;
}

function readRows(context: LedgerContext, lines: WholeLines): RowsReading {
  const { grid } = context;
  const rows: LedgerRow[] = [];
  const problems: Problem[] = [];
  const leftOut: LeftOutRow[] = [];
  const notices = new RowNotices(context, lines);
  const marks = new RowMarks(grid);
  const differing: Notice[] = [];
  const stating: readonly ColumnRole[] = ['received', 'balance', 'credit', 'baseReceived', 'baseBalance'];
  const statesReceived = context.receiptColumns.length > 0 || stating.some((role) => grid.has(role));
  const titleCustomer = grid.has('customer') || context.title.customer === null ? null : context.names.named(context.title.customer);
  let above: CustomerName | null = titleCustomer;
  const leaveOut = (row: number, word: string): void => {
    leftOut.push({ sheetName: grid.sheet.name, rowNumber: row + 1, word });
    notices.compareTotal(row, word);
    above = titleCustomer;
  };
  for (let row = grid.firstDataRow; row <= grid.lastDataRow; row += 1) {
    const kind = classifyRow(grid, row, tellingRoles);
    const cell = grid.cell(row, 'customer');
    const spelling = isOpeningWord(cellText(cell)) ? '' : cellText(cell);
    switch (kind.kind) {
      case 'blank':
      case 'otherTable':
        break;
      case 'headings':
        above = titleCustomer;
        break;
      case 'text':
        if (spelling !== '') above = context.names.named(withoutCustomerLabel(spelling));
        break;
      case 'subtotal':
        leaveOut(row, kind.word);
        break;
      case 'entry':
      case 'opening': {
        if (kind.kind === 'entry' && holdsFiguresOnly(grid, row, tellingRoles) && notices.isTotal(row)) {
          leaveOut(row, '');
          break;
        }
        const named = spelling !== '' ? context.names.named(spelling) : isErrorCell(cell) ? null : above;
        if (spelling !== '') above = named;
        else if (named !== null && titleCustomer === null) notices.filledDown(row);
        const leftOutBy = marks.leavesOut(row);
        if (leftOutBy !== null) {
          leftOut.push({ sheetName: grid.sheet.name, rowNumber: row + 1, word: leftOutBy });
          break;
        }
        const asTyped = readRow(context, row, named ?? unknownCustomer, named !== null, kind.kind === 'opening');
        const marked = markRow(asTyped, row, marks, statesReceived);
        const reading = { ...asTyped, row: marked.row };
        rows.push(reading.row);
        differing.push(...marked.notices);
        problems.push(...reading.problems);
        notices.add(row, reading);
        break;
      }
    }
  }
  return {
    rows,
    problems,
    leftOut,
    notices: [...notices.list(), ...cutShort(differing, grid.sheet.name, 'status')],
    printedBalance: notices.printedBalance(),
  };
}

function moneyRole({ grid, amountRole }: LedgerContext): ColumnRole {
  return grid.has(amountRole) ? amountRole : isBook(grid) ? 'debit' : 'balance';
}

function sheetNotices(context: LedgerContext, endRow: number | null): Notice[] {
  const { grid, currencies, mainCurrency, amountRole } = context;
  const sheetName = grid.sheet.name;
  const notices: Notice[] = [];
  if (!grid.sheet.visible) notices.push({ kind: 'hiddenSheetRead', sheetName });
  const factor = context.units(moneyRole(context));
  if (factor !== 1) notices.push({ kind: 'unitScaled', sheetName, factor });
  if (amountRole === 'baseAmount') notices.push({ kind: 'baseAmountsUsed', currencies });
  else if (currencies.length > 1)
    notices.push({ kind: 'otherCurrenciesApart', mainCurrency, currencies: currencies.filter((code) => code !== mainCurrency) });
  for (const role of ['received', 'reduction'] as const) {
    const own = grid.columns[role];
    const further = grid.further[role] ?? [];
    if (own !== undefined && further.length > 0)
      notices.push({ kind: 'columnsAdded', sheetName, of: role, headings: [own, ...further].map((column) => grid.headingOf(column)) });
  }
  if (grid.turned.size > 0)
    notices.push({ kind: 'signTurned', sheetName, headings: [...grid.turned].map((column) => grid.headingOf(column)) });
  if (endRow !== null) notices.push({ kind: 'endsAtNextTable', sheetName, rowNumber: endRow + 1 });
  return notices;
}

function snapshotNotices({ grid }: LedgerContext): Notice[] {
  return grid.has('settledDate') || isBook(grid) ? [] : [{ kind: 'snapshotFigures' }];
}

/** The cells that date rows in one column of their table. */
function datedCells<Role extends string>(
  table: TableGrid<Role>,
  role: Role,
  rows: readonly { readonly rowNumber: number; readonly day: SerialDay | null }[],
): DatedCell[] {
  const column = table.columns[role];
  if (column === undefined) return [];
  return rows.flatMap(({ rowNumber, day }) => {
    const row = rowNumber - 1;
    return day === null ? [] : [{ day, place: { sheetName: table.sheet.name, row, column }, value: table.at(row, column) }];
  });
}
