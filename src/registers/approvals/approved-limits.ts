import type { CustomerRecord } from '../customers/customer-record';

/** Whether a row asks for another limit: 申请额度, or a limit that was changed with a request or a decision beside it. */
export function asksForLimit({ creditLimitCents, limitTypedCents, limitAskedCents, approval }: CustomerRecord): boolean {
  if (limitAskedCents !== undefined) return true;
  const isAsked = approval !== undefined && (approval.applicant !== '' || approval.appliedDay !== null || approval.opinion !== null);
  return isAsked && (limitTypedCents ?? creditLimitCents) !== null;
}

/**
 * Customers whose limits count as far as they were agreed to: 申请额度 from the decision on and 信用额度 until then; a limit that itself is asked
 * for is none before.
 */
export function approvedLimits(records: readonly CustomerRecord[]): CustomerRecord[] {
  return records.map((record) => {
    if (!asksForLimit(record)) return record;
    const { creditLimitCents, limitAskedCents, approval } = record;
    const inForce = limitAskedCents === undefined ? null : creditLimitCents;
    const cents = limitAskedCents ?? creditLimitCents;
    const limitApproved = approval?.opinion === 'agreed' && cents !== null ? { cents, from: approval.approvedDay } : null;
    return {
      ...record,
      creditLimitCents: inForce,
      ...(creditLimitCents !== null && { limitTypedCents: creditLimitCents }),
      ...(limitApproved !== null && { limitApproved }),
    };
  });
}
