import type { ColumnRole } from '../reading-choices';
import type { CellValue } from '../../cells/cell-value';
import type { Cents } from '../../domain/money/cents';
import { readMoney } from '../../tables/read-money';
import type { RowPlace } from '../../cells/cell-place';
import { isBlank } from '../../cells/blank-cell';
import { isErrorCell } from '../../cells/error-cell';
import { unknownCustomer } from '../customer-name';
import type { Notice } from '../findings';
import type { CustomerName, LeftOutRow, LedgerRow, PrintedSum, Problem } from '../ledger';
import { withoutCustomerLabel } from '../recognition/title-facts';
import { monthOfSheet } from '../shapes/month-of-sheet';
import { cellText } from '../../cells/cell-text';
import { CarriedForward } from './carried-forward';
import { ClosingLines } from './closing-lines';
import { classifyRow, holdsFiguresAndName, holdsFiguresOnly } from './classify-row';
import type { LedgerContext } from './ledger-context';
import type { WholeLines } from './merged-lines';
import { readRow } from './read-row';
import { columnMoney, roleMoney } from './role-money';
import { isBook, signedBalance } from './row-amounts';
import { isClosingWord, isOpeningWord } from './row-words';
import { markRow } from './mark-row';
import { areOpenItems, withRestKnown } from './open-items';
import { RowMarks } from './row-marks';
import { ComparedSums } from './compared-sums';
import { cutShort } from './listed-notices';
import { RowNotices } from './row-notices';
import { differingSums } from './differing-sums';
import { holdsReceipt } from './holds-receipt';
import { summaryRows } from './summary-rows';
import { tellingRoles } from './telling-roles';
import { totalOnTop } from './total-on-top';
import type { LooseReceipt } from './column-receipts';

/** The rows of a ledger read, with what is wrong with them and what was left out. */
interface RowsReading {
  readonly rows: LedgerRow[];
  readonly problems: Problem[];
  readonly leftOut: LeftOutRow[];
  readonly notices: readonly Notice[];
  readonly printed: PrintedSum | null;
  /** Rows that hold receipts alone and name no invoice. */
  readonly loose: readonly LooseReceipt[];
  /** Columns of types and of states that were read. */
  readonly markColumns: readonly number[];
}

/** The heading of what the firm owes on a row on which nobody owes it anything (R9c); null for every other row. */
function payableAlone({ grid, payableColumns, receiptColumns }: LedgerContext, row: number): string | null {
  const holdsMoney = (value: CellValue): boolean => readMoney(value, 1) !== 'blank';
  const holdsSum = (value: CellValue): boolean => holdsMoney(value) && readMoney(value, 1) !== 0;
  const column = payableColumns.find((own) => holdsSum(grid.at(row, own)));
  // What is left may be of either side, but where its heading says of which.
  const isOfEither = (role: ColumnRole): boolean => /balance/i.test(role) && !/应收|應收|receivable/i.test(grid.headingText(role));
  const isOurs =
    tellingRoles.money.some((role) =>
      grid.cells(row, role).some(/balance/i.test(role) ? (value) => !isOfEither(role) && holdsSum(value) : holdsMoney),
    ) || receiptColumns.some(({ amount }) => holdsMoney(grid.at(row, amount)));
  return column === undefined || isOurs ? null : grid.headingOf(column);
}

/** The words that tell what a row is. */
function wordIn(values: readonly CellValue[], isWord: (text: string) => boolean): string {
  return cellText(values.find((value) => typeof value === 'string' && isWord(value)) ?? '');
}

/** The balance of its account that a row runs on to, in cents; null where the ledger states none. */
function runningAt({ grid, runningBalance, unitOf }: LedgerContext, row: number): Cents | null {
  const column = runningBalance ?? (isBook(grid) ? grid.columns.balance : undefined);
  const money = column === undefined ? 'blank' : signedBalance(grid, row, columnMoney(grid, row, column, unitOf));
  return typeof money === 'number' ? money : null;
}

/** Whether a line of a book holds nothing but one sum on either side. */
function balancesSides({ grid, unitOf }: LedgerContext, row: number): boolean {
  const [debit, credit] = [roleMoney(grid, row, 'debit', unitOf), roleMoney(grid, row, 'credit', unitOf)];
  return isBook(grid) && typeof debit === 'number' && debit !== 0 && debit === credit && holdsFiguresOnly(grid, row, tellingRoles);
}

