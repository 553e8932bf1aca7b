import type { JobControl } from '../jobs/ports/job-control';
import type { JobPorts } from '../jobs/ports/job-ports';
import type { WorkbookPort, WorkbookReading } from '../jobs/ports/workbook-port';
import { WorkbookRefused } from '../jobs/ports/workbook-refusal';

/** Cells that were read from a file, without a spreadsheet program behind them: they can be read, and nothing else. */
class PlainWorkbook implements WorkbookPort {
  /** What was read goes to the one job that asks for it: it is large, and nobody else is to hold it. */
  constructor(private readonly give: () => WorkbookReading) {}

  read(): Promise<WorkbookReading> {
    return Promise.resolve().then(this.give);
  }

  readonly inventory = refuse;
  readonly settle = refuse;
  readonly changesIn = refuse;
  readonly changesAtAGlance = refuse;
  readonly write = refuse;
  readonly remove = refuse;
  readonly memory = refuse;
  readonly remember = refuse;
  readonly show = refuse;
  readonly addSheets = refuse;
  readonly takeBack = refuse;
  readonly insertFormula = refuse;
}

/** What a job works with that only reads: the cells of a file. */
export function plainPorts(give: () => WorkbookReading, control: JobControl): JobPorts {
  return {
    workbook: new PlainWorkbook(give),
    tables: { prepare: refuse, change: refuse, make: refuse, setProtection: refuse },
    selection: { read: () => Promise.resolve(null) },
    binaries: { keep: refuse, read: refuse, forget: refuse },
    files: { save: refuse },
    control,
    letterTemplate: refuse,
    sampleSheets: refuse,
  };
}

function refuse(): Promise<never> {
  return Promise.reject(new WorkbookRefused({ kind: 'readOnly' }));
}
