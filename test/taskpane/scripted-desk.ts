import type { Job, JobName, JobOutcomes } from '../../src/jobs/all-jobs';
import type { CommandListener, PaneDesk, WorkbookWatcher } from '../../src/taskpane/pane-desk';
import type { RunControl } from '../../src/taskpane/receivables-entry';

/** A job that the pane has asked for and that the test lets end. */
export interface AskedJob {
  readonly job: Job;
  readonly control: RunControl;
  end<Name extends JobName>(name: Name, outcome: JobOutcomes[Name]): Promise<void>;
  fail(error: Error): Promise<void>;
}

/** A desk whose jobs wait for the test to end them. */
export class ScriptedDesk implements PaneDesk {
  readonly excelLanguage = 'zh-CN';
  readonly theme = { isDark: (): boolean => false, onChange: () => (): void => undefined };
  readonly asked: AskedJob[] = [];
  watcher: WorkbookWatcher | null = null;
  commands: CommandListener | null = null;

  run<Name extends JobName>(job: Job<Name>, control: RunControl = {}): Promise<JobOutcomes[Name]> {
    return new Promise<JobOutcomes[Name]>((resolve, reject) => {
      this.asked.push({
        job: job,
        control,
        end: async (name, outcome) => {
          const asked: JobName = job.name;
          if (asked !== name) throw new Error(`The job is ${asked}, not ${name}.`);
          // Of the same job by its name, which types of this many outcomes can't follow.
          Reflect.apply(resolve, undefined, [outcome]);
          await settled();
        },
        fail: async (error) => {
          reject(error);
          await settled();
        },
      });
    });
  }

  watch(watcher: WorkbookWatcher): Promise<() => Promise<void>> {
    this.watcher = watcher;
    return Promise.resolve(() => Promise.resolve());
  }

  onCommand(listener: CommandListener): () => void {
    this.commands = listener;
    return () => undefined;
  }

  preparedAt(): string {
    return '2026-01-05 09:30';
  }

  helpPage(): string {
    return 'help.html';
  }

  /** The job that was asked for last. */
  get last(): AskedJob {
    const last = this.asked.at(-1);
    if (!last) throw new Error('No job was asked for.');
    return last;
  }

  get names(): JobName[] {
    return this.asked.map(({ job }) => job.name);
  }
}

/** Everything that follows from an answer has happened. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}
