import { receiptsToCome } from '../../../src/desk/measures/receipts-to-come';
import { formatIsoDay } from '../../../src/domain/calendar/serial-day';
import { deskOfTables } from '../../support/desk-of-cells';
import type { Tables } from '../../support/desk-of-cells';

/** Weeks with anything in them, in yuan by habit and by due date; then past expectation, later, and what is left out. */
function told(tables: Tables, asOf = '2025-12-31'): unknown {
  const { weeks, pastExpectation, later, leftOut } = receiptsToCome(deskOfTables(tables, asOf));
  const yuan = ({ byHabit, byDueDate }: { readonly byHabit: number; readonly byDueDate: number }) => [byHabit / 100, byDueDate / 100];
  return {
    weeks: Object.fromEntries(
      weeks.filter(({ byHabit, byDueDate }) => byHabit + byDueDate > 0).map((week) => [formatIsoDay(week.from), yuan(week)]),
    ),
    past: yuan(pastExpectation),
    later: yuan(later),
    leftOut: leftOut / 100,
  };
}

/** Paid 9.5 days late on average: 10 days late once 300, 9 days once 300. */
const usedToPayLate: Tables = {
  ledger: [
    ['甲公司', 'A1', '2025-08-01', '2025-09-01', 300],
    ['甲公司', 'A2', '2025-09-01', '2025-10-01', 300],
    ['甲公司', 'A3', '2025-12-01', '2025-12-28', 100],
    ['甲公司', 'A4', '2025-12-01', '2026-01-10', 200],
    ['乙公司', 'B1', '2025-12-01', '2026-03-31', 400],
  ],
  receipts: [
    ['2025-09-11', '甲公司', 'A1', 300],
    ['2025-10-10', '甲公司', 'A2', 300],
  ],
};

describe('receiptsToCome', () => {
  it('expects balances as late as their customer is used to pay, days up to whole ones; the company’s where nothing tells (R40)', () => {
    // 10 days late: 2026-01-07, 2026-01-20, 2026-04-10; week 13 ends on 2026-04-01.
    expect(told(usedToPayLate)).toEqual({
      weeks: { '2026-01-01': [100, 0], '2026-01-08': [0, 200], '2026-01-15': [200, 0], '2026-03-26': [0, 400] },
      past: [0, 100],
      later: [400, 0],
      leftOut: 0,
    });
  });

  it('never expects a balance before its due date, of customers that pay early too', () => {
    const early: Tables = {
      ledger: [
        ['甲公司', 'A1', '2025-08-01', '2025-09-01', 300],
        ['甲公司', 'A2', '2025-12-01', '2026-01-05', 50],
      ],
      receipts: [['2025-08-20', '甲公司', 'A1', 300]],
    };
    expect(told(early)).toMatchObject({ weeks: { '2026-01-01': [50, 50] }, past: [0, 0] });
  });

  it('takes what is promised and agreed first, by date, in order of due date, at most what is left (R28c, R39, R40)', () => {
    const tables: Tables = {
      ledger: [
        ['甲公司', 'A1', '2025-11-01', '2025-12-01', 100],
        ['甲公司', 'A2', '2025-11-10', '2025-12-10', 200],
        ['甲公司', 'A3', '2025-11-20', '2025-12-20', 300],
      ],
      receipts: [],
      // The promise of A2 comes first; the plan takes what is left of A2, then A3.
      collections: [['2025-12-28', '甲公司', 'A2', '电话', '', '2026-01-06', 150, '', '', '']],
      plans: [
        ['P1', '甲公司', 'A2、A3', '2026-01-06', 120, '', '', '2025-12-15', 1],
        ['P1', '甲公司', 'A2、A3', '2026-01-31', 400, '', '', '2025-12-15', 2],
      ],
    };
    // 2026-01-06: 150 + 120 = 270; 2026-01-31: what is left of A2 and A3, 230 of 400; A1 was due.
    expect(told(tables)).toEqual({
      weeks: { '2026-01-01': [270, 0], '2026-01-29': [230, 0] },
      past: [100, 600],
      later: [0, 0],
      leftOut: 0,
    });
  });

  it('leaves out what is lost or disputed, promised or not (R40)', () => {
    const tables: Tables = {
      ledger: [
        ['甲公司', 'A1', '2025-01-01', '2025-02-01', 100],
        ['甲公司', 'A2', '2025-12-01', '2026-01-05', 200],
        ['甲公司', 'A3', '2025-12-01', '2026-01-06', 40],
      ],
      receipts: [],
      collections: [['2025-12-28', '甲公司', '', '电话', '', '2026-01-20', 300, '', '', '']],
      disputes: [['甲公司', 'A2', '2025-12-20', '', '质量']],
    };
    expect(told(tables)).toEqual({ weeks: { '2026-01-01': [0, 40], '2026-01-15': [40, 0] }, past: [0, 0], later: [0, 0], leftOut: 300 });
  });
});
