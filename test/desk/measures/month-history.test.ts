import { averageRollRates, rollRates } from '../../../src/desk/measures/roll-rates';
import { monthHistory } from '../../../src/desk/measures/month-history';
import { migrationSources, migrationTargets } from '../../../src/desk/measures/migration-step';
import { monthlyMeasures } from '../../../src/desk/measures/monthly-measures';
import { quarterMeasures } from '../../../src/desk/measures/quarter-measures';
import { formatIsoDay } from '../../../src/domain/calendar/serial-day';
import type { Desk } from '../../../src/desk/desk';
import { deskOfTables } from '../../support/desk-of-cells';
import type { Tables } from '../../support/desk-of-cells';

const tables: Tables = {
  ledger: [
    // 正常 on 11-30, 关注 on 12-31; a part received in December.
    ['甲公司', 'A1', '2025-11-01', '2025-12-10', 1000],
    // 关注 on 11-30 (30 days), 次级 on 12-31; a part written off, a part received.
    ['甲公司', 'A2', '2025-10-01', '2025-10-31', 500],
    // New in December.
    ['乙公司', 'B1', '2025-12-05', '2026-01-05', 80],
    // Paid in November, given back in December: new as well.
    ['乙公司', 'B2', '2025-10-20', '2025-11-20', 60],
  ],
  receipts: [
    ['2025-12-15', '甲公司', 'A1', 300],
    ['2025-12-20', '甲公司', 'A2', 120],
    ['2025-11-10', '乙公司', 'B2', 60],
    ['2025-12-22', '乙公司', 'B2', -60],
  ],
  writeOffs: [['甲公司', 'A2', '2025-12-10', 100, '总经理']],
};

const deskOf = (given: Tables): Desk => deskOfTables(given, '2025-12-31');

function movesOf(desk: Desk): unknown[] {
  const step = monthHistory(desk)?.steps.at(-1);
  return migrationSources.flatMap((from) =>
    migrationTargets.flatMap((to) => {
      const cents = step?.moved(from, to) ?? 0;
      return cents === 0 ? [] : [[from, to, cents / 100]];
    }),
  );
}

describe('monthHistory', () => {
  it('moves the smaller balance, what went down as written off and as received, what went up as new (R20c)', () => {
    expect(movesOf(deskOf(tables))).toEqual([
      ['正常', '关注', 700],
      ['正常', '收回', 300],
      ['关注', '次级', 280],
      ['关注', '收回', 120],
      ['关注', '核销', 100],
      ['新增', '正常', 80],
      ['新增', '次级', 60],
    ]);
  });

  it('rolls what of a class went on to a worse one, and means what is known (R20, R20c)', () => {
    const last = rollRates(deskOf(tables))?.at(-1);
    expect(last?.rates.map((rate) => rate?.toFixed(2) ?? null)).toEqual(['0.70', '0.56', null, null]);
    // 次级 and 可疑 never held anything.
    expect(averageRollRates(deskOf(tables))).toBeNull();
  });
});

describe('monthlyMeasures', () => {
  it('take opening to closing, and what a year wrote off of what it sold (R20a)', () => {
    const { months, lastYear, badDebtRatio } = monthlyMeasures(deskOf(tables));
    const sums = months
      .slice(-1)
      .map((month) => [
        formatIsoDay(month.period.start),
        ...[month.openingCents, month.salesCents, month.receiptsCents, month.writeOffsCents, month.closingCents, month.differenceCents],
      ]);
    expect(sums).toEqual([['2025-11-30', 1500_00, 80_00, 360_00, 100_00, 1120_00, 0]]);
    expect([formatIsoDay(lastYear.period.end), lastYear.closingCents, lastYear.dso]).toEqual(['2024-12-31', 0, null]);
    // 100 ÷ 1,640
    expect(badDebtRatio?.toFixed(4)).toBe('0.0610');
  });

  it('show what no invoice, receipt or write-off brought about: returned goods, an opening balance (R9b, R20a)', () => {
    const opening: Tables = { ...tables, ledger: [...tables.ledger, ['丙公司', '期初余额', '2025-12-01', '', 33]] };
    expect(monthlyMeasures(deskOf(opening)).months.at(-1)?.differenceCents).toBe(33_00);
  });
});

describe('quarterMeasures', () => {
  it('are the last quarters that have data (R20b, R28b)', () => {
    const quarters = quarterMeasures(
      deskOf({
        ledger: [
          ['甲公司', 'A1', '2025-03-31', '2025-04-30', 400],
          ['甲公司', 'A2', '2025-05-01', '2025-06-01', 600],
        ],
        receipts: [['2025-06-30', '甲公司', 'A1', 400]],
      }),
    );
    // 2025-Q1 begins before the first invoice. Q2: 600 ÷ ((400 + 600) ÷ 2) = 1.2, 91 days; from then on nothing was sold.
    expect(quarters?.map(({ quarter, turnover, days }) => [formatIsoDay(quarter.firstDay), turnover.toFixed(4), days?.toFixed(1)])).toEqual(
      [
        ['2025-04-01', '1.2000', '75.8'],
        ['2025-07-01', '0.0000', undefined],
        ['2025-10-01', '0.0000', undefined],
      ],
    );
  });
});
