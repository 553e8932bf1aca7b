import { agedOf, ledgerOf, readOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const headings = ['Posting Date', 'Document Type', 'Document No.', 'Customer Name', 'Original Amount', 'Remaining Amount', 'Due Date'];
const read = (rows: Cells, top: readonly string[] = headings): unknown => {
  const { main } = agedOf(ledgerOf([[...top], ...rows]), '2025-12-31', { creditDays: 0, netUnallocated: true });
  return [Object.fromEntries(main.customers.map(({ customer, balanceCents }) => [customer.name, balanceCents])), main.byStanding.贷项];
};

describe('areOpenItems', () => {
  it.each([1, -1])('takes of every item what is open, of payments too, written with their sign turned by %d (R10, R12)', (sign) => {
    expect(
      read([
        ['2025-07-01', 'Invoice', 'SI-1', 'Nord AB', 1000, 400, '2025-07-31'],
        ['2025-08-01', 'Payment', 'PM-1', 'Nord AB', -600 * sign, 0, '2025-08-01'],
        ['2025-05-01', 'Invoice', 'SI-0', 'Syd AS', 500, 0, '2025-05-31'],
        ['2025-11-01', 'Invoice', 'SI-2', 'Syd AS', 2000, 2000, '2025-12-01'],
        ['2025-11-15', 'Credit Memo', 'CM-1', 'Syd AS', -150, -150, '2025-11-15'],
        ['2025-12-20', 'Payment', 'PM-2', 'Syd AS', -400 * sign, -300 * sign, '2025-12-20'],
      ]),
    ).toEqual([{ 'Nord AB': 40000, 'Syd AS': 155000 }, -45000]);
  });

  it.each(['', '待定'])('still knows the list where %j stands for what is left of one item, which counts in full (R10, R12)', (left) => {
    const rows = (payment: string | number, invoice: string | number): Cells => [
      ['2025-07-01', 'Invoice', 'SI-1', 'Nord AB', 1000, 400, '2025-07-31'],
      ['2025-08-01', 'Payment', 'PM-1', 'Nord AB', -600, payment, '2025-08-01'],
      ['2025-05-01', 'Invoice', 'SI-0', 'Syd AS', 500, invoice, '2025-05-31'],
      ['2025-11-01', 'Invoice', 'SI-2', 'Syd AS', 2000, 2000, '2025-12-01'],
      ['2025-12-20', 'Payment', 'PM-2', 'Syd AS', -400, -300, '2025-12-20'],
    ];
    expect(read(rows(0, left))).toEqual([{ 'Nord AB': 40000, 'Syd AS': 220000 }, -30000]);
    expect(read(rows(left, 500))).toEqual([{ 'Nord AB': 40000, 'Syd AS': 220000 }, -30000]);
    const { problems, notices } = readOf(ledgerOf([headings, ...rows(left, 500)]), { creditDays: 0 });
    expect(problems.map(({ place, value, reason }) => [place.row + 1, place.column, value, reason])).toEqual([
      [3, 5, left, { kind: 'paymentLeftUnread', paidCents: 60000 }],
    ]);
    expect(notices.map(({ kind }) => kind)).not.toContain('balancesBlank');
  });

  it.each([600, -600])('knows a balance that runs past a line without one, payments of %d in it', (payment) => {
    expect(
      read(
        [
          ['2025-05-01', 'Invoice', 'SI-1', 'Ann', 1000, 1000],
          ['2025-05-20', 'Invoice', 'SI-2', 'Ann', 500, ''],
          ['2025-06-01', 'Payment', 'PM-1', 'Ann', payment, 900],
        ],
        ['Posting Date', 'Document Type', 'Document No.', 'Customer Name', 'Amount', 'Balance'],
      ),
    ).toEqual([{ Ann: 90000 }, 0]);
  });

  it.each([600, -600])('knows a balance that runs from line to line, payments of %d in it', (payment) => {
    expect(
      read(
        [
          ['2025-05-01', 'Invoice', 'SI-1', 'Ann', 1000, 1000],
          ['2025-06-01', 'Payment', 'PM-1', 'Ann', payment, 400],
        ],
        ['Posting Date', 'Document Type', 'Document No.', 'Customer Name', 'Amount', 'Balance'],
      ),
    ).toEqual([{ Ann: 40000 }, 0]);
  });
});
