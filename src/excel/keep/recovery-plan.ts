import { a1, a1AreaOrCell } from '../../cells/a1';
import { TextHash } from '../../cells/text-hash';
import { RunCutShort, type RunAnswer, type RunChoice, type SheetToSettle, type UnfinishedRun } from '../../jobs/ports/unfinished-run';
import { WorkbookRefused } from '../../jobs/ports/workbook-refusal';
import { addedRows } from './cells-note';
import { firstPlaces } from './first-places';
import type { NameReading } from './hidden-names';
import { isOwnJournal, journalIn, namesOfJournal } from './journal';
import type { Journal, RewrittenSheet } from './journal-notes';
import { sheetOfMark } from './marks';
import { refusalToSettle, type PageSession } from './run-holder';
import { moved, tablesNow, type TableNow } from './tables-now';
import { hasTemporaryName, isTemporarySheet, type SheetReading } from './temporary-sheets';

/*
 * What a run's notes ask for, held against what may be done by them. Whoever has written them, recovery
 * - deletes very hidden sheets with a temporary name of ours, and names that begin as ours do: unasked;
 * - touches any other sheet only once the user has been told its name and what becomes of it, with the first of the cells and rows where they stand
 *   by now, or where this page has written the notes itself;
 * - writes no other name but for notes of this page's own.
 */

/** What is to be done by the notes of a run. */
export interface RecoveryPlan {
  readonly journal: Journal;
  /** Null where no note can be read: they only go. */
  readonly way: UnfinishedRun['way'] | null;
  /** What the user would see change. */
  readonly sheets: readonly SheetToSettle[];
  /** The tables of the note `cells`, where they stand by now; null for those whose sheet is gone. */
  readonly tables: readonly (TableNow | null)[];
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
  const tables = cells ? tablesNow(names, cells) : [];
  const touched = gravestOfEach(touchedSheets(journal, tables, names, sheets));
  const ours = new Set(namesOfJournal(names));
  const hash = new TextHash();
  hash.add(JSON.stringify([way, touched, names.filter(({ name }) => ours.has(name))]));
  return { journal, way, sheets: touched, tables, id: hash.digest(), isOwn: isOwnJournal(names, journal, page) };
}

/**
 * Throws where a run's notes stand in the way of whoever reads: it may be under way elsewhere, or the user must be asked what becomes of
 * it. Answers whether there are notes of one of which nothing shows, which only have to go before something is written.
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

type Fate = SheetToSettle['fate'];

/** A sheet and what becomes of it, with all cells and rows that are meant, in A1. */
interface TouchedSheet {
  readonly name: string;
  readonly fate: Fate;
  readonly cells: readonly string[];
  readonly rows: readonly { readonly count: number; readonly cells: string }[];
}

function touchedSheets(
  { done, written, cells, staging, switching }: Journal,
  tables: RecoveryPlan['tables'],
  names: readonly NameReading[],
  sheets: readonly SheetReading[],
): TouchedSheet[] {
  const found = (name: string | null): SheetReading[] => sheets.filter((sheet) => sheet.name === name);
  const marked = (id: number): SheetReading[] => found(sheetOfMark(names, id));
  const fated = (fate: Fate, touched: readonly SheetReading[]): TouchedSheet[] =>
    touched.filter((sheet) => !isTemporarySheet(sheet)).map(({ name }) => ({ name, fate, cells: [], rows: [] }));
  const hasCopy = ({ kept }: RewrittenSheet): boolean => hasTemporaryName({ name: kept }) && found(kept).length > 0;
  const removed = (temporary: readonly string[]): TouchedSheet[] =>
    fated('removed', temporary.filter((name) => hasTemporaryName({ name })).flatMap(found));
  if (done) {
    const fitted = [...done.oldCharts, ...done.layouts, ...done.views].flatMap(({ mark }) => marked(mark));
    return [...removed(done.temporary), ...fated('removed', done.removed.flatMap(marked)), ...fated('fitted', fitted)];
  }
  if (written)
    return fated(
      'fitted',
      written.looks.flatMap(({ table }) => found(tables[table]?.sheet ?? null)),
    );
  if (cells) return tables.flatMap((table) => (table && found(table.sheet).length > 0 ? [ofTable(table)] : []));
  return [
    ...removed(staging?.temporary ?? []),
    ...fated(
      'putBack',
      (switching?.rewritten ?? []).filter(hasCopy).flatMap(({ mark }) => marked(mark)),
    ),
    ...fated('removed', (switching?.newSheets ?? []).flatMap(marked)),
  ];
}

function ofTable({ noted, sheet, area, move }: TableNow): TouchedSheet {
  if (!move) return { name: sheet, fate: 'stays', cells: area ? [a1AreaOrCell(area)] : [], rows: [] };
  const { cells, added } = noted;
  return {
    name: sheet,
    fate: 'cells',
    cells: cells.map(({ row, column }) => a1(row + move.rows, column + move.columns)),
    rows: added > 0 ? [{ count: added, cells: a1AreaOrCell(moved(addedRows(noted), move)) }] : [],
  };
}

const fates: readonly Fate[] = ['removed', 'putBack', 'cells', 'fitted', 'stays'];

/** Each sheet once, with the gravest that becomes of it. */
function gravestOfEach(touched: readonly TouchedSheet[]): SheetToSettle[] {
  const names = new Set([...touched].sort((a, b) => fates.indexOf(a.fate) - fates.indexOf(b.fate)).map(({ name }) => name));
  return [...names].map((name) => {
    const ofSheet = touched.filter((sheet) => sheet.name === name);
    const fate = fates.find((one) => ofSheet.some((sheet) => sheet.fate === one)) ?? 'stays';
    const meant = ofSheet.filter((sheet) => sheet.fate === fate);
    const rows = meant.flatMap((sheet) => sheet.rows);
    return {
      name,
      fate,
      ...firstPlaces(meant.flatMap(({ cells }) => cells)),
      rows:
        rows.length === 0
          ? null
          : { count: rows.reduce((sum, { count }) => sum + count, 0), ...firstPlaces(rows.map(({ cells }) => cells)) },
    };
  });
}
