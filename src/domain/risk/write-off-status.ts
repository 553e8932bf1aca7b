import type { Decimal } from 'decimal.js';

import { addMonthsClamped } from '../calendar/month-steps';
import type { SerialDay } from '../calendar/serial-day';

/** Up to this sum in yuan a claim overdue for more than a year is a small one (R35, 公告2011年第25号 art. 24). */
export const smallClaimYuan = 50_000;

/** Why a claim may be looked at for writing off; empty where it may not. The words are data (R35). */
export type WriteOffStatus = '' | '小额逾期一年' | '逾期三年';

/** Whether a debt is overdue for so short a time that no sum of it may be looked at: a year or less (R35). */
export function isTooYoungToWriteOff(dueDay: SerialDay, asOf: SerialDay): boolean {
  return asOf <= addMonthsClamped(dueDay, 12);
}

/** Whether a balance in yuan is old enough to be written off: more than three years overdue, or a small sum and more than one (R35). */
export function writeOffStatus(dueDay: SerialDay, asOf: SerialDay, balance: Decimal): WriteOffStatus {
  if (balance.lessThanOrEqualTo(0)) return '';
  if (asOf > addMonthsClamped(dueDay, 36)) return '逾期三年';
  return !isTooYoungToWriteOff(dueDay, asOf) && balance.lessThanOrEqualTo(smallClaimYuan) ? '小额逾期一年' : '';
}
