import { backTestOf } from '../../src/desk/back-test';
import { creditGradesOf } from '../../src/desk/credit-grades';
import { formatCents } from '../../src/domain/money/cents';
import { deskOfTables } from '../support/desk-of-cells';
import type { Row, Tables } from '../support/desk-of-cells';

/** 甲公司 is billed 3,650.00 on 2025-01-01, due after 30 days. */
const plain: Tables = { ledger: [['甲公司', 'A1', '2025-01-01', '2025-01-31', 3650]], receipts: [] };

/** Grade, reasons, days late, share late, worst days, broken promises. */
function grade(tables: Partial<Tables>, asOf: string): string {
  const [first] = creditGradesOf(deskOfTables({ ...plain, ...tables }, asOf)) ?? [];
  if (first === undefined) return 'none';
  const { graded, record } = first;
  return [
    ...[graded?.grade, graded?.reasons.join('+') ?? '', record.averageDaysLate?.toFixed(2), record.shareLate?.toFixed(2)].map(
      (part) => part ?? 'null',
    ),
    ...[record.worstDays, record.brokenPromises],
  ].join(' ');
}

const paid = (...rows: readonly (readonly [on: string, yuan: number])[]): Partial<Tables> => ({
  receipts: rows.map(([on, yuan]): Row => [on, '甲公司', 'A1', yuan]),
});

describe('creditGradesOf', () => {
  it('knows nothing of a customer of whom nothing came in and nothing is overdue (R36)', () => {
    expect(grade({}, '2025-01-31')).toBe('null  null null 0 0');
    expect(grade({}, '2025-02-01')).toBe('B noReceipt null null 1 0');
  });

  it('goes by what is open, from the 91st and the 181st day overdue on (R36)', () => {
    expect(grade({}, '2025-05-01')).toBe('B worstDelay+noReceipt null null 90 0');
    expect(grade({}, '2025-05-02')).toBe('C worstDelay null null 91 0');
    expect(grade({}, '2025-07-30')).toBe('C worstDelay null null 180 0');
    expect(grade({}, '2025-07-31')).toBe('D longOverdue null null 181 0');
  });

  it('weighs receipts by their sums, early ones as negative days (R36, R29a)', () => {
    // (2,650 × −10 + 1,000 × 20) ÷ 3,650 = −1.78; 1,000 ÷ 3,650 came late.
    expect(grade(paid(['2025-01-21', 2650], ['2025-02-20', 1000]), '2025-12-31')).toBe('B shareLate -1.78 0.27 20 0');
    expect(grade(paid(['2025-01-31', 3650]), '2025-12-31')).toBe('A  0.00 0.00 0 0');
  });

  it('looks back 24 months, the day 24 months before left out (R36)', () => {
    expect(grade(paid(['2025-02-05', 3650]), '2027-02-04')).toBe('B shareLate 5.00 1.00 5 0');
    expect(grade(paid(['2025-02-05', 3650]), '2027-02-05')).toBe('null  null null 0 0');
  });

  it('counts promises that were broken before the date, and a write-off for ever (R36, R28c, R35)', () => {
    const promise = (by: string): Row => ['2025-02-03', '甲公司', 'A1', '电话', '', by, 5000];
    const broken = { collections: [promise('2025-02-10'), promise('2025-02-11'), promise('2025-02-12')] };
    expect(grade(broken, '2025-02-12')).toBe('B noReceipt null null 12 2');
    expect(grade(broken, '2025-02-13')).toBe('D promisesBroken null null 13 3');
    expect(grade({ ...broken, ...paid(['2025-03-01', 3650]) }, '2027-02-10')).toBe('C brokenAndLate 29.00 1.00 29 2');
    const off = { ...paid(['2025-01-31', 3640]), writeOffs: [['甲公司', 'A1', '2025-03-01', 10]] };
    expect(grade(off, '2025-02-28')).toBe('A  0.00 0.00 28 0');
    expect(grade(off, '2027-01-30')).toBe('D writtenOff 0.00 0.00 0 0');
  });

  it('suggests a limit from twelve months’ trade and terms (R36, R28a)', () => {
    const ledger: Row[] = [
      ['甲公司', 'A1', '2025-01-01', '2025-01-31', 3_650_000],
      ['甲公司', 'A2', '2025-01-02', '2025-01-02', 3_650_000],
      ['甲公司', 'A3', '2025-01-03', '', -1_000],
      ['甲公司', 'A4', '2024-01-01', '2024-12-31', 50_000],
    ];
    const receipts = [
      ['2025-01-31', '甲公司', 'A1', 3_650_000],
      ['2025-01-02', '甲公司', 'A2', 3_650_000],
      ['2024-12-31', '甲公司', 'A4', 50_000],
    ];
    const [first] = creditGradesOf(deskOfTables({ ledger, receipts }, '2025-12-31')) ?? [];
    // (3,650,000 × 30 + 3,650,000 × 0) ÷ 7,300,000 = 15 days; 7,299,000 ÷ 365 × (15 + 15) = 599,917.80…
    expect([first?.graded?.grade, first?.terms?.toFixed(4), formatCents(first?.suggestedLimitCents ?? 0)]).toEqual([
      'A',
      '15.0000',
      '599000.00',
    ]);
    expect(creditGradesOf(deskOfTables({ ledger, receipts }, '2026-01-03'))?.[0]?.suggestedLimitCents).toBeNull();
  });

  it('grades nobody in a snapshot, where no receipt has a date (R9, R36)', () => {
    expect(creditGradesOf(deskOfTables({ ledger: plain.ledger }, '2025-12-31'))).toBeNull();
    expect(backTestOf(deskOfTables({ ledger: plain.ledger }, '2025-12-31'))).toBeNull();
  });
});

