import type { Language } from '../texts/language';
import type { CommandListener, CommandResult } from '../excel/commands/ribbon-commands';
import type { SelfCheckSummary } from '../excel/self-check/self-check';
import type { Place, WorkbookWatcher } from '../excel/watch/watch-workbook';
import type { Job, JobName, JobOutcomes } from '../jobs/all-jobs';
import type { RunControl } from './receivables-entry';

export type { CommandListener, CommandResult, Place, WorkbookWatcher };

/** All that the pane's views know of the program around them; the composition root makes one of Excel, tests make their own. */
export interface PaneDesk {
  /** Excel's display language; the workbook's memory may override it. */
  readonly excelLanguage: Language;
  /** Runs a job on the open workbook, one after the other. */
  run<Name extends JobName>(job: Job<Name>, control?: RunControl): Promise<JobOutcomes[Name]>;
  /** Tells where the user is, at once and after every move, and which sheets change; resolves to a function that ends it. */
  watch(watcher: WorkbookWatcher): Promise<() => Promise<void>>;
  /**
   * Tells of the ribbon's commands: which is under way, and what they came to; the last one also if the pane was not there. Returns a
   * function that ends it.
   */
  onCommand(listener: CommandListener): () => void;
  /** Whether Excel shows itself dark, and how to learn of a change. */
  readonly theme: PaneTheme;
  /** Now, as `yyyy-mm-dd hh:mm`, local time. */
  preparedAt(): string;
  /** Address of the help page in a language. */
  helpPage(language: Language): string;
  /** In development builds alone: tries what the add-in counts on in Excel. */
  readonly selfCheck?: SelfCheck;
}

/** Tells before each probe how many are done, of how many; answers how many came to what. */
export type SelfCheck = (language: Language, onProbe: (done: number, total: number) => void) => Promise<SelfCheckSummary>;

export interface PaneTheme {
  readonly isDark: () => boolean;
  readonly onChange: (listener: () => void) => () => void;
}
