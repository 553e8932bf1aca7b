import type { JobControl } from '../jobs/ports/job-control';
import type { SelectedRows, SelectionPort } from '../jobs/ports/selection-port';
import { WorkbookRefused } from '../jobs/ports/workbook-refusal';
import { ExcelRuns } from './excel-runs';
import { readSelection } from './read/read-selection';

/** What is selected in the workbook that is open in Excel. */
export class ExcelSelection implements SelectionPort {
  readonly #runs = new ExcelRuns();

  read(control: JobControl): Promise<SelectedRows | null> {
    return this.#runs
      .run(control, (session) => readSelection(session, control))
      .catch((error: unknown) => {
        // A chart or a picture is selected in place of cells.
        if (error instanceof WorkbookRefused && error.refusal.kind === 'elsewhere' && error.refusal.code === 'InvalidSelection')
          return null;
        throw error;
      });
  }
}
