import type { JobOutcomes } from '../jobs/all-jobs';
import type { CommandResult } from './pane-desk';
import type { FocusWish, MonthTarget, PaneResult, TaskName } from './pane-state';

/** What a build came to, as the pane shows it. */
export function afterBuild(outcome: JobOutcomes['buildMonth'], target: MonthTarget): PaneResult {
  switch (outcome.kind) {
    case 'done':
      return { kind: 'built', report: outcome.report };
    case 'question':
      return { kind: 'asked', by: 'build', target, question: outcome.question, sentence: outcome.sentence };
    case 'refused':
      return refusal(outcome);
  }
}

/** What a removal came to. */
export function afterRemoval(outcome: JobOutcomes['removeMonth'], target: MonthTarget): PaneResult {
  switch (outcome.kind) {
    case 'done':
      return { kind: 'removed', sheets: outcome.report.sheets };
    case 'question':
      return { kind: 'asked', by: 'remove', target, question: outcome.question, sentence: outcome.sentence };
    case 'refused':
      return refusal(outcome);
  }
}

export function afterSample(outcome: JobOutcomes['insertSample']): PaneResult {
  return outcome.kind === 'done' ? { kind: 'sampleAdded', sheets: outcome.report.sheets } : refusal(outcome);
}

/** What a ribbon command came to, as if it had been done in the pane. */
export function afterCommand(command: CommandResult): PaneResult {
  switch (command.job) {
    case 'buildMonth':
      return afterBuild(command.outcome, {});
    case 'removeMonth':
      return afterRemoval(command.outcome, {});
    case 'insertExample':
      return command.outcome.kind === 'done' ? { kind: 'exampleInserted', cell: command.outcome.report.cell } : refusal(command.outcome);
  }
}

/** Where the keyboard goes on after a task; null leaves it where it is. */
export function focusAfter(task: TaskName, result: PaneResult | null): FocusWish['place'] | null {
  if (task === 'remember') return null;
  return result === null || (result.kind === 'refused' && result.isCancelled) ? 'build' : 'result';
}

function refusal({ refusal: reason, sentence }: { readonly refusal: string; readonly sentence: string }): PaneResult {
  return { kind: 'refused', isCancelled: reason === 'cancelled', sentence };
}
