/** The roles that tell what a row of a ledger is. */
export const tellingRoles = {
  money: ['amount', 'baseAmount', 'balance', 'baseBalance', 'debit', 'credit', 'received', 'baseReceived', 'reduction'],
  dates: ['invoiceDate', 'dueDate'],
  customer: 'customer',
  invoiceNumber: 'invoiceNumber',
  due: 'dueDate',
  movements: ['debit', 'credit'],
} as const;
