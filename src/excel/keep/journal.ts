import type { PageSetup, SheetModel } from '../../sheets/sheet-model';
import { TextHash } from '../../cells/text-hash';
import { ourPrefix, type NameReading } from './hidden-names';
import { addHiddenText, formulasOf, textIn, type Formulas } from './hidden-texts';

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
 *    heights and pages are fitted to the new cells, the result comes to the front, and the notes go, `done` last.
 *
 * A note is a text in hidden names, there in full or not at all (hidden-texts.ts); one that a hand has spoilt is none. Whatever stops a run, its notes tell what to do, right away in a fresh
 * batch, or before the next job if Excel was gone: with `done`, the rest of step 3 is done again; with `switching` alone, what changed is put
 * back from the copies and what was added goes; with `staging` alone, the temporary sheets go. Each of these may stop and start over.
 * Taking sheets away for good is step 3 alone: no deleted sheet could be brought back.
 *
 * Others may have the workbook open too: whose notes they are, and since when, tells the run's holder (run-holder.ts).
 */

/** How a sheet that was written anew is fitted to its cells; sizes in points. */
export interface NewLayout {
  readonly mark: number;
  /** Column and width, of columns that get wider: a width that the user chose stays where it is enough, a hidden one stays hidden. */
  readonly widths: readonly (readonly [column: number, points: number])[];
  readonly heights: readonly (readonly [row: number, rows: number, points: number])[];
  readonly freeze: SheetModel['freeze'];
  readonly page: Pick<PageSetup, 'fitToPagesWide' | 'titleRows' | 'titleColumns' | 'printAreas'>;
}

/** A sheet of ours as it was before it is written anew. */
export interface RewrittenSheet {
  readonly mark: number;
  /** The temporary sheet that holds its old cells. */
  readonly kept: string;
  /** From A1 on: all that is copied. */
  readonly rows: number;
  readonly columns: number;
  readonly tables: readonly { readonly name: string; readonly address: string }[];
  /** All that were on it: what comes beside them is new. A chart has no name of ours before it has been added. */
  readonly charts: readonly string[];
}

export interface StagingNote {
  readonly temporary: readonly string[];
}

export interface SwitchingNote {
  readonly rewritten: readonly RewrittenSheet[];
  /** Defined names that change, with their formula of before; null for new ones. */
  readonly names: readonly { readonly name: string; readonly formula: string | null }[];
  readonly newMarks: readonly number[];
  /** Those of the new marks whose sheets are new. */
  readonly newSheets: readonly number[];
}

export interface DoneNote {
  readonly temporary: readonly string[];
  readonly oldMarks: readonly number[];
  readonly oldCharts: readonly { readonly mark: number; readonly name: string }[];
  readonly layouts: readonly NewLayout[];
  /** Marks whose sheets go with them. */
  readonly removed: readonly number[];
  /** The tables whose filters would hide new rows. */
  readonly tables: readonly string[];
  /** The mark of the sheet that comes to the front. */
  readonly front: number | null;
}

export interface Journal {
  readonly staging: StagingNote | null;
  readonly switching: SwitchingNote | null;
  readonly done: DoneNote | null;
}

const journalPrefix = `${ourPrefix}journal.`;
const kinds = ['staging', 'switching', 'done'] as const;

/** The name that tells whose run it is, up to the session's id. */
export const holderPrefix = `${journalPrefix}holder.`;

/** Adds a note; answers its names. Queues only. */
export function addNote<Kind extends keyof Journal>(context: Excel.RequestContext, kind: Kind, note: NonNullable<Journal[Kind]>): string[] {
  const text = JSON.stringify(note);
  return addHiddenText(context, `${journalPrefix}${kind}`, hashOf(kind, text) + text);
}

/** The notes that a run left behind, as far as they can be read; null where nothing of a run is left. */
export function journalIn(names: readonly NameReading[]): Journal | null {
  if (namesOfJournal(names).length === 0) return null;
  const formulas = formulasOf(names);
  const [staging, switching, done] = kinds.map((kind) => noteIn(formulas, kind));
  return { staging, switching, done } as Journal; // written by addNote, as their hashes tell
}

/** All names of a run's notes, whole or not. */
export function namesOfJournal(names: readonly NameReading[]): string[] {
  return names.map(({ name }) => name).filter((name) => name.startsWith(journalPrefix));
}

/** Names of a run's notes in the order in which they are taken away: the note that decides last, its head first, and after it whose run it was. */
export function inOrderOfRemoval(names: readonly string[]): string[] {
  const rank = (name: string): number =>
    name.startsWith(holderPrefix) ? kinds.length : kinds.findIndex((kind) => name.startsWith(journalPrefix + kind));
  return [...names].sort((a, b) => rank(a) - rank(b) || a.length - b.length);
}

/** Characters of a hash. */
const hashLength = 16;

function noteIn(formulas: Formulas, kind: keyof Journal): unknown {
  const text = textIn(formulas, `${journalPrefix}${kind}`);
  const json = text?.slice(hashLength) ?? '';
  return text?.slice(0, hashLength) === hashOf(kind, json) ? JSON.parse(json) : null;
}

/** A hand in hidden names could make anything of a note; what is carried out is what was written. */
function hashOf(kind: keyof Journal, json: string): string {
  const hash = new TextHash();
  hash.add(kind);
  hash.add(json);
  return hash.digest();
}
