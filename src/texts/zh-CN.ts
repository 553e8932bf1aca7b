import { alertsZhCN } from './alerts/zh-CN';
import { columnsZhCN } from './columns/zh-CN';
import { jobsZhCN } from './jobs/zh-CN';
import { monthlyNameZhCN } from './monthly/monthly-name';
import { policyZhCN } from './policy/zh-CN';
import { readingZhCN } from './reading/zh-CN';
import { registersZhCN } from './registers/zh-CN';
import { sheetsZhCN } from './sheets/zh-CN';
import { topDebtorsNameZhCN } from './top-debtors/top-debtors-name';
import type { Texts } from './texts';

/** What the product says, in Chinese. */
export const zhCN: Texts = {
  language: 'zh-CN',
  listSeparator: '；',
  reading: readingZhCN,
  policy: policyZhCN,
  registers: registersZhCN,
  columns: columnsZhCN,
  alerts: alertsZhCN,
  sheets: sheetsZhCN,
  topDebtors: topDebtorsNameZhCN,
  monthly: monthlyNameZhCN,
  jobs: jobsZhCN,
};
