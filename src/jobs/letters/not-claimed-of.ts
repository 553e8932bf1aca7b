import type { Account } from '../../desk/account';
import type { Desk } from '../../desk/desk';
import type { DueLetter } from '../../desk/letter-run';
import { penaltyNotClaimed } from '../../desk/penalty-not-claimed';
import { formatCents } from '../../domain/money/cents';
import type { NotClaimedPenalty } from './propose-letters-contract';

/** A debtor's penalty on the sheets, and what of it a letter does not name and why, as outcomes have it (R21b). */
export function notClaimedOf(
  desk: Desk,
  account: Account,
  demand: DueLetter | null,
): { readonly penaltyOnSheets: string; readonly notClaimed: readonly NotClaimedPenalty[] } {
  const notClaimed = demand === null ? [] : penaltyNotClaimed(desk, account, demand);
  return {
    penaltyOnSheets: formatCents(account.aging.penaltyCents),
    notClaimed: notClaimed.map(({ reason, invoices, cents }) => ({ reason, invoices, amount: formatCents(cents) })),
  };
}
