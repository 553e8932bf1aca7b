import type { Job, JobName, JobOutcomes, JobRequests } from '../jobs/all-jobs';
import type { Language } from '../jobs/build-month-contract';
import type { ProgressStep } from '../jobs/ports';
import type { RunControl } from './receivables-entry';

/** All that the pane's views know of the program around them; the composition root makes one of Excel, tests make their own. */
export interface PaneDesk {
  /** Excel's display language; the workbook's memory may override it. */
  readonly excelLanguage: Language;
  /** Runs a job on the open workbook, one after the other. */
  run<Name extends JobName>(job: Job<Name>, control?: RunControl): Promise<JobOutcomes[Name]>;
  /** Tells where the user is, at once and after every move, and which sheets change; resolves to a function that ends it. */
  watch(watcher: WorkbookWatcher): Promise<() => Promise<void>>;
  /** Tells of the ribbon's commands: which is under way, and what they came to; the last one also if the pane was not there. Returns a function that ends it. */
  onCommand(listener: CommandListener): () => void;
  /** Whether Excel shows itself dark, and how to learn of a change. */
  readonly theme: PaneTheme;
  /** Now, as `yyyy-mm-dd hh:mm`, local time. */
  preparedAt(): string;
  /** Address of the help page in a language. */
  helpPage(language: Language): string;
}

export interface WorkbookWatcher {
  moved(place: Place): void;
  /** Cells of a sheet were changed by anybody, or sheets came and went (`null`). */
  changed(sheet: string | null): void;
}

/** Where the user is: the active sheet and the first selected area, 0-based. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

type CommandJob = 'buildMonth' | 'removeMonth' | 'insertExample';

/** A job that a ribbon command ran, what it was asked, and what came of it. */
export type CommandResult = { readonly [Name in CommandJob]: { readonly job: Name; readonly request: JobRequests[Name]; readonly outcome: JobOutcomes[Name] } }[CommandJob];

export interface CommandListener {
  /** The command that is carried out now; null once none is. */
  underWay(job: CommandJob | null): void;
  done(command: CommandResult): void;
  /** How far it is. */
  stepped(step: ProgressStep): void;
  /** The as-of date that is chosen in the pane, `yyyy-mm-dd`, by which commands go too; null for the ledger's own. */
  chosenAsOf(): string | null;
}

export interface PaneTheme {
  readonly isDark: () => boolean;
  readonly onChange: (listener: () => void) => () => void;
}
