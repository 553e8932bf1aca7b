import type { PageSession } from './run-holder';

/*
 * Whatever stands in a workbook can have been written by anybody, and there is nothing secret in an add-in by which its own notes could be told
 * from forged ones. What a page knows for certain is which notes it has written itself, as long as it is there.
 */

const notesOfPages = new WeakMap<PageSession, Set<string>>();

/** Remembers that this page writes a note with this text. */
export function rememberNote(page: PageSession, text: string): void {
  const notes = notesOfPages.get(page) ?? new Set();
  notesOfPages.set(page, notes.add(text));
}

/** No note of this page's is left in the workbook: one that has the same text from now on is somebody else's. */
export function forgetNotes(page: PageSession): void {
  notesOfPages.delete(page);
}

/** Whether this page has written a note with this text, in a run that is not through. */
export function isOwnNote(page: PageSession, text: string): boolean {
  return notesOfPages.get(page)?.has(text) === true;
}
