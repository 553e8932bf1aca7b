import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Desk } from '../../../src/desk/desk';
import type { SerialDay } from '../../../src/domain/calendar/serial-day';
import { measureLines } from '../../../src/jobs/month/measure-lines';
import { deskOfTables } from '../../support/desk-of-cells';
import { day } from '../../support/ledger-of-cells';
import { desksOf } from '../../support/desk-of-workbook';
import { sourceOfXlsx } from '../../support/source-of-xlsx';

const folder = path.join(__dirname, '..', '..', 'cases', 'desk');
const { at: dates } = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as {
  readonly at: readonly { readonly asOf: string; readonly measures: unknown }[];
};

describe('measureLines', () => {
  let deskAt: (asOf: SerialDay) => Desk;
  beforeAll(async () => {
    deskAt = desksOf(await sourceOfXlsx(path.join(folder, 'input.xlsx')));
  });

  it.each(dates.map(({ asOf, measures }) => [asOf, measures] as const))('tells the figures of test/cases/desk at %s', (asOf, measures) => {
    expect(measureLines(deskAt(day(asOf)))).toEqual(measures);
  });

  it('tells of a snapshot what can be known, and null for what only a replay tells (R9, R20a)', () => {
    const desk = deskOfTables(
      {
        ledger: [
          ['甲公司', 'A1', '2025-10-10', '2025-11-09', 920, '老王'],
          ['甲公司', 'A2', '2025-12-20', '2026-01-19', 400, '老王'],
          ['乙公司', 'B1', '2025-08-01', '2025-08-31', 100, ''],
        ],
      },
      '2025-12-31',
    );
    const { months, ...figures } = measureLines(desk);
    expect(months).toHaveLength(12);
    expect(months.at(-1)).toEqual({
      monthEnd: '2025-12-31',
      ...{ opening: null, sales: '400.00', receipts: null, writeOffs: null, closing: '1420.00' },
      ...{ overdue: '1020.00', overdueShare: '0.7183' },
      // 1,420 ÷ 1,320 × 92, 400 ÷ 1,320 × 92; counted back over 400 + 0 + 920 of December to October, then September’s 30 days and August’s
      // 100.
      ...{ dso: '99.0', bestDso: '27.9', delinquentDays: '71.1', countBackDso: '153.0' },
      ...{ cei: null, collectionRate: null },
    });
    expect(months[9]).toMatchObject({ monthEnd: '2025-10-31', sales: '920.00', closing: null, dso: null, overdueShare: null });
    expect(figures).toMatchObject({
      quarters: null,
      migration: null,
      badDebtRatio: null,
      // 400 × 1% + 920 × 25% + 100 × 50%; all within a year at 5%.
      provisionByClass: '284.00',
      provisionByAuditBand: '71.00',
      salespeople: [
        { name: '', within45: null, days46to90: null, over90: null, openOver90: 1, points: null },
        { name: '老王', within45: null, days46to90: null, over90: null, openOver90: 0, points: null },
      ],
    });
    expect(figures.toCome).toMatchObject({ pastExpectation: { byHabit: '1020.00', byDueDate: '1020.00' }, leftOut: '0.00' });
  });
});
