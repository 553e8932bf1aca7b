import type { ColumnTexts } from './zh-CN';

/** What the columns of a ledger are called, in English. */
export const columnsEnUS: ColumnTexts = {
  customer: 'Customer',
  invoiceNumber: 'Invoice no.',
  contract: 'Contract no.',
  invoiceDate: 'Invoice date',
  dueDate: 'Due date',
  deliveryDate: 'Delivery date',
  settledDate: 'Settled on',
  terms: 'Terms',
  amount: 'Amount',
  received: 'Received',
  balance: 'Balance',
  debit: 'Debit',
  credit: 'Credit',
  direction: 'Dr/Cr',
  currency: 'Currency',
  baseAmount: 'Base amount',
  disputed: 'Disputed',
  salesperson: 'Salesperson',
  note: 'Note',
};
