import { periodMeasures } from '../../../src/domain/ratios/period-measures';
import type { PeriodSums } from '../../../src/domain/ratios/period-measures';

/** The figures of facts-law.md §10, in cents. */
const quarter: PeriodSums = {
  openingCents: 800_000_00,
  salesCents: 1_200_000_00,
  receiptsCents: 1_100_000_00,
  writeOffsCents: 0,
  closingCents: 900_000_00,
  classedCents: 1_000_000_00,
  currentCents: 600_000_00,
  windowSalesCents: 1_200_000_00,
  windowDays: 92,
};

const shown = (sums: PeriodSums) =>
  Object.fromEntries(Object.entries(periodMeasures(sums)).map(([key, value]) => [key, value === null ? null : Number(value).toFixed(4)]));

describe('periodMeasures', () => {
  it('reckons the worked example (R20, R20a)', () => {
    expect(shown(quarter)).toEqual({
      overdueCents: '40000000.0000',
      overdueShare: '0.4000',
      dso: '69.0000',
      bestDso: '46.0000',
      delinquentDays: '23.0000',
      cei: '0.7857',
      collectionRate: '0.5500',
    });
  });

  it('takes write-offs off above and below in the CEI: they collect nothing (R20a)', () => {
    // (800 + 1,200 − 100 − 900) ÷ (800 + 1,200 − 100 − 600) = 1,000 ÷ 1,300
    expect(shown({ ...quarter, writeOffsCents: 100_000_00 })['cei']).toBe('0.7692');
  });

  it('knows nothing where a denominator is not above 0 (R20a)', () => {
    const nothing = { ...quarter, windowSalesCents: 0, classedCents: 0, openingCents: -1_200_000_00 };
    expect(shown(nothing)).toMatchObject({
      overdueShare: null,
      dso: null,
      bestDso: null,
      delinquentDays: null,
      cei: null,
      collectionRate: null,
    });
    expect(shown({ ...quarter, windowSalesCents: -1 })).toMatchObject({ dso: null, collectionRate: '0.5500' });
  });
});
