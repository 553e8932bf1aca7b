import { companyBalanceOn } from '../../src/desk/company-balance';
import { day } from '../support/ledger-of-cells';
import { deskOfTables } from '../support/desk-of-cells';
import type { Tables } from '../support/desk-of-cells';

/** 1,000.00 and 400.00 of 甲公司; 300.00 without an invoice on 10 March, and 1,000.00 written off on 20 March. */
const tables: Tables = {
  ledger: [
    ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000],
    ['甲公司', 'A2', '2025-02-01', '2025-02-28', 400],
  ],
  receipts: [['2025-03-10', '甲公司', '', 300]],
  writeOffs: [['甲公司', 'A1', '2025-03-20', 1000]],
};

const balances = (days: readonly string[], netUnallocated?: boolean): number[] => {
  const desk = deskOfTables(tables, '2025-12-31', netUnallocated === undefined ? {} : { netUnallocated });
  return days.map((text) => companyBalanceOn(desk, day(text)) / 100);
};

describe('companyBalanceOn', () => {
  it('counts invoices, receipts and write-offs up to the end of the day (R28b, R35)', () => {
    expect(
      balances(['2024-12-31', '2025-01-01', '2025-02-01', '2025-03-09', '2025-03-10', '2025-03-19', '2025-03-20', '2025-12-31']),
    ).toEqual([0, 1000, 1400, 1400, 1100, 1100, 100, 100]);
  });

  it('replays the day where money without an invoice is netted and something was written off (R10, R35)', () => {
    // 600.00 came in, then 700.00 of A1's 1,000.00 were written off: at the end of May the money pays what is left of A1 and reverses
    // 300.00 of the write-off, and nothing is owed. Once A2 is there, of 17 June, it pays that.
    const met = (netUnallocated: boolean): number[] => {
      const desk = deskOfTables(
        {
          ledger: [
            ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000],
            ['甲公司', 'A2', '2025-06-17', '2025-08-28', 400],
          ],
          receipts: [['2025-02-17', '甲公司', '', 600]],
          writeOffs: [['甲公司', 'A1', '2025-05-12', 700]],
        },
        '2025-12-31',
        { netUnallocated },
      );
      return ['2025-05-11', '2025-05-31', '2025-06-17'].map((text) => companyBalanceOn(desk, day(text)) / 100);
    };
    expect([met(true), met(false)]).toEqual([
      [400, 0, 100],
      [400, -300, 100],
    ]);
  });

  it('takes of a write-off no more than later money left of it (R35)', () => {
    // A1 is paid on 1 April in full: the write-off of 20 March is reversed then, and stands at the end of March.
    const desk = deskOfTables({ ...tables, receipts: [['2025-04-01', '甲公司', 'A1', 1000]] }, '2025-12-31');
    expect([companyBalanceOn(desk, day('2025-03-31')), companyBalanceOn(desk, day('2025-04-01'))]).toEqual([400_00, 400_00]);
  });
});
