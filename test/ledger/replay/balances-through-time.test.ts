import { ledgerFactsOf } from '../../../src/desk/ledger-facts-of';
import { formatIsoDay } from '../../../src/domain/calendar/serial-day';
import { balancesThroughTime, settledGroups } from '../../../src/ledger/replay/balances-through-time';
import { deskOfTables } from '../../support/desk-of-cells';
import type { Tables } from '../../support/desk-of-cells';
import { day } from '../../support/ledger-of-cells';

/** Row, balance and what was written off, in yuan, at the ends of days. */
function told(tables: Tables, days: readonly string[], netUnallocated = false): unknown[] {
  const desk = deskOfTables(tables, '2025-12-31', { netUnallocated });
  const { writeOffs } = ledgerFactsOf(desk.registers);
  return days
    .map(day)
    .map(balancesThroughTime(desk.aged, settledGroups(desk.aged, writeOffs, netUnallocated)).on)
    .map((at) => [
      formatIsoDay(at.day),
      ...[...at.balances.entries()].flatMap(([place, cents]) =>
        (desk.aged.main.positions[place]?.row ?? null) === null ? [] : [[cents / 100, (at.writtenOff[place] ?? 0) / 100]],
      ),
    ]);
}

const days = ['2025-01-31', '2025-02-28', '2025-06-30', '2025-12-31'];

describe('balancesThroughTime', () => {
  it('takes what was received by a day off, and what was written off by it (R9, R35)', () => {
    const tables: Tables = {
      ledger: [
        ['甲公司', 'A1', '2025-01-10', '2025-02-10', 1000],
        ['甲公司', 'A2', '2025-02-20', '2025-03-20', 500],
      ],
      receipts: [
        ['2025-02-28', '甲公司', 'A1', 300],
        ['2025-03-01', '甲公司', 'A1', 200],
      ],
      writeOffs: [['甲公司', 'A1', '2025-06-30', 400]],
    };
    expect(told(tables, days)).toEqual([
      ['2025-01-31', [1000, 0], [0, 0]],
      ['2025-02-28', [700, 0], [500, 0]],
      ['2025-06-30', [100, 400], [500, 0]],
      ['2025-12-31', [100, 400], [500, 0]],
    ]);
  });

  it('gives a receipt to the row that bore its number then, though by asOf two bear it (R9, R11)', () => {
    const tables: Tables = {
      ledger: [
        ['甲公司', 'A1', '2025-01-10', '2025-09-10', 1000],
        ['甲公司', 'A1', '2025-06-20', '2025-07-20', 500],
      ],
      receipts: [['2025-02-01', '甲公司', 'A1', 800]],
    };
    expect(told(tables, days)).toEqual([
      ['2025-01-31', [1000, 0], [0, 0]],
      ['2025-02-28', [200, 0], [0, 0]],
      // The second row falls due before the first.
      ['2025-06-30', [700, 0], [0, 0]],
      ['2025-12-31', [700, 0], [0, 0]],
    ]);
  });

  it('nets money without a number against what was open then, before a later receipt by name (R10, R11)', () => {
    const tables: Tables = {
      ledger: [
        ['甲公司', 'A1', '2025-01-10', '2025-02-10', 1000],
        ['甲公司', 'A2', '2025-01-20', '2025-03-20', 500],
      ],
      receipts: [
        ['2025-02-15', '甲公司', '', 600],
        ['2025-12-01', '甲公司', 'A1', 1000],
      ],
    };
    expect(told(tables, days, true)).toEqual([
      ['2025-01-31', [1000, 0], [500, 0]],
      ['2025-02-28', [400, 0], [500, 0]],
      ['2025-06-30', [400, 0], [500, 0]],
      ['2025-12-31', [0, 0], [0, 0]],
    ]);
  });
});
