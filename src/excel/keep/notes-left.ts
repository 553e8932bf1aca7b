import type { NameReading } from './hidden-names';
import { checkNotes } from './recovery-plan';
import type { PageSession } from './run-holder';
import type { SheetReading } from './temporary-sheets';

/** Thrown out of work that writes where a run has left notes of which nothing shows: they have to go first. */
export class NotesLeft extends Error {
  override name = 'NotesLeft';
}

/** Throws where a run has left notes: two of them cannot stand in a workbook at once. */
export function throwIfNotesLeft(names: readonly NameReading[], sheets: readonly SheetReading[], page: PageSession): void {
  if (checkNotes(names, sheets, page)) throw new NotesLeft('A run has left notes in the workbook.');
}
