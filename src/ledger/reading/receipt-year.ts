import { ymdFromSerial } from '../../domain/calendar/serial-day';
import type { LedgerRow, ReceiptColumns } from '../ledger';
import type { TitleFacts } from '../recognition/title-facts';

/**
 * The year of receipts by month whose headings name none (9月回款): the one year that the title names, else that of the title's as-of date, else that of
 * the newest invoice; null where nothing tells it (R9b).
 */
export function receiptYear(columns: readonly ReceiptColumns[], rows: readonly LedgerRow[], title: TitleFacts): number | null {
  if (columns.every((column) => column.kind !== 'month' || column.year !== null)) return null;
  const named = new Set([...title.text.matchAll(/(?<!\d)(20\d{2})(?= ?年)/g)].map(([year]) => Number(year)));
  const [only] = named;
  if (only !== undefined && named.size === 1) return only;
  if (title.statedAsOf !== null) return ymdFromSerial(title.statedAsOf).year;
  const days = rows.flatMap(({ invoiceDay }) => invoiceDay ?? []);
  return days.length === 0 ? null : ymdFromSerial(Math.max(...days)).year;
}
