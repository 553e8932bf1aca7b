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
  receiptDate: 'Receipt date',
  reduction: 'Returns and deductions',
  balance: 'Balance',
  debit: 'Debit',
  credit: 'Credit',
  direction: 'Dr/Cr',
  currency: 'Currency',
  baseAmount: 'Base amount',
  baseReceived: 'Received, base currency',
  baseBalance: 'Balance, base currency',
  disputed: 'Disputed',
  salesperson: 'Salesperson',
  note: 'Note',
};
