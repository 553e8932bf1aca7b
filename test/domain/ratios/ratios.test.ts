import { Decimal } from 'decimal.js';

import {
  averageDaysDelinquent,
  badDebtRatio,
  bestPossibleDso,
  collectionEffectiveness,
  collectionRate,
  concentration,
  daysSalesOutstanding,
  rollRate,
} from '../../../src/domain/ratios/collection-ratios';
import { countBackDso } from '../../../src/domain/ratios/count-back-dso';
import { receivablesTurnover, turnoverDays, turnoverIsFalling } from '../../../src/domain/ratios/turnover';

const yuan = (value: Decimal.Value): Decimal => new Decimal(value);

describe('the ratios of one set of figures', () => {
  it.each([
    ['DSO', daysSalesOutstanding(yuan(900), yuan(1200), yuan(92)), 69],
    ['best-possible DSO', bestPossibleDso(yuan(600), yuan(1200), yuan(92)), 46],
    ['average days delinquent', averageDaysDelinquent(yuan(900), yuan(600), yuan(1200), yuan(92)), 23],
    ['CEI', collectionEffectiveness(yuan(800), yuan(1200), yuan(900), yuan(600)), 1100 / 1400],
    ['bad-debt ratio', badDebtRatio(yuan(24), yuan(4800)), 0.005],
    ['roll rate', rollRate(yuan(200), yuan(60)), 0.3],
    ['collection rate', collectionRate(yuan(1100), yuan(800), yuan(1200)), 0.55],
    ['concentration', concentration(yuan('0.3'), yuan('0.1')), 3],
  ])('give %s (R20)', (_name, ratio, expected) => {
    expect(ratio).toBe(expected);
  });

  it('give turnover and its days (R20)', () => {
    expect(receivablesTurnover(yuan(4800), yuan(800), yuan(900))).toBeCloseTo(5.647, 3);
    expect(turnoverDays(yuan(4800), yuan(800), yuan(900), yuan(365))).toBeCloseTo(64.64, 2);
  });
});

describe('a ratio without a denominator', () => {
  it.each([
    [daysSalesOutstanding(yuan(1), yuan(0), yuan(30)), 'zeroDenominator'],
    [daysSalesOutstanding(yuan(1), yuan(-1), yuan(30)), 'negativeDenominator'],
    [receivablesTurnover(yuan(1), yuan(5), yuan(-5)), 'zeroDenominator'],
    [turnoverDays(yuan(0), yuan(5), yuan(5), yuan(365)), 'zeroDenominator'],
    [turnoverDays(yuan(10), yuan(-5), yuan(-5), yuan(365)), 'negativeDenominator'],
    [collectionEffectiveness(yuan(1), yuan(1), yuan(1), yuan(3)), 'negativeDenominator'],
  ])('says %s is %s (R20)', (ratio, fault) => {
    expect(ratio).toBe(fault);
  });
});

describe('countBackDso', () => {
  const quarter = [
    { days: 31, sales: yuan(450) },
    { days: 30, sales: yuan(350) },
    { days: 31, sales: yuan(400) },
  ];

  it('takes months off newest first, the last one pro rata (R20)', () => {
    const result = countBackDso(yuan(900), quarter);
    expect(result.kind === 'days' && result.days).toBeCloseTo(71.333333, 6);
  });

  it('counts all the days of months that are just covered, none of nothing (R20)', () => {
    expect(countBackDso(yuan(750), quarter)).toEqual({ kind: 'days', days: 61 });
    expect(countBackDso(yuan(1200), quarter)).toEqual({ kind: 'days', days: 92 });
    expect(countBackDso(yuan(0), quarter)).toEqual({ kind: 'days', days: 0 });
  });

  it('says what rest the months do not cover (R20)', () => {
    const result = countBackDso(yuan('1200.5'), quarter);
    expect(result.kind === 'uncovered' && result.rest.toString()).toBe('0.5');
  });

  it('has no answer where a month sold less than nothing (R20)', () => {
    expect(countBackDso(yuan(1), [{ days: 31, sales: yuan(-1) }]).kind).toBe('negativeSales');
  });
});

describe('turnoverIsFalling', () => {
  it.each([
    [[5, 4, 3], true],
    [[3, 5, 4, 3], true],
    [[5, 4, 4], false],
    [[5, 5, 4], false],
    [[3, 4, 3], false],
    [[5, 4], false],
    [[], false],
  ])('%j is %s (R28)', (turnovers, falling) => {
    expect(turnoverIsFalling(turnovers)).toBe(falling);
  });
});
