import { formatIsoDay } from '../../../src/domain/calendar/serial-day';
import { planOf, type PlanDraft } from '../../../src/taskpane/desk/plan-draft';

const draft: PlanDraft = {
  ...{
    customer: '甲公司',
    debt: '1000.01',
    settled: '',
    instalments: '4',
    firstDate: '2026-01-31',
    firstAmount: '300',
    signedDate: '2025-12-31',
  },
  ...{ isMixed: false, billAmount: '', billDate: '', assetAmount: '', assetDate: '', asset: '', valuers: '' },
};
const faultsOf = (change: Partial<PlanDraft>) => {
  const drawn = planOf({ ...draft, ...change }, '2025-12-31');
  return 'faults' in drawn ? drawn.faults : null;
};

describe('planOf', () => {
  it('draws the schedule: the first amount, equal parts rounded down, the rest last, monthly and clamped; the sum is the debt (R32)', () => {
    const drawn = planOf(draft, '2025-12-31');
    if ('faults' in drawn) throw new Error(JSON.stringify(drawn));
    // (1,000.01 − 300) ÷ 3 = 233.33…; the last takes 233.35.
    expect(drawn.schedule.map(({ day, amount, rest }) => [formatIsoDay(day), amount, rest])).toEqual([
      ['2026-01-31', 30_000, 70_001],
      ['2026-02-28', 23_333, 46_668],
      ['2026-03-31', 23_333, 23_335],
      ['2026-04-30', 23_335, 0],
    ]);
    expect(drawn.plan).toEqual({
      ...{ customer: '甲公司', debt: '1000.01', instalments: 4, firstDate: '2026-01-31', firstAmount: '300.00', signedDate: '2025-12-31' },
    });
    // 30 % of 1,000.01 is 300.003.
    expect(drawn.tooSmall).toBeNull();
    expect(planOf({ ...draft, firstAmount: '299.99' }, '2025-12-31')).toMatchObject({ tooSmall: '300.00' });
  });

  it('settles a part by bill and by asset, and the rest in cash by the days of all (R32)', () => {
    const mixed: PlanDraft = {
      ...{ ...draft, instalments: '2', isMixed: true, billAmount: '200', billDate: '2026-02-10' },
      ...{ assetAmount: '100.01', assetDate: '2026-01-31', asset: '车床一台', valuers: '甲评估，乙评估、甲评估' },
    };
    const drawn = planOf(mixed, '2025-12-31');
    if ('faults' in drawn) throw new Error(JSON.stringify(drawn));
    // 1,000.01 − 200 − 100.01 = 700 in cash: 300 and 400.
    expect(drawn.schedule.map(({ number, day, amount, rest, means }) => [number, formatIsoDay(day), amount, rest, means])).toEqual([
      [1, '2026-01-31', 30_000, 70_001, 'cash'],
      [2, '2026-01-31', 10_001, 60_000, 'asset'],
      [3, '2026-02-10', 20_000, 40_000, 'bill'],
      [4, '2026-02-28', 40_000, 0, 'cash'],
    ]);
    expect(drawn.plan).toMatchObject({
      bill: { amount: '200.00', date: '2026-02-10' },
      asset: { amount: '100.01', date: '2026-01-31', what: '车床一台', valuers: ['甲评估', '乙评估'] },
    });
    // What was typed and then put away is not planned.
    expect(planOf({ ...mixed, isMixed: false }, '2025-12-31')).toMatchObject({ plan: { instalments: 2 }, schedule: [{}, { rest: 0 }] });
    const faults = (change: Partial<PlanDraft>) => faultsOf({ ...mixed, ...change });
    expect(faults({ billAmount: 'x' })).toEqual({ billAmount: 'badPart' });
    expect(faults({ billDate: '' })).toEqual({ billDate: 'badDate' });
    expect(faults({ assetDate: '2025-12-30' })).toEqual({ assetDate: 'beforeSigned' });
    expect(faults({ asset: ' ' })).toEqual({ asset: 'badAsset' });
    expect(faults({ billAmount: '700' })).toEqual({ firstAmount: 'badAmount' });
  });

  it('plans what is agreed on where that is less, and says what it concedes (R33)', () => {
    const drawn = planOf({ ...draft, settled: '900' }, '2025-12-31');
    // (900 − 300) ÷ 3 = 200.
    expect(drawn).toMatchObject({
      conceded: '100.01',
      tooSmall: null,
      plan: { debt: '1000.01', settled: '900.00' },
      schedule: [{ amount: 30_000 }, { amount: 20_000 }, { amount: 20_000 }, { amount: 20_000, rest: 0 }],
    });
    expect(planOf({ ...draft, settled: '1,000.00' }, '2025-12-31')).toMatchObject({ conceded: '0.01' });
    expect(planOf({ ...draft, settled: '0.09万元' }, '2025-12-31')).toMatchObject({ plan: { settled: '900.00' } });
    const whole = planOf({ ...draft, settled: '1,000.01' }, '2025-12-31');
    expect(whole).toMatchObject({ conceded: null });
    expect('plan' in whole && 'settled' in whole.plan).toBe(false);
    for (const settled of ['1000.02', '0', 'x', '12.345']) expect(faultsOf({ settled })).toMatchObject({ settled: 'badSettled' });
  });

  it('names each field that is wrong', () => {
    expect(faultsOf({ instalments: '0' })).toEqual({ instalments: 'badCount' });
    expect(faultsOf({ instalments: '61' })).toEqual({ instalments: 'badCount' });
    expect(faultsOf({ firstDate: '' })).toEqual({ firstDate: 'badDate' });
    expect(faultsOf({ firstDate: '2025-12-30' })).toEqual({ firstDate: 'beforeSigned' });
    expect(faultsOf({ signedDate: '2026-01-01' })).toEqual({ signedDate: 'signedLater' });
    expect(faultsOf({ firstAmount: '1,000.02' })).toEqual({ firstAmount: 'badAmount' });
    expect(faultsOf({ firstAmount: '0' })).toEqual({ firstAmount: 'badAmount' });
    // Three more instalments of a cent each must be left.
    expect(faultsOf({ firstAmount: '999.98' })).toBeNull();
    expect(faultsOf({ firstAmount: '999.99' })).toEqual({ firstAmount: 'badAmount' });
    expect(faultsOf({ instalments: '1', firstAmount: '1000' })).toEqual({ firstAmount: 'badAmount' });
    expect(faultsOf({ instalments: '1', firstAmount: '1,000.01' })).toBeNull();
  });
});
