import type { Account } from './account';

/**
 * 业务员 of a customer's latest invoice (of one day the later row), where that names none that of 客户资料; empty where nobody is named (R28,
 * R41).
 */
export function salespersonOf({ invoices, record }: Account): string {
  let latest: { readonly day: number; readonly rowNumber: number; readonly salesperson: string } | null = null;
  for (const { row } of invoices) {
    if (row === null || row.invoiceDay === null) continue;
    const { invoiceDay: day, rowNumber, salesperson } = row;
    if (latest === null || day > latest.day || (day === latest.day && rowNumber > latest.rowNumber))
      latest = { day, rowNumber, salesperson };
  }
  return latest === null || latest.salesperson === '' ? (record?.salesperson ?? '') : latest.salesperson;
}
