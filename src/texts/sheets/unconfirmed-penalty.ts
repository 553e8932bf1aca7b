import type { Cents } from '../../domain/money/cents';
import { groupedAmount } from '../grouped-amount';

/** What of a currency's penalties stands on a basis that nobody has confirmed (R13a). */
export interface UnconfirmedPenalty {
  readonly currency: string;
  readonly unconfirmedCents: Cents;
  /** All penalties of the currency, these included. */
  readonly penaltyCents: Cents;
}

/**
 * The currencies of which some penalties are unconfirmed and others are not, as sentences give them; null where every penalty is
 * unconfirmed.
 */
export function unconfirmedParts(
  penalties: readonly UnconfirmedPenalty[],
  yuanIs: (currency: string) => boolean,
): { readonly unconfirmed: string; readonly penalty: string }[] | null {
  if (penalties.every(({ unconfirmedCents, penaltyCents }) => unconfirmedCents === penaltyCents)) return null;
  return penalties
    .filter(({ unconfirmedCents }) => unconfirmedCents !== 0)
    .map(({ currency, unconfirmedCents, penaltyCents }) => {
      const unit = yuanIs(currency) ? '' : `${currency} `;
      return { unconfirmed: `${unit}${groupedAmount(unconfirmedCents)}`, penalty: `${unit}${groupedAmount(penaltyCents)}` };
    });
}
