import { areBandEdges } from '../../src/domain/aging/custom-bands';
import { tierFault } from '../../src/domain/penalty/penalty-tiers';
import { defaultPolicy } from '../../src/policy/default-policy';

describe('defaultPolicy', () => {
  it('holds the values of the rules (R30)', () => {
    expect(defaultPolicy.riskEdges).toEqual([30, 90, 180]);
    expect(defaultPolicy.earlyWarningAfterDays).toBe(60);
    expect(defaultPolicy.customBandEdges).toEqual([30, 60, 90]);
    expect(defaultPolicy.penalty).toEqual({
      tiers: [
        { upToDays: 30, dailyRate: 0.0003 },
        { upToDays: 90, dailyRate: 0.0005 },
      ],
      method: 'marginal',
      afterLast: 'continue',
    });
    expect(defaultPolicy.letters).toEqual({ firstOnDay: 15, secondOnDay: 45, lawyerAfterDays: 90, daysBetweenLetters: 15 });
    expect(defaultPolicy.sheets.largestFormulaWork).toBe(5_000_000);
  });

  it('asks instead of guessing where the rules want a question (R1, R10, R13a)', () => {
    expect([defaultPolicy.dateOrder, defaultPolicy.netUnallocated, defaultPolicy.penaltyBasis]).toEqual([null, null, null]);
  });

  it('passes the checks that users’ values must pass (R8, R13)', () => {
    expect(areBandEdges(defaultPolicy.customBandEdges)).toBe(true);
    expect(tierFault(defaultPolicy.penalty.tiers)).toBeNull();
  });
});
