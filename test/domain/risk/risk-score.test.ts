import { Exact } from '../../../src/domain/money/exact';
import { pointsOfPart, riskLevel, riskScore } from '../../../src/domain/risk/risk-score';
import type { RiskParts } from '../../../src/domain/risk/risk-score';

const weights = { ageMix: 35, longestOverdue: 15, concentration: 15, lateness: 15, disputesAndPromises: 10, limitation: 10 };

function parts(given: Partial<Record<keyof RiskParts, string | null>>): RiskParts {
  const of = (part: keyof RiskParts): RiskParts[keyof RiskParts] => {
    const value = given[part];
    return value === null ? null : new Exact(value ?? 0);
  };
  return {
    ageMix: of('ageMix'),
    longestOverdue: of('longestOverdue'),
    concentration: of('concentration'),
    lateness: of('lateness'),
    disputesAndPromises: of('disputesAndPromises'),
    limitation: of('limitation'),
  };
}

describe('riskScore', () => {
  it('adds weights × parts up to 100 (R29b)', () => {
    const all = parts({ ageMix: '1', longestOverdue: '1', concentration: '1', lateness: '1', disputesAndPromises: '1', limitation: '1' });
    expect(riskScore(all, weights).toFixed(1)).toBe('100.0');
    // 35 × 0.5 + 15 × 1 = 32.5.
    expect(riskScore(parts({ ageMix: '0.5', concentration: '1' }), weights).toFixed(1)).toBe('32.5');
  });

  it('leaves parts without data out of the weights (R29b)', () => {
    // 35 × 0.5 ÷ (100 − 15 − 15) = 25.0.
    expect(riskScore(parts({ ageMix: '0.5', concentration: null, lateness: null }), weights).toFixed(1)).toBe('25.0');
  });

  it('is rounded half up once, to one decimal (R29b)', () => {
    // 35 × 0.07 = 2.45 → 2.5; 35 × 0.069 = 2.415 → 2.4.
    expect(riskScore(parts({ ageMix: '0.07' }), weights).toFixed(1)).toBe('2.5');
    expect(riskScore(parts({ ageMix: '0.069' }), weights).toFixed(1)).toBe('2.4');
  });

  it('rounds a half up although the points of its parts are thirds (R29b)', () => {
    // (1 + 1 + 0.0115) ÷ 3 = 67.05%; the points alone are 33.333…, 33.333… and 0.38333….
    const even = { ageMix: 1, longestOverdue: 1, concentration: 1, lateness: 0, disputesAndPromises: 0, limitation: 0 };
    const thirds = parts({ ageMix: '1', longestOverdue: '1', concentration: '0.0115' });
    expect(riskScore(thirds, even).toFixed(1)).toBe('67.1');
    // 0.011499 lies below the half.
    expect(riskScore(parts({ ageMix: '1', longestOverdue: '1', concentration: '0.011499' }), even).toFixed(1)).toBe('67.0');
  });

  it('is 0 where no weight counts (R30)', () => {
    const none = { ageMix: 0, longestOverdue: 0, concentration: 0, lateness: 0, disputesAndPromises: 0, limitation: 0 };
    expect(riskScore(parts({ ageMix: '1' }), none).toNumber()).toBe(0);
  });

  it('is made of the points of its parts (R29b)', () => {
    const given = parts({ ageMix: '0.5', longestOverdue: '0.2', lateness: null });
    // 17.5 and 3 of 85: 20.588… and 3.529…
    expect(pointsOfPart('ageMix', given, weights)?.toFixed(3)).toBe('20.588');
    expect(pointsOfPart('longestOverdue', given, weights)?.toFixed(3)).toBe('3.529');
    expect(pointsOfPart('lateness', given, weights)).toBeNull();
    expect(riskScore(given, weights).toFixed(1)).toBe('24.1');
  });
});

describe('riskLevel', () => {
  it.each([
    ['0', '低'],
    ['24.9', '低'],
    ['25', '中'],
    ['49.9', '中'],
    ['50', '较高'],
    ['74.9', '较高'],
    ['75', '高'],
    ['100', '高'],
  ])('of %s is %s (R29b)', (score, level) => {
    expect(riskLevel(new Exact(score), [25, 50, 75])).toBe(level);
  });
});
