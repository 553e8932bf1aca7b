import type { Decimal } from 'decimal.js';

import { recoveryOfCollectors } from '../../src/desk/collectors';
import { recoveryOfMonths } from '../../src/desk/recovery';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { formatCents } from '../../src/domain/money/cents';
import { deskOfTables } from '../support/desk-of-cells';
import type { Row, Tables } from '../support/desk-of-cells';

/** 甲公司 owes A1 1,000.00 due 2025-01-31 and A2 500.00 due 2025-02-28. */
const plain: Tables = {
  ledger: [
    ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000],
    ['甲公司', 'A2', '2025-02-01', '2025-02-28', 500],
  ],
  receipts: [],
};

const row = (on: string, method: string, by = '', cost: number | '' = '', mark: number | '' = '', stage = ''): Row => [
  ...[on, '甲公司', '', method, stage, '', '', '', '', '', by, cost, mark],
];

const text = (value: Decimal | null, decimals: number): string | null => value?.toDecimalPlaces(decimals).toFixed(decimals) ?? null;

/** The last so many periods: end, recoverable, recovered, rate, days to recover. */
function recovered(tables: Partial<Tables>, asOf: string, count: number): unknown[] | undefined {
  return recoveryOfMonths(deskOfTables({ ...plain, ...tables }, asOf))
    ?.slice(-count)
    .map(({ period, recoverableCents, recoveredCents, rate, daysToRecover }) => [
      ...[formatIsoDay(period.end), formatCents(recoverableCents), formatCents(recoveredCents), text(rate, 4), text(daysToRecover, 1)],
    ]);
}

describe('recoveryOfMonths', () => {
  it('counts what was overdue at the start and what fell due before the end, at its due day (R38)', () => {
    expect(recovered({}, '2025-03-31', 3)).toEqual([
      // A1 falls due on the end itself: its first day overdue lies in the next period.
      ['2025-01-31', '0.00', '0.00', null, null],
      ['2025-02-28', '1000.00', '0.00', '0.0000', null],
      ['2025-03-31', '1500.00', '0.00', '0.0000', null],
    ]);
    expect(recovered({}, '2025-02-28', 1)).toEqual([['2025-02-28', '1000.00', '0.00', '0.0000', null]]);
  });

  it('has recovered what came in after the due day, and weighs its days by it (R38)', () => {
    const receipts = [
      ['2025-01-31', '甲公司', 'A1', 200],
      ['2025-02-10', '甲公司', 'A1', 300],
      ['2025-02-20', '甲公司', 'A1', 100],
      ['2025-02-28', '甲公司', 'A2', 50],
      ['2025-03-01', '甲公司', 'A2', 150],
    ];
    expect(recovered({ receipts }, '2025-03-31', 3)).toEqual([
      ['2025-01-31', '0.00', '0.00', null, null],
      // (300 × 10 + 100 × 20) ÷ 400 = 12.5 of 800.00 that were overdue at the start.
      ['2025-02-28', '800.00', '400.00', '0.5000', '12.5'],
      // 400.00 of A1, and 450.00 of A2 at its due day.
      ['2025-03-31', '850.00', '150.00', '0.1765', '1.0'],
    ]);
  });

  it('leaves out a bounced receipt and money that paid no invoice (R38)', () => {
    const receipts = [
      ['2025-02-10', '甲公司', 'A1', 300],
      ['2025-02-12', '甲公司', 'A1', -300],
      ['2025-02-15', '甲公司', '', 500],
    ];
    expect(recovered({ receipts }, '2025-02-28', 1)).toEqual([['2025-02-28', '1000.00', '300.00', '0.3000', '10.0']]);
  });

  it('counts calls, visits, letters of a stage, cost and marks by 日期 (R38)', () => {
    const collections = [
      row('2025-01-31', '电话', '李敏', 90),
      row('2025-02-01', '电话', '李敏', 10, 4),
      row('2025-02-10', '拜访', '赵强', 30.5, 5),
      row('2025-02-11', '函件', '赵强', 12, 1, '首次催款函'),
      row('2025-02-12', '函件', '赵强', '', ''),
      row('2025-02-28', '其他', '', 7.5),
      row('2025-03-01', '电话', '', 5),
    ];
    const receipts = [['2025-02-10', '甲公司', 'A1', 400]];
    const february = recoveryOfMonths(deskOfTables({ ...plain, collections, receipts }, '2025-03-31'))?.at(-2);
    const { satisfaction, ...counts } = february?.efforts ?? { satisfaction: null };
    expect(counts).toEqual({ calls: 1, visits: 1, letters: 1, unsentLetters: 1, promisesKept: 0, promisesBroken: 0, costCents: 6000 });
    expect([text(satisfaction, 1), text(february?.costPerYuan ?? null, 4)]).toEqual(['3.3', '0.1500']);
  });

  it('counts a promise by its 承诺日期, once that has passed (R38, R28c)', () => {
    const promise = (by: string, sum: number): Row => ['2025-02-03', '甲公司', 'A1', '电话', '', by, sum];
    const tables = {
      collections: [promise('2025-02-20', 100), promise('2025-02-28', 900), promise('2025-03-31', 950)],
      receipts: [['2025-02-15', '甲公司', 'A1', 100]],
    };
    const counts = (asOf: string): unknown[] | undefined =>
      recoveryOfMonths(deskOfTables({ ...plain, ...tables }, asOf))
        ?.slice(-2)
        .map(({ efforts }) => [efforts?.promisesKept, efforts?.promisesBroken]);
    expect(counts('2025-02-28')).toEqual([
      [0, 0],
      [1, 0],
    ]);
    expect(counts('2025-03-31')).toEqual([
      [1, 1],
      [0, 0],
    ]);
    expect(counts('2025-04-01')).toEqual([
      [0, 1],
      [0, 0],
    ]);
  });

  it('knows no efforts without 催收记录, and nothing at all of a snapshot (R39, R9)', () => {
    expect(recoveryOfMonths(deskOfTables(plain, '2025-03-31'))?.at(-1)?.efforts).toBeNull();
    expect(recoveryOfMonths(deskOfTables({ ledger: plain.ledger }, '2025-03-31'))).toBeNull();
  });

  it('takes what was owed at a start as it stood then, before money by name left the rest to other invoices (R10, R11, R38)', () => {
    const ledger: Row[] = [
      ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000],
      ['甲公司', 'A2', '2025-02-01', '2025-04-30', 500],
    ];
    const receipts = [
      ['2025-02-15', '甲公司', '', 600],
      ['2025-03-20', '甲公司', 'A1', 500],
    ];
    const [march] = recoveryOfMonths(deskOfTables({ ledger, receipts }, '2025-03-31', { netUnallocated: true }))?.slice(-1) ?? [];
    // On 02-28 the 600.00 lay on A1 alone; on 03-31 its 500.00 by name come first, and 100.00 of the 600.00 go to A2.
    expect(formatCents(march?.recoverableCents ?? 0)).toBe('400.00');
  });
});

