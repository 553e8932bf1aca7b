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
    expect(defaultPolicy.letters).toEqual({
      firstOnDay: 15,
      secondOnDay: 45,
      lawyerAfterDays: 90,
      daysBetweenLetters: 15,
      firstPaymentDays: 10,
      laterPaymentDays: 7,
      onWorkingDay: true,
      numberPattern: 'CK-YYYYMMDD-001',
    });
    expect(defaultPolicy.sheets.largestFormulaWork).toBe(5_000_000);
  });

  it('holds those of interest and of the law behind it (R11, R16, R18)', () => {
    expect(defaultPolicy.withinDebt).toBe('interestFirst');
    expect(defaultPolicy.statutory).toEqual({ uplift: 0.5, yearDays: 365, segmented: false });
    expect(defaultPolicy.lpr[0]).toEqual({ from: 42301, oneYearPercent: 4.35, fiveYearPercent: null });
    expect(defaultPolicy.lpr.at(-1)).toEqual({ from: 45797, oneYearPercent: 3, fiveYearPercent: 3.5 });
  });

  it('holds those of calls, contacts and the work of the day (R24, R41, R42)', () => {
    expect(defaultPolicy.calls).toEqual({ fromHour: 8, toHour: 20, bestFromHour: 9, bestToHour: 11 });
    expect(defaultPolicy.contacts).toEqual({ perDay: 1, perSevenDays: 3, perThirtyDays: 8, onWorkingDays: true });
    expect(defaultPolicy.instalments).toEqual({ missedOneAccelerates: true });
    expect(defaultPolicy.work).toEqual({
      promiseDueWithin: 3,
      instalmentDueWithin: 5,
      letterFollowUpAfter: 3,
      callEvery: [14, 10, 7, 30],
      letterUnsentAfter: 2,
      letterUndeliveredAfter: 7,
      disputeOpenAfter: 15,
      remindWithin: 5,
      caseDeadlineWithin: 30,
      hardDebtBonus: 0,
    });
  });

  it('holds those of cases: 30%, no guess of how long a way takes, and no period for archives (R26, R44)', () => {
    expect(defaultPolicy.cases).toEqual({ guaranteeRate: 0.3, daysToMoney: [0, 0, 0], retentionYears: null });
  });

  it('holds those of alerts and of the risk score (R28, R29)', () => {
    expect(defaultPolicy.alerts).toEqual({ concentrationShare: 0.3, limitationDays: 180 });
    expect(defaultPolicy.topDebtors).toEqual({ count: 10 });
    expect(defaultPolicy.risk).toEqual({
      weights: { ageMix: 35, longestOverdue: 15, concentration: 15, lateness: 15, disputesAndPromises: 10, limitation: 10 },
      classPoints: [0, 0.25, 0.5, 0.75, 1],
      longestOverdueFull: 365,
      concentrationFull: 0.6,
      latenessFull: 90,
      pointsPerBreach: 0.5,
      limitationFar: 730,
      levelEdges: [25, 50, 75],
      nextStepShare: 0.5,
      followLetterDays: 15,
    });
  });

  it('holds those of the allowance, of sales performance and of credit (R31, R34, R36)', () => {
    expect(defaultPolicy.provision).toEqual({
      method: 'auditBands',
      auditBandRates: [0.05, 0.1, 0.3, 0.5, 0.8, 1],
      classRates: [0.01, 0.02, 0.25, 0.5, 1],
      bookedCents: null,
    });
    expect(defaultPolicy.sales).toEqual({ promptDays: 45, lateDays: 90, bonus: 1, malus: -1 });
    expect(defaultPolicy.credit).toEqual({
      months: 24,
      worstOfD: 180,
      brokenOfD: 3,
      lateOfC: 30,
      worstOfC: 90,
      brokenOfC: 1,
      lateShareOfC: 0.5,
      lateOfB: 7,
      lateShareOfB: 0.25,
      worstOfB: 30,
      limitExtraDaysOfA: 15,
      limitFactorOfB: 1,
      limitFactorOfC: 0.5,
      limitFactorOfD: 0,
      limitStepCents: 100_000,
    });
    expect(defaultPolicy.checks).toEqual({ oldAfter: 180 });
  });

  it('asks instead of guessing where the rules want a question (R1, R10, R12e, R13a)', () => {
    expect([defaultPolicy.dateOrder, defaultPolicy.netUnallocated, defaultPolicy.defaultCreditDays, defaultPolicy.penaltyBasis]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('knows nothing of the company (R23)', () => {
    expect(defaultPolicy.company).toEqual({ name: '', creditCode: '', address: '', phone: '', bank: '', account: '', signatory: '' });
  });

  it('passes the checks that users’ values must pass (R8, R13)', () => {
    expect(areBandEdges(defaultPolicy.customBandEdges)).toBe(true);
    expect(tierFault(defaultPolicy.penalty.tiers)).toBeNull();
  });
});
