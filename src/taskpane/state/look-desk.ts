import type { LookOutcome, LookRequest } from '../../jobs/month/look-contract';
import { detailOf } from './fault-detail';
import type { PaneDesk, Place } from '../pane-desk';
import type { PaneEvent } from './pane-events';
import { confirmedAsOf, isBusy, viewOf } from './pane-state';
import type { PaneState } from './pane-state';
import { QuietTimer } from './quiet-timer';
import { asksForLook, concernsLedger, sheetToLookAt } from './sheet-to-look-at';

/** How long the user may move about before the pane follows, in milliseconds. */
const restAfterMove = 250;
/** How long a change is left to be followed by another. */
const restAfterChange = 1000;
/** Rows of a ledger that is read again by itself after a change. */
const mostRowsReadUnasked = 5000;

/** The pane as looks see it. */
export interface LookedPane {
  state(): PaneState;
  happened(event: PaneEvent): void;
}

/** Looks at the ledger whenever that may show something new, one look at a time, the newest. */
export class LookDesk {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop: AbortController | null = null;

  constructor(
    private readonly desk: PaneDesk,
    private readonly pane: LookedPane,
  ) {}

  moved(place: Place): void {
    const before = this.pane.state().place?.sheet;
    this.pane.happened({ kind: 'moved', place });
    if (before !== place.sheet && asksForLook(this.pane.state())) this.soon(restAfterMove);
  }

  changed(sheet: string | null): void {
    const state = this.pane.state();
    // What a job of ours does to the workbook is looked at when it is through.
    if (isBusy(state) || !concernsLedger(state, sheet)) return;
    const rows = viewOf(state)?.figures.rows ?? 0;
    if (sheet !== null && rows > mostRowsReadUnasked) this.pane.happened({ kind: 'ledgerChanged' });
    else this.soon(restAfterChange);
  }

  /** Looks after so many milliseconds, unless asked again before. */
  soon(milliseconds = restAfterMove): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), milliseconds);
  }

  /** Gives up the look that is planned or under way; says whether there was one. */
  drop(): boolean {
    const had = this.#stop !== null || this.#timer !== undefined;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#stop?.abort();
    if (this.#stop) this.pane.happened({ kind: 'lookDropped' });
    this.#stop = null;
    return had;
  }

  /** Stops the look because the user wants it to. */
  stop(): void {
    this.pane.happened({ kind: 'lookStopping' });
    this.#stop?.abort();
  }

  async #look(): Promise<void> {
    this.#timer = undefined;
    // A job that runs is followed by a look of its own.
    if (isBusy(this.pane.state())) return;
    this.#stop?.abort();
    const stop = new AbortController();
    this.#stop = stop;
    this.pane.happened({ kind: 'lookStarted' });
    const silence = new QuietTimer(() => {
      if (this.#stop === stop) this.pane.happened({ kind: 'lookQuiet' });
    });
    const event = await this.#lookAt(sheetToLookAt(this.pane.state()), stop, silence)
      .then((outcome): PaneEvent => ({ kind: 'lookDone', outcome }))
      .catch((error: unknown): PaneEvent => ({ kind: 'lookFailed', detail: detailOf(error) }));
    silence.end();
    if (this.#stop !== stop) return;
    this.#stop = null;
    this.pane.happened(event);
    const state = this.pane.state();
    // The user may have come to another ledger meanwhile.
    if (event.kind === 'lookDone' && event.outcome.kind === 'found' && asksForLook(state)) this.soon(restAfterMove);
  }

  async #lookAt(activeSheet: string | null, stop: AbortController, silence: QuietTimer): Promise<LookOutcome> {
    const { language, asOf, ledgerSheet } = this.pane.state();
    const request: LookRequest = {
      language,
      ...(activeSheet === null ? {} : { activeSheet }),
      ...(asOf === null ? {} : { asOf }),
      ...confirmedAsOf(this.pane.state()),
    };
    const outcome = await this.desk.run(
      { name: 'look', request },
      {
        signal: stop.signal,
        onProgress: (step) => {
          silence.heard();
          if (this.#stop === stop) this.pane.happened({ kind: 'lookStepped', step });
        },
      },
    );
    const isKnown =
      outcome.kind === 'question' &&
      outcome.question.kind === 'whichLedger' &&
      ledgerSheet !== null &&
      activeSheet !== ledgerSheet &&
      outcome.question.sheetNames.includes(ledgerSheet);
    // Between two ledgers the one that was in sight stays there.
    return isKnown && !stop.signal.aborted ? this.#lookAt(ledgerSheet, stop, silence) : outcome;
  }
}
