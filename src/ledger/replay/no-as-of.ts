import type { Notice, ProblemReason } from '../findings';
import type { Ledger } from '../ledger';

const dateReasons: ReadonlySet<ProblemReason['kind']> = new Set([
  'invoiceDateUnreadable',
  'dueDateUnreadable',
  'settledDateUnreadable',
  'deliveryDateUnreadable',
]);

/**
 * What is to be said of a ledger for which `defaultAsOf` finds no date: the first date that could not be read, invoice dates before all
 * others (R9).
 */
export function noAsOf({ problems, notices }: Ledger): Extract<Notice, { kind: 'noAsOf' }> {
  const dated = problems.filter(({ reason }) => dateReasons.has(reason.kind));
  const first =
    dated.find(({ reason }) => reason.kind === 'invoiceDateUnreadable') ??
    notices.find((notice) => notice.kind === 'receiptDateUnreadable') ??
    dated[0];
  return { kind: 'noAsOf', unreadable: first === undefined ? null : { place: first.place, value: first.value } };
}
