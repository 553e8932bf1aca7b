import { a1Of } from '../../../src/cells/a1';
import type { CellValue } from '../../../src/cells/cell-value';
import type { Ledger } from '../../../src/ledger/ledger';
import { agedOf, ledgerOf, readOf, sheetOf, workbookOf } from '../../support/ledger-of-cells';

type Row = readonly CellValue[];

const headings = ['客户名称', '发票号', '开票日期', '到期日', '应收金额'];
const receiptHeadings = ['收款日期', '客户', '发票号', '金额', '摘要'];
const blank: Row = ['', '', '', '', ''];
const invoice: Row = ['甲', 'A1', '2025-01-01', '2025-03-05', 1000];
const receipts: readonly Row[] = [
  ['2025-04-05', '甲', 'A1', 400, ''],
  ['2025-05-05', '甲', 'A1', 100, ''],
];

function leftOutOf({ leftOut }: Ledger): [number, string][] {
  return leftOut.map(({ rowNumber, word }) => [rowNumber, word]);
}

function balancesOf(ledger: Ledger): [string, number][] {
  return ledger.rows.map(({ customer, statedBalanceCents }) => [customer.name, statedBalanceCents]);
}

describe('printed sums', () => {
  it('leaves a row of figures alone out where they are the sums of the rows above (R12)', () => {
    const ledger = readOf(
      ledgerOf([
        headings,
        ['甲', 'A1', '2025-01-01', '2025-03-05', 100],
        ['甲', 'A2', '2025-01-01', '2025-03-05', 200],
        ['', '', '', '', 300],
        ['乙', 'A3', '2025-01-01', '2025-03-05', 10],
        ['乙', 'A4', '2025-01-01', '2025-03-05', 20],
        ['', '', '', '', 30],
        blank,
        ['', '', '', '', 330],
      ]),
    );
    expect(leftOutOf(ledger)).toEqual([
      [4, ''],
      [7, ''],
      [9, ''],
    ]);
    expect(balancesOf(ledger)).toEqual([
      ['甲', 10000],
      ['甲', 20000],
      ['乙', 1000],
      ['乙', 2000],
    ]);
    expect(ledger.problems).toEqual([]);
  });

  it('keeps a row of figures alone that are no sum, under the name above (R12a)', () => {
    const ledger = readOf(ledgerOf([headings, invoice, ['甲', 'A2', '2025-01-01', '2025-03-05', 200], ['', '', '', '', 77]]));
    expect(leftOutOf(ledger)).toEqual([]);
    expect(balancesOf(ledger)).toEqual([
      ['甲', 100000],
      ['甲', 20000],
      ['甲', 7700],
    ]);
  });

  it.each(['合计（元）', '合计：人民币', '共计2笔', '小计（3户）', '以上合计'])(
    "knows %s in the name's or the number's place (R12)",
    (word) => {
      expect(leftOutOf(readOf(ledgerOf([headings, invoice, [word, '', '', '', 1000]])))).toHaveLength(1);
      expect(leftOutOf(readOf(ledgerOf([headings, invoice, ['', word, '', '', 1000]])))).toHaveLength(1);
    },
  );

  it("knows a name with 小计 behind it in the number's place (R12)", () => {
    expect(leftOutOf(readOf(ledgerOf([headings, invoice, ['', '甲公司小计', '', '', 1000]])))).toEqual([[3, '甲公司小计']]);
  });

  it('keeps an invoice whose note is 本年累计 (R12)', () => {
    const ledger = readOf(
      ledgerOf([
        [...headings, '备注'],
        [...invoice, '本年累计'],
      ]),
    );
    expect(leftOutOf(ledger)).toEqual([]);
    expect(balancesOf(ledger)).toEqual([['甲', 100000]]);
  });

  it("leaves a receipts table's sum without a word out (R9, R12)", () => {
    const workbook = workbookOf(
      sheetOf('应收', [headings, invoice]),
      sheetOf('收款明细', [receiptHeadings, ...receipts, ['', '', '', 500, '']]),
    );
    expect(leftOutOf(readOf(workbook))).toEqual([[4, '']]);
    expect(agedOf(workbook, '2025-12-31').main.balanceCents).toBe(50000);
  });
});

describe('lines below the table', () => {
  it('takes signatures under the printed sum for no entries (R12)', () => {
    const ledger = readOf(
      ledgerOf([headings, invoice, ['合计', '', '', '', 1000], ['财务经理', '', '', '总经理', ''], ['王芳', '', '', '李强', '2025-12-31']]),
    );
    expect(balancesOf(ledger)).toEqual([['甲', 100000]]);
    expect(ledger.problems).toEqual([]);
  });

  it("still lists a last row that can't be read (R12)", () => {
    const ledger = readOf(ledgerOf([headings, invoice, ['丙', '', '', '待定', '面议']]));
    expect(ledger.problems.map(({ place }) => a1Of(place))).toEqual(['E3', 'D3']);
    expect(balancesOf(ledger)).toEqual([
      ['甲', 100000],
      ['丙', 0],
    ]);
  });

  it('lists an unreadable row with a number below the printed sum (R12)', () => {
    const ledger = readOf(ledgerOf([headings, invoice, ['合计', '', '', '', 1000], ['丙', 'A9', '', '待定', '面议']]));
    expect(ledger.rows.map(({ customer }) => customer.name)).toEqual(['甲', '丙']);
  });
});
