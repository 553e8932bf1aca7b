import { agedOf, ledgerOf } from '../../support/ledger-of-cells';
import { invoiceHeadings } from '../../support/ledger-with-receipts';

describe('addUp', () => {
  it('sorts customers by balance, then by longest days overdue, then by name, and numbers them (R12)', () => {
    const { main } = agedOf(
      ledgerOf([
        invoiceHeadings,
        ['丁', 'D', 45658, 45688, 10],
        ['丙', 'C', 45658, 45700, 100],
        ['乙', 'B', 45658, 45688, 100],
        ['甲', 'A', 45658, 45688, 100],
      ]),
      '2025-12-31',
    );
    expect(main.customers.map(({ customer, number }) => [customer.name, number])).toEqual([
      ['乙', 1],
      ['甲', 2],
      ['丙', 3],
      ['丁', 4],
    ]);
  });
});
