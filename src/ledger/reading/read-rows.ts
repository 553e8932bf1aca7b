import type { ColumnRole } from '../reading-choices';
import { isErrorCell } from '../../cells/error-cell';
import { unknownCustomer } from '../customer-name';
import type { Notice } from '../findings';
import type { CustomerName, LeftOutRow, LedgerRow, PrintedSum, Problem } from '../ledger';
import { withoutCustomerLabel } from '../recognition/title-facts';
import { cellText } from '../../cells/cell-text';
import { classifyRow, holdsFiguresOnly } from './classify-row';
import { tellingRoles } from './ledger-context';
import type { LedgerContext } from './ledger-context';
import type { WholeLines } from './merged-lines';
import { readRow } from './read-row';
import { isOpeningWord } from './row-words';
import { markRow } from './mark-row';
import { RowMarks } from './row-marks';
import { cutShort, RowNotices } from './row-notices';

/** The rows of a ledger read, with what is wrong with them and what was left out. */
interface RowsReading {
  readonly rows: LedgerRow[];
  readonly problems: Problem[];
  readonly leftOut: LeftOutRow[];
  readonly notices: readonly Notice[];
  readonly printed: PrintedSum | null;
  /** Columns of types and of states that were read. */
  readonly markColumns: readonly number[];
}

function unknownStatuses(marks: RowMarks, sheetName: string): Notice[] {
  const words = marks.unknownStatuses();
  return words.length === 0 ? [] : [{ kind: 'statusUnknown', sheetName, heading: marks.statusHeading(), words }];
}

/** Reads every row between the headings and the end: entries and openings count, subtotals and void rows are left out, a blank customer takes the name above (R12, R12a). */
export function readRows(context: LedgerContext, lines: WholeLines): RowsReading {
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
        notices.notEntered(row);
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
        problems.push(...reading.problems, ...(marked.problem === undefined ? [] : [marked.problem]));
        if (marked.isSettledByStatus === true) notices.settledByStatus(row, marked.row);
        notices.add(row, reading);
        break;
      }
    }
  }
  return {
    rows,
    problems,
    leftOut,
    notices: [...notices.list(), ...cutShort(differing, grid.sheet.name, 'status'), ...unknownStatuses(marks, grid.sheet.name)],
    markColumns: marks.columns(),
    printed: notices.printedSum(),
  };
}
