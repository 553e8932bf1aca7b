import type { ColumnRole } from '../reading-choices';
import type { RoleContent, RoleRule, RoleRules } from '../../tables/assign-columns';
import { customerTableHeadingWords } from './heading-words/customer-table-words';
import { ledgerHeadingWords } from './heading-words/ledger-heading-words';
import { misleadingHeadings } from './heading-words/misleading-headings';
import type { CustomerTableRole } from './heading-words/customer-table-words';
import { receiptColumns } from './receipt-columns';
import type { ReceiptRole } from './receipt-columns';
import { rulesOfColumns } from '../../tables/table-column';
import { headingRule } from '../../tables/match-heading';

const ledgerContent: Readonly<Record<ColumnRole, RoleContent>> = {
  customer: 'text',
  invoiceNumber: 'text',
  contract: 'text',
  invoiceDate: 'date',
  dueDate: 'date',
  deliveryDate: 'date',
  settledDate: 'date',
  terms: 'terms',
  amount: 'amount',
  received: 'amount',
  receiptDate: 'date',
  reduction: 'amount',
  balance: 'amount',
  debit: 'amount',
  credit: 'amount',
  direction: 'text',
  currency: 'text',
  baseAmount: 'amount',
  baseReceived: 'amount',
  baseBalance: 'amount',
  disputed: 'text',
  salesperson: 'text',
  note: 'text',
};

/** How each column of a ledger is told, folded once. */
export const ledgerRules: RoleRules<ColumnRole> = rulesOf(ledgerHeadingWords, ledgerContent);

/** How each column of the receipts table is told (R9, R39). */
export const receiptRules: RoleRules<ReceiptRole> = rulesOfColumns(receiptColumns);

/** How each column of 客户资料 is told (R12b, R39). */
export const customerTableRules: RoleRules<CustomerTableRole> = rulesOf(customerTableHeadingWords, { customer: 'text', terms: 'terms' });

function rulesOf<Role extends string>(
  words: Readonly<Record<Role, readonly string[]>>,
  content: Readonly<Record<Role, RoleContent>>,
): RoleRules<Role> {
  const roles = Object.keys(words) as Role[];
  return Object.fromEntries(roles.map((role) => [role, ruleOf(role, words[role], content[role])])) as Record<Role, RoleRule>;
}

function ruleOf(role: string, words: readonly string[], content: RoleContent): RoleRule {
  return { ...headingRule(words, misleadingFor(role, content)), content };
}

function misleadingFor(role: string, content: RoleContent): RegExp | undefined {
  switch (role) {
    case 'customer':
      return misleadingHeadings.customer;
    case 'dueDate':
      return misleadingHeadings.dueDate;
    case 'settledDate':
    case 'receiptDate':
      return misleadingHeadings.settledDate;
    case 'received':
      return new RegExp(`${misleadingHeadings.amount.source}|${misleadingHeadings.received.source}`);
    case 'reduction':
      return misleadingHeadings.reduction;
    case 'baseAmount':
    case 'baseReceived':
    case 'baseBalance':
      return undefined;
    default:
      return content === 'date' ? misleadingHeadings.date : content === 'amount' ? misleadingHeadings.amount : undefined;
  }
}
