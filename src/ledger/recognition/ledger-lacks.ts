import type { Columns } from './settle-columns';

/** What a ledger must have: who owes, how much, and something to tell the debts apart or to date them. */
export type LedgerLack = 'customer' | 'owed' | 'dated';

/** What the columns of a table do not tell that a ledger's must; nothing for a ledger. */
export function lacksOfColumns(columns: Readonly<Columns>, isCustomerKnown: boolean): LedgerLack[] {
  const owed =
    columns.amount ??
    columns.balance ??
    columns.baseAmount ??
    columns.baseBalance ??
    (columns.credit === undefined ? undefined : columns.debit);
  const dated = columns.dueDate ?? columns.invoiceDate ?? columns.invoiceNumber ?? columns.deliveryDate;
  return [
    ...(columns.customer === undefined && !isCustomerKnown ? (['customer'] as const) : []),
    ...(owed === undefined ? (['owed'] as const) : []),
    ...(dated === undefined ? (['dated'] as const) : []),
  ];
}
