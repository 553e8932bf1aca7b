import type { MonthQuestion } from '../../jobs/month/build-month-contract';
import type { UnfinishedRunQuestion } from '../../jobs/job-stop';
import type { RefusalReason } from '../../jobs/refusal-reason';
import type { PaneResult } from '../state/pane-state';

type Stopped =
  | { readonly kind: 'question'; readonly question: MonthQuestion | UnfinishedRunQuestion }
  | { readonly kind: 'refused'; readonly reason: RefusalReason };

/** A question about the ledger is answered where it is looked at; one about a run that was cut short, on the spot. */
export function stopped(outcome: Stopped): PaneResult {
  if (outcome.kind === 'refused') return { kind: 'refused', reason: outcome.reason };
  const { question } = outcome;
  return question.kind === 'unfinishedRun' ? { kind: 'asked', by: 'other', question } : { kind: 'askedElsewhere', question };
}
