import type { SourceWorkbook } from '../../../src/cells/source-workbook';
import { agedOf, readOf, sheetOf, workbookOf, type Cells } from '../../support/ledger-of-cells';
import { invoiceHeadings, receiptHeadings } from '../../support/ledger-with-receipts';

const invoices: Cells = [
  ['甲', 'A1', '2025-01-01', '2025-01-31', 1000],
  ['乙', 'B1', '2025-02-01', '2025-02-28', 2000],
];
const received: Cells = [
  ['2025-03-01', '甲', 'A1', 300],
  ['2025-04-01', '乙', 'B1', 400],
  ['2025-04-01', '乙', 'B1', 400],
];

/** A ledger of 3,000.00 with tables of receipts, by the names of their sheets. */
function bookOf(tables: Readonly<Record<string, Cells>>): SourceWorkbook {
  return workbookOf(
    sheetOf('应收明细', [invoiceHeadings, ...invoices]),
    ...Object.entries(tables).map(([name, rows]) => sheetOf(name, [receiptHeadings, ...rows])),
  );
}

/** The balance in cents, and which tables repeat which. */
function outcomeOf(tables: Readonly<Record<string, Cells>>): unknown {
  const workbook = bookOf(tables);
  const repeated = readOf(workbook).notices.flatMap((notice) =>
    notice.kind === 'receiptsRepeated' ? [[notice.sheetName, notice.ofSheet, notice.count, notice.totalCents, notice.isLeftOut]] : [],
  );
  return [agedOf(workbook, '2025-12-31', { netUnallocated: true }).main.balanceCents, repeated];
}

describe('receipts that stand on two sheets (R9)', () => {
  it.each([
    ['a copy by Excel', { 收款明细: received, '收款明细 (2)': received }, ['收款明细 (2)', '收款明细', 3, 110_000, true]],
    ['a copy that stands first', { 收款明细备份: received, 收款明细: received }, ['收款明细备份', '收款明细', 3, 110_000, true]],
    ['in another order', { 收款明细: received, 回款登记: [...received].reverse() }, ['回款登记', '收款明细', 3, 110_000, true]],
    ['one month of them', { 四月收款: received.slice(1), 收款明细: received }, ['四月收款', '收款明细', 2, 80_000, true]],
  ])('count once: %s', (_name, tables, repeated) => {
    expect(outcomeOf(tables)).toEqual([190_000, [repeated]]);
  });

  it('count twice, and are named, where they name no invoice and the sheet is not called a copy: they may be others', () => {
    const unnamed = received.map(([on = '', customer = '', , amount = '']) => [on, customer, '', amount]);
    expect(outcomeOf({ 工行收款: unnamed, 建行收款: unnamed })).toEqual([80_000, [['建行收款', '工行收款', 3, 110_000, false]]]);
    expect(outcomeOf({ 工行收款: unnamed, '工行收款 (2)': unnamed })).toEqual([190_000, [['工行收款 (2)', '工行收款', 3, 110_000, true]]]);
  });

  it('are others where one day, number or sum is another, or one is there more often', () => {
    expect(outcomeOf({ 收款明细: received.slice(0, 2), 收款2: received.slice(1) })).toEqual([150_000, []]);
    expect(outcomeOf({ 收款明细: received, 收款2: [['2025-05-01', '甲', 'A1', 300]] })).toEqual([160_000, []]);
  });

  it('count twice, and are named, where it is a single one, unless its sheet is called a copy', () => {
    const single = received.slice(0, 1);
    expect(outcomeOf({ 收款明细: received, 收款2: single })).toEqual([160_000, [['收款2', '收款明细', 1, 30_000, false]]]);
    expect(outcomeOf({ 收款明细: single, 收款明细备份: single })).toEqual([270_000, [['收款明细备份', '收款明细', 1, 30_000, true]]]);
  });
});

describe('receipts of one table that agree in everything (R9)', () => {
  const repeatedIn = (rows: Cells): unknown =>
    readOf(bookOf({ 收款明细: rows })).notices.flatMap((notice) =>
      notice.kind === 'repeatedReceipts' ? [[notice.sheetName, notice.groups]] : [],
    );

  it('all count, and are named where they name an invoice', () => {
    expect(repeatedIn(received)).toEqual([['收款明细', [{ invoiceNumber: 'B1', rowNumbers: [3, 4] }]]]);
    expect(outcomeOf({ 收款明细: received })).toEqual([190_000, []]);
  });

  it.each([
    ['on two days', [received[1] ?? [], ['2025-04-02', '乙', 'B1', 400]]],
    ['without an invoice', [1, 2].map(() => ['2025-04-01', '乙', '', 400])],
    ['on a day that can’t be read', [1, 2].map(() => ['上周', '乙', 'B1', 400])],
    ['of two sums', [received[1] ?? [], ['2025-04-01', '乙', 'B1', 401]]],
  ])('are nobody’s slip %s', (_how, rows) => {
    expect(repeatedIn(rows)).toEqual([]);
  });
});
