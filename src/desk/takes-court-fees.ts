import { homeCurrency } from '../domain/money/currency-name';
import type { Desk } from './desk';

/** Whether sums of the main currency are yuan, by which courts reckon their fees; those of a foreign currency are not estimated (R26). */
export function takesCourtFees({ aged: { main } }: Pick<Desk, 'aged'>): boolean {
  return main.currency === '' || main.currency === homeCurrency;
}
