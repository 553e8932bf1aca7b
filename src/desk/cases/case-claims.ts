import type { DebtorCase } from '../debtor-cases';
import type { Desk } from '../desk';
import { demandFor } from '../letter-run';
import type { LetterLine } from '../letter-run';
import { takesCourtFees } from '../takes-court-fees';
import type { SerialDay } from '../../domain/calendar/serial-day';
import { courtCost } from '../../domain/law/court-costs';
import { preservationGuarantee } from '../../domain/law/preservation-guarantee';
import type { Cents } from '../../domain/money/cents';
import { sumCents } from '../../domain/money/cents';
import { Exact } from '../../domain/money/exact';
import type { PenaltyBasis } from '../../domain/penalty/penalty-basis';
import { creditsOfCase } from './credits-of-cases';
import type { CaseCredits } from './credits-of-cases';
import { doubledInterest } from './doubled-interest';
import type { DoubledInterest } from './doubled-interest';

/** What is claimed in a case at a day, and what courts take for it (R43). Cents. */
export interface CaseClaims {
  readonly day: SerialDay;
  readonly basis: PenaltyBasis | null;
  readonly lines: readonly LetterLine[];
  /** Balances, and what was written off of them (R21b, R35). */
  readonly principalCents: Cents;
  /** To the day; 0 where no basis is confirmed (R21b). It goes on. */
  readonly penaltyCents: Cents;
  /** What the customer's red and overpaid invoices take off in this case (R21b). */
  readonly creditsCents: Cents;
  /** What they take off in others of the customer's cases. */
  readonly creditsElsewhere: CaseCredits['elsewhere'];
  /** Money of the customer that is set against no invoice: nothing here is less by it (R10). */
  readonly unappliedCents: Cents;
  /** Principal and penalty less credits: what courts reckon their fees from. */
  readonly totalCents: Cents;
  /** R26; null: in a foreign currency, and before an arbitrator, who takes fees of his own. */
  readonly acceptanceCents: Cents | null;
  readonly paymentOrderCents: Cents | null;
  /** R26; null in a foreign currency. */
  readonly preservationCents: Cents | null;
  /** The policy's share of the total, 30% by default; before suit a court normally asks for the whole (R26). */
  readonly guaranteeCents: Cents;
  /** The total with the fees of acceptance and preservation; null where one of them is. */
  readonly withCostsCents: Cents | null;
  /** null until a judgment and its last day for performance stand in the case, and in a snapshot, which dates no payment (R9). */
  readonly doubled: DoubledInterest | null;
}

/** The claims of a case at the desk's day (R43, R21b, R26, R19). */
export function caseClaims(desk: Desk, debtorCase: DebtorCase): CaseClaims {
  const { account, invoices, record } = debtorCase;
  const demand =
    account === null ? { basis: null, lines: [], principalCents: 0, penaltyCents: 0, creditsCents: 0 } : demandFor(account, 3, invoices);
  const { basis, lines, principalCents, penaltyCents } = demand;
  const { creditsCents, elsewhere } = creditsOfCase(desk, debtorCase, demand.creditsCents);
  const totalCents = Math.max(0, principalCents + penaltyCents - creditsCents);
  const claim = new Exact(totalCents).div(100);
  const isInYuan = takesCourtFees(desk);
  const isBeforeCourt = isInYuan && record.state !== 'arbitration';
  const acceptanceCents = isBeforeCourt ? courtCost(claim, 'acceptance') : null;
  const preservationCents = isInYuan ? courtCost(claim, 'preservation') : null;
  return {
    ...{ day: desk.asOf, basis, lines, principalCents, penaltyCents, creditsCents, totalCents, acceptanceCents, preservationCents },
    creditsElsewhere: elsewhere,
    unappliedCents: -sumCents((account?.unapplied ?? []).map(({ balanceCents }) => Math.min(0, balanceCents))) || 0,
    paymentOrderCents: isBeforeCourt ? courtCost(claim, 'paymentorder') : null,
    guaranteeCents: preservationGuarantee(claim, new Exact(String(desk.policy.cases.guaranteeRate))),
    withCostsCents: acceptanceCents === null || preservationCents === null ? null : totalCents + acceptanceCents + preservationCents,
    doubled: doubledInterest(desk, debtorCase),
  };
}
