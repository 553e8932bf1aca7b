import { agedOf, ledgerOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const read = (...rows: Cells): unknown => {
  const { main, ledger } = agedOf(ledgerOf(rows), '2025-12-31', { creditDays: 0 });
  return {
    balances: Object.fromEntries(main.customers.map(({ customer, balanceCents }) => [customer.name, balanceCents])),
    leftOut: ledger.leftOut.map(({ rowNumber, word }) => [rowNumber, word]),
    differs: ledger.notices.flatMap((notice) =>
      notice.kind === 'printedTotalDiffers' ? [[notice.place.row + 1, notice.word, notice.statedCents, notice.addedCents]] : [],
    ),
  };
};
const owed = ['客户', '日期', '摘要', '应收金额', '到期日'];
const book = ['客户', '日期', '凭证号', '摘要', '借方', '贷方', '余额'];

describe('lines with a closing word', () => {
  it.each(['结转下年', '期末余额', 'C/F'])('%s beside a due date is a remark on a debt, which counts (R12)', (word) => {
    expect(read(owed, ['甲公司', '2024-11-30', '销售', 10000, '2024-12-31'], ['乙公司', '2024-12-31', word, 30000, '2025-01-31'])).toEqual({
      balances: { 甲公司: 1000000, 乙公司: 3000000 },
      leftOut: [],
      differs: [],
    });
  });

  it.each(['结转下年', '期末余额'])('%s of a customer without rows above counts, for nothing else says what it owes (R12)', (word) => {
    expect(read(owed, ['甲公司', '2024-11-30', '销售', 10000, '2024-12-31'], ['乙公司', '2024-12-31', word, 30000, ''])).toEqual({
      balances: { 甲公司: 1000000, 乙公司: 3000000 },
      leftOut: [],
      differs: [],
    });
  });

  it('期末余额 under the rows of its customer is held against them (R12, R12f)', () => {
    expect(
      read(
        owed,
        ['甲公司', '2024-11-30', '销售', 10000, '2024-12-31'],
        ['甲公司', '2024-12-31', '期末余额', 99999, ''],
        ['乙公司', '2024-11-30', '销售', 500, '2024-12-31'],
        ['乙公司', '2024-12-31', '期末余额', 500, ''],
      ),
    ).toEqual({
      balances: { 甲公司: 1000000, 乙公司: 50000 },
      leftOut: [
        [3, '期末余额'],
        [5, '期末余额'],
      ],
      differs: [[3, '期末余额', 9999900, 1000000]],
    });
  });

  it('结转下年 with a debt of another sum than that of the rows above counts (R12)', () => {
    expect(read(owed, ['甲公司', '2024-11-30', '销售', 10000, '2024-12-31'], ['甲公司', '2024-12-31', '结转下年', 30000, ''])).toEqual({
      balances: { 甲公司: 4000000 },
      leftOut: [],
      differs: [],
    });
  });

  it('in a book the balance carried out is held against the lines of its account, and one without lines is brought in (R10, R12f)', () => {
    expect(
      read(
        book,
        ['甲公司', '2025-06-01', '记1', '销售', 5000, '', 5000],
        ['', '2025-07-01', '记2', '收款', '', 2000, 3000],
        ['', '2025-12-31', '', '期末余额', '', '', 3100],
        ['乙公司', '2025-06-01', '记3', '销售', 700, '', 700],
        ['', '2025-12-31', '', '结转下年', '', 700, 0],
        ['丙公司', '2025-12-31', '', '期末余额', '', '', 400],
      ),
    ).toEqual({
      balances: { 甲公司: 300000, 乙公司: 70000, 丙公司: 40000 },
      leftOut: [
        [4, '期末余额'],
        [6, '结转下年'],
      ],
      differs: [[4, '期末余额', 310000, 300000]],
    });
  });
});
