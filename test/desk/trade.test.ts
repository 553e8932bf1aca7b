import { tradeOfYear } from '../../src/desk/trade';
import type { Desk } from '../../src/desk/desk';
import { desksOf } from '../support/desk-of-workbook';
import { deskOfTables } from '../support/desk-of-cells';
import { day, ledgerOf } from '../support/ledger-of-cells';

/** Every customer's trade in yuan. */
const trade = (desk: Desk): unknown =>
  Object.fromEntries(
    [...desk.accounts.values()].map((account) => {
      const cents = tradeOfYear(desk, account);
      return [account.customer.name, cents === null ? null : cents / 100];
    }),
  );

describe('tradeOfYear', () => {
  it('adds up the invoices dated after the same day of the year before, up to asOf, red ones included (R28a)', () => {
    const desk = deskOfTables(
      {
        ledger: [
          ['甲公司', 'A0', '2024-12-31', '2025-01-31', 1],
          ['甲公司', 'A1', '2025-01-01', '2025-01-31', 20],
          ['甲公司', 'A2', '2025-12-31', '2026-01-31', 300],
          ['甲公司', 'A3', '2025-06-01', '2025-06-30', -50],
          ['乙公司', 'B1', '2024-06-01', '2024-06-30', 700],
        ],
        receipts: [],
      },
      '2025-12-31',
    );
    expect(trade(desk)).toEqual({ 甲公司: 270, 乙公司: 0 });
  });

  it('leaves out what was opened with, and what was credited in a book of 借方 and 贷方 (R28a, R20a)', () => {
    const desk = desksOf(
      ledgerOf([
        ['日期', '凭证号', '客户', '摘要', '借方', '贷方'],
        [day('2025-01-01'), '', '甲公司', '期初余额', 5000, ''],
        [day('2025-02-01'), '记-1', '甲公司', '销售', 1000, ''],
        [day('2025-03-01'), '记-2', '甲公司', '收款', '', 300],
      ]),
      { creditDays: 30 },
    )(day('2025-12-31'));
    expect(desk.aged.main.balanceCents).toBe(5_700_00);
    expect(trade(desk)).toEqual({ 甲公司: 1000 });
  });

  it('is 近12个月交易额 of 客户资料 in a snapshot, and not known where that is blank (R28a, R39)', () => {
    const ledger = [
      ['甲公司', 'A1', '2025-01-01', '2025-01-31', 10],
      ['乙公司', 'B1', '2025-01-01', '2025-01-31', 10],
      ['丙公司', 'C1', '2025-01-01', '2025-01-31', 10],
    ];
    const customers = [
      ['甲公司', '', '', 900.5],
      ['乙公司', '', '', ''],
    ];
    expect(trade(deskOfTables({ ledger, customers }, '2025-12-31'))).toEqual({ 甲公司: 900.5, 乙公司: null, 丙公司: null });
    // Where the ledger replays it tells itself, whatever the register says.
    expect(trade(deskOfTables({ ledger, customers, receipts: [] }, '2025-12-31'))).toEqual({ 甲公司: 10, 乙公司: 10, 丙公司: 10 });
  });
});
