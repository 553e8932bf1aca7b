import type { Cents } from '../../domain/money/cents';
import { customerKey } from '../../domain/text/customer-key';
import { cellText } from '../../cells/cell-text';
import { classifyRow } from './classify-row';
import type { LedgerContext } from './ledger-context';
import type { RowReading } from './read-row';
import { roleMoney } from './role-money';
import { isBook } from './row-amounts';
import type { RowMarks } from './row-marks';
import { tellingRoles } from './telling-roles';

/**
 * Whether a ledger lists items with what is open of each, payments too (Original Amount, Remaining Amount): what a payment has left is a
 * credit, and what it has paid is off the invoices already. No balance is then more than its item or of another sign, and none runs from
 * line to line. Rows that lack a figure say nothing of it; one in ten may, and one of a short list.
 */
export function areOpenItems({ grid, unitOf, amountRole, receiptColumns, runningBalance }: LedgerContext, marks: RowMarks): boolean {
  if (!marks.hasTypes() || !grid.has('balance') || grid.has('received') || isBook(grid) || amountRole !== 'amount') return false;
  if (receiptColumns.length > 0 || runningBalance !== null) return false;
  let payments = 0;
  let runs = true;
  let above = '';
  let [read, unread] = [0, 0];
  /** What each customer's lines come to; null below one that nobody can add up. */
  const sums = new Map<string, Cents | null>();
  for (let row = grid.firstDataRow; row <= grid.lastDataRow; row += 1) {
    if (classifyRow(grid, row, tellingRoles).kind !== 'entry') continue;
    above = customerKey(cellText(grid.cell(row, 'customer'))) || above;
    const [amount, left] = [roleMoney(grid, row, 'amount', unitOf), roleMoney(grid, row, 'balance', unitOf)];
    if (typeof amount !== 'number') {
      unread += 1;
      // Were it a running balance, it would run on from here.
      sums.set(above, typeof left === 'number' ? left : null);
      continue;
    }
    const type = marks.typeOf(row);
    const signed = type === 'payment' || type === 'creditNote' ? -Math.abs(amount) : amount;
    const before = sums.get(above);
    const sum = before === null ? null : (before ?? 0) + signed;
    if (typeof left !== 'number') {
      unread += 1;
      sums.set(above, sum);
      continue;
    }
    read += 1;
    if (Math.abs(left) > Math.abs(amount) || left * amount < 0) return false;
    if (type === 'payment') payments += 1;
    sums.set(above, sum ?? left);
    runs &&= sum === null || Math.abs(sum) === Math.abs(left);
  }
  return payments > 0 && !runs && unread <= Math.max(1, (read + unread) / 10);
}

/** A payment in a list of open items whose rest nobody can read: nothing of it is set off, and the row is unverified (R10, R12). */
export function withRestKnown({ grid }: LedgerContext, at: number, reading: RowReading): RowReading {
  const { row, amounts, problems } = reading;
  const others = problems.filter(({ reason }) => reason.kind !== 'balanceUnreadable');
  if (!amounts.balanceBlank && others.length === problems.length) return reading;
  const place = grid.place(at, 'balance');
  const reason = { kind: 'paymentLeftUnread', paidCents: Math.abs(row.amountCents) } as const;
  return {
    ...reading,
    row: { ...row, amountCents: 0, receivedCents: 0, statedBalanceCents: 0, settledDay: null, verified: false },
    amounts: { ...amounts, balanceBlank: false },
    problems: [...others, { place, value: grid.at(at, place.column), reason }],
  };
}
