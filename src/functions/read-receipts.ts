import type { YuanReceipt } from '../domain/penalty/penalty-of-yuan';

import { cellsOf } from './cell';
import { readDate, readYuanCell } from './read-cell';
import { demand } from './read-setting';

/** Receipts from a range of days and one of sums; a pair without a sum is passed over, a sum needs its day (R15). */
export function readReceipts(receiptDates: unknown, receiptAmounts: unknown): YuanReceipt[] {
  const days = cellsOf(receiptDates);
  const sums = cellsOf(receiptAmounts);
  if (days.length !== sums.length) {
    return demand<YuanReceipt[]>({
      fault: 'wrongSize',
      argument: 'receiptAmounts',
      size: String(sums.length),
      expected: String(days.length),
    });
  }
  return days.flatMap((cell, index) => {
    const yuan = demand(readYuanCell(demand(sums[index]), 'receiptAmounts'));
    const day = demand(readDate(demand(cell), 'receiptDates'));
    if (yuan === null || yuan.isZero()) return [];
    return [{ day: day ?? demand<number>({ fault: 'missing', argument: 'receiptDates' }), yuan }];
  });
}
