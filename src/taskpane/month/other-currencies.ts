import type { LedgerView } from '../../jobs/month/look-contract';

/**
 * Currencies of which there are rows, but that are not in the figures, which are of the main one alone; none are known of a ledger without
 * lines.
 */
export function otherCurrencies({ lines }: Pick<LedgerView, 'lines'>): string[] {
  return [...new Set((lines ?? []).flatMap(({ currency }) => currency ?? []))];
}
