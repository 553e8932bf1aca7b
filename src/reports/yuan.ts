import type { Cents } from '../domain/money/cents';

/** Cents as the number that stands in a cell: 123450 is 1234.5. */
export function yuan(cents: Cents): number {
  return cents / 100;
}
