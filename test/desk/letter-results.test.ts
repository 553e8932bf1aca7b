import { letterResults } from '../../src/desk/letter-results';
import { deskOfTables } from '../support/desk-of-cells';
import type { Tables } from '../support/desk-of-cells';

const tables: Tables = {
  ledger: [
    ['甲公司', 'A1', '2025-01-01', '2025-02-01', 1000],
    ['乙公司', 'B1', '2025-01-01', '2025-02-01', 1000],
    ['丙公司', 'C1', '2025-01-01', '2025-12-01', 1000],
  ],
  receipts: [
    ['2025-03-09', '甲公司', 'A1', 1],
    ['2025-03-10', '甲公司', 'A1', 10],
    ['2025-03-25', '甲公司', 'A1', 20],
    ['2025-03-26', '甲公司', 'A1', 40],
    ['2025-05-02', '甲公司', 'A1', 80],
    ['2025-04-05', '乙公司', 'B1', 160],
    ['2025-11-20', '丙公司', 'C1', 320],
  ],
  // 日期, 客户, 发票号, 方式, 阶段, 承诺日期, 承诺金额, 寄出, 签收, 退回
  collections: [
    ['2025-03-05', '甲公司', 'A1', '函件', '首次', '', '', '2025-03-06', '2025-03-10', ''],
    ['2025-04-20', '甲公司', 'A1', '函件', '二次', '', '', '2025-04-21', '2025-05-01', ''],
    ['2025-04-01', '乙公司', 'B1', '函件', '首次', '', '', '2025-04-02', '', ''],
    ['2025-11-15', '丙公司', 'C1', '函件', '首次', '', '', '2025-11-15', '2025-11-16', ''],
    ['2025-04-02', '乙公司', 'B1', '电话', '', '', '', '', '', ''],
  ],
};

describe('letterResults', () => {
  it('counts what came late within fifteen days from the receipt of a letter on, once and for the last one received (R38)', () => {
    // 10 and 20 follow the first letter of 甲公司, 80 its second; 1 came before, 40 on the sixteenth day; 乙公司 received none, 丙公司 paid before
    // its due day.
    expect(letterResults(deskOfTables(tables, '2025-12-31'))).toEqual([
      { stage: 1, written: 3, received: 2, answered: 1, cameCents: 3000 },
      { stage: 2, written: 1, received: 1, answered: 1, cameCents: 8000 },
      { stage: 3, written: 0, received: 0, answered: 0, cameCents: 0 },
    ]);
  });

  it('counts a letter of several invoices once, and none that came back (R25)', () => {
    const several: Tables = {
      ledger: ['A1', 'A2', 'A3'].map((number) => ['甲公司', number, '2025-01-01', '2025-02-01', 100]),
      receipts: [['2025-03-12', '甲公司', 'A1', 10]],
    };
    const of = (returned: string) => {
      const rows = ['A1', 'A2', 'A3'].map((number) => [
        '2025-03-05',
        '甲公司',
        number,
        '函件',
        '首次',
        '',
        '',
        '2025-03-06',
        '2025-03-10',
        returned,
      ]);
      return letterResults(deskOfTables({ ...several, collections: rows.map((row) => [...row, '', '', '', 'CK-1']) }, '2025-12-31'))?.[0];
    };
    expect(of('')).toEqual({ stage: 1, written: 1, received: 1, answered: 1, cameCents: 1000 });
    expect(of('2025-03-11')).toEqual({ stage: 1, written: 1, received: 0, answered: 0, cameCents: 0 });
  });

  it('sees twelve months, and nothing after the as-of day', () => {
    expect(letterResults(deskOfTables(tables, '2026-03-10'))?.[0]).toEqual({
      stage: 1,
      written: 2,
      received: 1,
      answered: 0,
      cameCents: 0,
    });
    expect(letterResults(deskOfTables(tables, '2025-03-24'))?.[0]).toEqual({
      stage: 1,
      written: 1,
      received: 1,
      answered: 1,
      cameCents: 1000,
    });
  });

  it('is nothing without 催收记录 or in a snapshot (R9)', () => {
    const { collections: _, ...without } = tables;
    expect(letterResults(deskOfTables(without, '2025-12-31'))).toBeNull();
    const { receipts: __, ...snapshot } = tables;
    expect(letterResults(deskOfTables(snapshot, '2025-12-31'))).toBeNull();
  });
});
