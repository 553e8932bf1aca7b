import type { AgedLedger } from '../aged-ledger';
import type { ProblemReason } from '../findings';
import { problemsAt } from '../problems-at';

const moneyReasons: ReadonlySet<ProblemReason['kind']> = new Set([
  'amountUnreadable',
  'receivedUnreadable',
  'reductionUnreadable',
  'balanceUnreadable',
  'paymentLeftUnread',
]);

/** What came in on a row whose debt nobody can read is taken off nothing, whatever balance stands there. */
function isReceiptWithoutDebt(reason: ProblemReason): boolean {
  return reason.kind === 'amountFromBalance' && reason.receivedCents !== 0;
}

/** How many sums could not be read as of the date, or set against anything, so that they count 0 or nothing was taken off (R12, R12f). */
export function unreadableMoney(aged: Pick<AgedLedger, 'ledger' | 'asOf' | 'notices'>): number {
  const inRows = problemsAt(aged).filter(({ reason }) => moneyReasons.has(reason.kind) || isReceiptWithoutDebt(reason)).length;
  return [...aged.ledger.notices, ...aged.notices].reduce((count, notice) => {
    if (notice.kind === 'receiptRowsUnread') return count + notice.rowNumbers.length;
    return notice.kind === 'receiptAmountUnreadable' ? count + 1 : count;
  }, inRows);
}
