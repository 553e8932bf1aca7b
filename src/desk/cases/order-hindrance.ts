import { isUnderChineseLaw } from '../../domain/law/chinese-law';
import type { DebtorCase } from '../debtor-cases';
import type { Desk } from '../desk';
import { disputedInvoices } from '../disputes';
import type { CaseClaims } from './case-claims';

/** Why no order to pay can be applied for, as far as the workbook tells (facts-law.md §12). */
export type OrderHindrance = 'nothingClaimed' | 'orderInArbitration' | 'credits' | 'disputed' | 'noAddress' | 'abroad';

/** Null where the conditions of an order to pay hold: money alone, no other debt between the parties, no objection, and it can be served. */
export function orderHindrance(desk: Desk, { account, invoices, record }: DebtorCase, claims: CaseClaims): OrderHindrance | null {
  if (claims.totalCents === 0) return 'nothingClaimed';
  if (record.state === 'arbitration') return 'orderInArbitration';
  const hasCredits = claims.creditsCents > 0 || claims.creditsElsewhere.length > 0;
  if (hasCredits || (account?.unapplied ?? []).some(({ balanceCents }) => balanceCents < 0)) return 'credits';
  if (invoices.some((position) => disputedInvoices(desk).has(position))) return 'disputed';
  if ((account?.record?.address ?? '') === '') return 'noAddress';
  return isUnderChineseLaw(account?.record?.country ?? '', '') ? null : 'abroad';
}
