import { writeOffCandidates } from '../../src/desk/write-off-candidates';
import { writtenOffClaims } from '../../src/desk/written-off-claims';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { deskOfTables } from '../support/desk-of-cells';
import type { Tables } from '../support/desk-of-cells';

describe('writtenOffClaims', () => {
  const tables: Tables = {
    ledger: [
      ['乙公司', 'B1', '2025-01-01', '2025-01-31', 300],
      ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000],
    ],
    receipts: [['2025-08-01', '甲公司', 'A1', 700]],
    writeOffs: [
      ['甲公司', 'A1', '2025-07-01', 200, '总经理'],
      ['乙公司', 'B1', '2025-06-01', 300, '总经理'],
      ['甲公司', 'A1', '2025-06-01', 400, '总经理'],
    ],
  };
  const claims = (given: Tables, asOf: string): unknown[] =>
    writtenOffClaims(deskOfTables(given, asOf)).map(({ customer, rows, writtenOffCents, leftCents, limitationDay }) => [
      ...[customer.name, rows.length, writtenOffCents / 100, leftCents / 100],
      limitationDay === null ? null : formatIsoDay(limitationDay),
    ]);

  it('keep what later receipts left of each, with the end of its limitation (R35)', () => {
    // 1,000 − 700 received leave a claim of 300, all of it written off; received on 1 August 2025.
    expect(claims(tables, '2025-12-31')).toEqual([
      ['乙公司', 1, 300, 300, '2028-01-31'],
      ['甲公司', 2, 600, 300, '2028-08-01'],
    ]);
  });

  it('hold what was written off by asOf (R21a)', () => {
    expect(claims(tables, '2025-06-30')).toEqual([
      ['乙公司', 1, 300, 300, '2028-01-31'],
      ['甲公司', 1, 400, 400, '2028-01-31'],
    ]);
  });

  it('are only listed beside a snapshot, and where the ledger has no such invoice (R35)', () => {
    const { ledger } = tables;
    expect(claims({ ledger, writeOffs: [['甲公司', 'A1', '2025-07-01', 200, '总经理']] }, '2025-12-31')).toEqual([
      ['甲公司', 1, 200, 200, '2028-01-31'],
    ]);
    expect(claims({ ...tables, writeOffs: [['甲公司', 'X9', '2025-07-01', 200, '总经理']] }, '2025-12-31')).toEqual([
      ['甲公司', 1, 200, 200, null],
    ]);
  });
});

describe('writeOffCandidates', () => {
  it('are debts overdue for more than three years, and small ones for more than one (R35)', () => {
    const ledger = [
      ['甲公司', 'A1', '2022-01-01', '2022-01-31', 90_000],
      ['甲公司', 'A2', '2024-01-01', '2024-01-31', 50_000],
      ['甲公司', 'A3', '2024-01-01', '2024-01-31', 50_000.01],
      ['甲公司', 'A4', '2024-01-01', '2024-02-01', 10],
    ];
    const at = (asOf: string): unknown[] =>
      writeOffCandidates(deskOfTables({ ledger, receipts: [] }, asOf)).map(({ position, status }) => [position.row?.invoiceNumber, status]);
    expect(at('2025-01-31')).toEqual([]);
    expect(at('2025-02-01')).toEqual([
      ['A1', '逾期三年'],
      ['A2', '小额逾期一年'],
    ]);
  });
});
