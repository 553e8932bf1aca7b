import type { SourceWorkbook } from '../../src/cells/source-workbook';
import type { Desk } from '../../src/desk/desk';
import { defaultPolicy } from '../../src/policy/default-policy';
import type { Policy } from '../../src/policy/policy';
import { alertsReport } from '../../src/reports/alerts/alerts-report';
import { analysisReport } from '../../src/reports/analysis/analysis-report';
import { detailReport } from '../../src/reports/detail/detail-report';
import type { AnyReport } from '../../src/reports/report';
import type { ReportContext } from '../../src/reports/report-context';
import { nameWishes, reportNames } from '../../src/reports/report-names';
import { topTenReport } from '../../src/reports/top-ten/top-ten-report';
import type { Texts } from '../../src/texts/texts';
import { zhCN } from '../../src/texts/zh-CN';
import { day, sheetOf, workbookOf } from '../support/ledger-of-cells';
import type { Cells } from '../support/ledger-of-cells';
import { desksOf } from '../support/desk-of-workbook';

/** The reports of a month in their order. */
export const monthReports: readonly AnyReport[] = [detailReport, analysisReport, topTenReport, alertsReport];

/** Two large debtors of 2025-12-31, a small one, and one with a credit balance. */
const ledger: Cells = [
  ['客户名称', '发票号码', '开票日期', '到期日', '应收金额', '业务员'],
  ['甲公司', 'A1', '2022-11-30', '2022-12-20', 100_000, '老王'],
  ['甲公司', 'A2', '2025-10-01', '2025-11-15', 50_000, '小李'],
  ['乙公司', 'B0', '2025-05-01', '2025-06-01', 30_000, '小赵'],
  ['乙公司', 'B1', '2025-11-01', '2025-12-01', 60_000, '小赵'],
  ['丙公司', 'C1', '2025-12-15', '2026-01-15', 20_000, ''],
  ['丁公司', 'D1', '2025-12-01', '2025-12-31', -5_000, '小赵'],
];

const receipts: Cells = [
  ['收款日期', '客户', '发票号', '金额'],
  ['2025-06-11', '乙公司', 'B0', 30_000],
];

/** A promise that was kept by nobody, a letter that was received, a dispute, a plan with one instalment missed, and a write-off. */
const registers = [
  sheetOf('催收记录', [
    ['编号', '日期', '客户', '发票号', '方式', '阶段', '承诺日期', '承诺金额', '寄出', '签收'],
    ['1', '2025-12-10', '乙公司', 'B1', '电话', '', '2025-12-20', 10_000, '', ''],
    ['2', '2025-12-05', '甲公司', 'A2', '函件', '首次', '', '', '2025-12-06', '2025-12-08'],
  ]),
  sheetOf('争议', [
    ['客户', '发票号', '提出日期', '内容', '解决日期'],
    ['甲公司', 'A2', '2025-12-12', '质量', ''],
  ]),
  sheetOf('还款计划', [
    ['计划号', '客户', '发票号', '期次', '到期日', '金额', '已付日期', '已付金额'],
    ['P1', '甲公司', 'A1', '1', '2025-12-15', 40_000, '', ''],
    ['P1', '甲公司', 'A1', '2', '2026-01-15', 60_000, '', ''],
  ]),
  sheetOf('坏账核销', [
    ['客户', '发票号', '日期', '金额', '批准人', '依据'],
    ['丙公司', 'C1', '2025-12-30', 1_000, '总经理', '破产'],
  ]),
  sheetOf('客户资料', [
    ['客户名称', '信用额度', '违约金依据'],
    ['甲公司', 100_000, '合同'],
    ['乙公司', 100_000, '合同'],
    ['丙公司', 100_000, '合同'],
    ['丁公司', 100_000, '合同'],
  ]),
];

export const plainWorkbook: SourceWorkbook = workbookOf(sheetOf('台账', ledger), sheetOf('收款明细', receipts));
export const fullWorkbook: SourceWorkbook = workbookOf(sheetOf('台账', ledger), sheetOf('收款明细', receipts), ...registers);
/** Receipts are added up, none is dated. */
export const snapshotWorkbook: SourceWorkbook = workbookOf(
  sheetOf(
    '台账',
    ledger.map((line, row) => [...line, row === 0 ? '已收金额' : row === 3 ? 30_000 : 0]),
  ),
);

/** Two debtors are listed, the third stands among the others. */
export const twoListed: Policy = { ...defaultPolicy, penaltyBasis: 'contract', topDebtors: { count: 2 } };

export function deskOf(workbook: SourceWorkbook, policy: Policy = twoListed): Desk {
  return desksOf(workbook, {}, policy)(day('2025-12-31'));
}

/** What a month's sheets are built in, among these reports. */
export function contextOf(desk: Desk, texts: Texts = zhCN, reports: readonly AnyReport[] = monthReports): ReportContext {
  return {
    texts,
    names: reportNames(nameWishes(reports, { aged: desk.aged, desk }, texts), desk.asOf, null, {
      sheets: [],
      tables: [],
      definedNames: [],
    }),
    policy: desk.policy,
    preparedAt: '2026-01-05 09:30',
    ledgerFile: '往来.xlsx',
    rulesVersion: '1.0',
  };
}
