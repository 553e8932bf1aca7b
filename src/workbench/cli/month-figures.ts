import type { NotCarried } from '../files/workbook-file';
import type { ProgressStep } from '../words/workbench-words';
import type { MonthOutcome } from './month-outcome';
import type { MonthRequest } from './month-workbook';
import type { ReportFault } from './report-fault';

/** A ledger file of which the figures alone are wanted. */
export interface FiguresTask {
  readonly file: string;
  readonly request: FiguresRequest;
}

/** The request of the job `reckonMonth`, as the add-in takes it. */
export type FiguresRequest = Omit<MonthRequest, 'preparedAt'> & { readonly confirmAsOf?: string };

/** What came of it. */
export interface MonthFigures {
  readonly outcome: MonthOutcome;
  /** Formulas of the file, which were taken by the values that it holds of them. */
  readonly formulas: number;
  /** What cells of the file do not hold whole. */
  readonly notCarried: readonly NotCarried[];
}

/** Reads the file and reckons its month without any workbook; throws `ReportRefused` for a file that can't be read. */
export type ReckonFigures = (task: FiguresTask, onStep: (step: ProgressStep) => void) => Promise<MonthFigures>;

/** What the process that reckons tells the one that has started it; the last but for steps is all that it has to tell. */
export type FiguresMessage =
  | { readonly kind: 'step'; readonly step: ProgressStep }
  | { readonly kind: 'came'; readonly outcome: unknown; readonly formulas: number; readonly notCarried: readonly NotCarried[] }
  | { readonly kind: 'refused'; readonly fault: ReportFault }
  | { readonly kind: 'crashed'; readonly message: string; readonly stack: string };

/** The largest text files of which figures are reckoned: as many rows as a sheet holds, of ten columns. */
export const boundsOfFigures = { bytes: 200_000_000, cells: 10_500_000 } as const;
