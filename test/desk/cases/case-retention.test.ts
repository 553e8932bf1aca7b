import { caseRetentions } from '../../../src/desk/cases/case-retention';
import { defaultPolicy } from '../../../src/policy/default-policy';
import { desksOf } from '../../support/desk-of-workbook';
import { day, sheetOf, workbookOf } from '../../support/ledger-of-cells';

describe('caseRetentions', () => {
  it('keeps the papers of a debtor who owes in another currency or on a day that cannot be read (R12, R12d)', () => {
    const [issued, due, closed] = ['2020-01-01', '2020-02-01', '2021-01-01'].map(day) as [number, number, number];
    const ledger = [
      ['客户名称', '发票号码', '开票日期', '到期日', '应收金额', '币种', '已收金额'],
      ['甲公司', 'A1', issued, due, 1000, 'CNY', 1000],
      ['丙公司', 'C1', issued, due, 9000, 'CNY', 0],
      ['乙公司', 'B1', issued, due, 500, 'USD', 0],
      ['丁公司', 'D1', issued, '待定', 700, 'CNY', 0],
    ];
    const cases = [
      ['案件编号', '客户', '发票号', '状态', '结案日期'],
      ['甲-1', '甲公司', '', '结案', closed],
      ['乙-1', '乙公司', 'B1', '结案', closed],
      ['丁-1', '丁公司', '', '结案', closed],
    ];
    const policy = { ...defaultPolicy, cases: { ...defaultPolicy.cases, retentionYears: 1 } };
    const desk = desksOf(workbookOf(sheetOf('应收台账', ledger), sheetOf('案件', cases)), {}, policy)(day('2025-01-01'));
    expect(caseRetentions(desk).map(({ record, state }) => [record.number, state])).toEqual([
      ['甲-1', 'mayBeDestroyed'],
      ['乙-1', 'claimed'],
      ['丁-1', 'claimed'],
    ]);
  });
});
