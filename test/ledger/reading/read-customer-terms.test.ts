import { agedOf, readOf, sheetOf, workbookOf } from '../../support/ledger-of-cells';
import { usualHeadings } from '../../support/usual-ledger';

describe('readCustomerTerms', () => {
  it('falls back on the usual terms of 客户资料, else the row has no age and is no problem (R12b)', () => {
    const workbook = workbookOf(
      sheetOf('应收明细', [usualHeadings, ['甲', 'A1', 45658, '', '', 100, 0, 100], ['乙', 'A2', 45658, '', '', 50, 0, 50]]),
      sheetOf('客户资料', [
        ['客户名称', '地址', '付款条件', '信用额度'],
        [' 甲', '沈阳', '发票日后30日内', 5000],
        ['丙', '', '月结', 1],
      ]),
    );
    const ledger = readOf(workbook);
    expect(ledger.rows.map(({ dueDay, dueDateSource }) => [dueDay, dueDateSource])).toEqual([
      [45688, 'customerTerms'],
      [null, 'missing'],
    ]);
    expect(ledger.problems).toEqual([]);
    expect(ledger.notices).toContainEqual({ kind: 'dueDatesMissing', sheetName: '应收明细', rowNumbers: [3] });
    expect(agedOf(workbook, '2025-12-31').main.byStanding).toMatchObject({ 损失: 10000, 待核实: 5000 });
  });
});
