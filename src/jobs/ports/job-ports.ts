import type { SheetModel } from '../../sheets/sheet-model';
import type { BinariesPort } from './binaries-port';
import type { FilesPort } from './files-port';
import type { JobControl } from './job-control';
import type { SelectionPort } from './selection-port';
import type { TablesPort } from './tables-port';
import type { WorkbookPort } from './workbook-port';

/** What a job works with. */
export interface JobPorts {
  readonly workbook: WorkbookPort;
  /** Tables of the user's. */
  readonly tables: TablesPort;
  /** What the user has selected. */
  readonly selection: SelectionPort;
  /** Files kept in the workbook. */
  readonly binaries: BinariesPort;
  /** Files for the user. */
  readonly files: FilesPort;
  readonly control: JobControl;
  /** A template of ours by its file below assets/letters/, fetched when it is asked for. */
  letterTemplate(file: string): Promise<Uint8Array>;
  /** The sheets of the sample ledger, fetched when they are asked for. */
  sampleSheets(): Promise<readonly SheetModel[]>;
}
