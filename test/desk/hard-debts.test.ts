import { hardDebtsOfCollectors } from '../../src/desk/hard-debts';
import { defaultPolicy } from '../../src/policy/default-policy';
import { deskOfTables } from '../support/desk-of-cells';
import type { Tables } from '../support/desk-of-cells';

const policy = { ...defaultPolicy, work: { ...defaultPolicy.work, hardDebtBonus: 0.015 } };
const tables: Tables = {
  ledger: [
    ['甲公司', 'A1', '2024-12-01', '2025-01-01', 1000],
    ['乙公司', 'B1', '2024-12-01', '2025-01-01', 1000],
  ],
  receipts: [
    // 180 days late, then 181.
    ['2025-06-30', '甲公司', 'A1', 100],
    ['2025-07-01', '甲公司', 'A1', 201],
    ['2025-08-01', '乙公司', 'B1', 50],
  ],
  collections: [['2025-06-20', '甲公司', 'A1', '电话', '', '', '', '', '', '', '李敏']],
};

describe('hardDebtsOfCollectors', () => {
  it('gives the rate of the policy on what was 损失 when it came, to whom it is owed, half up (R38)', () => {
    // 201 × 1.5 % = 3.015; what came without any effort earns nothing.
    expect([...(hardDebtsOfCollectors(deskOfTables(tables, '2025-12-31', {}, policy)) ?? [])]).toEqual([
      ['', { recoveredCents: 5000, bonusCents: 0 }],
      ['李敏', { recoveredCents: 20_100, bonusCents: 302 }],
    ]);
  });

  it('knows no bonus where the policy names no rate, nothing after twelve months, and nothing in a snapshot (R9)', () => {
    expect(hardDebtsOfCollectors(deskOfTables(tables, '2025-12-31'))?.get('李敏')).toEqual({ recoveredCents: 20_100, bonusCents: 0 });
    expect(hardDebtsOfCollectors(deskOfTables(tables, '2026-07-01'))?.get('李敏')).toBeUndefined();
    const { receipts: _, ...snapshot } = tables;
    expect(hardDebtsOfCollectors(deskOfTables(snapshot, '2025-12-31'))).toBeNull();
  });
});
