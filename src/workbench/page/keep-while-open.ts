import { ICommandService } from '@univerjs/core';

import { keepWorkbook } from './kept-workbook';
import type { PageDesk } from './page-desk';
import { changeAuthor } from './user-mutation';

const QUIET_MILLISECONDS = 1200;
/** A workbook that takes long to save is saved less often: a fifth of the time at most. */
const SHARE_OF_SAVING = 5;

/** Keeps the workbook in the browser a moment after every change; the answer keeps it at once if a change waits. */
export function keepWhileOpen(desk: PageDesk): () => Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isChanged = false;
  let pause = QUIET_MILLISECONDS;
  let last = Promise.resolve();
  const keepChanges = async (): Promise<void> => {
    if (!isChanged) return;
    isChanged = false;
    const begun = performance.now();
    await keepWorkbook({ name: desk.book.name, bytes: await desk.save() });
    pause = Math.max(QUIET_MILLISECONDS, SHARE_OF_SAVING * (performance.now() - begun));
  };
  // One after the other: whoever waits for the newest waits for one that is under way, too.
  const keep = (): Promise<void> => {
    clearTimeout(timer);
    const kept = last.then(keepChanges);
    last = kept.catch(() => undefined);
    return kept;
  };
  desk.runtime.univer.__getInjector().get(ICommandService).onCommandExecuted((command, options) => {
    const author = changeAuthor(command, options);
    if (author !== 'user' && author !== 'host') return;
    isChanged = true;
    clearTimeout(timer);
    // What can't be kept now (the browser's storage is full) is tried again after the next change.
    timer = setTimeout(() => void keep().catch(() => undefined), pause);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void keep().catch(() => undefined);
  });
  return keep;
}
