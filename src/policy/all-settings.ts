import { phrase, type Phrase, type Setting } from './setting';
import { agingSettings } from './settings/aging-settings';
import { alertSettings } from './settings/alert-settings';
import { calendarSettings } from './settings/calendar-settings';
import { approvalSettings } from './settings/approval-settings';
import { caseSettings } from './settings/case-settings';
import { checkSettings } from './settings/check-settings';
import { companySettings } from './settings/company-settings';
import { creditSettings } from './settings/credit-settings';
import { dunningSettings } from './settings/dunning-settings';
import { negotiationSettings } from './settings/negotiation-settings';
import { penaltySettings } from './settings/penalty-settings';
import { provisionSettings } from './settings/provision-settings';
import { riskSettings } from './settings/risk-settings';
import { salesSettings } from './settings/sales-settings';
import { sheetSettings } from './settings/sheet-settings';
import { workSettings } from './settings/work-settings';

/** Settings that stand together under a heading. */
export interface SettingSection<Settings extends readonly Setting[] = readonly Setting[]> {
  readonly name: Phrase;
  readonly settings: Settings;
}

/** Every setting of the product, in the order in which a sheet or a page lists them (R30). */
export const settingSections = [
  section(['我方信息', 'Our company'], companySettings),
  section(['日期与工作日', 'Dates and working days'], calendarSettings),
  section(['账龄', 'Aging'], agingSettings),
  section(['违约金与利息', 'Penalty and interest'], penaltySettings),
  section(['函件与联系', 'Letters and contacts'], dunningSettings),
  section(['预警', 'Early warnings'], alertSettings),
  section(['前十大与风险评分', 'Largest debtors and risk score'], riskSettings),
  section(['坏账准备', 'Allowance for bad debts'], provisionSettings),
  section(['每日工作', 'Work of the day'], workSettings),
  section(['案件', 'Cases'], caseSettings),
  section(['审批', 'Approval'], approvalSettings),
  section(['谈判', 'Negotiation'], negotiationSettings),
  section(['业务员回款', 'Sales performance'], salesSettings),
  section(['信用评级', 'Credit grades'], creditSettings),
  section(['客户核查', 'Customer checks'], checkSettings),
  section(['工作表', 'Sheets'], sheetSettings),
] as const;

/** Any setting of the table, with its own path and type. */
export type AnySetting = (typeof settingSections)[number]['settings'][number];

export const allSettings: readonly AnySetting[] = settingSections.flatMap(({ settings }): readonly AnySetting[] => settings);

function section<const Settings extends readonly Setting[]>(
  name: readonly [chinese: string, english: string],
  settings: Settings,
): SettingSection<Settings> {
  return { name: phrase(name), settings };
}
