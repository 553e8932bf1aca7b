import { formatCents } from '../../domain/money/cents';
import { readAmount } from '../../domain/money/read-amount';

/**
 * A sum that was typed into a form, as yuan with at most two decimals: 5,000.5 stays `5000.5`, 10万 and 1.5 万元 are `100000.00` and
 * `15000.00`; `''` where nothing was typed, null for what is no sum of at least 0, or has more decimals (R12c).
 */
export function typedAmount(text: string): string | null {
  const plain = text.replace(/[,，\s]/g, '');
  if (plain === '' || /^\d{1,12}(?:\.\d{1,2})?$/.test(plain)) return plain;
  const reading = readAmount(plain);
  return reading.ok && !reading.rounded && reading.cents >= 0 ? formatCents(reading.cents) : null;
}
