import fc from 'fast-check';

import { alertsOf } from '../../src/desk/alerts';
import { backTestOf } from '../../src/desk/back-test';
import type { GradeBackTest } from '../../src/desk/back-test';
import { companyBalanceOn } from '../../src/desk/company-balance';
import type { Desk } from '../../src/desk/desk';
import { desksInOtherCurrencies } from '../../src/desk/desks-by-currency';
import { worstClass } from '../../src/desk/open-balance';
import { paymentRecordAt } from '../../src/desk/payment-record';
import { riskClasses } from '../../src/domain/aging/risk-class';
import { addMonthsClamped, endOfMonth } from '../../src/domain/calendar/month-steps';
import { quartersUpTo } from '../../src/domain/calendar/quarters';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { creditGrade, creditGrades } from '../../src/domain/risk/credit-grade';
import type { CreditGrade } from '../../src/domain/risk/credit-grade';
import { anyDay, tables } from '../support/arbitrary-tables';
import { deskOfTables } from '../support/desk-of-cells';
import type { Tables } from '../support/desk-of-cells';

const asOf = 46022;

/** The same tables with each invoice in a currency of its own. */
const inCurrencies = fc.tuple(tables, fc.array(fc.constantFrom('CNY', 'USD'), { minLength: 8, maxLength: 8 })).map(
  ([given, currencies]): Tables => ({
    ...given,
    ledger: given.ledger.map((row, index) => [...row, '', '', currencies[index] ?? '']),
  }),
);

/** The desks of all currencies of a workbook on a day. */
function desksOf(given: Tables, netUnallocated: boolean): Desk[] {
  const main = deskOfTables(given, formatIsoDay(asOf), { netUnallocated });
  return [main, ...desksInOtherCurrencies(main)];
}

/** The back test as R36 has it: every quarter's end, and the day ninety days after it, replayed on their own. */
function replayedBackTest(desk: Desk): GradeBackTest[] {
  const pools = new Map<CreditGrade | null, { customers: number; balanceCents: number; laterBadCents: number }>();
  for (const { lastDay } of quartersUpTo(asOf - 90, 8)) {
    const then = desk.deskOn(lastDay);
    const later = new Map(desk.agedOn(lastDay + 90).main.positions.map((position) => [position.row, position]));
    for (const account of then.accounts.values()) {
      const open = account.invoices.filter(({ balanceCents }) => balanceCents > 0);
      if (open.length === 0) continue;
      const grade = creditGrade(paymentRecordAt(then, account, lastDay), desk.policy.credit)?.grade ?? null;
      const pool = pools.get(grade) ?? { customers: 0, balanceCents: 0, laterBadCents: 0 };
      pools.set(grade, pool);
      pool.customers += 1;
      for (const { row, balanceCents } of open) {
        const after = row && later.get(row);
        pool.balanceCents += balanceCents;
        if ((after?.daysOverdue ?? 0) > 60) pool.laterBadCents += Math.max(0, Math.min(balanceCents, after?.balanceCents ?? 0));
      }
    }
  }
  return [...creditGrades, null].flatMap((grade) => {
    const pool = pools.get(grade);
    return pool === undefined ? [] : [{ grade, ...pool, share: expect.anything() as GradeBackTest['share'] }];
  });
}

const rank = (account: Parameters<typeof worstClass>[0] | undefined): number =>
  riskClasses.indexOf((account && worstClass(account)) ?? '正常');

describe('a desk, asked about earlier days', () => {
  it('holds the grades against what became of them as replays of those days have it, in every currency (R36, R9, R12d)', () => {
    fc.assert(
      fc.property(inCurrencies, fc.boolean(), (given, netting) => {
        for (const desk of desksOf(given, netting)) expect(backTestOf(desk)).toEqual(replayedBackTest(desk));
      }),
      { numRuns: 40 },
    );
  });

  it('warns of a worse class where replays of the month’s end and of the day have a worse one (R28, R5)', () => {
    fc.assert(
      fc.property(inCurrencies, fc.boolean(), (given, netting) => {
        for (const desk of desksOf(given, netting)) {
          const then = desk.deskOn(endOfMonth(addMonthsClamped(asOf, -1)));
          const worse = [...desk.accounts].filter(([key, account]) => rank(account) > rank(then.accounts.get(key))).map(([key]) => key);
          const told = alertsOf(desk).alerts.flatMap(({ kind, customer }) => (kind === 'classWorse' ? [customer?.key] : []));
          expect(told.sort()).toEqual(worse.sort());
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has the company’s balance of any day as the replay of that day has it, in every currency (R28b, R12d)', () => {
    fc.assert(
      fc.property(inCurrencies, anyDay, fc.boolean(), (given, earlier, netting) => {
        const on = Math.min(earlier, asOf);
        for (const desk of desksOf(given, netting)) expect(companyBalanceOn(desk, on)).toBe(desk.agedOn(on).main.balanceCents);
      }),
      { numRuns: 40 },
    );
  });
});
