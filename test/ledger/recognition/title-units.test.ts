import { ledgerOf, readOf } from '../../support/ledger-of-cells';

const amountUnder = (title: string): unknown =>
  readOf(
    ledgerOf([
      [title],
      ['Customer', 'Invoice', 'Invoice date', 'Due date', 'Amount', 'Received'],
      ['A', '1', '2025-05-01', '2025-06-01', 1.5, 0.5],
    ]),
  ).rows.map(({ amountCents }) => amountCents);

describe('a unit in the title', () => {
  it.each([
    ["(RMB'000)", 150_000],
    ["Accounts receivable, RMB'000", 150_000],
    ['Receivables (¥ million)', 150_000_000],
    ['In thousands', 150_000],
    ["Invoices of 2025 'new'", 150],
    ['Room 1000', 150],
  ])('%s scales every sum (R12c)', (title, amount) => {
    expect(amountUnder(title)).toEqual([amount]);
  });
});
