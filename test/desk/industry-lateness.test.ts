import { industryLateness } from '../../src/desk/industry-lateness';
import { formatQuarter } from '../../src/domain/calendar/quarters';
import { deskOfTables } from '../support/desk-of-cells';
import type { Row, Tables } from '../support/desk-of-cells';

/** A customer of an industry whose only invoice of a quarter is paid so many days late. */
const customerOf = (name: string, industry: string): Row => [name, '', '', '', '', industry];
const invoices: readonly Row[] = [
  ['甲公司', 'A1', '2025-03-01', '2025-04-01', 100],
  ['甲公司', 'A2', '2025-06-01', '2025-07-01', 100],
  ['甲公司', 'A3', '2025-09-01', '2025-10-01', 100],
  ['乙公司', 'B1', '2025-09-01', '2025-10-01', 300],
  ['丙公司', 'C1', '2025-03-01', '2025-04-01', 50],
  ['丙公司', 'C2', '2025-06-01', '2025-07-01', 50],
  ['丙公司', 'C3', '2025-09-01', '2025-10-01', 50],
];
const receipts: readonly Row[] = [
  ['2025-04-03', '甲公司', 'A1', 100],
  ['2025-07-06', '甲公司', 'A2', 100],
  // 10 days late with 100 and 30 with 300: (1,000 + 9,000) ÷ 400 = 25.
  ['2025-10-11', '甲公司', 'A3', 100],
  ['2025-10-31', '乙公司', 'B1', 300],
  ['2025-04-21', '丙公司', 'C1', 50],
  ['2025-07-11', '丙公司', 'C2', 50],
  // Early ones count below nothing.
  ['2025-10-01', '丙公司', 'C3', 50],
];
const tables: Tables = {
  ledger: invoices,
  receipts,
  customers: [customerOf('甲公司', '机械'), customerOf('乙公司', '机械'), customerOf('丙公司', '')],
};

describe('industryLateness', () => {
  it('weights the days late of each quarter by amount, names the trend of the last three, and puts customers without an industry last (R36)', () => {
    const found = industryLateness(deskOfTables(tables, '2025-12-31'));
    expect(found?.quarters.map(formatQuarter)).toEqual([
      ...['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'],
    ]);
    expect(
      found?.industries.map(({ quarters, ...line }) => ({ ...line, last: quarters.slice(-4).map((late) => late?.toNumber() ?? null) })),
    ).toEqual([
      { industry: '机械', customers: 2, trend: 'slower', last: [null, 2, 5, 25] },
      { industry: '', customers: 1, trend: 'faster', last: [null, 20, 10, 0] },
    ]);
  });

  it('names no trend where a quarter had no receipts or it went up and down, and leaves out what came after the as-of day', () => {
    const found = industryLateness(deskOfTables(tables, '2025-10-05'));
    expect(found?.quarters.map(formatQuarter).at(-1)).toBe('2025-Q3');
    expect(found?.industries.map(({ trend, quarters }) => [trend, quarters.at(-1)?.toNumber()])).toEqual([
      [null, 5],
      [null, 10],
    ]);
  });

  it('is nothing where no 行业 is named, and in a snapshot (R9)', () => {
    expect(industryLateness(deskOfTables({ ...tables, customers: [customerOf('甲公司', '')] }, '2025-12-31'))).toBeNull();
    const { receipts: _, ...snapshot } = tables;
    expect(industryLateness(deskOfTables(snapshot, '2025-12-31'))).toBeNull();
  });
});
