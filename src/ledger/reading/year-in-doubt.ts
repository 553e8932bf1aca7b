import type { Receipt, ReceiptColumns } from '../ledger';
import type { TitleFacts } from '../recognition/title-facts';

/**
 * Whether the year of receipts by month (9月回款) is a guess: neither headings nor title name one, the months are of one year, and over a
 * third of the receipts would lie before their invoices, or there is none to go by (R9b).
 */
export function isYearInDoubt(
  columns: readonly ReceiptColumns[],
  receipts: readonly Receipt[],
  year: number | null,
  title: TitleFacts,
): boolean {
  if (!columns.some((column) => column.kind === 'month' && column.year === null)) return false;
  if (year === null) return true;
  if (title.statedAsOf !== null || /20\d{2} ?年/.test(title.text)) return false;
  // Months over New Year lie near the invoices in one year only.
  const months = columns.flatMap((column) => (column.kind === 'month' ? [column.month] : []));
  if (months.some((month, index) => month < (months[index - 1] ?? 0))) return false;
  const before = receipts.filter(({ day, ownRow }) => day !== null && day < (ownRow?.invoiceDay ?? day)).length;
  return before * 3 > receipts.length;
}
