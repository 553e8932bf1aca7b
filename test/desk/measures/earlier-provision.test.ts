import { earlierProvision } from '../../../src/desk/measures/earlier-provision';
import { defaultPolicy } from '../../../src/policy/default-policy';
import type { Policy } from '../../../src/policy/policy';
import { deskOfTables } from '../../support/desk-of-cells';
import type { Tables } from '../../support/desk-of-cells';

const tables: Tables = {
  ledger: [
    ['甲公司', 'A1', '2025-11-01', '2025-12-10', 1000],
    ['甲公司', 'A2', '2025-10-01', '2025-10-31', 500],
    ['乙公司', 'B1', '2024-03-01', '2024-06-01', 40],
    // Paid in full between the two dates; a credit needs nothing.
    ['乙公司', 'B2', '2024-11-01', '2025-01-31', 60],
    ['乙公司', 'B3', '2024-11-01', '2025-01-31', -500],
  ],
  receipts: [
    ['2025-12-15', '甲公司', 'A1', 900],
    ['2025-06-01', '乙公司', 'B2', 60],
  ],
};

function earlier(method: Policy['provision']['method'], given: Tables = tables): readonly (number | null)[] {
  const policy = { ...defaultPolicy, provision: { ...defaultPolicy.provision, method } };
  const { beforeCents, lastYearCents } = earlierProvision(deskOfTables(given, '2025-12-31', {}, policy));
  return [beforeCents, lastYearCents];
}

describe('earlierProvision', () => {
  it('takes the bands as they stood at the month end before, and a year ago (R31, R7)', () => {
    // 2025-11-30: 1,500.00 within a year at 5%, 40.00 in its second at 10%. 2024-12-31: 100.00 within a year.
    expect(earlier('auditBands')).toEqual([79_00, 5_00]);
  });

  it('takes the classes as they stood then (R31, R5)', () => {
    // 2025-11-30: 1,000.00 正常 at 1%, 500.00 关注 (30 days) at 2%, 40.00 损失. 2024-12-31: 60.00 正常, 40.00 损失 (213 days).
    expect(earlier('classes')).toEqual([60_00, 40_60]);
  });

  it('takes the roll rates of the twelve months before that day (R20c, R31)', () => {
    // To 2025-11-30 B2 and A2: 正常 0, 0, 1, 1; 关注 1; 次级 0, 1; 可疑 0: nothing gets into 损失, where B1 is. To 2024-12-31 B1 and B2: 正常 0, 0, 1,
    // 0; 关注 1; 次级 1; 可疑 0, 0, 1: a quarter × a third of 60.00, and 40.00.
    expect(earlier('migration')).toEqual([40_00, 45_00]);
    // No class but the first ever held anything.
    expect(earlier('migration', { ledger: [['甲公司', 'A1', '2025-11-01', '2026-12-10', 1000]], receipts: [] })).toEqual([null, null]);
  });

  it('has none in a snapshot (R9)', () => {
    const { receipts: _, ...snapshot } = tables;
    expect(earlier('auditBands', snapshot)).toEqual([null, null]);
  });
});
