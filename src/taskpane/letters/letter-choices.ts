import { formatCents, sumCents, type Cents } from '../../domain/money/cents';
import type { LetterProposal, LetterProposals, NotClaimedPenalty, ProposedInvoice } from '../../jobs/letters/propose-letters-contract';
import { stageKinds, stageOfKind } from '../../jobs/letters/stage-kinds';
import type { ConfirmedLetter } from '../../jobs/letters/write-letters-contract';
import { formatAmount } from '../parts/format-amount';

/** What the user wants of one proposal. */
export interface LetterChoice {
  readonly isChosen: boolean;
  readonly kind: ConfirmedLetter['kind'];
  /** Ids of invoices. */
  readonly leftOut: readonly string[];
  readonly withBarred: readonly string[];
  /** `yyyy-mm-dd` as typed; null: by the settings. */
  readonly finalPaymentDate: string | null;
  readonly letterLanguage: LetterProposal['letterLanguage'];
  readonly plan: { readonly count: string; readonly firstDate: string; readonly firstShare: string };
}

/** By `proposalKey`. */
export type LetterChoices = ReadonlyMap<string, LetterChoice>;

/** By which a proposal is known: a debtor who owes in several currencies has one for each. */
export function proposalKey({ customer, currency }: Pick<LetterProposal, 'customer' | 'currency'>): string {
  return currency === undefined ? customer : JSON.stringify([customer, currency]);
}

/** Decimal text as people write it, with its currency where that is not the ledger's main one. */
export function amountIn(amount: string, { currency }: Pick<LetterProposal, 'currency'>): string {
  return currency === undefined ? formatAmount(amount) : `${currency} ${formatAmount(amount)}`;
}

/**
 * What is chosen at first: every letter that is due, as it is proposed; what was chosen before of a debtor that is proposed again stays.
 */
export function firstChoices({ proposals, letterDate }: LetterProposals, before: LetterChoices): LetterChoices {
  return new Map(
    proposals.map((proposal) => {
      const key = proposalKey(proposal);
      const known = before.get(key);
      return [key, known !== undefined && proposal.kinds.includes(known.kind) ? known : firstChoice(proposal, letterDate)];
    }),
  );
}

function firstChoice({ stage, sent, kinds, letterLanguage }: LetterProposal, letterDate: string): LetterChoice {
  const kind = stageKinds[stage ?? sent.at(-1)?.stage ?? 1];
  return {
    isChosen: stage !== null,
    kind: kinds.includes(kind) ? kind : 'statement',
    leftOut: [],
    withBarred: [],
    finalPaymentDate: null,
    letterLanguage,
    plan: { count: '3', firstDate: letterDate, firstShare: '30' },
  };
}

/** The invoices that a letter names as it is chosen. */
export function invoicesOf({ invoices, barred }: LetterProposal, { leftOut, withBarred }: LetterChoice): readonly ProposedInvoice[] {
  return [...invoices.filter(({ id }) => !leftOut.includes(id)), ...barred.filter(({ id }) => withBarred.includes(id))];
}

/** The sums of a letter as it is chosen, in cents (R21b). */
export function sumsOf(
  proposal: LetterProposal,
  choice: LetterChoice,
): { readonly penaltyCents: Cents; readonly creditsCents: Cents; readonly totalCents: Cents } {
  const invoices = invoicesOf(proposal, choice);
  const penaltyCents = sumCents(invoices.map(({ penalty }) => centsOf(penalty)));
  const creditsCents = centsOf(proposal.credits);
  return { penaltyCents, creditsCents, totalCents: sumCents(invoices.map(({ claim }) => centsOf(claim))) + penaltyCents - creditsCents };
}

/**
 * What of the debtor's penalty on the sheets a letter does not name as it is chosen, reason by reason, in cents: with the letter's own it
 * adds up (R21b).
 */
export function notClaimedOf(
  proposal: LetterProposal,
  choice: LetterChoice,
): readonly { readonly reason: NotClaimedPenalty['reason']; readonly cents: Cents }[] {
  const { invoices, barred, penaltyOnSheets } = proposal;
  const sumOf = (ofThese: readonly ProposedInvoice[]): Cents => sumCents(ofThese.map(({ penalty }) => centsOf(penalty)));
  const always = proposal.notClaimed
    .filter(({ reason }) => reason !== 'barred' && reason !== 'unconfirmed')
    .map(({ reason, amount }) => ({ reason, cents: centsOf(amount) }));
  const byChoice = [
    { reason: 'barred' as const, cents: sumOf(barred.filter(({ id }) => !choice.withBarred.includes(id))) },
    { reason: 'leftOut' as const, cents: sumOf(invoices.filter(({ id }) => choice.leftOut.includes(id))) },
  ];
  const known = sumCents([...always, ...byChoice].map(({ cents }) => cents));
  const rest = centsOf(penaltyOnSheets) - sumsOf(proposal, choice).penaltyCents - known;
  return [...always, ...byChoice, { reason: 'unconfirmed' as const, cents: rest }].filter(({ cents }) => cents !== 0);
}

/** How many letters are chosen, how many of them are statements, which demand nothing, and what the others come to; what is owed in another currency stands by itself. */
export function chosenSums(
  proposals: readonly LetterProposal[],
  choices: LetterChoices,
): { readonly letters: number; readonly statements: number; readonly total: string; readonly others: readonly string[] } {
  const chosen = proposals.flatMap((proposal) => {
    const choice = choices.get(proposalKey(proposal));
    return choice?.isChosen === true ? [{ proposal, choice }] : [];
  });
  const demanded = chosen.filter(({ choice }) => choice.kind !== 'statement');
  const sums = new Map<string | undefined, Cents>();
  for (const { proposal, choice } of demanded)
    sums.set(proposal.currency, (sums.get(proposal.currency) ?? 0) + sumsOf(proposal, choice).totalCents);
  const others = [...sums].flatMap(([currency, cents]) => (currency === undefined ? [] : [amountIn(formatCents(cents), { currency })]));
  return {
    letters: chosen.length,
    statements: chosen.length - demanded.length,
    total: formatCents(sums.get(undefined) ?? 0),
    others,
  };
}

/** The letters as they are confirmed. */
export function confirmedLetters(proposals: readonly LetterProposal[], choices: LetterChoices): ConfirmedLetter[] {
  return proposals.flatMap((proposal) => {
    const choice = choices.get(proposalKey(proposal));
    return choice?.isChosen === true ? [confirmedLetter(proposal, choice)] : [];
  });
}

/** One letter as it is confirmed. */
export function confirmedLetter(
  { customer, currency }: Pick<LetterProposal, 'customer' | 'currency'>,
  { kind, leftOut, withBarred, finalPaymentDate, letterLanguage, plan }: LetterChoice,
): ConfirmedLetter {
  return {
    customer,
    ...(currency !== undefined && { currency }),
    kind,
    letterLanguage,
    leftOut,
    withBarred,
    ...(finalPaymentDate !== null && stageOfKind(kind) !== null && { finalPaymentDate }),
    ...(kind === 'agreement' && {
      plan: { count: Number(plan.count), firstDate: plan.firstDate, firstShare: Number(plan.firstShare) / 100 },
    }),
  };
}

/** A decimal text of yuan with two decimals as cents. */
function centsOf(amount: string): Cents {
  return Number(amount.replace('.', ''));
}
