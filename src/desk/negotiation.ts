import type { Decimal } from 'decimal.js';

import { defaultFirstShare, instalments } from '../domain/dunning/instalments';
import { negotiationOffers } from '../domain/dunning/negotiation';
import type { NegotiationOffer } from '../domain/dunning/negotiation';
import { costOfWaiting, negotiationPrices } from '../domain/dunning/negotiation-prices';
import { courtCost } from '../domain/law/court-costs';
import { roundHalfUp, type Cents } from '../domain/money/cents';
import { Exact } from '../domain/money/exact';
import type { PenaltyBasis } from '../domain/penalty/penalty-basis';
import type { Position } from '../ledger/aged-ledger';
import type { Account } from './account';
import { demandableInvoices } from './demandable';
import type { Desk } from './desk';
import { demandFor } from './letter-run';
import { takesCourtFees } from './takes-court-fees';

/** A concession that is made to measure: what it is, what it costs us, and whether it gives up principal (R33). */
export interface Concession {
  readonly what: 'costs' | 'halfPenalty' | 'penalty' | 'month' | 'plan' | 'principal';
  readonly costCents: Cents;
  readonly isOfPrincipal: boolean;
}

/** What a talk with a debtor goes about and within which prices (R33). */
export interface Negotiation {
  /** The overdue invoices that are not held (R21a), whose claims it goes about (R21b). */
  readonly invoices: readonly Position[];
  readonly basis: PenaltyBasis | null;
  /** Their claims less the customer's credits. */
  readonly principalCents: Cents;
  readonly creditsCents: Cents;
  readonly penaltyCents: Cents;
  /** The court's fees for hearing and for preservation (R26); null in a foreign currency, whose fees are not estimated. */
  readonly courtFees: { readonly acceptanceCents: Cents; readonly preservationCents: Cents } | null;
  readonly offers: readonly NegotiationOffer[];
  readonly concessions: readonly Concession[];
}

/** So many monthly instalments has the plan whose cost in time is told. */
export const plannedInstalments = 6;
/** Of the principal, one in a hundred. */
const shareOfPrincipal = new Exact('0.01');
/** Days of a month that is waited. */
export const monthOfWaiting = 30;

/** The negotiation with a debtor at asOf, or null where nothing is to be demanded, or credits leave nothing of it (R33). */
export function negotiationOf(desk: Desk, account: Account): Negotiation | null {
  const invoices = demandableInvoices(desk).get(account.customer.key) ?? [];
  const { basis, principalCents: claimCents, penaltyCents, creditsCents } = demandFor(account, 1, invoices);
  const principalCents = claimCents - creditsCents;
  if (invoices.length === 0 || principalCents <= 0) return null;
  const { openingFactor, yearlyRate, daysToMoney } = desk.policy.negotiation;
  const rate = new Exact(String(yearlyRate));
  const courtFees = feesOf(desk, principalCents + penaltyCents);
  const costsCents = courtFees === null ? 0 : courtFees.acceptanceCents + courtFees.preservationCents;
  const prices = negotiationPrices({ principalCents, penaltyCents, costsCents }, { yearlyRate: rate, daysToMoney });
  const { ideal, reasonable, bottom } = prices;
  return {
    ...{ invoices, basis, principalCents, creditsCents, penaltyCents, courtFees },
    offers: negotiationOffers(principalCents, ideal, reasonable, bottom, new Exact(String(openingFactor))) ?? [],
    concessions: concessionsOf({ principalCents, penaltyCents, costsCents }, desk.asOf, rate),
  };
}

/** The fees of a suit for so much, in yuan. */
function feesOf(desk: Desk, claimCents: Cents): Negotiation['courtFees'] {
  if (!takesCourtFees(desk)) return null;
  const claim = new Exact(claimCents).div(100);
  return { acceptanceCents: courtCost(claim, 'acceptance'), preservationCents: courtCost(claim, 'preservation') };
}

/** Those that there is something to concede of, the cheap ones of a kind first. */
function concessionsOf(
  { principalCents, penaltyCents, costsCents }: Readonly<Record<'principalCents' | 'penaltyCents' | 'costsCents', Cents>>,
  asOf: number,
  rate: Decimal,
): Concession[] {
  const owed = principalCents + penaltyCents;
  const plan = instalments(owed, plannedInstalments, asOf, defaultFirstShare).map(({ amount, day }) => ({ amount, days: day - asOf }));
  const all: readonly Concession[] = [
    { what: 'costs', costCents: costsCents, isOfPrincipal: false },
    { what: 'halfPenalty', costCents: roundHalfUp(new Exact(penaltyCents).div(200)), isOfPrincipal: false },
    { what: 'penalty', costCents: penaltyCents, isOfPrincipal: false },
    { what: 'month', costCents: costOfWaiting([{ amount: owed, days: monthOfWaiting }], rate), isOfPrincipal: false },
    { what: 'plan', costCents: costOfWaiting(plan, rate), isOfPrincipal: false },
    { what: 'principal', costCents: roundHalfUp(new Exact(principalCents).times(shareOfPrincipal).div(100)), isOfPrincipal: true },
  ];
  return all.filter(({ costCents }) => costCents > 0);
}
