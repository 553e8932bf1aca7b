import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { RunCutShort, type Settlement, type UnfinishedRun } from '../../src/jobs/ports/unfinished-run';

const hour = 3_600_000;

/** The workbook as another page sees it an hour later, which has written none of the notes in it itself. */
export function anotherPage(): ExcelWorkbook {
  return new ExcelWorkbook({ id: 'another', now: () => Date.now() + hour });
}

/**
 * Somebody opens the workbook anew and lets a run that was cut short go its way, asked or, where nothing shows of it, as the next writing
 * does.
 */
export async function settledByUser(workbook: ExcelWorkbook = anotherPage()): Promise<Settlement> {
  return workbook.settle(null).catch((error: unknown) => {
    if (!(error instanceof RunCutShort)) throw error;
    return workbook.settle({ run: error.run.id, choice: error.run.way });
  });
}

/** What the user is asked about a run, by whoever opens the workbook next; null where nothing needs to be asked, and it is settled. */
export async function askedOfUser(): Promise<UnfinishedRun | null> {
  return anotherPage()
    .settle(null)
    .then(() => null)
    .catch((error: unknown) => {
      if (error instanceof RunCutShort) return error.run;
      throw error;
    });
}
