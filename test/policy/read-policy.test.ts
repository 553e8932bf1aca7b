import { pathText } from '../../src/cells/parse/path-text';
import { allSettings } from '../../src/policy/all-settings';
import { defaultPolicy } from '../../src/policy/default-policy';
import { readPolicy } from '../../src/policy/read-policy';
import { changedSettings as changed } from '../support/changed-settings';

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
