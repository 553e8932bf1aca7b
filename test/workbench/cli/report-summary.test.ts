import type { MonthReport } from '../../../src/workbench/cli/month-outcome';
import { reportSummary } from '../../../src/workbench/cli/report-summary';
import { enUS } from '../../../src/workbench/words/en-US';
import { zhCN } from '../../../src/workbench/words/zh-CN';

const nothing = { 正常: '0.00', 关注: '0.00', 次级: '0.00', 可疑: '0.00', 损失: '0.00', 贷项: '0.00', 待核实: '0.00', penalty: '0.00' };

function reportOf(customers: MonthReport['customers'], top: NonNullable<MonthReport['top']> = []): MonthReport {
  return {
    asOf: '2025-12-31',
    asOfSource: 'given',
    ledgerSheet: '台账',
    basis: 'receipts',
    rows: 2,
    totals: { ...nothing, balance: '60.00', ledgerBalance: '60.00', difference: '0.00' },
    customers,
    problems: [],
    notices: [],
    leftOut: [],
    top,
    comparedWith: '',
    agreesWithLedger: true,
  } as unknown as MonthReport;
}

function printed(report: MonthReport, words = zhCN): string {
  return reportSummary(report, '台账.xlsx', '月报.xlsx', { warnings: [], notices: [] }, words);
}

describe('reportSummary', () => {
  it('says why a debtor’s overdue exceeds its balance where credits stand beside it, and nothing where none does (R10)', () => {
    const owing = { ...nothing, name: '甲公司', balance: '60.00', 关注: '100.00', 贷项: '-40.00', longestDaysOverdue: 9 };
    expect(printed(reportOf([owing]))).toContain('\n其中逾期未减贷项（红字、预收、未核销收款）：有贷项的客户，逾期可大于余额\n');
    expect(printed(reportOf([owing]), enUS)).toContain('\nOverdue has no credits taken off it');
    expect(printed(reportOf([{ ...owing, balance: '100.00', 贷项: '0.00' }]))).not.toContain('未减贷项');
    const credited = { ...nothing, name: '乙公司', balance: '-40.00', 贷项: '-40.00', longestDaysOverdue: 0 };
    expect(printed(reportOf([credited]))).not.toContain('未减贷项');
  });

  it('gives no level where nothing that is owed has an age (R29b)', () => {
    const debtor = { name: '甲公司', balance: '60.00', level: '低', score: '0.0' };
    const debtors = [
      { ...debtor, isUnrated: true },
      { ...debtor, name: '乙公司', isUnrated: false },
    ] as unknown as NonNullable<MonthReport['top']>;
    const summary = printed(reportOf([], debtors));
    expect(summary).toContain('甲公司 60.00  等级 待定，余额全部待核实\n');
    expect(summary).toContain('乙公司 60.00  等级 低（评分 0.0）');
  });
});