describe('backTestOf', () => {
  const told = (tables: Partial<Tables>, asOf: string, net?: boolean): unknown[] | undefined =>
    backTestOf(deskOfTables({ ...plain, ...tables }, asOf, net === undefined ? {} : { netUnallocated: net }))?.map(
      ({ grade: tested, customers, balanceCents, laterBadCents, share }) =>
        [tested ?? 'null', customers, formatCents(balanceCents), formatCents(laterBadCents), share.toFixed(4)].join(' '),
    );

  it('begins with a quarter end that lies ninety days back (R36)', () => {
    expect(told({}, '2025-06-28')).toEqual([]);
    expect(told({}, '2025-06-29')).toEqual(['B 1 3650.00 3650.00 1.0000']);
  });

  it('pools quarters by the grade of then, and calls bad what is open and more than sixty days overdue ninety days later (R36)', () => {
    const two: Row[] = [...plain.ledger, ['乙公司', 'B1', '2025-03-20', '2025-05-01', 900]];
    // At 2025-03-31 甲公司 is a B, of 乙公司 nothing is known; on 2025-06-29 its B1 is 59 days overdue. At 2025-06-30 甲公司 is a C and 乙公司 a B.
    const receipts = [
      ['2025-05-10', '甲公司', 'A1', 650],
      ['2025-09-28', '乙公司', 'B1', 800],
    ];
    expect(told({ ledger: two, receipts }, '2025-09-28')).toEqual([
      'B 2 4550.00 3100.00 0.6813',
      'C 1 3000.00 3000.00 1.0000',
      'null 1 900.00 0.00 0.0000',
    ]);
  });

  it('takes the smaller balance of an invoice (R36)', () => {
    const receipts = [
      ['2025-03-20', '甲公司', 'A1', 650],
      ['2025-04-20', '甲公司', 'A1', -400],
    ];
    expect(told({ receipts }, '2025-06-29')).toEqual(['C 1 3000.00 3000.00 1.0000']);
  });

  it('replays where money without an invoice is netted (R10, R36)', () => {
    const receipts = [['2025-05-10', '甲公司', '', 650]];
    expect(told({ receipts }, '2025-06-29', false)).toEqual(['B 1 3650.00 3650.00 1.0000']);
    expect(told({ receipts }, '2025-06-29', true)).toEqual(['B 1 3650.00 3000.00 0.8219']);
  });

  it('takes balances as they stood then, though by asOf a later invoice of the same number took the money (R9, R11, R36)', () => {
    const ledger: Row[] = [
      ['甲公司', 'A1', '2025-01-10', '2025-04-20', 1000],
      ['甲公司', 'A1', '2025-04-05', '2025-04-10', 500],
    ];
    // On 03-31 it owes 200.00; from 04-05 on 500.00 of the money belong to what falls due first, and 700.00 are owed.
    const receipts = [['2025-03-01', '甲公司', 'A1', 800]];
    expect(told({ ledger, receipts }, '2025-06-29')).toEqual(['A 1 200.00 200.00 1.0000']);
  });
});
