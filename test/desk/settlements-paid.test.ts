import { settlementsPaid } from '../../src/desk/settlements-paid';
import { registersEnUS } from '../../src/texts/registers/en-US';
import { registersZhCN } from '../../src/texts/registers/zh-CN';
import { deskOfTables } from '../support/desk-of-cells';
import type { Tables } from '../support/desk-of-cells';

/** 甲公司 owes 3,000.00 of A1 and settles it for 2,500.00 in two instalments. */
const tables = (second: number | '' = 1500, more: Partial<Tables> = {}): Tables => ({
  ledger: [['甲公司', 'A1', '2025-01-01', '2025-01-31', 3000]],
  receipts: [
    ['2025-03-15', '甲公司', 'A1', 1000],
    ['2025-04-15', '甲公司', 'A1', second],
  ],
  plans: [
    ['JH1', '甲公司', 'A1', '2025-03-15', 1000, '2025-03-15', 1000, '2025-03-01'],
    ['JH1', '甲公司', 'A1', '2025-04-15', 1500, second === '' ? '' : '2025-04-15', second, '2025-03-01'],
  ],
  ...more,
});
const said = (of: Tables, asOf = '2025-04-30', texts = registersZhCN): string[] =>
  settlementsPaid(deskOfTables(of, asOf)).map((notice) => texts.notice(notice));

describe('settlementsPaid', () => {
  it('says what of the principal still stands once a settlement is paid in full (R33, R35)', () => {
    expect(said(tables())).toEqual([
      '还款计划“JH1”（甲公司）的和解款 2,500.00 元已付清，所欠本金 3,000.00 元中减让的还有 500.00 元挂在余额里，没有核销之前仍按欠款催收：请登记到“坏账核销”（工作表“还款计划”第 3 行）',
    ]);
    expect(said(tables(), '2025-04-30', registersEnUS)).toEqual([
      'Payment plan "JH1" of "甲公司", a settlement of 2,500.00 for 3,000.00 of principal, is paid; 500.00 of what was conceded still stands in the balance and is demanded until it is entered in the write-offs (sheet "还款计划" row 3)',
    ]);
  });

  it('is silent before, where all was paid or conceded is written off, and of a plan over everything', () => {
    expect(said(tables(), '2025-04-14')).toEqual([]);
    expect(said(tables(1499.99))).toEqual([]);
    expect(said(tables(1500, { writeOffs: [['甲公司', 'A1', '2025-04-20', 500, '王总']] }))).toEqual([]);
    expect(said(tables(1500, { writeOffs: [['甲公司', 'A1', '2025-04-20', 200, '王总']] }))[0]).toContain('减让的还有 300.00 元');
    const whole = tables(2000, { plans: [['JH1', '甲公司', 'A1', '2025-04-15', 3000, '2025-04-15', 3000, '2025-03-01']] });
    expect(said(whole)).toEqual([]);
  });
});
