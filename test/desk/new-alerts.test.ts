import type { Desk } from '../../src/desk/desk';
import { newAlerts } from '../../src/desk/new-alerts';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { deskOfTables } from '../support/desk-of-cells';
import type { Tables } from '../support/desk-of-cells';

/** Customer, kind and whether it is new, of the alerts of some kinds. */
function novelties(desk: Desk, ...kinds: readonly string[]): unknown[] {
  return [...newAlerts(desk).novelty]
    .filter(([{ kind }]) => kinds.includes(kind))
    .map(([{ customer, kind, since }, novelty]) => [customer?.name ?? '', kind, since === null ? null : formatIsoDay(since), novelty]);
}

/** Due 2025-01-31 (61 days overdue on 2025-04-02) and 2025-03-31 (61 days overdue on 2025-05-31). */
const ledger = [
  ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000],
  ['乙公司', 'B1', '2025-03-01', '2025-03-31', 400],
];

describe('newAlerts', () => {
  it('are those that were not there at the last month end before asOf (R28)', () => {
    const at = (asOf: string): unknown[] => novelties(deskOfTables({ ledger, receipts: [] }, asOf), 'overdue60');
    expect(at('2025-04-30')).toEqual([['甲公司', 'overdue60', '2025-04-02', 'new']]);
    // At 31 May the month end before is 30 April.
    expect(at('2025-05-31')).toEqual([
      ['甲公司', 'overdue60', '2025-04-02', 'standing'],
      ['乙公司', 'overdue60', '2025-05-31', 'new'],
    ]);
    expect(formatIsoDay(newAlerts(deskOfTables({ ledger, receipts: [] }, '2025-05-31')).monthEnd)).toBe('2025-04-30');
  });

  it('goes by the kind: another one of the same customer is new (R28)', () => {
    // At 28 February 28 days overdue, 关注; on 2 April 61 days: overdue60 and class 次级 both new against 31 March, where it was 59 days
    // overdue, 次级.
    expect(novelties(deskOfTables({ ledger, receipts: [] }, '2025-04-02'), 'overdue60', 'classWorse', 'concentration')).toEqual([
      ['甲公司', 'overdue60', '2025-04-02', 'new'],
      ['乙公司', 'classWorse', null, 'new'],
      ['甲公司', 'concentration', null, 'standing'],
      ['乙公司', 'concentration', null, 'standing'],
    ]);
  });

  it('tells broken promises and missed instalments of a customer apart by their days (R28)', () => {
    const tables: Tables = {
      ledger,
      receipts: [],
      collections: [
        ['2025-03-01', '甲公司', 'A1', '电话', '', '2025-03-20', 100],
        ['2025-04-01', '甲公司', 'A1', '电话', '', '2025-04-20', 200],
      ],
      plans: [
        ['JH1', '甲公司', 'A1', '2025-03-15', 80, '', '', '2025-03-01'],
        ['JH1', '甲公司', 'A1', '2025-03-31', 60, '', '', '2025-03-01'],
        ['JH1', '甲公司', 'A1', '2025-04-01', 40, '', '', '2025-03-01'],
      ],
    };
    // At 31 March the instalment of that day was in time still.
    expect(novelties(deskOfTables(tables, '2025-04-30'), 'promiseBroken', 'instalmentMissed')).toEqual([
      ['甲公司', 'promiseBroken', '2025-04-20', 'new'],
      ['甲公司', 'promiseBroken', '2025-03-20', 'standing'],
      ['甲公司', 'instalmentMissed', '2025-03-15', 'standing'],
      ['甲公司', 'instalmentMissed', '2025-03-31', 'new'],
      ['甲公司', 'instalmentMissed', '2025-04-01', 'new'],
    ]);
  });

  it('knows a customer’s warning again although it has stood since another day for a payment (R28)', () => {
    // A1 is paid on 10 June; A2, due 31 March, has been 61 days overdue since 31 May.
    const tables: Tables = {
      ledger: [...ledger, ['甲公司', 'A2', '2025-03-01', '2025-03-31', 300]],
      receipts: [['2025-06-10', '甲公司', 'A1', 1000]],
    };
    expect(novelties(deskOfTables(tables, '2025-06-30'), 'overdue60')).toEqual([
      ['乙公司', 'overdue60', '2025-05-31', 'standing'],
      ['甲公司', 'overdue60', '2025-05-31', 'standing'],
    ]);
  });

  it('tells nothing where the ledger can not be replayed, but of what fell due after the month end (R28, R9)', () => {
    const tables: Tables = {
      ledger,
      plans: [
        ['JH1', '甲公司', 'A1', '2025-03-31', 60, '', '', '2025-03-01'],
        ['JH1', '甲公司', 'A1', '2025-04-01', 40, '', '', '2025-03-01'],
      ],
    };
    expect(novelties(deskOfTables(tables, '2025-04-30'), 'overdue60', 'instalmentMissed')).toEqual([
      ['甲公司', 'instalmentMissed', '2025-03-31', 'unknown'],
      ['甲公司', 'instalmentMissed', '2025-04-01', 'new'],
      ['甲公司', 'overdue60', '2025-04-02', 'unknown'],
    ]);
  });

  it('tells nothing of a kind that could not be checked then (R28b)', () => {
    // The first invoice is dated 2025-01-02: at 30 September the first quarter gives no data; at 31 December T falls from 4 to 2 to 1.
    const quarters: Tables = {
      ledger: [
        ['甲公司', 'A0', '2025-01-02', '2025-12-31', 1000],
        ['甲公司', 'A1', '2025-05-01', '2025-12-31', 4000],
        ['甲公司', 'A2', '2025-08-01', '2025-12-31', 2000],
        ['甲公司', 'A3', '2025-11-01', '2025-12-31', 1000],
      ],
      receipts: [
        ['2025-06-15', '甲公司', 'A1', 4000],
        ['2025-09-15', '甲公司', 'A2', 2000],
        ['2025-12-15', '甲公司', 'A3', 1000],
      ],
    };
    expect(novelties(deskOfTables(quarters, '2025-12-31'), 'turnoverFalling')).toEqual([['', 'turnoverFalling', null, 'unknown']]);
    expect(novelties(deskOfTables(quarters, '2026-02-15'), 'turnoverFalling')).toEqual([['', 'turnoverFalling', null, 'standing']]);
  });

  it('holds a limit of 客户资料, which knows no dates, against the balance of the month end too (R28, R39)', () => {
    const limits: Tables = { ledger, receipts: [], customers: [['甲公司', '', 500]] };
    expect(novelties(deskOfTables(limits, '2025-04-30'), 'creditLimit')).toEqual([['甲公司', 'creditLimit', null, 'standing']]);
  });
});
