import type { Position } from './aged-ledger';

/**
 * How an invoice ended of which no balance is left: paid in full, its penalty perhaps still owed (R15), or written off, its claim still
 * standing (R35). Neither is in a class any more; null for whatever has a balance, could not be verified, or ended in no such way.
 */
export function closedAs({
  settled,
  balanceCents,
  writtenOffCents,
  standing,
}: Pick<Position, 'settled' | 'balanceCents' | 'writtenOffCents' | 'standing'>): 'settled' | 'writtenOff' | null {
  if (balanceCents !== 0 || standing === '待核实') return null;
  if (writtenOffCents !== 0) return 'writtenOff';
  return settled ? 'settled' : null;
}
