import type { SheetModel } from '../../sheets/sheet-model';
import type { JobControl } from './job-control';
import type { WorkbookPort } from './workbook-port';

/** What a job works with. */
export interface JobPorts {
  readonly workbook: WorkbookPort;
  readonly control: JobControl;
  /** The sheets of the sample ledger, fetched when they are asked for. */
  sampleSheets(): Promise<readonly SheetModel[]>;
}
