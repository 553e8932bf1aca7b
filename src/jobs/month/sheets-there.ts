import type { SheetNames } from '../../reports/report-names';
import type { AnyReport, ReportSources } from '../../reports/report';
import type { Texts } from '../../texts/texts';
import type { JobControl } from '../ports/job-control';
import type { MadeSheet } from '../ports/made-sheet';
import type { WorkbookPort } from '../ports/workbook-port';
import { madeOf, type MonthKey } from './plan-month';

/** The sheets of a month that were made of what they would be made of now, by their kind. */
export function currentSheets(
  key: MonthKey,
  made: readonly MadeSheet[],
  sourceOf: (kind: string) => string,
): ReadonlyMap<string, MadeSheet> {
  return new Map(
    madeOf(key, made)
      .filter(({ kind, source }) => source === sourceOf(kind))
      .map((sheet) => [sheet.kind, sheet]),
  );
}

/**
 * Of the sheets that are there, those that reports lean on without being built with them, by their names: none in which a user has changed
 * a cell.
 */
export async function leanedOn(
  current: ReadonlyMap<string, MadeSheet>,
  { all, built }: { readonly all: readonly AnyReport[]; readonly built: readonly AnyReport[] },
  { sources, texts }: { readonly sources: ReportSources; readonly texts: Texts },
  { workbook, control }: { readonly workbook: WorkbookPort; readonly control: JobControl },
): Promise<ReadonlyMap<string, SheetNames>> {
  const leaned = all.filter((report) => !built.includes(report) && built.some(({ leansOn }) => leansOn?.includes(report.kind)));
  const there = leaned.flatMap((report) => {
    const sheet = current.get(report.kind);
    return sheet?.tables.length === (report.tables?.(sources, texts).length ?? 0) ? [sheet] : [];
  });
  const changed = new Set((await workbook.changesIn(there, control)).map(({ name }) => name));
  return new Map(
    there
      .filter(({ name }) => !changed.has(name))
      .map(({ kind, name, tables }) => [kind, { sheet: name, tables: tables.map((table) => table.name), charts: [] }]),
  );
}
