import { acknowledgedAfterEnd } from '../../src/desk/acknowledged-after-end';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { deskOfTables } from '../support/desk-of-cells';
import type { Tables } from '../support/desk-of-cells';

/** A1 ended on 2025-01-31, A2 on 2026-01-31. */
function late(tables: Omit<Tables, 'ledger'>): unknown[] {
  const ledger = [
    ['甲公司', 'A1', '2022-01-01', '2022-01-31', 1000],
    ['甲公司', 'A2', '2023-01-01', '2023-01-31', 1000],
  ];
  const desk = deskOfTables({ receipts: [], ...tables, ledger }, '2025-12-31');
  return (acknowledgedAfterEnd(desk).get('甲公司') ?? []).map(({ position, day }) => [position.row?.invoiceNumber, formatIsoDay(day)]);
}

const promise = (on: string): readonly (string | number)[] => [on, '甲公司', '', '电话', '', '2025-12-31', 100];

describe('acknowledgedAfterEnd', () => {
  it('names what was promised once the limitation had ended, by the first day (R25, Civil Code 192)', () => {
    expect(late({ collections: [promise('2025-06-01'), promise('2025-05-01')] })).toEqual([['A1', '2025-05-01']]);
    expect(late({ plans: [['JH1', '甲公司', '', '2025-12-31', 100, '', '', '2025-04-01']] })).toEqual([['A1', '2025-04-01']]);
  });

  it('does not name what was promised in time: it began anew (R25)', () => {
    expect(late({ collections: [promise('2025-01-31')] })).toEqual([]);
    expect(late({ collections: [promise('2025-01-31'), promise('2025-02-01')] })).toEqual([]);
  });

  it('does not name letters and calls, which acknowledge nothing (R25)', () => {
    expect(late({ collections: [['2025-06-01', '甲公司', '', '函件', '首次催款函', '', '', '', '2025-06-03']] })).toEqual([]);
  });
});
