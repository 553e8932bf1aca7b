import type { MadeSheet } from '../ports/made-sheet';
import type { SheetInventory, SheetWrite } from '../ports/workbook-port';
import type { NamesInUse, ReportNames, SheetNames } from '../../reports/report-names';
import type { SheetModel } from '../../sheets/sheet-model';

/** Which month of which ledger, in which language: our sheets of the same are written anew, others stand beside. */
export interface MonthKey {
  readonly ledgerSheet: string;
  readonly period: string;
  readonly language: string;
}

export interface MonthPlan {
  readonly sheets: readonly SheetWrite[];
  /** Sheets of the same month that can't be written anew in their place. */
  readonly leftAsTheyAre: readonly MadeSheet[];
}

/** The newest sheet of each kind. */
export function newestOfKinds(sheets: readonly MadeSheet[]): MadeSheet[] {
  return [...new Map([...sheets].sort((a, b) => a.id - b.id).map((sheet) => [sheet.kind, sheet])).values()];
}

/** The newest sheet of each kind that was made for a month. */
export function madeOf({ ledgerSheet, period, language }: MonthKey, made: readonly MadeSheet[]): MadeSheet[] {
  return newestOfKinds(made.filter((sheet) => sheet.ledgerSheet === ledgerSheet && sheet.period === period && sheet.language === language));
}

/** How a month's sheets come about: what they are called in a workbook with such names, and what stands on them. */
export interface MonthMaker {
  names(inUse: NamesInUse): ReportNames;
  build(names: ReportNames): Promise<SheetModel[]>;
}

/**
 * Builds a month's sheets so that those already made are written anew under the names they have by now; one whose tables would have to move
 * or to take other columns is left as it is, and stands anew beside, where the others refer to it.
 */
export async function planMonth(key: MonthKey, inventory: SheetInventory, maker: MonthMaker): Promise<MonthPlan> {
  const wanted = maker.names(inventory).byKind;
  // Of sheets that are not written now none gives its name away.
  const made = madeOf(key, inventory.made).filter(({ kind }) => wanted.has(kind));
  const all = await writesOf(made, inventory, maker);
  const kept = made.filter(({ kind }) => all.every((sheet) => sheet.model.kind !== kind || fits(sheet, inventory.resizesTables)));
  if (kept.length === made.length) return { sheets: all, leftAsTheyAre: [] };
  return { sheets: await writesOf(kept, inventory, maker), leftAsTheyAre: made.filter((sheet) => !kept.includes(sheet)) };
}

/** The sheets of a month, those that are kept in their place and under their names. */
async function writesOf(kept: readonly MadeSheet[], inventory: SheetInventory, maker: MonthMaker): Promise<SheetWrite[]> {
  const models = await maker.build(namesInPlace(maker.names(without(inventory, kept)), kept));
  return models.map((model): SheetWrite => ({ model, replaces: kept.find(({ kind }) => kind === model.kind) ?? null }));
}

/** The names in use but for those of the sheets that are written anew. */
function without({ sheets, tables, definedNames }: NamesInUse, made: readonly MadeSheet[]): NamesInUse {
  const ours = made.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  return {
    sheets: sheets.filter((name) => !made.some((sheet) => sheet.name === name)),
    tables: tables.filter((name) => !ours.includes(name)),
    definedNames,
  };
}

/**
 * Sheets and tables that are there keep the names that they have by now, tables only where there are as many as before; charts are drawn
 * anew under names of ours.
 */
function namesInPlace({ period, byKind }: ReportNames, made: readonly MadeSheet[]): ReportNames {
  const inPlace = [...byKind].map(([kind, fresh]): [string, SheetNames] => {
    const there = made.find((sheet) => sheet.kind === kind);
    if (there === undefined) return [kind, fresh];
    const tables = there.tables.length === fresh.tables.length ? there.tables.map(({ name }) => name) : fresh.tables;
    return [kind, { sheet: there.name, tables, charts: fresh.charts }];
  });
  return { period, byKind: new Map(inPlace) };
}

/** A table keeps its header row and its columns: formulas of the user name them. */
function fits({ model, replaces }: SheetWrite, resizesTables: boolean): boolean {
  if (!replaces) return true;
  return (
    model.tables.length === replaces.tables.length &&
    model.tables.every(({ name, area }) => {
      const there = replaces.tables.find((table) => table.name === name);
      return (
        there !== undefined &&
        !there.showTotals &&
        there.area.row === area.row &&
        there.area.column === area.column &&
        there.area.columns === area.columns &&
        (resizesTables || there.area.rows === area.rows)
      );
    })
  );
}
