import type { SerialDay } from '../domain/calendar/serial-day';
import { safeCents } from '../domain/money/cents';
import { byCodePoints } from './by-code-points';
import { contactNotBefore } from './contacts';
import { oncePerDesk } from './once-per-desk';
import { ownerOf } from './owner-of';
import type { WorkFinding } from './work-kind';
import { allWorkKinds } from './work-kinds/all-work-kinds';
import type { WorkKey } from './work-kinds/all-work-kinds';

/** One thing to be done for one customer (R41). */
export interface WorkItem extends Omit<WorkFinding, 'owner'> {
  readonly kind: WorkKey;
  /** null where nobody is named. */
  readonly owner: string | null;
  /** The first day on which the customer may be spoken to; null for what is done without it (R42). */
  readonly notBefore: SerialDay | null;
}

/** The work of the day at asOf, in the main currency: by kind, then amount (largest first, none last), then name (R41). */
export const workOfDay = oncePerDesk((desk): readonly WorkItem[] =>
  allWorkKinds.flatMap((kind) =>
    onePerCustomer(kind.find(desk))
      .map(
        (finding): WorkItem => ({
          ...finding,
          kind: kind.key,
          owner: finding.owner === undefined ? ownerOf(desk, finding.customer.key) : finding.owner === '' ? null : finding.owner,
          notBefore: kind.isContact ? contactNotBefore(desk, finding.customer.key) : null,
        }),
      )
      .sort((one, other) => byAmount(one, other) || byCodePoints(one.customer.name, other.customer.name)),
  ),
);

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
