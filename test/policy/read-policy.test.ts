import { pathText } from '../../src/cells/parse/path-text';
import { allSettings } from '../../src/policy/all-settings';
import { defaultPolicy } from '../../src/policy/default-policy';
import { readPolicy } from '../../src/policy/read-policy';

/** Another value for every setting. */
const changed: Readonly<Record<string, unknown>> = {
  'company.name': '沈阳某某有限公司',
  'company.creditCode': '91210100MA0000000X',
  'company.address': '沈阳市和平区',
  'company.phone': '024-00000000',
  'company.bank': '某某银行',
  'company.account': '6200',
  'company.signatory': '王五',
  dateOrder: 'dmy',
  dateSystem: 1904,
  'calendarAdditions.holidays': [46023],
  'calendarAdditions.makeUpDays': [46024, 46025],
  riskEdges: [15, 45, 120],
  customBandEdges: [10, 20, 40, 80],
  earlyWarningAfterDays: 45,
  defaultCreditDays: 0,
  netUnallocated: true,
  penaltyBasis: 'none',
  'penalty.tiers': [{ upToDays: null, dailyRate: 0.0004 }],
  'penalty.method': 'whole',
  'penalty.afterLast': 'stop',
  withinDebt: 'principalFirst',
  'statutory.uplift': 0.3,
  'statutory.yearDays': 360,
  'statutory.segmented': true,
  lpr: [{ from: 46000, oneYearPercent: 2.9, fiveYearPercent: null }],
  'letters.firstOnDay': 10,
  'letters.secondOnDay': 30,
  'letters.lawyerAfterDays': 60,
  'letters.daysBetweenLetters': 0,
  'letters.firstPaymentDays': 5,
  'letters.laterPaymentDays': 3,
  'letters.onWorkingDay': false,
  'calls.fromHour': 9,
  'calls.toHour': 18,
  'calls.bestFromHour': 10,
  'calls.bestToHour': 12,
  'contacts.perDay': 2,
  'contacts.perSevenDays': 4,
  'contacts.perThirtyDays': 9,
  'contacts.onWorkingDays': false,
  'instalments.missedOneAccelerates': false,
  'alerts.concentrationShare': 0.5,
  'alerts.limitationDays': 90,
  'topDebtors.count': 5,
  'risk.weights.ageMix': 1,
  'risk.weights.longestOverdue': 2,
  'risk.weights.concentration': 3,
  'risk.weights.lateness': 4,
  'risk.weights.disputesAndPromises': 5,
  'risk.weights.limitation': 0,
  'risk.classPoints': [0.1, 0.2, 0.3, 0.4, 0.5],
  'risk.longestOverdueFull': 180,
  'risk.concentrationFull': 1.5,
  'risk.latenessFull': 60,
  'risk.pointsPerBreach': 1,
  'risk.limitationFar': 365,
  'risk.levelEdges': [20, 40, 60],
  'risk.nextStepShare': 0.4,
  'risk.followLetterDays': 10,
  'provision.method': 'classes',
  'provision.auditBandRates': [0, 0.1, 0.2, 0.3, 0.4, 0.5],
  'provision.classRates': [0, 0.05, 0.2, 0.4, 0.9],
  'provision.bookedCents': -1,
  'work.promiseDueWithin': 1,
  'work.instalmentDueWithin': 2,
  'work.letterFollowUpAfter': 4,
  'work.callEvery': [1, 2, 3, 4],
  'work.letterUnsentAfter': 1,
  'work.letterUndeliveredAfter': 5,
  'work.disputeOpenAfter': 20,
  'work.remindWithin': 7,
  'sales.promptDays': 30,
  'sales.lateDays': 60,
  'sales.bonus': 2.5,
  'sales.malus': -3,
  'credit.months': 12,
  'credit.worstOfD': 120,
  'credit.brokenOfD': 2,
  'credit.lateOfC': 20.5,
  'credit.worstOfC': 60,
  'credit.brokenOfC': 2,
  'credit.lateShareOfC': 0.6,
  'credit.lateOfB': 5,
  'credit.lateShareOfB': 0.2,
  'credit.worstOfB': 20,
  'credit.limitExtraDaysOfA': 30,
  'credit.limitFactorOfB': 0.9,
  'credit.limitFactorOfC': 0.4,
  'credit.limitFactorOfD': 0.1,
  'credit.limitStepCents': 1_000_000,
  'sheets.largestFormulaWork': 1,
};

function at(policy: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, member) => (value as Readonly<Record<string, unknown>>)[member], policy);
}

describe('readPolicy', () => {
  it('gives what every setting says, each of them changed (R30)', () => {
    expect(Object.keys(changed).sort()).toEqual(allSettings.map(({ path }) => path).sort());
    const reading = readPolicy(changed);
    if (!reading.ok) throw new Error(reading.faults.map(({ path }) => path).join());
    for (const [path, value] of Object.entries(changed)) {
      expect([path, at(reading.policy, path)]).toEqual([path, value]);
      expect([path, at(defaultPolicy, path)]).not.toEqual([path, value]);
    }
  });

  it('takes the default where nothing is said', () => {
    expect(readPolicy({})).toEqual({ ok: true, policy: defaultPolicy, unknown: [] });
  });

  it('names every value that is no good, and steps in with no default', () => {
    const reading = readPolicy({
      riskEdges: [30, 30, 180],
      'sales.bonus': '1',
      lpr: [{ from: 60, oneYearPercent: 3, fiveYearPercent: 3 }],
    });
    if (reading.ok) throw new Error('It was taken.');
    expect(reading.faults.map(({ path, fault }) => [path, pathText(fault), fault.expected, fault.value])).toEqual([
      ['riskEdges', '', 'three rising whole numbers', [30, 30, 180]],
      ['lpr', '[0].from', 'a day', 60],
      ['sales.bonus', '', 'number', '1'],
    ]);
  });

  it.each<[string, unknown]>([
    ['riskEdges', [30, 90]],
    ['riskEdges', [0, 90, 180]],
    ['customBandEdges', []],
    ['penalty.tiers', []],
    [
      'penalty.tiers',
      [
        { upToDays: 90, dailyRate: 0.0003 },
        { upToDays: 30, dailyRate: 0.0005 },
      ],
    ],
    ['penaltyBasis', 'statute'],
    ['statutory.uplift', 0.6],
    ['lpr', []],
    [
      'lpr',
      [
        { from: 46000, oneYearPercent: 3, fiveYearPercent: 3 },
        { from: 46000, oneYearPercent: 3, fiveYearPercent: 3 },
      ],
    ],
    ['letters.firstOnDay', 0],
    ['letters.firstOnDay', 15.5],
    ['calls.toHour', 25],
    ['contacts.onWorkingDays', 'yes'],
    ['calendarAdditions.holidays', ['2026-01-01']],
    ['risk.levelEdges', [25, 25, 75]],
    ['risk.levelEdges', [25, 50, 101]],
    ['provision.classRates', [0.01, 0.02, 0.25, 0.5]],
    ['provision.auditBandRates', [5, 10, 30, 50, 80, 100]],
    ['provision.bookedCents', 0.5],
    ['company.name', 5],
    ['topDebtors.count', 0],
  ])('refuses for %s %j', (path, value) => {
    expect(readPolicy({ [path]: value })).toMatchObject({ ok: false, faults: [{ path }] });
  });

  it('tells of paths that are no setting, and of those that objects inherit', () => {
    expect(readPolicy({ colour: 'red', toString: 1, 'letters.first': 3 })).toMatchObject({
      ok: true,
      unknown: ['colour', 'toString', 'letters.first'],
    });
  });
});
