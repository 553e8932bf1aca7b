import { debtorCases } from '../debtor-cases';
import type { DebtorCase } from '../debtor-cases';
import type { Desk } from '../desk';
import { demandFor } from '../letter-run';
import { oncePerDesk } from '../once-per-desk';
import type { Cents } from '../../domain/money/cents';
import type { CaseRecord } from '../../registers/cases/case-record';

/** What a case takes off for a customer's credits, and what other cases of the customer take off of the same credits. Cents. */
export interface CaseCredits {
  readonly creditsCents: Cents;
  readonly elsewhere: readonly { readonly number: string; readonly creditsCents: Cents }[];
}

interface Share {
  readonly record: CaseRecord;
  readonly creditsCents: Cents;
}

/**
 * By customer, what each of its cases that are not closed takes of its credits: what the cases before it left over, up to its claim. Those
 * that were filed first come first, then by number: where rows stand in 案件 changes no figure.
 */
const sharesOf = oncePerDesk((desk): ReadonlyMap<string, readonly Share[]> => {
  const shares = new Map<string, readonly Share[]>();
  for (const { record, account, invoices } of [...debtorCases(desk)].sort(inOrderOfFiling)) {
    if (account === null || record.state === 'closed' || record.closedDay !== null) continue;
    const before = shares.get(record.customer.key) ?? [];
    const { creditsCents, principalCents, penaltyCents } = demandFor(account, 3, invoices);
    const left = before.reduce((rest, one) => rest - one.creditsCents, creditsCents);
    shares.set(record.customer.key, [...before, { record, creditsCents: Math.min(left, principalCents + penaltyCents) }]);
  }
  return shares;
});

function inOrderOfFiling({ record: one }: DebtorCase, { record: other }: DebtorCase): number {
  if (one.filedDay !== other.filedDay) return (one.filedDay ?? Infinity) - (other.filedDay ?? Infinity);
  return one.number < other.number ? -1 : Number(one.number > other.number);
}

/** Credits are a customer's, not a case's: they count once over its cases; a case that takes all alone has them whole, even above its claim (R10, R21b). */
export function creditsOfCase(desk: Desk, { record }: DebtorCase, allCents: Cents): CaseCredits {
  const shares = sharesOf(desk).get(record.customer.key) ?? [];
  const elsewhere = shares
    .filter((share) => share.record !== record && share.creditsCents > 0)
    .map(({ record: { number }, creditsCents }) => ({ number, creditsCents }));
  if (elsewhere.length === 0) return { creditsCents: allCents, elsewhere };
  return { creditsCents: shares.find((share) => share.record === record)?.creditsCents ?? 0, elsewhere };
}
