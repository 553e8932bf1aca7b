import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import { sumCents } from '../domain/money/cents';
import type { CustomerName } from '../ledger/ledger';
import type { Approval, Opinion } from '../registers/approvals/approval';
import { decisionAt, precedesApproval } from '../registers/approvals/approval';
import { asksForLimit } from '../registers/approvals/approved-limits';
import type { RegisterName } from '../registers/all-registers';
import type { RegisterNotice } from '../registers/register-notice';
import type { Desk } from './desk';
import { oncePerDesk } from './once-per-desk';
import { plansAsked } from './plans-asked';

/** Something that counts for nothing at asOf because it was not agreed to by then. */
export interface NotApproved {
  readonly what: 'writeOff' | 'plan' | 'settlement' | 'limit';
  readonly register: RegisterName;
  readonly sheetName: string;
  /** 1-based. */
  readonly rowNumber: number;
  readonly customer: CustomerName;
  readonly amountCents: Cents | null;
  /** What a settlement is for. */
  readonly owedCents?: Cents;
  readonly since: SerialDay | null;
  readonly decision: Exclude<Opinion, 'agreed'> | 'waiting';
  /** Who has to do something now: the approver, of what was returned the applicant; `''` where nobody is named. */
  readonly person: string;
  /** Nothing was asked for or said of it, and no day is set from which approval is asked for: it may have been agreed on before that was so. */
  readonly mayBeOlder: boolean;
}

/** What is asked for and not agreed to at asOf, where the policy asks for approval: write-offs, plans, limits, each in its order. */
export const notApproved = oncePerDesk((desk): readonly NotApproved[] => {
  const { registers, policy, asOf } = desk;
  const found: NotApproved[] = [];
  const add = (
    approval: Approval | undefined,
    since: SerialDay | null,
    item: Omit<NotApproved, 'since' | 'decision' | 'person' | 'mayBeOlder'>,
    approver = '',
  ): void => {
    const decision = decisionAt(approval, asOf);
    // What is asked for later has not happened.
    if (decision === 'agreed' || (since !== null && since > asOf)) return;
    const decider = [approval?.approver ?? '', approver, policy.approval.approver].find((name) => name !== '') ?? '';
    const mayBeOlder = approval === undefined && item.what !== 'limit' && policy.approval.since === null;
    found.push({ ...item, since, decision, person: decision === 'returned' ? (approval?.applicant ?? '') : decider, mayBeOlder });
  };
  for (const row of registers.writeOffsAsked ?? []) {
    const { sheetName, rowNumber, customer, amountCents, approval, approver, day } = row;
    if (precedesApproval(approval, day, policy.approval.since)) continue;
    const item = { what: 'writeOff', register: 'writeOffs', sheetName, rowNumber, customer, amountCents } as const;
    add(approval, approval?.appliedDay ?? day, item, approver);
  }
  for (const { plan, approval, settles } of plansAsked(desk).refused) {
    const [first] = plan.instalments;
    if (first === undefined) continue;
    const { sheetName, rowNumber } = plan.instalments.find((row) => row.approval !== undefined) ?? first;
    const amountCents = sumCents(plan.instalments.map((row) => row.amountCents));
    const of = settles === null ? ({ what: 'plan' } as const) : ({ what: 'settlement', owedCents: settles } as const);
    const item = { ...of, register: 'plans', sheetName, rowNumber, customer: plan.customer, amountCents } as const;
    add(approval, approval?.appliedDay ?? plan.signedDay, item);
  }
  if (policy.approval.limits)
    for (const record of registers.customers ?? []) {
      if (!asksForLimit(record)) continue;
      const { sheetName, rowNumber, customer, approval, limitAskedCents, limitTypedCents } = record;
      const amountCents = limitAskedCents ?? limitTypedCents ?? null;
      add(approval, approval?.appliedDay ?? null, { what: 'limit', register: 'customers', sheetName, rowNumber, customer, amountCents });
    }
  return found;
});

/** What counts for nothing because it was not agreed to, each by name. */
export function approvalNotices(desk: Desk): RegisterNotice[] {
  return notApproved(desk).map(({ customer, since: _since, ...item }) => ({ kind: 'notApproved', ...item, customer: customer.name }));
}
