import { isBeginningAnew } from './begin-anew';
import type { KeptWorkbook } from './kept-workbook';

const QUIET_MILLISECONDS = 1200;
/** Whoever never pauses is not left without: so long after the first change at the latest. */
const LONGEST_MILLISECONDS = 15_000;
/** While the add-in is at work nothing is kept, for that would take its time, and keep half of what it writes; but not for longer than this. */
const LONGEST_WORK_MILLISECONDS = 60_000;
/** So often it is asked whether the work is over. */
const WORK_MILLISECONDS = 300;
/** A workbook that takes long to save is saved less often: a fifth of the time at most. */
const SHARE_OF_SAVING = 5;

/** The open workbook, as far as keeping it goes. */
export interface WorkbookToKeep {
  readonly book: { readonly name: string };
  /** The workbook as an .xlsx file. */
  readonly save: () => Promise<Uint8Array>;
  readonly onChange: (listener: () => void) => void;
  /** Whether the add-in is in the midst of reading or writing in it. */
  readonly isAddInAtWork: () => boolean;
}

/** How a workbook is kept. */
export interface KeepingOptions {
  /** Whether the workbook came with changes that the user has in no file yet. */
  readonly wasUnsaved: boolean;
  /** Puts it where the next visit finds it; null where another tab does that, or nothing can. */
  readonly keep: ((workbook: KeptWorkbook) => Promise<void>) | null;
}

/** The open workbook's way into the browser's storage. */
export interface Keeping {
  /** Whether changes are kept at all. */
  readonly isKeeping: boolean;
  /** Whether there are changes that the user has in no file yet. */
  readonly isUnsaved: () => boolean;
  /** Keeps a change that waits to be kept, at once. */
  readonly keepNow: () => Promise<void>;
  /** The workbook as a file for the user, who then has all changes up to now. */
  readonly saveForUser: () => Promise<Uint8Array>;
  /** Keeps nothing any more, for another workbook takes its place; resolves once nothing is under way. */
  readonly stop: () => Promise<void>;
  /** Keeps again, and at once, after a stop: no other workbook came. */
  readonly resume: () => void;
}

/**
 * Keeps the workbook in the browser a moment after every change, or after the work of the add-in that made it, and lets nobody leave unasked
 * before that.
 */
export function keepWhileOpen(workbook: WorkbookToKeep, { wasUnsaved, keep }: KeepingOptions): Keeping {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let [changes, changesKept, changesSaved] = [0, 0, wasUnsaved ? -1 : 0];
  let isStopped = false;
  let pause = QUIET_MILLISECONDS;
  /** When the first change came that no keeping has begun for. */
  let waitingSince: number | null = null;
  let last = Promise.resolve();
  const isUnsaved = (): boolean => changesSaved < changes;
  const keepChanges = async (): Promise<void> => {
    if (!keep || isStopped || changesKept === changes) return;
    const now = changes;
    const begun = performance.now();
    waitingSince = null;
    const bytes = await workbook.save();
    await keep({ name: workbook.book.name, bytes, isUnsaved: isUnsaved() });
    changesKept = now;
    pause = Math.max(QUIET_MILLISECONDS, SHARE_OF_SAVING * (performance.now() - begun));
  };
  // One after the other: whoever waits for the newest waits for one that is under way, too.
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  const keepNow = (): Promise<void> => {
    clearTimeout(timer);
    return inTurn(keepChanges);
  };
  // What can't be kept now (the browser's storage is full) is tried again after the next change.
  const tryNow = (): void => void keepNow().catch(() => undefined);
  const tryAfterWork = (): void => {
    const isTimeLeft = waitingSince !== null && performance.now() - waitingSince < LONGEST_WORK_MILLISECONDS;
    if (isTimeLeft && workbook.isAddInAtWork()) timer = setTimeout(tryAfterWork, WORK_MILLISECONDS);
    else tryNow();
  };
  workbook.onChange(() => {
    changes += 1;
    if (!keep || isStopped) return;
    const now = performance.now();
    waitingSince ??= now;
    clearTimeout(timer);
    timer = setTimeout(tryAfterWork, Math.max(0, Math.min(pause, waitingSince + Math.max(LONGEST_MILLISECONDS, pause) - now)));
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) tryNow();
  });
  addEventListener('beforeunload', (event) => {
    if (!isStopped && !isBeginningAnew() && isUnsaved() && changesKept < changes) event.preventDefault();
  });
  return {
    isKeeping: keep !== null,
    isUnsaved,
    keepNow,
    saveForUser: async () => {
      const now = changes;
      const bytes = await workbook.save();
      changesSaved = now;
      await inTurn(async () => {
        // A newer state may have been kept meanwhile.
        if (!keep || isStopped || changesKept > now) return;
        await keep({ name: workbook.book.name, bytes, isUnsaved: isUnsaved() });
        changesKept = now;
      }).catch(() => undefined);
      return bytes;
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      return last;
    },
    resume: () => {
      isStopped = false;
      // Whatever was to come may lie in this one's place.
      changesKept = -1;
      tryNow();
    },
  };
}
