import { TextHash } from '../../cells/text-hash';
import { ourPrefix, type NameReading } from './hidden-names';
import { addHiddenText, allPieces, fitsHiddenNames, formulasOf, textIn, type Formulas } from './hidden-texts';
import { noteParsers, type Journal } from './journal-notes';
import { isOwnNote, rememberNote } from './own-notes';
import type { PageSession } from './run-holder';

/*
 * All or nothing. Excel carries a batch out action by action and stops at the first that fails; what was done stays done, nothing of ours can
 * be undone by the user, the answer can get lost, and Excel can be closed in between. So that the workbook is in the end as it was, or complete:
 *
 * 1. Staging. The first thing written is the note `staging` with the names of the temporary sheets; then those sheets are added, very hidden.
 *    All that is slow happens there: sheets that are new are made in full, sheets to be written anew get their cells and looks only. Nothing
 *    that the user has is touched.
 * 2. Switching, in one last batch. The old cells of every sheet to be written anew are copied to a temporary sheet beside it; the note
 *    `switching` says what is about to change and how it was; then tables are resized, cells copied over, charts and marks added, new sheets
 *    named and shown. Nothing old is taken away.
 * 3. The note `done` is the turning point, in the same batch. After it what is old goes (temporary sheets, old charts, old marks), widths,
 *    heights and pages are fitted to the new cells, and the notes go, `done` last. What shows in the window alone comes afterwards (view-steps.ts).
 *
 * A note is a text in hidden names, there in full or not at all (hidden-texts.ts); one that a hand has spoilt is none. Whatever stops a run, its
 * notes tell what to do, right away in a fresh batch, or later if Excel was gone: with `done`, the rest of step 3 is done again; with `switching`
 * alone, what changed is put back from the copies and what was added goes; with `staging` alone, the temporary sheets go. Each of these may stop
 * and start over. Taking sheets away for good is step 3 alone: no deleted sheet could be brought back. Tables of the user's have notes of their
 * own (cells-note.ts).
 *
 * Anybody can write such notes into a file. So they are carried out unasked only by the page that has written them itself (own-notes.ts), or where
 * nothing that the user sees would change; everything else is shown to the user first, sheet by sheet (recovery-plan.ts).
 *
 * Others may have the workbook open too: whose notes they are, and since when, tells the run's holder (run-holder.ts).
 */

const journalPrefix = `${ourPrefix}journal.`;
const kinds = ['staging', 'switching', 'done', 'cells', 'written'] as const;

/** The name that tells whose run it is, up to the session's id. */
export const holderPrefix = `${journalPrefix}holder.`;

/** Adds a note of this page; answers its names. Queues only. */
export function addNote<Kind extends keyof Journal>(
  context: Excel.RequestContext,
  page: PageSession,
  kind: Kind,
  note: NonNullable<Journal[Kind]>,
): string[] {
  const text = noteText(kind, note);
  rememberNote(page, text);
  return addHiddenText(context, `${journalPrefix}${kind}`, text, allPieces);
}

/** A note as it stands in hidden names: under a hash, by which one that was spoilt is known. */
export function noteText<Kind extends keyof Journal>(kind: Kind, note: NonNullable<Journal[Kind]>): string {
  const json = JSON.stringify(note);
  return hashOf(kind, json) + json;
}

/** Whether a note is short enough to be kept. */
export function fitsNote<Kind extends keyof Journal>(kind: Kind, note: NonNullable<Journal[Kind]>): boolean {
  return fitsHiddenNames(noteText(kind, note));
}

/** The name that refers to the sheet of a table that the note `cells` tells of; it goes with the note. */
export const tableAnchor = (table: number): string => `${journalPrefix}cells.sheet.${table}`;

/** The notes that a run left behind, as far as they can be read; null where nothing of a run is left. */
export function journalIn(names: readonly NameReading[]): Journal | null {
  if (namesOfJournal(names).length === 0) return null;
  const formulas = formulasOf(names);
  return {
    staging: noteIn(formulas, 'staging'),
    switching: noteIn(formulas, 'switching'),
    done: noteIn(formulas, 'done'),
    cells: noteIn(formulas, 'cells'),
    written: noteIn(formulas, 'written'),
  };
}

/** Whether this page has written every note itself that can be read. */
export function isOwnJournal(names: readonly NameReading[], journal: Journal, page: PageSession): boolean {
  const formulas = formulasOf(names);
  return kinds.every((kind) => journal[kind] === null || isOwnNote(page, textIn(formulas, `${journalPrefix}${kind}`) ?? ''));
}

/** All names of a run's notes, whole or not, in whatever letters: Excel knows no difference between large and small ones. */
export function namesOfJournal(names: readonly NameReading[]): string[] {
  return names.map(({ name }) => name).filter((name) => name.toLowerCase().startsWith(journalPrefix));
}

/**
 * Names of a run's notes in the order in which they are taken away: the note that decides last, its head first, and after it whose run it
 * was.
 */
export function inOrderOfRemoval(names: readonly string[]): string[] {
  const rank = (name: string): number =>
    name.startsWith(holderPrefix) ? kinds.length : kinds.findIndex((kind) => name.startsWith(journalPrefix + kind));
  return [...names].sort((a, b) => rank(a) - rank(b) || a.length - b.length);
}

/** Characters of a hash. */
const hashLength = 16;

function noteIn<Kind extends keyof Journal>(formulas: Formulas, kind: Kind): Journal[Kind] {
  const text = textIn(formulas, `${journalPrefix}${kind}`);
  const json = text?.slice(hashLength) ?? '';
  if (text?.slice(0, hashLength) !== hashOf(kind, json)) return null;
  const note = noteParsers[kind](json);
  return note.ok ? note.value : null;
}

/** Tells a note that was spoilt; who has written it no hash can tell. */
function hashOf(kind: keyof Journal, json: string): string {
  const hash = new TextHash();
  hash.add(kind);
  hash.add(json);
  return hash.digest();
}
