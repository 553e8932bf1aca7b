import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import { safeCents } from '../domain/money/cents';
import { byCodePoints } from './by-code-points';
import { contactNotBefore } from './contacts';
import type { Desk } from './desk';
import { desksInOtherCurrencies } from './desks-by-currency';
import { oncePerDesk } from './once-per-desk';
import { ownerOf } from './owner-of';
import type { WorkFinding, WorkKind } from './work-kind';
import { allWorkKinds } from './work-kinds/all-work-kinds';
import type { WorkKey } from './work-kinds/all-work-kinds';

/** A sum in a currency that is not the ledger's main one (R12d). */
export interface SumInCurrency {
  readonly currency: string;
  readonly cents: Cents;
}

/** One thing to be done for one customer (R41). */
export interface WorkItem extends Omit<WorkFinding, 'owner'> {
  readonly kind: WorkKey;
  /** What of it is owed in other currencies, each by itself, for they are never added (R12d); absent where nothing is. */
  readonly otherSums?: readonly SumInCurrency[];
  /** null where nobody is named. */
  readonly owner: string | null;
  /** The first day on which the customer may be spoken to; null for what is done without it (R42). */
  readonly notBefore: SerialDay | null;
}

/**
 * The work of the day at asOf: by kind, then amount in the main currency (largest first, none last), then name (R41). What is owed in other
 * currencies alone has none, and its sums beside it (R12d).
 */
export const workOfDay = oncePerDesk((desk): readonly WorkItem[] =>
  allWorkKinds.flatMap((kind) =>
    inEveryCurrency(desk, kind)
      .map(
        ({ of, ...finding }): WorkItem => ({
          ...finding,
          kind: kind.key,
          owner: finding.owner === undefined ? ownerOf(of, finding.customer.key) : finding.owner === '' ? null : finding.owner,
          notBefore: kind.isContact ? contactNotBefore(desk, finding.customer.key) : null,
        }),
      )
      .sort((one, other) => byAmount(one, other) || byCodePoints(one.customer.name, other.customer.name)),
  ),
);

/** What there is to do for a customer, and the first desk that says so. */
interface FoundOnDesks extends WorkFinding {
  readonly otherSums?: readonly SumInCurrency[];
  readonly of: Desk;
}

/** At most one a customer: what the desk of the main currency finds, and beside it what those of the others do. */
function inEveryCurrency(desk: Desk, kind: WorkKind): FoundOnDesks[] {
  const items = new Map(
    onePerCustomer(kind.find(desk)).map((finding): [string, FoundOnDesks] => [finding.customer.key, { ...finding, of: desk }]),
  );
  if (kind.isOfRegisterAlone === true) return [...items.values()];
  for (const of of desksInOtherCurrencies(desk))
    for (const { amountCents, ...found } of onePerCustomer(kind.find(of))) {
      if (amountCents === null || amountCents === 0) continue;
      const { key } = found.customer;
      const known = items.get(key) ?? { ...found, amountCents: null, of };
      const otherSums = [...(known.otherSums ?? []), { currency: of.aged.main.currency, cents: amountCents }];
      items.set(key, { ...known, since: earlier(known.since, found.since), otherSums });
    }
  return [...items.values()];
}

function earlier(one: SerialDay | null, other: SerialDay | null): SerialDay | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}

/** Amounts added, the earliest day. */
function onePerCustomer(findings: readonly WorkFinding[]): WorkFinding[] {
  const items = new Map<string, WorkFinding>();
  for (const finding of findings) {
    const known = items.get(finding.customer.key);
    items.set(finding.customer.key, known === undefined ? finding : together(known, finding));
  }
  return [...items.values()];
}

function together(one: WorkFinding, other: WorkFinding): WorkFinding {
  const sooner = (other.since ?? Infinity) < (one.since ?? Infinity) ? other : one;
  return {
    ...sooner,
    customer: one.customer,
    amountCents: one.amountCents === null || other.amountCents === null ? null : safeCents(one.amountCents + other.amountCents),
    since: one.since === null || other.since === null ? null : Math.min(one.since, other.since),
    ...(one.owner !== undefined && { owner: bothOf(one.owner, other.owner ?? '') }),
  };
}

/** Both people by name, each once. */
function bothOf(one: string, other: string): string {
  const names = one.split('、');
  return other === '' || names.includes(other) ? one : one === '' ? other : [...names, other].join('、');
}

function byAmount(one: Pick<WorkFinding, 'amountCents'>, other: Pick<WorkFinding, 'amountCents'>): number {
  return (other.amountCents ?? -Infinity) - (one.amountCents ?? -Infinity) || 0;
}
