import type { JobOutcomes, JobRequests } from '../../jobs/all-jobs';
import type { RefusalReason } from '../../jobs/refusal-reason';
import type { CommandResult } from '../pane-desk';
import type { CommandName, FocusWish, PaneResult, TaskName } from './pane-state';

/** What a build came to, as the pane shows it. */
export function afterBuild(outcome: JobOutcomes['buildMonth'], request: JobRequests['buildMonth']): PaneResult {
  switch (outcome.kind) {
    case 'done':
      return { kind: 'built', report: outcome.report, language: request.language };
    case 'question':
      return { kind: 'asked', by: 'build', request, question: outcome.question };
    case 'refused':
      return refusal(outcome);
  }
}

/** What a removal came to. */
export function afterRemoval(outcome: JobOutcomes['removeMonth'], request: JobRequests['removeMonth']): PaneResult {
  switch (outcome.kind) {
    case 'done':
      return { kind: 'removed', sheets: outcome.report.sheets };
    case 'question':
      return { kind: 'asked', by: 'remove', request, question: outcome.question };
    case 'refused':
      return refusal(outcome);
  }
}

/** What the saving of a month's summary came to. */
export function afterSummary(outcome: JobOutcomes['saveSummary']): PaneResult {
  switch (outcome.kind) {
    case 'done':
      return { kind: 'summarySaved', ...outcome.report };
    case 'question':
      return outcome.question.kind === 'unfinishedRun'
        ? { kind: 'asked', by: 'other', question: outcome.question }
        : { kind: 'askedElsewhere', question: outcome.question };
    case 'refused':
      return refusal(outcome);
  }
}

export function afterSample(outcome: JobOutcomes['insertSample']): PaneResult {
  return outcome.kind === 'done' ? { kind: 'sampleAdded', sheets: outcome.report.sheets } : stopped(outcome);
}

/** What the making of a table of the user's came to. */
export function afterTable(outcome: JobOutcomes['makeRegister']): PaneResult {
  return outcome.kind === 'done' ? { kind: 'tableReady', ...outcome.report } : stopped(outcome);
}

/** What became of a run that was cut short. */
export function afterSettling(outcome: JobOutcomes['settleRun']): PaneResult {
  return outcome.kind === 'done' ? { kind: 'settled', ...outcome.report } : stopped(outcome);
}

/** What a ribbon command came to, as if it had been done in the pane. */
export function afterCommand(command: CommandResult): PaneResult {
  switch (command.job) {
    case 'buildMonth':
      return afterBuild(command.outcome, command.request);
    case 'removeMonth':
      return afterRemoval(command.outcome, command.request);
    case 'insertExample':
      return command.outcome.kind === 'done' ? { kind: 'exampleInserted', cell: command.outcome.report.cell } : stopped(command.outcome);
  }
}

/** What the pane calls a job of the ribbon. */
export const commandNames: Readonly<Record<CommandResult['job'], CommandName>> = {
  buildMonth: 'build',
  removeMonth: 'remove',
  insertExample: 'example',
};

/** Where the keyboard goes on after a task; null leaves it where it is. */
export function focusAfter(task: TaskName, result: PaneResult | null): FocusWish['place'] | null {
  if (task === 'remember') return result === null ? null : 'result';
  return result === null || (result.kind === 'refused' && result.reason.kind === 'cancelled') ? 'build' : 'result';
}

function stopped(outcome: Exclude<JobOutcomes['settleRun'], { kind: 'done' }>): PaneResult {
  return outcome.kind === 'question' ? { kind: 'asked', by: 'other', question: outcome.question } : refusal(outcome);
}

function refusal({ reason }: { readonly reason: RefusalReason }): PaneResult {
  return { kind: 'refused', reason };
}
