import type { AlertKey } from '../../desk/alert-kinds/all-alert-kinds';
import type { MissingData } from '../../desk/alert-kind';
import type { AlertLimits } from '../../desk/alert-limits';
import { counted } from '../counted';
import { percent } from '../percent';
import type { AlertTexts } from './zh-CN';

/** What is said of alerts wherever they are listed, in English (R28). */
export const alertsEnUS: AlertTexts = {
  company: 'The company',
  urgencies: { now: 'Now', week: 'This week', month: 'This month' },
  kind: (kind, { overdueDays }) => (kind === 'overdue60' ? `More than ${counted(overdueDays, 'day')} overdue` : kinds[kind]),
  rule: (kind, limits) => rules[kind](limits),
  action: (kind) => actions[kind],
  unchecked: (kind, customers, missing) =>
    `${kind}: not checked${customers === null ? '' : ` for ${counted(customers, 'customer')}`}. ${missingData[missing]}`,
  missing: (missing) => missingData[missing],
  sheet: { sheetName: 'Early warnings', table: 'EarlyWarnings' },
};

const kinds: Readonly<Record<Exclude<AlertKey, 'overdue60'>, string>> = {
  limitation: 'Limitation near or passed',
  promiseBroken: 'Promise to pay broken',
  instalmentMissed: 'Instalment missed',
  turnoverFalling: 'Turnover fell for two quarters',
  creditLimit: 'Above the credit limit',
  classWorse: 'Class got worse',
  concentration: 'Debt large against the trade',
};

const rules: Readonly<Record<AlertKey, (limits: AlertLimits) => string>> = {
  limitation: ({ limitationDays }) => `The limitation period has ended, or ends within ${counted(limitationDays, 'day')}`,
  promiseBroken: () => 'The promised date has passed and less was paid than promised',
  instalmentMissed: () => 'The due date of an instalment of a payment plan has passed and less was paid',
  turnoverFalling: () => 'The receivables turnover fell in two quarters running',
  overdue60: ({ overdueDays }) => `Not paid after more than ${counted(overdueDays, 'day')} overdue`,
  creditLimit: () => 'The balance is above the customer’s credit limit',
  classWorse: () => 'The worst class is worse than at the last month end',
  concentration: ({ tradeShare }) => `The balance is above ${percent(tradeShare)} of the trade of the last 12 months`,
};

const actions: Readonly<Record<AlertKey, string>> = {
  limitation: 'Demand in writing and keep proof of receipt, or obtain a written promise to pay; sue where need be',
  promiseBroken: 'Ask the customer for the reason and agree a new date; send a letter where that is not kept either',
  instalmentMissed: 'Demand the missed instalment and make sure that the next ones will be paid',
  turnoverFalling: 'Review credit terms and collection, and explain the cause to management',
  overdue60: 'Send the letter of the stage that is due and stop selling on credit to the customer',
  creditLimit: 'Stop selling on credit until the excess is paid, or set the limit anew',
  classWorse: 'Find out why the debt has aged and collect by its new class',
  concentration: 'Limit new credit, ask for security or shorter terms',
};

const missingData: Readonly<Record<MissingData, string>> = {
  datedReceipts: 'The ledger dates no receipts: a table Receipts (收款明细) with date, customer, invoice and amount would tell',
  yearTrade: 'No trade of 12 months: fill in that column of Customers (客户资料), or make a table Receipts (收款明细)',
  threeQuarters: 'Fewer than three full quarters with data: earlier invoices in the ledger, or another quarter, would tell',
  collections: 'No table Collection log (催收记录): with promised dates and sums it would tell',
  plans: 'No table Payment plans (还款计划): with due dates, sums and payments it would tell',
  creditLimits: 'No credit limit: fill it in on Customers (客户资料)',
  otherLaw: 'Under another law than China’s by Customers (客户资料): limitation there is for a lawyer to look up',
};
