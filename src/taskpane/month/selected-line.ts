import type { LedgerLine, LedgerView } from '../../jobs/month/look-contract';
import type { Place } from '../pane-desk';

/** The ledger row on which the user stands; null off the ledger, and over several rows. */
export function selectedLine(view: LedgerView, place: Place | null): LedgerLine | null {
  if (place === null || place.rows !== 1) return null;
  return view.lines?.find(({ sheet = view.figures.ledgerSheet, row }) => sheet === place.sheet && row === place.row + 1) ?? null;
}
