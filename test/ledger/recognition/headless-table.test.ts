import { agedOf, ledgerOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const columns = { customer: 0, invoiceNumber: 1, invoiceDate: 2, dueDate: 3, amount: 4, received: 5 };
const rows: Cells = [
  ['甲公司', 'A1', '2025-01-05', '2025-02-05', 1000, 300],
  ['甲公司', 'A2', '2025-03-05', '2025-04-05', 2000, 500],
  ['乙公司', 'A3', '2025-03-05', '2025-04-05', 780, 0],
];
const balances = (values: Cells): unknown =>
  agedOf(ledgerOf(values), '2025-12-31', { columns }).main.customers.map(({ customer, balanceCents }) => [customer.name, balanceCents]);

describe('a table whose columns the user has named', () => {
  const whole = [
    ['甲公司', 220000],
    ['乙公司', 78000],
  ];

  it('begins with its first row where it has no headings, below a title or not (R9c)', () => {
    expect(balances(rows)).toEqual(whole);
    expect(balances([['应收台账'], ...rows, ['合计', '', '', '', 3780, 800]])).toEqual(whole);
  });

  it('begins below headings of words that nobody knows', () => {
    expect(balances([['a', 'b', 'c', 'd', 'e', 'f'], ...rows])).toEqual(whole);
  });
});
