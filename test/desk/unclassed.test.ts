import type { Desk } from '../../src/desk/desk';
import { topDebtors } from '../../src/desk/top-debtors';
import { unclassedOf } from '../../src/desk/unclassed';
import { deskOfTables } from '../support/desk-of-cells';

/** By customer: cents without a class, and whether that is all that it owes. */
function unclassed(desk: Desk): unknown[] {
  return topDebtors(desk).map(({ account }) => {
    const found = unclassedOf(account);
    return [account.customer.name, found?.cents ?? null, found?.isAll ?? null];
  });
}

describe('unclassedOf', () => {
  it('tells what of a balance has no age, and where none of it has one (R12, R29b)', () => {
    const desk = deskOfTables(
      {
        ledger: [
          ['甲公司', 'A1', '2025-01-01', '不详', 900],
          ['乙公司', 'B1', '2025-01-01', '不详', 300],
          ['乙公司', 'B2', '2025-01-01', '2025-01-31', 400],
          ['丙公司', 'C1', '2025-01-01', '2025-01-31', 200],
          // A credit beside what has no age is no class either.
          ['丁公司', 'D1', '2025-01-01', '不详', 150],
          ['丁公司', 'D2', '2025-01-01', '2025-01-31', -50],
        ],
        receipts: [],
      },
      '2025-02-10',
    );
    expect(unclassed(desk)).toEqual([
      ['甲公司', 90_000, true],
      ['乙公司', 30_000, false],
      ['丙公司', null, null],
      ['丁公司', 15_000, true],
    ]);
  });
});
