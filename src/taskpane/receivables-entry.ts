import { ExcelWorkbook } from '../excel/excel-workbook';
import { runJob, type Job, type JobOutcomes } from '../jobs/all-jobs';
import { JobCancelled, type ProgressStep } from '../jobs/ports';

/** How a caller follows a running job and stops it. */
export interface RunControl {
  onProgress?(step: ProgressStep): void;
  readonly signal?: { readonly aborted: boolean };
}

/** The one entry of the add-in's bundle: plain data in, plain data out. */
export interface ReceivablesEntry {
  run<Name extends Job['name']>(job: Extract<Job, { name: Name }>, control?: RunControl): Promise<JobOutcomes[Name]>;
}

declare global {
  /** Stands once Office is ready. */
  var Receivables: ReceivablesEntry | undefined;
}

/** Runs jobs on the workbook that is open in Excel. */
export const receivablesEntry: ReceivablesEntry = {
  run: (job, control = {}) => runJob(job, {
    workbook: new ExcelWorkbook(),
    control: {
      progress: (step) => control.onProgress?.(step),
      throwIfCancelled: () => {
        if (control.signal?.aborted) throw new JobCancelled();
      },
    },
  }),
};
