import { customerWords } from './customer-words';
import { dateWords } from './date-words';

/** The columns of 客户资料 that reading a ledger needs (R12b, R39). */
export const customerTableRoles = ['customer', 'terms'] as const;

export type CustomerTableRole = (typeof customerTableRoles)[number];

export const customerTableHeadingWords: Readonly<Record<CustomerTableRole, readonly string[]>> = {
  customer: customerWords,
  terms: dateWords.terms,
};
