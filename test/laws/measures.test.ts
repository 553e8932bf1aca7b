import fc from 'fast-check';

import type { Desk } from '../../src/desk/desk';
import { earlierProvision } from '../../src/desk/measures/earlier-provision';
import { monthHistory } from '../../src/desk/measures/month-history';
import { monthlyMeasures } from '../../src/desk/measures/monthly-measures';
import { migrationSources, migrationTargets } from '../../src/desk/measures/migration-step';
import { provisionsOf } from '../../src/desk/measures/provision';
import { receiptsToCome } from '../../src/desk/measures/receipts-to-come';
import { riskClasses } from '../../src/domain/aging/risk-class';
import { monthEndBefore, sameDayLastYear } from '../../src/domain/calendar/month-periods';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { sumCents } from '../../src/domain/money/cents';
import { defaultPolicy } from '../../src/policy/default-policy';
import { measureLines } from '../../src/jobs/month/measure-lines';
import { tables } from '../support/arbitrary-tables';
import { deskOfTables } from '../support/desk-of-cells';
import type { Row, Tables } from '../support/desk-of-cells';

const asOf = 46010;

const deskOf = (given: Tables, netUnallocated: boolean): Desk => deskOfTables(given, formatIsoDay(asOf), { netUnallocated });

/** The history of a desk that replays. */
function historyOf(desk: Desk): NonNullable<ReturnType<typeof monthHistory>> {
  const history = monthHistory(desk);
  if (history === null) throw new Error('a snapshot');
  return history;
}

describe('the measures of a month', () => {
  it('have the balances and classes of a replay at every period’s end, with or without netting (R9, R20a)', () => {
    fc.assert(
      fc.property(tables, fc.boolean(), (given, netting) => {
        const desk = deskOf(given, netting);
        const history = historyOf(desk);
        for (const { end } of history.periods) {
          const { main } = desk.agedOn(end);
          const { balanceCents, byClass } = history.sumsOn(end);
          expect([balanceCents, ...riskClasses.map((riskClass) => byClass[riskClass])]).toEqual([
            main.balanceCents,
            ...riskClasses.map((riskClass) => main.byStanding[riskClass]),
          ]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tie from opening to closing: sales on, receipts and write-offs off (R20a)', () => {
    fc.assert(
      fc.property(tables, fc.boolean(), (given, netting) => {
        const { months } = monthlyMeasures(deskOf(given, netting));
        expect(months.map(({ differenceCents }) => differenceCents)).toEqual(Array<number>(12).fill(0));
        for (const month of months)
          expect((month.openingCents ?? 0) + month.salesCents - (month.receiptsCents ?? 0) - (month.writeOffsCents ?? 0)).toBe(
            month.closingCents,
          );
      }),
      { numRuns: 80 },
    );
  });

  it('migrate from all that stood in each class to all that stands in it (R20c)', () => {
    fc.assert(
      fc.property(tables, fc.boolean(), (given, netting) => {
        const history = historyOf(deskOf(given, netting));
        for (const { period, moved } of history.steps) {
          const [before, after] = [history.sumsOn(period.start).byClass, history.sumsOn(period.end).byClass];
          for (const riskClass of riskClasses) {
            expect(sumCents(migrationTargets.map((to) => moved(riskClass, to)))).toBe(before[riskClass]);
            expect(sumCents(migrationSources.map((from) => moved(from, riskClass)))).toBe(after[riskClass]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(['auditBands', 'classes', 'migration'] as const)('need earlier what a desk of that day needs, by %s (R31)', (method) => {
    const policy = { ...defaultPolicy, provision: { ...defaultPolicy.provision, method } };
    fc.assert(
      fc.property(tables, fc.boolean(), (given, netUnallocated) => {
        const desk = deskOfTables(given, formatIsoDay(asOf), { netUnallocated }, policy);
        const required = (day: number): number | null => provisionsOf(desk.deskOn(day)).requiredCents;
        const { beforeCents, lastYearCents } = earlierProvision(desk);
        expect([beforeCents, lastYearCents]).toEqual([required(monthEndBefore(asOf)), required(sameDayLastYear(asOf))]);
      }),
      { numRuns: 30 },
    );
  });

  it('expect every positive classed balance once, either way (R40)', () => {
    fc.assert(
      fc.property(tables, fc.boolean(), (given, netting) => {
        const desk = deskOf(given, netting);
        const { weeks, pastExpectation, later, leftOut } = receiptsToCome(desk);
        const classed = sumCents(riskClasses.map((riskClass) => desk.aged.main.byStanding[riskClass]));
        for (const way of ['byHabit', 'byDueDate'] as const)
          expect(sumCents([...weeks, pastExpectation, later].map((sums) => sums[way])) + leftOut).toBe(classed);
      }),
      { numRuns: 100 },
    );
  });

  it('are the same whatever the order of the rows', () => {
    const shuffled = tables.chain((given) => {
      const names = ['receipts', 'collections', 'disputes', 'plans', 'writeOffs'] as const;
      return fc
        .tuple(...names.map((name) => fc.shuffledSubarray([...(given[name] ?? [])], { minLength: given[name]?.length ?? 0 })))
        .map((rows) => [given, { ...given, ...Object.fromEntries(names.map((name, index) => [name, rows[index]])) }] as const);
    });
    fc.assert(
      fc.property(shuffled, fc.boolean(), ([given, other], netting) => {
        expect(measureLines(deskOf(other, netting))).toEqual(measureLines(deskOf(given, netting)));
      }),
      { numRuns: 60 },
    );
  });

  it('know nothing of what comes after asOf', () => {
    const isLater = (value: Row[number] | undefined): boolean => typeof value === 'number' && value > asOf;
    fc.assert(
      fc.property(tables, fc.boolean(), (given, netting) => {
        const until: Tables = {
          ...given,
          ledger: given.ledger.filter((row) => !isLater(row[2])),
          receipts: (given.receipts ?? []).filter((row) => !isLater(row[0])),
          writeOffs: (given.writeOffs ?? []).filter((row) => !isLater(row[2])),
        };
        // The receipt of nothing that makes a table of receipts names the first invoice.
        fc.pre(until.ledger[0] === given.ledger[0] && (until.receipts ?? []).length > 0);
        expect(measureLines(deskOf(until, netting))).toEqual(measureLines(deskOf(given, netting)));
      }),
      { numRuns: 60 },
    );
  });
});
