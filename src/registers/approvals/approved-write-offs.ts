import type { SerialDay } from '../../domain/calendar/serial-day';
import { precedesApproval } from './approval';
import type { WriteOff } from '../write-offs/write-off';

/**
 * The write-offs that were agreed to, each from the later of its own day and that of the decision on: before it counts for nothing. What was
 * written off before approval was asked for counts by itself.
 */
export function approvedWriteOffs(rows: readonly WriteOff[], since: SerialDay | null): WriteOff[] {
  return rows.flatMap((row) => {
    const { approval, day } = row;
    if (precedesApproval(approval, day, since)) return [row];
    return approval?.opinion === 'agreed' ? [{ ...row, day: laterOf(day, approval.approvedDay) }] : [];
  });
}

function laterOf(day: SerialDay, other: SerialDay | null): SerialDay {
  return other === null ? day : Math.max(day, other);
}
