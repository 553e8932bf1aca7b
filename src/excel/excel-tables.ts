import type { JobControl } from '../jobs/ports/job-control';
import type { ChangedTable, NewTable, ProtectionAnswer, TableChange, TablesPort } from '../jobs/ports/tables-port';
import { ExcelRuns } from './excel-runs';
import { ExcelWorkbook } from './excel-workbook';
import { pageSession, type PageSession } from './keep/run-holder';
import { stampsIn } from './keep/stamps';

/** Few runs write in a table of the user's: what does it is loaded by those. */
const userTables = () => import(/* webpackChunkName: "user-tables" */ './write/user-tables');

/** Tables of the user's in the workbook that is open in Excel, for one job. */
export class ExcelTables implements TablesPort {
  readonly #runs: ExcelRuns;
  readonly #workbook: ExcelWorkbook;

  constructor(page: PageSession = pageSession) {
    this.#runs = new ExcelRuns(page);
    this.#workbook = new ExcelWorkbook(page);
  }

  async prepare(): Promise<void> {
    await userTables();
  }

  async change(changes: readonly TableChange[], control: JobControl): Promise<readonly ChangedTable[]> {
    const asked = changes.filter(({ changedRows, newRows }) => changedRows.length + newRows.length > 0);
    if (asked.length === 0) return changes.map(() => ({ newRows: [] }));
    const { changeTables } = await userTables();
    let stamp: number | null = null;
    let planned: readonly ChangedTable[] = [];
    await this.#runs
      .runWriting(control, (session) =>
        changeTables(session, this.#runs.page, asked, control, (begun, tables) => {
          stamp = begun;
          planned = tables;
        }),
      )
      .catch((error: unknown) => this.#runs.endedOtherwise<number>(error, stamp, (ours, { names }) => stampsIn(names).includes(ours)))
      .catch((fault: unknown) =>
        this.#runs.throwNaming(
          fault,
          asked.map(({ sheet }) => sheet),
        ),
      );
    return changes.map((change) => planned[asked.indexOf(change)] ?? { newRows: [] });
  }

  async make(
    tables: readonly NewTable[],
    control: JobControl,
    { before = [], front = 'none' }: Parameters<TablesPort['make']>[2] = {},
  ): Promise<readonly string[]> {
    const { newTableSheet } = await userTables();
    return this.#workbook.addSheets([...before, ...tables.map(newTableSheet)], control, front);
  }

  async setProtection(sheets: readonly string[], password: string, protect: boolean, control: JobControl): Promise<ProtectionAnswer> {
    const { setProtection } = await import(/* webpackChunkName: "protection" */ './write/set-protection');
    return this.#runs.run(control, (session) => setProtection(session, sheets, password, protect));
  }
}