/**
 * Whether a row ends one section and begins another: the last row of a sheet or of one of its tables, or a month's title alone in its row.
 */
function beginsSection({ grid }: LedgerContext, row: number, kind: string): boolean {
  const placeOf = (own: number): RowPlace | undefined => grid.sheet.rowPlaces?.[own - grid.sheet.firstRow];
  const [place, above] = [placeOf(row), placeOf(row - 1)];
  if (row > grid.firstDataRow && (place?.sheetName !== above?.sheetName || place?.columnsRight !== above?.columnsRight)) return true;
  const texts = kind === 'text' ? grid.rowValues(row).filter((value) => !isBlank(value)) : [];
  return texts.length === 1 && monthOfSheet(cellText(texts[0] ?? '')) !== null;
}

function unknownStatuses(marks: RowMarks, sheetName: string): Notice[] {
  return marks.unknownStatuses().map(({ heading, words, places }) => ({ kind: 'statusUnknown', sheetName, heading, words, places }));
}

/**
 * Reads every row between the headings and the end: entries and openings count, subtotals and void rows are left out, a blank customer
 * takes the name above (R12, R12a). It stops at each row, and says so.
 */
export function* readRows(context: LedgerContext, lines: WholeLines): Generator<number, RowsReading> {
  const { grid } = context;
  const rows: LedgerRow[] = [];
  const problems: Problem[] = [];
  const leftOut: LeftOutRow[] = [];
  const notices = new RowNotices(context, lines);
  const sums = new ComparedSums(context);
  const marks = new RowMarks(grid, context.types);
  const summaries = summaryRows(context);
  const onTop = totalOnTop(context);
  const carried = new CarriedForward();
  const closings = new ClosingLines(context);
  const isOpenItem = areOpenItems(context, marks);
  const differing: Notice[] = [];
  const loose: LooseReceipt[] = [];
  const leftOutRows = new Set<number>();
  let lastRead: number | null = null;
  let isClosed = false;
  const stating: readonly ColumnRole[] = ['received', 'balance', 'baseReceived', 'baseBalance'];
  // A blank cell says nothing of what came; where receipts are replayed, none is what it says.
  const statesReceived = (row: number): boolean =>
    context.receiptColumns.length > 0 || isBook(grid) || stating.some((role) => !isBlank(grid.cell(row, role)));
  const titleCustomer = grid.has('customer') || context.title.customer === null ? null : context.names.named(context.title.customer);
  let above: CustomerName | null = titleCustomer;
  const leaveOut = (row: number, word: string): void => {
    leftOut.push({ sheetName: grid.sheet.name, rowNumber: row + 1, word });
    sums.compareTotal(row, word);
    carried.beginSection();
    above = titleCustomer;
  };
  // Those above the first row and below the last are of accounts apart too.
  for (const [row, word] of grid.sheet.rowsApart ?? []) leftOut.push({ sheetName: grid.sheet.name, rowNumber: row + 1, word });
  for (let row = grid.firstDataRow; row <= grid.lastDataRow; row += 1) {
    yield 1;
    const asWritten = classifyRow(grid, row, tellingRoles);
    if (beginsSection(context, row, asWritten.kind)) carried.beginSection();
    const cell = grid.cell(row, 'customer');
    const spelling = isOpeningWord(cellText(cell)) || isClosingWord(cellText(cell)) ? '' : cellText(cell);
    const pays = context.furtherReceipts.whose.get(row);
    if (pays === 'sum') {
      leaveOut(row, '');
      continue;
    }
    if (pays === 'unknown') {
      notices.unread(row);
      continue;
    }
    if (pays !== undefined) {
      const named: CustomerName | null = spelling !== '' ? context.names.named(spelling) : isErrorCell(cell) ? null : above;
      if (spelling !== '') above = named;
      if (pays === 'customer') {
        if (named === null) problems.push({ place: grid.place(row, 'customer'), value: cell, reason: { kind: 'customerMissing' } });
        loose.push({ row, customer: named ?? unknownCustomer });
        notices.addLoose(row);
        sums.addLoose(row, (named ?? unknownCustomer).key);
        closings.addLoose(row, (named ?? unknownCustomer).key);
      } else if (leftOutRows.has(pays)) {
        // The invoice does not count, and what came in on it counts nowhere.
        if (holdsReceipt(grid, row, context.receiptColumns)) notices.unread(row);
      }
      continue;
    }
    const kind =
      asWritten.kind === 'closing'
        ? { ...asWritten, kind: closings.kindOf(row, asWritten.word, spelling === '' ? null : context.names.named(spelling).key) }
        : asWritten;
    // 44,500 | 44,500: what balances both sides of an account below the line that closes it.
    if (kind.kind === 'entry' && isClosed && balancesSides(context, row)) {
      leftOut.push({ sheetName: grid.sheet.name, rowNumber: row + 1, word: '' });
      continue;
    }
    if (kind.kind !== 'blank') isClosed = kind.kind === 'closing';
    switch (kind.kind) {
      case 'blank':
        notices.notEntered(row);
        break;
      case 'otherTable':
        break;
      case 'headings':
        carried.beginSection();
        above = titleCustomer;
        break;
      case 'text':
        if (spelling !== '') above = context.names.named(withoutCustomerLabel(spelling));
        notices.notEntered(row);
        break;
      case 'subtotal':
        leaveOut(row, kind.word);
        break;
      case 'closing':
        leftOut.push({ sheetName: grid.sheet.name, rowNumber: row + 1, word: kind.word });
        carried.beginSection();
        above = titleCustomer;
        break;
      case 'entry':
      case 'opening': {
        if (row === onTop || (kind.kind === 'entry' && holdsFiguresOnly(grid, row, tellingRoles) && sums.isTotal(row))) {
          leaveOut(row, '');
          break;
        }
        const named = spelling !== '' ? context.names.named(spelling) : isErrorCell(cell) ? null : above;
        if (summaries.fitting.has(row)) {
          leaveOut(row, spelling);
          // What stands below it without a name is the same customer's.
          above = named;
          break;
        }
        if (summaries.differing.has(row)) {
          leftOut.push({ sheetName: grid.sheet.name, rowNumber: row + 1, word: spelling });
          // What stands below it without a name is the same customer's.
          above = named;
          break;
        }
        // Where no line says more than a name and figures, none is another's sum.
        const saysLess =
          lastRead !== null && !holdsFiguresAndName(grid, lastRead, tellingRoles) && holdsFiguresAndName(grid, row, tellingRoles);
        if (kind.kind === 'entry' && spelling !== '' && named !== null && saysLess && sums.isTotalOfCustomer(row, named.key)) {
          leaveOut(row, spelling);
          break;
        }
        if (spelling !== '') above = named;
        else if (named !== null && titleCustomer === null) notices.filledDown(row);
        const leftOutBy = marks.leavesOut(row) ?? payableAlone(context, row);
        if (leftOutBy !== null) {
          leftOutRows.add(row);
          leftOut.push({ sheetName: grid.sheet.name, rowNumber: row + 1, word: leftOutBy });
          break;
        }
        const own = readRow(context, row, named ?? unknownCustomer, named !== null, kind.kind === 'opening');
        const asTyped = isOpenItem && marks.typeOf(row) === 'payment' ? withRestKnown(context, row, own) : own;
        const marked = markRow(asTyped, row, marks, { statesReceived: statesReceived(row), isOpenItem });
        const reading = { ...asTyped, row: marked.row };
        const running = runningAt(context, row);
        if (kind.kind === 'opening' && reading.problems.length === 0 && carried.repeats(reading.row, running)) {
          carried.addRepeated(reading.row, running);
          notices.repeatsOpening(row, reading.row);
          leftOut.push({ sheetName: grid.sheet.name, rowNumber: row + 1, word: wordIn(grid.rowValues(row), isOpeningWord) });
          break;
        }
        carried.add(reading.row, running);
        closings.add(reading.row);
        rows.push(reading.row);
        differing.push(...marked.notices);
        problems.push(...reading.problems, ...(marked.problem === undefined ? [] : [marked.problem]));
        if (marked.isSettledByStatus === true) notices.settledByStatus(row, marked.row);
        notices.add(row, reading);
        sums.add(row, reading);
        lastRead = row;
        break;
      }
    }
  }
  return {
    rows,
    problems,
    leftOut,
    notices: [
      ...notices.list(),
      ...sums.notices(),
      ...closings.notices(),
      ...cutShort(differingSums(context, [...(grid.sheet.sumRows ?? []), ...summaries.differing]), grid.sheet.name, 'printedTotal'),
      ...cutShort(differing, grid.sheet.name, 'status'),
      ...unknownStatuses(marks, grid.sheet.name),
    ],
    loose,
    markColumns: marks.columns(),
    printed: sums.printedSum(),
  };
}
