import { Decimal } from 'decimal.js';

import { judgmentInterest } from '../../../src/domain/law/judgment-interest';
import { lprTable } from '../../../src/domain/law/lpr';
import { annualPenaltyRate, penaltyExcess } from '../../../src/domain/law/penalty-excess';
import { defaultStatutoryTerms, statutoryInterest } from '../../../src/domain/law/statutory-interest';

const hundredThousand = new Decimal(100_000);
/** 2024-01-15, so that 2024-01-16 is the day of breach; 2024-12-31. */
const dueDay = 45306;
const asOf = 45657;

describe('statutoryInterest', () => {
  it.each([
    ['0.5', 365, 497_651],
    ['0.5', 360, 504_563],
    ['0.3', 365, 431_297],
  ])('on 100,000 for 351 days at LPR × (1 + %s) / %d is %d fen (R16)', (uplift, yearDays, fen) => {
    expect(statutoryInterest(hundredThousand, dueDay, asOf, { uplift, yearDays }, lprTable)).toBe(fen);
  });

  it('takes the rate of the day after the due date, not of the due date (R16)', () => {
    // Due on 2024-10-20, breached on 2024-10-21, the day of the new rate: 3.10% × 1.5 × 10 / 365.
    expect(statutoryInterest(hundredThousand, 45585, 45595, defaultStatutoryTerms, lprTable)).toBe(12_740);
  });

  it('is nothing before the day after the due date, on credits and on nothing (R16)', () => {
    expect(statutoryInterest(hundredThousand, dueDay, dueDay, defaultStatutoryTerms, lprTable)).toBe(0);
    expect(statutoryInterest(new Decimal(-5), dueDay, asOf, defaultStatutoryTerms, lprTable)).toBe(0);
    expect(statutoryInterest(new Decimal(0), dueDay, asOf, defaultStatutoryTerms, lprTable)).toBe(0);
  });

  it('knows nothing of debts due before the rates begin (R18)', () => {
    expect(statutoryInterest(hundredThousand, 42299, asOf, defaultStatutoryTerms, lprTable)).toBeNull();
    expect(statutoryInterest(hundredThousand, 42300, 42301, defaultStatutoryTerms, lprTable)).toBe(1_788);
  });
});

describe('judgmentInterest', () => {
  it('is 0.0175% a day on what is unpaid (R19)', () => {
    expect(judgmentInterest(hundredThousand, 45658, 45688)).toBe(52_500);
    expect(judgmentInterest(hundredThousand, 45658, 45658)).toBe(0);
  });
});

describe('penaltyExcess', () => {
  it.each([
    ['0.045', 'withinLoss'],
    ['0.0450001', 'withinTolerance'],
    ['0.0585', 'withinTolerance'],
    ['0.0586', 'excessive'],
    ['0.12', 'excessive'],
    ['0.1825', 'aboveLendingCap'],
  ])('calls %s a year at an LPR of 3%% %s (R17)', (annualRate, verdict) => {
    const excess = penaltyExcess(new Decimal(annualRate), 45992, lprTable);
    expect(excess?.verdict).toBe(verdict);
    expect([excess?.lossRate.toNumber(), excess?.lendingCap.toNumber(), excess?.lprUnverified]).toEqual([0.045, 0.12, false]);
  });

  it('says where the rate of the day of breach is not verified (R18)', () => {
    expect(penaltyExcess(new Decimal('0.1'), 46284, lprTable)?.lprUnverified).toBe(false);
    expect(penaltyExcess(new Decimal('0.1'), 46285, lprTable)?.lprUnverified).toBe(true);
  });

  it('has no rate to compare with before 2015-10-24 (R17)', () => {
    expect(penaltyExcess(new Decimal('0.1'), 42299, lprTable)).toBeNull();
  });
});

describe('annualPenaltyRate', () => {
  it('makes 0.05% a day 18.25% a year (R17)', () => {
    expect(annualPenaltyRate(new Decimal(50), new Decimal(100_000))?.toNumber()).toBe(0.1825);
    expect(annualPenaltyRate(new Decimal(0), new Decimal(0))).toBeNull();
  });
});
