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
  /** Names that are queued to be added, and those of the last batch. */
  #toHide: string[] = [];
  #toHideAgain: string[] = [];
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
    this.#toHideAgain = this.#toHide;
    this.#toHide = [];
    this.#hide();
    await breathe();
  }

  /** Hides names in the batch behind the one that adds them: Excel ignores it in the same one (office-js #3878, #3949). */
  hideOnceMade(names: readonly string[]): void {
    this.#toHide.push(...names);
  }

  /**
   * What is good to have once the work is done, all in one round trip, or each step in one of its own where that fails. Nobody is asked any
   * more whether to go on, and what Excel refuses here is no failure of the work: it needs the window that the user is in, and they may
   * have left it.
   */
  async afterwards(steps: readonly (() => void)[]): Promise<void> {
    for (const step of steps) step();
    if (await this.#syncAnyway()) return;
    this.#hide();
    await this.#syncAnyway();
    for (const step of steps) {
      step();
      await this.#syncAnyway();
    }
  }

  async #syncAnyway(): Promise<boolean> {
    this.#suspend();
    this.#count.syncs += 1;
    return this.context.sync().then(
      () => true,
      () => false,
    );
  }

  #hide(): void {
    for (const name of this.#toHideAgain) this.context.workbook.names.getItem(name).visible = false;
  }

  /** Makes room for work of about so many bytes: what is queued goes first if both together would pass the bound. */
  async reserve(bytes: number): Promise<void> {
    if (this.#queuedBytes > 0 && this.#queuedBytes + bytes > payloadBound) await this.sync();
    if (this.#queuedBytes === 0) this.#suspend();
    this.#queuedBytes += bytes;
  }

  /**
   * Once for each request that writes, for it lasts until the next sync, and for none that reads: the screen would flicker (office-js #545,
   * #2734).
   */
  #suspend(): void {
    this.context.workbook.application.suspendScreenUpdatingUntilNextSync();
    this.context.workbook.application.suspendApiCalculationUntilNextSync();
  }
}

/** Gives the page a turn: Excel restarts an add-in that does not answer for five seconds. */
async function breathe(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
