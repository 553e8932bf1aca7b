import type { ReadingChoices } from '../../src/ledger/reading-choices';
import { defaultPolicy } from '../../src/policy/default-policy';
import { day } from '../support/ledger-of-cells';
import { deskOfTables } from '../support/desk-of-cells';

const tables = {
  ledger: [['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000]],
  receipts: [['2025-02-01', '甲公司', 'A1', 400]],
  collections: [['2025-02-10', '甲公司', 'A1', '电话']],
};

describe('openDesk', () => {
  it.each<[string, ReadingChoices['netUnallocated'], boolean | null, readonly [boolean, boolean]]>([
    ['the user’s yes, whatever the settings say', true, false, [true, false]],
    ['the user’s no, whatever the settings say', false, true, [false, true]],
    ['the settings’ yes where the user said nothing', undefined, true, [true, false]],
    ['the settings’ no where the user said nothing', undefined, false, [false, true]],
    ['neither where nobody said anything', undefined, null, [false, false]],
  ])('nets by %s (R10, R11, R30)', (_what, netUnallocated, byPolicy, [isNetted, nettingDeclined]) => {
    const choices = netUnallocated === undefined ? {} : { netUnallocated };
    const desk = deskOfTables(tables, '2025-03-01', choices, { ...defaultPolicy, netUnallocated: byPolicy });
    expect([desk.isNetted, desk.nettingDeclined]).toEqual([isNetted, nettingDeclined]);
  });

  it('stands at an earlier day as it was then, registers too, and reckons each day once (R9, R21a)', () => {
    const desk = deskOfTables(tables, '2025-03-01');
    const before = desk.deskOn(day('2025-01-31'));
    expect([desk.aged.main.balanceCents, before.aged.main.balanceCents, before.asOf]).toEqual([600_00, 1_000_00, day('2025-01-31')]);
    expect([desk.registers.collections?.length, before.registers.collections?.length]).toEqual([1, 0]);
    expect(desk.deskOn(day('2025-01-31'))).toBe(before);
    expect(desk.deskOn(day('2025-03-01'))).toBe(desk);
    expect(desk.agedOn(day('2025-01-31'))).toBe(before.aged);
  });
});
