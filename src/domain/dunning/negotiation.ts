import type { Decimal } from 'decimal.js';

import { type Cents, roundHalfUp } from '../money/cents';
import { Exact } from '../money/exact';

/** The steps of a negotiation, from the opening demand down to the bottom line (R33). */
export const negotiationSteps = ['opening', 'ideal', 'reasonable', 'bottom'] as const;

export type NegotiationStep = (typeof negotiationSteps)[number];

/** A step's amount and its share of the principal as a fraction of 1; below 1 it gives up principal, not just penalty (R33). */
export interface NegotiationOffer {
  readonly step: NegotiationStep;
  readonly amount: Cents;
  readonly shareOfPrincipal: Decimal;
  readonly belowPrincipal: boolean;
}

/** The opening demand is 115% of the ideal outcome (R33). */
export const defaultOpeningFactor: Decimal = new Exact('1.15');

/** The four offers of a negotiation over a principal above zero, or null where ideal ≥ reasonable ≥ bottom does not hold (R33). */
export function negotiationOffers(
  principal: Cents,
  ideal: Cents,
  reasonable: Cents,
  bottom: Cents,
  openingFactor: Decimal = defaultOpeningFactor,
): NegotiationOffer[] | null {
  if (ideal < reasonable || reasonable < bottom) return null;
  const amounts: Readonly<Record<NegotiationStep, Cents>> = {
    opening: roundHalfUp(openingFactor.times(ideal).div(100)),
    ideal,
    reasonable,
    bottom,
  };
  return negotiationSteps.map((step) => ({
    step,
    amount: amounts[step],
    shareOfPrincipal: new Exact(amounts[step]).div(principal),
    belowPrincipal: amounts[step] < principal,
  }));
}
