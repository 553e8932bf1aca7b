import type { Collection } from '../registers/collections/collection';

/**
 * The rows of 催收记录 by the letters that they are of: a letter has a row for each of its invoices, all with its number; a row without a
 * number is one of its own.
 */
export function byLetter<Row extends Pick<Collection, 'number' | 'customer'>>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const letters = new Map<string, Row[]>();
  for (const [index, row] of rows.entries()) {
    const key = JSON.stringify(row.number === '' ? [index] : [row.number, row.customer.key]);
    const known = letters.get(key);
    if (known === undefined) letters.set(key, [row]);
    else known.push(row);
  }
  return [...letters.values()];
}
