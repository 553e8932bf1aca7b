import type { Receipt, ReceiptColumns } from '../ledger';
import type { TitleFacts } from '../recognition/title-facts';

/**
 * Whether the year of receipts by month (9月回款) is a guess: neither headings nor title name one, and over a third of the receipts would lie before
 * their invoices, or there is none to go by (R9b).
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
  const before = receipts.filter(({ day, ownRow }) => day !== null && day < (ownRow?.invoiceDay ?? day)).length;
  return before * 3 > receipts.length;
}
