import { creditLines } from '../../../src/jobs/month/credit-lines';
import { deskOfTables } from '../../support/desk-of-cells';

describe('creditLines', () => {
  it('are plain data: days with one decimal, shares with four, null where nothing is known (R36)', () => {
    const ledger = [
      ['甲公司', 'A1', '2025-01-01', '2025-01-31', 36_500],
      ['乙公司', 'B1', '2025-06-20', '2025-07-20', 100],
    ];
    const receipts = [['2025-02-10', '甲公司', 'A1', 30_000]];
    expect(creditLines(deskOfTables({ ledger, receipts }, '2025-07-01'))).toEqual({
      grades: [
        {
          ...{ name: '乙公司', grade: null, averageDaysLate: null, shareLate: null, worstDays: 0, brokenPromises: 0 },
          ...{ terms: '30.0', suggestedLimit: null },
        },
        {
          ...{ name: '甲公司', grade: 'C', averageDaysLate: '10.0', shareLate: '1.0000', worstDays: 151, brokenPromises: 0 },
          // 36,500 ÷ 365 × 15 = 1,500, down to whole thousands.
          ...{ terms: '30.0', suggestedLimit: '1000.00' },
        },
      ],
      // On 2025-03-31 a B: 59 days overdue. On 2025-06-29 all of it is 149 days overdue.
      backTest: [{ grade: 'B', customers: 1, balance: '6500.00', laterBad: '6500.00', share: '1.0000' }],
    });
  });

  it('are none where no receipt has a date (R9, R36)', () => {
    expect(creditLines(deskOfTables({ ledger: [['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000]] }, '2025-07-01'))).toBeNull();
  });
});
