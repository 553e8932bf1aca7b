import { groupThousands } from '../cells/group-thousands';

/** A count with its thousands apart. */
export function groupedCount(count: number): string {
  return groupThousands(String(count));
}
