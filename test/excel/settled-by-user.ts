import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { RunCutShort } from '../../src/jobs/ports/unfinished-run';

const hour = 3_600_000;

/** The workbook as another page sees it an hour later, which has written none of the notes in it itself. */
export function anotherPage(): ExcelWorkbook {
  return new ExcelWorkbook({ id: 'another', now: () => Date.now() + hour });
}

/** Somebody opens the workbook anew and lets a run that was cut short go its way, asked or, where nothing shows of it, as the next writing does. */
export async function settledByUser(workbook: ExcelWorkbook = anotherPage()): Promise<void> {
  await workbook.settle(null).catch(async (error: unknown) => {
    if (!(error instanceof RunCutShort)) throw error;
    await workbook.settle({ run: error.run.id, choice: error.run.way });
  });
}
