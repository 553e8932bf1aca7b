import { a1Of } from '../../../src/cells/a1';
import type { CellValue } from '../../../src/cells/cell-value';
import { agedOf, ledgerOf, readOf } from '../../support/ledger-of-cells';
import { usualHeadings } from '../../support/usual-ledger';

describe('readRow: opening balances', () => {
  it('keeps an invoice with a number or a due date one, whatever its remark says (R10)', () => {
    const remarked = ledgerOf([
      ['客户', '发票号', '开票日期', '到期日', '应收金额', '备注'],
      ['甲', 'A1', 45658, 45688, 100, '上年结转'],
      ['乙', '', 45658, 45688, 30, '上年结转'],
      ['丙', '', 45658, '', 20, '上年结转'],
      ['丁', '上年结转', 45658, 45688, 10, ''],
    ]);
    expect(readOf(remarked).rows.map(({ entry, dueDay }) => [entry, dueDay])).toEqual([
      [undefined, 45688],
      [undefined, 45688],
      ['opening', null],
      ['opening', null],
    ]);
  });
});

describe('readRow: balances without an age', () => {
  it('puts 期初余额 and 上年结转 under 待核实: a balance without an age (R10)', () => {
    const workbook = ledgerOf([
      ['客户', '发票号', '开票日期', '到期日', '应收金额', '未收余额', '摘要'],
      ['甲', '', '', '', '', 500, '期初余额'],
      ['甲', '上年结转', '', '', 30, '', ''],
      ['甲', 'A1', 45658, 45688, 100, 100, ''],
    ]);
    const ledger = readOf(workbook);
    expect(ledger.problems).toEqual([]);
    expect(ledger.notices).toContainEqual({ kind: 'openingBalances', sheetName: '应收明细', rowNumbers: [2, 3], totalCents: 53000 });
    expect(agedOf(workbook, '2025-12-31').main.byStanding).toMatchObject({ 待核实: 53000, 损失: 10000 });
  });
});

describe('readRow: books', () => {
  it('carries a balance forward though its line has a voucher number (R10)', () => {
    const book = readOf(
      ledgerOf([
        ['日期', '客户', '凭证号', '摘要', '借方', '贷方', '余额'],
        [45658, '甲', '记-0', '上年结转', '', '', 50],
        [45667, '甲', '记-1', '销售', 1000, '', 1050],
        [45690, '甲', '记-2', '收款', '', 300, 750],
      ]),
    );
    expect(book.rows.map(({ entry, amountCents }) => [entry, amountCents])).toEqual([
      ['opening', 5000],
      [undefined, 100000],
      ['receipt', -30000],
    ]);
  });
});

describe('readRow: cells that can not be read', () => {
  it.each<[string, readonly CellValue[], string, CellValue]>([
    ['due date', [45658, '待定', '月结30天'], 'D2', '待定'],
    ['invoice date', ['2025-02-30', 45688, ''], 'C2', '2025-02-30'],
    ['terms without a due date', [45658, '', '看情况'], 'E2', '看情况'],
  ])('puts a row with an unreadable %s under 待核实 whatever its sign (R12, R12b)', (_what, cells, cell, value) => {
    for (const amount of [100, -100]) {
      const workbook = ledgerOf([usualHeadings, ['甲', 'A0', 45658, 45688, '月结', 1, 0, 1], ['甲', 'A1', ...cells, amount, 0, amount]]);
      expect(readOf(workbook).problems.map((problem) => [a1Of(problem.place), problem.value])).toEqual([[cell.replace('2', '3'), value]]);
      expect(agedOf(workbook, '2025-12-31').main.byStanding.待核实).toBe(amount * 100);
    }
  });
});
