import type { ReceiptColumns } from '../ledger';

/** Years after the first in which receipts by month came in whose headings name none: 11月, 12月, 1月, 2月 go on into the next (R9b). */
export function monthTurns(columns: readonly ReceiptColumns[]): ReadonlyMap<ReceiptColumns, number> {
  let turn = 0;
  let before = 0;
  const turns = new Map<ReceiptColumns, number>();
  for (const column of columns) {
    if (column.kind !== 'month') continue;
    if (column.year === null) {
      if (column.month < before) turn += 1;
      turns.set(column, turn);
    }
    before = column.month;
  }
  return turns;
}
