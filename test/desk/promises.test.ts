import type { Desk } from '../../src/desk/desk';
import { promisesOfCustomers } from '../../src/desk/promises';
import { deskOfTables } from '../support/desk-of-cells';
import type { Tables } from '../support/desk-of-cells';

/** State, promised sum, missing and still owed of every promise, in yuan. */
const promises = (desk: Desk): unknown[] =>
  [...promisesOfCustomers(desk).values()]
    .flat()
    .map(({ state, sumCents, missingCents, owedCents }) => [state, sumCents / 100, missingCents / 100, owedCents / 100]);

/** 甲公司 owes 1,000.00; a credit note of 300.00 of the same day. */
const ledger: Tables['ledger'] = [
  ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000],
  ['甲公司', 'A2', '2025-01-01', '2025-01-31', -300],
];

describe('promisesOfCustomers', () => {
  it('of no sum are of the positive balances of that day: a credit note lowers none (R28c)', () => {
    const collections = [['2025-02-01', '甲公司', '', '电话', '', '2025-02-20', '']];
    expect(promises(deskOfTables({ ledger, receipts: [], collections }, '2025-02-10'))).toEqual([['open', 1000, 1000, 1000]]);
  });

  it('of more than was owed are of what was owed (R28c)', () => {
    const collections = [['2025-02-01', '甲公司', 'A1', '电话', '', '2025-02-20', 5000]];
    const receipts = [['2025-02-01', '甲公司', 'A1', 200]];
    // 800 at the end of the day; of them the 200 of the same day are no part, yet they count towards it.
    expect(promises(deskOfTables({ ledger, receipts, collections }, '2025-02-21'))).toEqual([['broken', 800, 600, 800]]);
  });

  it('of a credit note alone are kept at once (R28c)', () => {
    const collections = [['2025-02-01', '甲公司', 'A2', '电话', '', '2025-02-20', 300]];
    expect(promises(deskOfTables({ ledger, receipts: [], collections }, '2025-12-31'))).toEqual([['kept', 0, 0, 0]]);
  });

  it('stand by each customer, in the order of the log (R39)', () => {
    const collections = [
      ['2025-02-01', '甲公司', 'A1', '电话', '', '2025-02-20', 10],
      ['2025-02-01', '乙公司', 'B1', '电话', '', '2025-02-20', 20],
      ['2025-02-03', '甲公司', 'A1', '电话', '', '2025-02-25', 30],
      ['2025-02-04', '甲公司', 'A1', '电话', '', '', ''],
    ];
    const desk = deskOfTables(
      { ledger: [...ledger, ['乙公司', 'B1', '2025-01-01', '2025-01-31', 50]], receipts: [], collections },
      '2025-02-10',
    );
    expect([...promisesOfCustomers(desk)].map(([key, list]) => [key, list.map(({ sumCents }) => sumCents)])).toEqual([
      ['甲公司', [10_00, 30_00]],
      ['乙公司', [20_00]],
    ]);
  });
});
