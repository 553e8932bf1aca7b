import fc from 'fast-check';

import { auditBand, auditBands } from '../../src/domain/aging/audit-band';
import { customBandIndex, customBands } from '../../src/domain/aging/custom-bands';
import { monitoringEdges } from '../../src/domain/aging/monitoring-band';
import { defaultRiskEdges, riskClass, riskClasses } from '../../src/domain/aging/risk-class';
import { addMonthsClamped } from '../../src/domain/calendar/month-steps';

const days = fc.integer({ min: -4000, max: 8000 });
const edges = fc
  .uniqueArray(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 8 })
  .map((list) => [...list].sort((one, other) => one - other));

/** The days a band's own words promise: `8-15天` holds 8 … 15. */
function promises(word: string, day: number): boolean {
  if (word === '未到期') return day <= 0;
  const over = /^(\d+)天以上$/.exec(word);
  if (over !== null) return day > Number(over[1]);
  const between = /^(\d+)-(\d+)天$/.exec(word);
  return between !== null && day >= Number(between[1]) && day <= Number(between[2]);
}

describe('bands partition the line', () => {
  it('each day lies in exactly one custom band, the one whose words hold it (R8)', () => {
    fc.assert(
      fc.property(edges, days, (list, day) => {
        const holding = customBands(list).flatMap((word, index) => (promises(word, day) ? [index] : []));
        expect(holding).toEqual([customBandIndex(day, list)]);
      }),
    );
  });

  it('a later day never stands in a milder class or a younger band (R5, R6)', () => {
    fc.assert(
      fc.property(days, fc.nat({ max: 400 }), (day, later) => {
        expect(riskClasses.indexOf(riskClass(day + later, defaultRiskEdges))).toBeGreaterThanOrEqual(
          riskClasses.indexOf(riskClass(day, defaultRiskEdges)),
        );
        expect(customBandIndex(day + later, monitoringEdges)).toBeGreaterThanOrEqual(customBandIndex(day, monitoringEdges));
      }),
    );
  });

  it('an invoice grows one audit band older on the day after each anniversary, and on no other day (R7)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40000, max: 47000 }), fc.integer({ min: 1, max: 8 }), fc.nat({ max: 363 }), (invoice, years, days) => {
        const anniversary = addMonthsClamped(invoice, 12 * years);
        expect(auditBand(invoice, anniversary - days)).toBe(auditBands[Math.min(years - 1, 5)]);
        expect(auditBand(invoice, anniversary + 1 + days)).toBe(auditBands[Math.min(years, 5)]);
      }),
    );
  });
});
