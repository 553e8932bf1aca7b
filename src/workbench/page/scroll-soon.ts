import type { Area } from '../book/area';
import type { Book } from '../book/book';
import type { UniverRuntime } from '../book/univer-runtime';
import { scrollIntoSight } from './grid-view';

const MOST_FRAMES = 30;

/** Brings cells of the sheet in front into sight as soon as it is drawn: one that has just come to the front is drawn some frames later. */
export function scrollSoon(runtime: UniverRuntime, book: Book, areaNow: () => Area | undefined, frames = MOST_FRAMES): void {
  requestAnimationFrame(() => {
    const area = areaNow();
    if (area && !scrollIntoSight(runtime, book.activeSheet, area) && frames > 0) scrollSoon(runtime, book, areaNow, frames - 1);
  });
}
