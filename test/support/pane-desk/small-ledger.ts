import type { Book } from '../../../src/workbench/book/book';
import type { BookSheet } from '../../../src/workbench/book/book-sheet';
import type { CellInput } from '../../../src/workbench/book/cell-value';

/** 2025-01-01; the ledger is of 2025-12-31, which is 46022. */
const newYear = 45658;

/** One invoice of each risk class (R5), and one whose amount can't be read. */
export const smallLedger: readonly (readonly CellInput[])[] = [
  ['应收账款台账　截止日期：2025-12-31'],
  ['客户名称', '发票号', '发票日期', '到期日', '应收金额', '已收金额'],
  ['甲公司', '00123', newYear, 46053, 1_000, 0],
  ['乙公司', '00124', newYear, 46002, 500.25, 100],
  ['乙公司', '00125', newYear, 45961, 300, 0],
  ['丙公司', '00126', newYear, 45900, 200.1, 0],
  ['丁公司', '00127', newYear, 45688, 50, 0],
  ['丁公司', '00128', newYear, 45688, '面议', 0],
];

/** Puts a ledger on a sheet of its own, which comes to the front. */
export function addLedger(book: Book, rows: readonly (readonly CellInput[])[] = smallLedger, name = '台账'): BookSheet {
  const sheet = book.addSheet(name);
  const columns = Math.max(...rows.map((row) => row.length));
  sheet.cells.write(
    0,
    0,
    rows.map((row) => [...row, ...Array<null>(columns - row.length).fill(null)]),
  );
  book.activateSheet(sheet);
  return sheet;
}

/** A ledger of many rows, which takes a while to be written. */
export function largeLedger(rows: number): (readonly CellInput[])[] {
  const row = (index: number): CellInput[] => [
    `第${index % 200}公司`,
    String(index).padStart(8, '0'),
    newYear,
    newYear + (index % 400),
    100 + (index % 7),
    index % 3 === 0 ? 0 : 40,
  ];
  return [...smallLedger.slice(0, 2), ...Array.from({ length: rows }, (_, index) => row(index))];
}
