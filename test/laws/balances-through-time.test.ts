import fc from 'fast-check';

import type { SourceWorkbook } from '../../src/cells/source-workbook';
import type { Desk } from '../../src/desk/desk';
import { ledgerFactsOf } from '../../src/desk/ledger-facts-of';
import { balancesThroughTime, settledGroups } from '../../src/ledger/replay/balances-through-time';
import { sheetOf, workbookOf } from '../support/ledger-of-cells';
import type { Cells } from '../support/ledger-of-cells';
import { desksOf } from '../support/desk-of-workbook';

const asOf = 46022;
const day = fc.integer({ min: 45000, max: 46040 });
const yuan = fc.integer({ min: 1, max: 90_000 }).map((cents) => cents / 100);
const customer = fc.constantFrom('甲公司', '乙公司', '丙公司');
/** Numbers that several rows share, of one customer or of two, and numbers that differ by leading zeros. */
const number = fc.constantFrom('A1', 'A2', 'A3', 'B4', '07', '007');
const named = fc.oneof({ weight: 6, arbitrary: number }, fc.constantFrom('', '', '7', 'A1、A2', 'X9'));

interface Book {
  readonly ledger: Cells;
  readonly receipts: Cells;
  readonly writeOffs: Cells;
}

/** The lines without the first are what the law is tried on; the first holds the tables together. */
const books: fc.Arbitrary<Book> = fc.record({
  ledger: fc.array(
    fc
      .tuple(customer, number, day, fc.constantFrom(0, 30, 60), yuan, fc.integer({ min: 0, max: 9 }))
      .map(([name, no, issued, terms, sum, red]) => [name, no, issued, issued + terms, red === 0 ? -sum : sum]),
    { minLength: 3, maxLength: 9 },
  ),
  receipts: fc.array(
    fc
      .tuple(day, customer, named, yuan, fc.integer({ min: 0, max: 7 }))
      .map(([on, name, no, sum, back]) => [on, name, no, back === 0 ? -sum : sum]),
    { minLength: 1, maxLength: 9 },
  ),
  writeOffs: fc.array(
    fc.tuple(customer, number, day, yuan).map(([name, no, on, sum]) => [name, no, on, sum]),
    { maxLength: 2 },
  ),
});

const headings = ['客户名称', '发票号码', '开票日期', '到期日', '应收金额'];

function tablesBeside({ writeOffs }: Book): ReturnType<typeof sheetOf>[] {
  return writeOffs.length === 0 ? [] : [sheetOf('坏账核销', [['客户', '发票号', '日期', '金额'], ...writeOffs])];
}

function withReceipts(book: Book): SourceWorkbook {
  return workbookOf(
    sheetOf('台账', [headings, ...book.ledger]),
    sheetOf('收款明细', [['收款日期', '客户', '发票号', '金额'], ...book.receipts]),
    ...tablesBeside(book),
  );
}

/** Some rows are settled on a day, by chance after asOf, others never, and of some a part was received that nobody dated. */
function withSettlements(book: Book): SourceWorkbook {
  const rows = book.ledger.map((row, index) => {
    const settled = book.receipts[index];
    return [...row, settled === undefined || index % 3 === 2 ? '' : (settled[0] ?? '')];
  });
  return workbookOf(sheetOf('台账', [[...headings, '结清日期'], ...rows]), ...tablesBeside(book));
}

const days = [45100, 45400, 45500, 45700, 45850, 45990, asOf];

/** What every row is said to stand at beside what a replay of that day says. */
function compared(desk: Desk): { told: unknown[]; replayed: unknown[] } {
  const { writeOffs } = ledgerFactsOf(desk.registers);
  const { positions } = desk.aged.main;
  const told: unknown[] = [];
  const replayed: unknown[] = [];
  const throughTime = balancesThroughTime(desk.aged, settledGroups(desk.aged, writeOffs, desk.isNetted));
  for (const { day: at, balances, writtenOff } of days.map(throughTime.on)) {
    const then = new Map(desk.agedOn(at).main.positions.map((position) => [position.row, position]));
    positions.forEach((position, place) => {
      const { row, receipts } = position;
      if (row === null || (row.entry === 'receipt' && receipts === null)) return;
      const [balanceCents, writtenOffCents] = [then.get(row)?.balanceCents ?? 0, then.get(row)?.writtenOffCents ?? 0];
      told.push([at, row.rowNumber, balances[place], writtenOff[place], throughTime.of(position, at)]);
      replayed.push([at, row.rowNumber, balanceCents, writtenOffCents, balanceCents]);
    });
  }
  return { told, replayed };
}

describe('balancesThroughTime', () => {
  it.each([false, true])('gives every row what a replay at that day gives it, netted: %s (R9–R11, R35)', (netUnallocated) => {
    fc.assert(
      fc.property(books, (book) => {
        const { told, replayed } = compared(desksOf(withReceipts(book), { netUnallocated })(asOf));
        expect(told).toEqual(replayed);
      }),
      { numRuns: 400 },
    );
  });

  it('gives every row of a settlement ledger what a replay at that day gives it (R9, R35)', () => {
    fc.assert(
      fc.property(books, (book) => {
        const { told, replayed } = compared(desksOf(withSettlements(book), {})(asOf));
        expect(told).toEqual(replayed);
      }),
      { numRuns: 200 },
    );
  });
});
