import type { Language } from '../texts/language';
import { JobCancelled, type ProgressStep } from '../jobs/ports/job-control';
import { ExcelBinaries } from '../excel/excel-binaries';
import { ExcelFiles } from '../excel/excel-files';
import { ExcelSelection } from '../excel/excel-selection';
import { ExcelTables } from '../excel/excel-tables';
import { ExcelWorkbook } from '../excel/excel-workbook';
import { describeJob, runJob, type Job, type JobName, type JobOutcomes } from '../jobs/all-jobs';
import type { CheckEvidenceOutcome } from '../jobs/cases/check-evidence-contract';
import type { PackCaseOutcome } from '../jobs/cases/pack-case-contract';
import type { BuildMonthOutcome } from '../jobs/month/build-month-contract';
import type { SaveSummaryOutcome } from '../jobs/month/save-summary-contract';
import type { WriteLettersOutcome } from '../jobs/letters/write-letters-contract';
import { sayMonth, sayOutcome, type Said, type SaidMonth } from '../jobs/say-outcome';
import type { SheetModel } from '../sheets/sheet-model';
import { defaultTemplate } from './default-templates';

/** How a caller follows a running job and stops it. */
export interface RunControl {
  onProgress?(step: ProgressStep): void;
  readonly signal?: { readonly aborted: boolean };
}

/** The one entry of the add-in's bundle: plain data in, plain data out. */
export interface ReceivablesEntry {
  run<Name extends JobName>(job: Job<Name>, control?: RunControl): Promise<JobOutcomes[Name]>;
  /** What came of a month, with its findings as sentences: for callers that show text alone. */
  say(outcome: BuildMonthOutcome, language: Language): SaidMonth;
  /** What came of a job that writes letters, a question or a refusal with its sentence. */
  sayLetters(outcome: WriteLettersOutcome, language: Language): Said<WriteLettersOutcome>;
  /** What came of the saving of a summary, a question or a refusal with its sentence. */
  saySummary(outcome: SaveSummaryOutcome, language: Language): Said<SaveSummaryOutcome>;
  /** What came of the packing of a case or of the checking of its evidence, a question or a refusal with its sentence. */
  sayCase<Outcome extends PackCaseOutcome | CheckEvidenceOutcome>(outcome: Outcome, language: Language): Said<Outcome>;
  /** What is to be said before a job is started. */
  describe(language: Language): { readonly cannotUndo: string };
  /** Lets the pane speak a language, which the workbook remembers; there once the pane is drawn. */
  speak?(language: Language): void;
}

declare global {
  /** Stands once Office is ready. */
  var Receivables: ReceivablesEntry | undefined;
}

/** Runs jobs on the workbook that is open in Excel. */
export const receivablesEntry: ReceivablesEntry = {
  run: (job, control = {}) =>
    inTurn(() =>
      runJob(job, {
        workbook: new ExcelWorkbook(),
        tables: new ExcelTables(),
        selection: new ExcelSelection(),
        binaries: new ExcelBinaries(),
        files: new ExcelFiles(),
        control: {
          progress: (step) => control.onProgress?.(step),
          throwIfCancelled: () => {
            if (control.signal?.aborted) throw new JobCancelled();
          },
          breathe,
        },
        letterTemplate: defaultTemplate,
        sampleSheets,
      }),
    ),
  say: sayMonth,
  sayLetters: sayOutcome,
  saySummary: sayOutcome,
  sayCase: sayOutcome,
  describe: describeJob,
};

/** A file of its own: few ever ask for it. */
async function sampleSheets(): Promise<readonly SheetModel[]> {
  const { default: sheets } = await import(/* webpackChunkName: "sample-ledger" */ './sample/sample-ledger.json');
  return sheets as readonly SheetModel[]; // written by .config/make-sample-ledger.ts
}

/** Gives the page a turn: Excel restarts an add-in that does not answer for five seconds. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

let last: Promise<unknown> = Promise.resolve();

/** One job after the other: a job takes the notes of another one that is under way for those of a run cut short. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = last.then(work);
  last = result.catch(() => undefined);
  return result;
}
