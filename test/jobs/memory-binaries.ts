import { longestBinary, type BinariesPort, type KeptBinary } from '../../src/jobs/ports/binaries-port';
import { WorkbookRefused } from '../../src/jobs/ports/workbook-refusal';

/** Binaries kept in memory. */
export class MemoryBinaries implements BinariesPort {
  readonly kept = new Map<string, Uint8Array>();
  /** Names under which something is said to stand that is not as it was kept. */
  readonly spoilt = new Set<string>();

  keep(name: string, bytes: Uint8Array): Promise<void> {
    if (bytes.length > longestBinary)
      return Promise.reject(new WorkbookRefused({ kind: 'binaryTooLong', bytes: bytes.length, most: longestBinary }));
    this.kept.set(name, bytes);
    return Promise.resolve();
  }

  read(name: string): Promise<KeptBinary> {
    return Promise.resolve({ bytes: this.kept.get(name) ?? null, spoilt: this.spoilt.has(name) ? 1 : 0 });
  }

  forget(name: string): Promise<void> {
    this.kept.delete(name);
    return Promise.resolve();
  }
}
