import type { SerialDay } from '../../domain/calendar/serial-day';
import type { WriteOff } from '../write-offs/write-off';

/** The write-offs that were agreed to, each from the later of its own day and that of the decision on: before it counts for nothing. */
export function approvedWriteOffs(rows: readonly WriteOff[]): WriteOff[] {
  return rows.flatMap((row) => {
    const { approval, day } = row;
    return approval?.opinion === 'agreed' ? [{ ...row, day: laterOf(day, approval.approvedDay) }] : [];
  });
}

function laterOf(day: SerialDay, other: SerialDay | null): SerialDay {
  return other === null ? day : Math.max(day, other);
}
