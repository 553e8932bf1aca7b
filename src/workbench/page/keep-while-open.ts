import { ICommandService } from '@univerjs/core';

import { keepWorkbook } from './kept-workbook';
import type { PageDesk } from './page-desk';
import { changeAuthor } from './user-mutation';

const QUIET_MILLISECONDS = 1200;
/** A workbook that takes long to save is saved less often: a fifth of the time at most. */
const SHARE_OF_SAVING = 5;

/** The open workbook's way into the browser's storage. */
export interface Keeping {
  /** Whether there are changes that the user has in no file yet. */
  readonly isUnsaved: () => boolean;
  /** Keeps a change that waits to be kept, at once. */
  readonly keepNow: () => Promise<void>;
  /** The workbook as a file for the user, who then has all changes up to now. */
  readonly saveForUser: () => Promise<Uint8Array>;
  /** Keeps nothing any more, for another workbook takes its place; resolves once nothing is under way. */
  readonly stop: () => Promise<void>;
}

/** Keeps the workbook in the browser a moment after every change. */
export function keepWhileOpen(desk: PageDesk, wasUnsaved: boolean): Keeping {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let [changes, changesKept, changesSaved] = [0, 0, wasUnsaved ? -1 : 0];
  let isStopped = false;
  let pause = QUIET_MILLISECONDS;
  let last = Promise.resolve();
  const isUnsaved = (): boolean => changesSaved < changes;
  const keepChanges = async (): Promise<void> => {
    if (isStopped || changesKept === changes) return;
    const now = changes;
    const begun = performance.now();
    const bytes = await desk.save();
    await keepWorkbook({ name: desk.book.name, bytes, isUnsaved: isUnsaved() });
    changesKept = now;
    pause = Math.max(QUIET_MILLISECONDS, SHARE_OF_SAVING * (performance.now() - begun));
  };
  // One after the other: whoever waits for the newest waits for one that is under way, too.
  const keepNow = (): Promise<void> => {
    clearTimeout(timer);
    const kept = last.then(keepChanges);
    last = kept.catch(() => undefined);
    return kept;
  };
  desk.runtime.univer.__getInjector().get(ICommandService).onCommandExecuted((command, options) => {
    const author = changeAuthor(command, options);
    if (author !== 'user' && author !== 'host') return;
    changes += 1;
    clearTimeout(timer);
    // What can't be kept now (the browser's storage is full) is tried again after the next change.
    timer = setTimeout(() => void keepNow().catch(() => undefined), pause);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void keepNow().catch(() => undefined);
  });
  return {
    isUnsaved, keepNow,
    saveForUser: async () => {
      const now = changes;
      const bytes = await desk.save();
      changesSaved = now;
      await keepWorkbook({ name: desk.book.name, bytes, isUnsaved: isUnsaved() }).catch(() => undefined);
      return bytes;
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      return last;
    },
  };
}
