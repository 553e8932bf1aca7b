import { alertsOf } from '../../src/desk/alerts';
import { soonestEndOf } from '../../src/desk/limitation';
import { nextStepOf } from '../../src/desk/next-step';
import { workOfDay } from '../../src/desk/work-of-day';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { deskOfTables } from '../support/desk-of-cells';

/** More than a call takes as arguments. */
const count = 130_000;

describe('a customer of a hundred thousand invoices', () => {
  it('has alerts, work of the day and a next step as any other (R25, R28)', () => {
    // Two thirds are 0.01 each, a year and two years overdue; the rest is due tomorrow. One was paid late.
    const dueDays = ['2025-01-31', '2024-01-31', '2026-02-01'];
    const ledger = Array.from({ length: count }, (_, index) => ['甲公司', `A${index}`, '2023-12-01', dueDays[index % 3] ?? '', 0.01]);
    ledger.push(['甲公司', 'B1', '2023-12-01', '2023-12-31', 100]);
    const receipts = [['2024-03-31', '甲公司', 'B1', 100]];
    const desk = deskOfTables({ ledger, receipts }, '2026-01-31');
    const told = alertsOf(desk).alerts.map(({ kind, amountCents, since }) => [
      kind,
      amountCents,
      since === null ? null : formatIsoDay(since),
    ]);
    expect(told).toContainEqual(['overdue60', 86_667, '2024-04-01']);
    expect(workOfDay(desk).map(({ kind, amountCents }) => [kind, amountCents])).toEqual([
      ['letterDue', 86_667],
      ['call', 86_667],
    ]);
    const [account] = desk.accounts.values();
    expect(account && nextStepOf(desk, account)).toEqual({ key: 'firstLetter', day: null });
    expect(account && soonestEndOf(desk, account.invoices)).toBe(46_418);
  });
});
