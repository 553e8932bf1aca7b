import { alertsEnUS } from './alerts/en-US';
import { columnsEnUS } from './columns/en-US';
import { jobsEnUS } from './jobs/en-US';
import { monthlyNameEnUS } from './monthly/monthly-name';
import { policyEnUS } from './policy/en-US';
import { readingEnUS } from './reading/en-US';
import { registersEnUS } from './registers/en-US';
import { sheetsEnUS } from './sheets/en-US';
import { topDebtorsNameEnUS } from './top-debtors/top-debtors-name';
import type { Texts } from './texts';

/** What the product says, in English. */
export const enUS: Texts = {
  language: 'en-US',
  listSeparator: '; ',
  reading: readingEnUS,
  policy: policyEnUS,
  registers: registersEnUS,
  columns: columnsEnUS,
  alerts: alertsEnUS,
  sheets: sheetsEnUS,
  topDebtors: topDebtorsNameEnUS,
  monthly: monthlyNameEnUS,
  jobs: jobsEnUS,
};
