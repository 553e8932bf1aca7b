import { BadBinaryName, longestBinary, type BinariesPort, type BinaryName, type KeptBinary } from '../jobs/ports/binaries-port';
import { WorkbookRefused } from '../jobs/ports/workbook-refusal';
import { ExcelRuns, unsettledBy, unwatched } from './excel-runs';
import { forgetBinary, keepBinary, readBinary, versionOfBinary } from './keep/kept-binaries';

/** Files kept in the workbook that is open in Excel, for one job. */
export class ExcelBinaries implements BinariesPort {
  readonly #runs = new ExcelRuns();

  async keep(name: BinaryName, bytes: Uint8Array): Promise<void> {
    checkName(name);
    if (bytes.length > longestBinary) throw new WorkbookRefused({ kind: 'binaryTooLong', bytes: bytes.length, most: longestBinary });
    let version: number | null = null;
    await this.#runs
      .run(unwatched, (session) =>
        keepBinary(session, name, bytes, (begun) => {
          version = begun;
        }),
      )
      .catch((error: unknown) => this.#endedOtherwise(error, name, version));
  }

  read(name: BinaryName): Promise<KeptBinary> {
    checkName(name);
    return this.#runs.run(unwatched, (session) => readBinary(session, name));
  }

  async forget(name: BinaryName): Promise<void> {
    checkName(name);
    await this.#runs
      .run(unwatched, (session) => forgetBinary(session, name))
      .catch((error: unknown) => this.#endedOtherwise(error, name, 0));
  }

  /** A fault does not tell whether the work was done: returns if the version stands in the workbook by now, throws the fault if not. */
  async #endedOtherwise(error: unknown, name: string, version: number | null): Promise<void> {
    if (version === null) throw error;
    const there = await this.#runs
      .run(unwatched, (session) => versionOfBinary(session, name))
      .catch(() => {
        throw unsettledBy(error);
      });
    if (there !== version) throw error;
  }
}

function checkName(name: string): void {
  if (!/^[a-z\d-]{1,60}$/.test(name)) throw new BadBinaryName(`Nothing can be kept under the name ${JSON.stringify(name)}.`);
}
