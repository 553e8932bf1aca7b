import { provisionsOf } from '../../../src/desk/measures/provision';
import { defaultPolicy } from '../../../src/policy/default-policy';
import type { Policy } from '../../../src/policy/policy';
import { deskOfTables } from '../../support/desk-of-cells';
import type { Tables } from '../../support/desk-of-cells';

const tables: Tables = {
  ledger: [
    ['甲公司', 'A1', '2025-12-20', '2026-01-20', 1000.1],
    ['甲公司', 'A2', '2024-12-31', '2025-12-10', 200.3],
    ['乙公司', 'B1', '2024-12-30', '2025-08-01', 300],
    ['乙公司', 'B2', '2019-12-30', '2020-02-01', 40],
    // No due date, no terms: 待核实. A credit needs nothing.
    ['丙公司', 'C1', '2025-01-01', '看合同', 77],
    ['丙公司', 'C2', '2025-01-01', '2025-02-01', -500],
  ],
  receipts: [],
};

const policyWith = (provision: Partial<Policy['provision']>): Policy => ({
  ...defaultPolicy,
  provision: { ...defaultPolicy.provision, ...provision },
});

const of = (policy: Policy = defaultPolicy) => provisionsOf(deskOfTables(tables, '2025-12-31', {}, policy));

describe('provisionsOf', () => {
  it('takes each class and each audit band at its rate, half up, and adds them (R31, R7)', () => {
    const { byClass, byAuditBand, unclassedCents, undatedCents } = of();
    expect(byClass.lines.map(({ band, balanceCents, provisionCents }) => [band, balanceCents, provisionCents])).toEqual([
      ['正常', 1000_10, 10_00],
      ['关注', 200_30, 4_01],
      ['次级', 0, 0],
      ['可疑', 300_00, 150_00],
      ['损失', 40_00, 40_00],
    ]);
    expect(byClass.requiredCents).toBe(204_01);
    // 2024-12-31 is a year ago to the day: 1年以内.
    expect(byAuditBand.lines.map(({ band, balanceCents, provisionCents }) => [band, balanceCents, provisionCents])).toEqual([
      ['1年以内', 1200_40, 60_02],
      ['1-2年', 300_00, 30_00],
      ['2-3年', 0, 0],
      ['3-4年', 0, 0],
      ['4-5年', 0, 0],
      ['5年以上', 40_00, 40_00],
    ]);
    expect(byAuditBand.requiredCents).toBe(130_02);
    expect([unclassedCents, undatedCents]).toEqual([77_00, 0]);
  });

  it('books what is required by the policy’s method less what is booked already; nothing stated, nothing booked (R31)', () => {
    const entry = ({ requiredCents, bookedCents, entryCents }: ReturnType<typeof of>) => [requiredCents, bookedCents, entryCents];
    expect(entry(of())).toEqual([130_02, null, null]);
    expect(entry(of(policyWith({ bookedCents: 150_00 })))).toEqual([130_02, 150_00, -19_98]);
    expect(entry(of(policyWith({ method: 'classes', bookedCents: 4_01 })))).toEqual([204_01, 4_01, 200_00]);
  });

  it('obeys the rates of the policy', () => {
    expect(of(policyWith({ classRates: [0, 0.5, 0, 0, 1] })).byClass.requiredCents).toBe(140_15);
    expect(of(policyWith({ auditBandRates: [0.1, 0, 0, 0, 0, 0] })).byAuditBand.requiredCents).toBe(120_04);
  });
});
