import { groupThousands } from '../cells/group-thousands';
import { formatCents } from '../domain/money/cents';
import type { Cents } from '../domain/money/cents';

/** Cents as sentences give them, in yuan with the thousands apart: -123456780 is `-1,234,567.80`. */
export function groupedAmount(cents: Cents): string {
  return groupThousands(formatCents(cents));
}
