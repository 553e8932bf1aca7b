import type { Job, JobName, JobOutcomes } from '../../jobs/all-jobs';
import type { ProgressStep } from '../../jobs/ports/job-control';
import type { PaneDesk } from '../pane-desk';
import { detailOf } from './fault-detail';
import type { LookDesk, LookedPane } from './look-desk';
import { isBusy } from './pane-state';
import type { PaneResult, TaskName } from './pane-state';
import { QuietTimer } from './quiet-timer';
import { focusAfter } from './task-results';

/**
 * Runs the jobs that take the whole pane, one at a time, with their progress, their stop and what comes of them; a look waits until they
 * are through.
 */
export class TaskDesk {
  #stop: AbortController | null = null;

  constructor(
    private readonly desk: PaneDesk,
    private readonly pane: LookedPane,
    private readonly looks: LookDesk,
  ) {}

  /** Runs a job where none is under way; what stands as the result of the tab in sight is `resultOf` its outcome. */
  async run<Name extends JobName>(
    name: TaskName,
    job: Job<Name>,
    resultOf: (outcome: JobOutcomes[Name]) => PaneResult | null,
    changesFigures = true,
  ): Promise<void> {
    if (isBusy(this.pane.state())) return;
    const wasLooking = this.looks.drop();
    const stop = new AbortController();
    this.#stop = stop;
    this.pane.happened({ kind: 'taskStarted', task: name });
    const silence = new QuietTimer(() => this.pane.happened({ kind: 'taskQuiet' }));
    const onProgress = (step: ProgressStep): void => {
      silence.heard();
      this.pane.happened({ kind: 'taskStepped', step });
    };
    const result = await this.desk
      .run(job, { signal: stop.signal, onProgress })
      .then(resultOf)
      .catch((error: unknown): PaneResult => ({ kind: 'fault', detail: detailOf(error) }));
    silence.end();
    this.#stop = null;
    if (result?.kind === 'sampleAdded' && result.sheets[0] !== undefined)
      this.pane.happened({ kind: 'ledgerChosen', sheet: result.sheets[0] });
    this.pane.happened({ kind: 'taskDone', result, focus: focusAfter(name, result) });
    if (changesFigures || wasLooking) this.looks.soon(name === 'remember' ? 0 : undefined);
  }

  /** Stops the job that is under way because the user wants it to. */
  stop(): void {
    this.pane.happened({ kind: 'taskStopping' });
    this.#stop?.abort();
  }

  /** Does something small beside whatever else goes on; says only why it would not. */
  async say(job: Job<'show'> | Job<'remember'>): Promise<void> {
    try {
      const outcome = await this.desk.run(job);
      if (outcome.kind === 'refused') this.pane.happened({ kind: 'noticed', notice: outcome.reason });
    } catch (error) {
      this.pane.happened({ kind: 'noticed', notice: { kind: 'fault', detail: detailOf(error) } });
    }
  }
}
