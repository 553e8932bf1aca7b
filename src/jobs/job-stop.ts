import type { JobFault } from './job-fault';
import { faultOf } from './job-fault';
import { RunCutShort, type UnfinishedRun } from './ports/unfinished-run';

/** What is to become of a run that was cut short: nothing of it is done before the user has answered, by the job `settleRun`. */
export interface UnfinishedRunQuestion {
  readonly kind: 'unfinishedRun';
  readonly run: UnfinishedRun;
}

/** How any job may end beside its own ways: something thrown has stopped it, or the user must say what becomes of an earlier run. */
export type JobStop = JobFault | { readonly kind: 'question'; readonly question: UnfinishedRunQuestion };

/** The refusal or question that something thrown in a job amounts to; a fault of the program is thrown on. */
export function stopOf(error: unknown): JobStop {
  return error instanceof RunCutShort ? { kind: 'question', question: { kind: 'unfinishedRun', run: error.run } } : faultOf(error);
}