describe('recoveryOfCollectors', () => {
  const told = (tables: Partial<Tables>, asOf: string): unknown[] | undefined =>
    recoveryOfCollectors(deskOfTables({ ...plain, ...tables }, asOf))?.map(({ name, recoveredCents, calls, costCents, costPerYuan }) =>
      [name, formatCents(recoveredCents), calls, formatCents(costCents), text(costPerYuan, 4)].join(' '),
    );
  const receipts = [['2025-03-05', '甲公司', 'A1', 400]];

  it('gives a receipt to whoever wrote last in the thirty days up to it, that day included (R38)', () => {
    expect(told({ receipts, collections: [row('2025-02-03', '电话', '李敏')] }, '2025-03-31')).toEqual(['李敏 400.00 1 0.00 0.0000']);
    expect(told({ receipts, collections: [row('2025-02-02', '电话', '李敏')] }, '2025-03-31')).toEqual([
      ' 400.00 0 0.00 0.0000',
      '李敏 0.00 1 0.00 ',
    ]);
    const both = [row('2025-03-05', '电话', '李敏'), row('2025-03-05', '函件', '赵强', 20), row('2025-03-06', '电话', '王芳')];
    expect(told({ receipts, collections: both }, '2025-03-31')).toEqual([
      '李敏 0.00 1 0.00 ',
      '王芳 0.00 1 0.00 ',
      '赵强 400.00 0 20.00 0.0500',
    ]);
  });

  it('names nobody for rows of nobody, unless something came in by them (R38)', () => {
    expect(told({ collections: [row('2025-03-01', '电话', '', 8)] }, '2025-03-31')).toEqual([]);
    expect(told({ receipts, collections: [row('2025-03-01', '电话', '', 8)] }, '2025-03-31')).toEqual([' 400.00 1 8.00 0.0200']);
  });

  it('goes back twelve months (R38)', () => {
    const old = { receipts, collections: [row('2025-03-04', '电话', '李敏')] };
    expect(told(old, '2026-03-04')).toEqual(['李敏 400.00 0 0.00 0.0000']);
    expect(told(old, '2026-03-05')).toEqual([]);
  });
});
