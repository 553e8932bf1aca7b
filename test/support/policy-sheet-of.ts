import type { Policy } from '../../src/policy/policy';
import { policyReport } from '../../src/reports/policy/policy-report';
import { buildPolicySheet } from '../../src/reports/policy/policy-sheet';
import type { SheetModel } from '../../src/sheets/sheet-model';
import { enUS } from '../../src/texts/en-US';
import type { Language } from '../../src/texts/language';
import { zhCN } from '../../src/texts/zh-CN';

/** 应收参数 of a policy, as it is made in a workbook without one. */
export function policySheetOf(policy: Policy, language: Language = 'zh-CN'): SheetModel {
  const texts = language === 'zh-CN' ? zhCN : enUS;
  const sheet = policyReport.sheetName(texts);
  return buildPolicySheet({
    texts,
    names: { period: '', byKind: new Map([[policyReport.kind, { sheet, tables: [], charts: [] }]]) },
    policy,
    preparedAt: '2026-01-05 09:30',
    ledgerFile: '往来.xlsx',
    rulesVersion: '1.0',
  });
}
