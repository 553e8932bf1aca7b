import type { JobControl } from '../jobs/ports/job-control';
import { payloadBound } from './read/payload';

/** Round trips to Excel, counted over a whole job. */
export interface SyncCount {
  syncs: number;
}

/** One stretch of work with Excel: counts its round trips and, when writing, packs work into requests of about the payload bound. */
export class ExcelSession {
  readonly #count: SyncCount;
  readonly #control: JobControl;
  #queuedBytes = 0;
  #beforeSync: () => void = () => undefined;

  constructor(
    readonly context: Excel.RequestContext,
    control: JobControl,
    count: SyncCount,
  ) {
    this.#control = control;
    this.#count = count;
  }

  /** Has this queue something before every sync from now on. */
  beforeSync(queue: () => void): void {
    this.#beforeSync = queue;
  }

  /** Sends what is queued; lets the page breathe afterwards, and stops here if the user asked to. */
  async sync(): Promise<void> {
    this.#control.throwIfCancelled();
    this.#beforeSync();
    this.#queuedBytes = 0;
    this.#count.syncs += 1;
    await this.context.sync();
    await breathe();
  }

  /** Makes room for work of about so many bytes: what is queued goes first if both together would pass the bound. */
  async reserve(bytes: number): Promise<void> {
    if (this.#queuedBytes > 0 && this.#queuedBytes + bytes > payloadBound) await this.sync();
    if (this.#queuedBytes === 0) {
      // Both last until the next sync only, so every request asks for them again.
      this.context.workbook.application.suspendScreenUpdatingUntilNextSync();
      this.context.workbook.application.suspendApiCalculationUntilNextSync();
    }
    this.#queuedBytes += bytes;
  }
}

/** Gives the page a turn: Excel restarts an add-in that does not answer for five seconds. */
async function breathe(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
