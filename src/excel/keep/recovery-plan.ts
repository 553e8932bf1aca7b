import { a1 } from '../../cells/a1';
import { TextHash } from '../../cells/text-hash';
import { RunCutShort, type RunAnswer, type RunChoice, type SheetToSettle, type UnfinishedRun } from '../../jobs/ports/unfinished-run';
import { WorkbookRefused } from '../../jobs/ports/workbook-refusal';
import type { NotedTable } from './cells-note';
import { sheetOfReference, type NameReading } from './hidden-names';
import { isOwnJournal, journalIn, namesOfJournal, tableAnchor } from './journal';
import type { Journal, RewrittenSheet } from './journal-notes';
import { sheetOfMark } from './marks';
import { refusalToSettle, type PageSession } from './run-holder';
import { hasTemporaryName, isTemporarySheet, type SheetReading } from './temporary-sheets';

/*
 * What a run's notes ask for, held against what may be done by them. Whoever has written them, recovery
 * - deletes very hidden sheets with a temporary name of ours, and names that begin as ours do: unasked;
 * - touches any other sheet only once the user has been told its name and what becomes of it, or where this page has written the notes itself;
 * - writes no other name but for notes of this page's own.
 */

/** What is to be done by the notes of a run. */
export interface RecoveryPlan {
  readonly journal: Journal;
  /** Null where no note can be read: they only go. */
  readonly way: UnfinishedRun['way'] | null;
  /** What the user would see change. */
  readonly sheets: readonly SheetToSettle[];
  readonly id: string;
  /** This page has written the notes. */
  readonly isOwn: boolean;
}

/** The plan for the notes that are there; null where there are none. */
export function recoveryPlan(names: readonly NameReading[], sheets: readonly SheetReading[], page: PageSession): RecoveryPlan | null {
  const journal = journalIn(names);
  if (!journal) return null;
  const { done, written, cells, staging, switching } = journal;
  const way = done || written ? 'finish' : cells || switching || staging ? 'undo' : null;
  const touched = gravestOfEach(touchedSheets(journal, names, sheets));
  const ours = new Set(namesOfJournal(names));
  const hash = new TextHash();
  hash.add(JSON.stringify([way, touched, names.filter(({ name }) => ours.has(name))]));
  return { journal, way, sheets: touched, id: hash.digest(), isOwn: isOwnJournal(names, journal, page) };
}

/**
 * Throws where a run's notes stand in the way of whoever reads: it may be under way elsewhere, or the user must be asked what becomes of it.
 * Answers whether there are notes of one of which nothing shows, which only have to go before something is written.
 */
export function checkNotes(names: readonly NameReading[], sheets: readonly SheetReading[], page: PageSession): boolean {
  const plan = recoveryPlan(names, sheets, page);
  if (!plan) return false;
  const refusal = refusalToSettle(names, page);
  if (refusal) throw new WorkbookRefused(refusal);
  if (plan.way !== null && plan.sheets.length > 0) throw cutShort(plan, plan.way);
  return true;
}

/** What becomes of a run, by the user's answer or without any; throws where the user must be asked. */
export function settledAs(plan: RecoveryPlan, answer: RunAnswer | null): RunChoice {
  const { way, id, sheets, isOwn } = plan;
  if (way === null) return 'leave';
  if (answer?.run === id && (answer.choice === way || answer.choice === 'leave')) return answer.choice;
  if (isOwn || sheets.length === 0) return way;
  throw cutShort(plan, way);
}

function cutShort({ id, sheets, isOwn }: RecoveryPlan, way: UnfinishedRun['way']): RunCutShort {
  return new RunCutShort({ id, way, sheets }, isOwn);
}

/** Cells of a sheet that are told one by one. */
const mostCells = 5;

type Fate = SheetToSettle['fate'];

function touchedSheets(journal: Journal, names: readonly NameReading[], sheets: readonly SheetReading[]): SheetToSettle[] {
  const { done, written, cells, staging, switching } = journal;
  const found = (name: string | null): SheetReading[] => sheets.filter((sheet) => sheet.name === name);
  const marked = (id: number): SheetReading[] => found(sheetOfMark(names, id));
  const fated = (fate: Fate, touched: readonly SheetReading[]): SheetToSettle[] =>
    touched.filter((sheet) => !isTemporarySheet(sheet)).map(({ name }) => ({ name, fate, cells: [], more: false }));
  const hasCopy = ({ kept }: RewrittenSheet): boolean => hasTemporaryName({ name: kept }) && found(kept).length > 0;
  const removed = (temporary: readonly string[]): SheetToSettle[] =>
    fated('removed', temporary.filter((name) => hasTemporaryName({ name })).flatMap(found));
  if (done) {
    const fitted = [...done.oldCharts, ...done.layouts].flatMap(({ mark }) => marked(mark));
    return [...removed(done.temporary), ...fated('removed', done.removed.flatMap(marked)), ...fated('fitted', fitted)];
  }
  const ofTable = (table: number): SheetReading[] => found(sheetOfTable(names, table));
  if (written)
    return fated(
      'fitted',
      written.looks.flatMap(({ table }) => ofTable(table)),
    );
  if (cells) return cells.tables.flatMap((table, index) => ofTable(index).map(({ name }) => ({ name, fate: 'cells', ...cellsOf(table) })));
  return [
    ...removed(staging?.temporary ?? []),
    ...fated(
      'putBack',
      (switching?.rewritten ?? []).filter(hasCopy).flatMap(({ mark }) => marked(mark)),
    ),
    ...fated('removed', (switching?.newSheets ?? []).flatMap(marked)),
  ];
}

/** The worksheet of a table that the note `cells` tells of. */
export function sheetOfTable(names: readonly NameReading[], table: number): string | null {
  const anchor = names.find(({ name }) => name === tableAnchor(table));
  return anchor ? sheetOfReference(anchor.formula) : null;
}

function cellsOf({ cells, newCells }: NotedTable): Pick<SheetToSettle, 'cells' | 'more'> {
  const all = [...cells, ...newCells];
  return { cells: all.slice(0, mostCells).map(({ row, column }) => a1(row, column)), more: all.length > mostCells };
}

const fates: readonly Fate[] = ['removed', 'putBack', 'cells', 'fitted'];

/** Each sheet once, with the gravest that becomes of it. */
function gravestOfEach(touched: readonly SheetToSettle[]): SheetToSettle[] {
  const bySheet = new Map<string, SheetToSettle>();
  for (const sheet of [...touched].sort((a, b) => fates.indexOf(a.fate) - fates.indexOf(b.fate))) {
    const known = bySheet.get(sheet.name);
    if (!known) bySheet.set(sheet.name, sheet);
    else if (known.fate === 'cells' && sheet.fate === 'cells') {
      const cells = [...known.cells, ...sheet.cells];
      bySheet.set(sheet.name, { ...known, cells: cells.slice(0, mostCells), more: known.more || sheet.more || cells.length > mostCells });
    }
  }
  return [...bySheet.values()];
}
