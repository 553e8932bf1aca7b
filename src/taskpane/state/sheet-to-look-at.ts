import { hasNoLedger, madeMonthsOf, viewOf } from './pane-state';
import type { PaneState } from './pane-state';

/** The sheet that the next look is about: where the user is, or the ledger behind the sheet of ours on which the user is. */
export function sheetToLookAt(state: PaneState): string | null {
  const active = state.place?.sheet ?? null;
  if (active === null) return state.ledgerSheet;
  const made = madeMonthsOf(state).find((month) => month.sheets.some(({ name }) => name === active));
  return made ? (made.ledgerSheet ?? state.ledgerSheet ?? active) : active;
}

/** Whether being on this sheet calls for another look: the last one has told already which sheets hold a ledger. */
export function asksForLook(state: PaneState): boolean {
  if (state.looked === null) return true;
  const sheet = sheetToLookAt(state);
  const view = viewOf(state);
  if (view) return sheet !== null && sheet !== view.figures.ledgerSheet && view.otherLedgers.includes(sheet);
  // A look without a ledger has seen every sheet; one that ended with a question or a refusal was about a sheet of its own.
  return !hasNoLedger(state);
}

/** Whether a change of this sheet can change what is shown; null stands for sheets that came or went. */
export function concernsLedger(state: PaneState, sheet: string | null): boolean {
  return sheet === null || !madeMonthsOf(state).some((month) => month.sheets.some(({ name }) => name === sheet));
}
