import { quarterlyTurnovers } from '../../src/desk/quarterly-turnover';
import type { Desk } from '../../src/desk/desk';
import { desksOf } from '../support/desk-of-workbook';
import { deskOfTables } from '../support/desk-of-cells';
import { day, ledgerOf } from '../support/ledger-of-cells';

/** Sales, opening and closing in yuan, and the turnover to four places. */
const quarters = (desk: Desk, count: number): unknown =>
  quarterlyTurnovers(desk, count)?.map(({ salesCents, openingCents, closingCents, turnover }) => [
    salesCents / 100,
    openingCents / 100,
    closingCents / 100,
    turnover?.toFixed(4) ?? null,
  ]) ?? null;

const book = [
  ['日期', '凭证号', '客户', '摘要', '借方', '贷方'],
  [day('2025-01-01'), '', '甲公司', '期初余额', 4000, ''],
  [day('2025-01-01'), '记-1', '甲公司', '销售', 1000, ''],
  [day('2025-04-01'), '记-2', '甲公司', '销售', 2000, ''],
  [day('2025-06-30'), '记-3', '乙公司', '销售', 500, ''],
  [day('2025-06-30'), '记-4', '甲公司', '收款', '', 3000],
  [day('2025-07-01'), '记-5', '甲公司', '销售', 70, ''],
];

describe('quarterlyTurnovers', () => {
  it('divide what was billed, no opening balance and no receipt, by the average of the balances at both ends (R28b, R20a)', () => {
    const desk = desksOf(ledgerOf(book), { creditDays: 30 })(day('2025-09-30'));
    // First quarter: 1,000 on (0 + 5,000) ÷ 2; second: 2,500 on (5,000 + 4,500) ÷ 2; third: 70 on (4,500 + 4,570) ÷ 2.
    expect(quarters(desk, 3)).toEqual([
      [1000, 0, 5000, '0.4000'],
      [2500, 5000, 4500, '0.5263'],
      [70, 4500, 4570, '0.0154'],
    ]);
  });

  it('tell nothing of a quarter that begins before the first invoice, nor where nothing is owed on average (R28b)', () => {
    const late = deskOfTables({ ledger: [['甲公司', 'A1', '2025-04-02', '2025-05-01', 1000]], receipts: [] }, '2025-09-30');
    // The second quarter begins on 1 April, a day before it; the third bills nothing on 1,000.
    expect(quarters(late, 2)).toEqual([
      [1000, 0, 0, null],
      [0, 1000, 1000, '0.0000'],
    ]);
    const paid = deskOfTables(
      {
        ledger: [
          ['甲公司', 'A1', '2025-04-01', '2025-05-01', 1000],
          ['甲公司', 'A2', '2025-07-02', '2025-08-01', 300],
        ],
        receipts: [
          ['2025-05-01', '甲公司', 'A1', 1000],
          ['2025-08-01', '甲公司', 'A2', 300],
        ],
      },
      '2025-09-30',
    );
    expect(quarters(paid, 2)).toEqual([
      [1000, 0, 0, null],
      [300, 0, 0, null],
    ]);
  });

  it('count the main currency alone (R28b)', () => {
    const workbook = ledgerOf([
      ['客户名称', '发票号码', '开票日期', '到期日', '币种', '应收金额', '结清日期'],
      ['甲公司', 'A1', day('2025-01-01'), day('2025-01-31'), 'CNY', 1000, ''],
      ['甲公司', 'A2', day('2025-02-01'), day('2025-02-28'), 'USD', 900, ''],
      ['甲公司', 'A3', day('2025-02-01'), day('2025-02-28'), 'CNY', 200, day('2025-03-31')],
    ]);
    // 1,200 on (0 + 1,000) ÷ 2: what is settled on the last day is not owed at its end.
    expect(quarters(desksOf(workbook)(day('2025-03-31')), 1)).toEqual([[1200, 0, 1000, '2.4000']]);
  });

  it('are not known in a snapshot (R9)', () => {
    expect(quarters(deskOfTables({ ledger: [['甲公司', 'A1', '2025-01-01', '2025-01-31', 1]] }, '2025-09-30'), 1)).toBeNull();
  });
});
