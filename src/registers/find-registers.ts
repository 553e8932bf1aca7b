import type { CellValue } from '../cells/cell-value';
import type { SourceSheet, SourceWorkbook } from '../cells/source-workbook';
import { copies } from '../ledger/recognition/sheet-names';
import { readHeading } from '../tables/read-heading';
import { sheetPart } from '../tables/sheet-part';
import { firstTitleRow, sheetSections } from '../tables/sheet-sections';
import { columnRuns } from '../tables/table-areas';
import { bestTable } from '../tables/table-candidate';
import type { TableCandidate } from '../tables/table-candidate';
import type { TableKind } from '../tables/table-kind';
import { registerNamed, registerNames } from './all-registers';
import type { RegisterName } from './all-registers';
import { namesRegister } from './names-register';
import { repeatedRegisters } from './repeated-registers';
import { isNamed, mayHead, registerFit, registerRules } from './register-fit';
import { allHeadings } from './register-headings';

/** A table of R39 that was found by its headings; positions are those of its own part of the sheet. */
export interface FoundRegister {
  readonly name: RegisterName;
  readonly table: TableCandidate<string>;
  /** Position of the first title row over its headings. */
  readonly firstTitleRow: number;
}

/** A table that would be a register, had it the columns without which it is none. */
export interface IncompleteRegister {
  readonly name: RegisterName;
  readonly sheetName: string;
  /** 1-based row of the headings nearest to it. */
  readonly headingRowNumber: number;
  /** Roles without a column. */
  readonly missing: readonly string[];
}

/** All tables of R39 in a workbook. */
export interface RegistersFound {
  readonly tables: readonly FoundRegister[];
  readonly incomplete: readonly IncompleteRegister[];
  /** Sheets that hold a copy of a register that stands on another (备份, 副本 …), or look like a report that this add-in made of it. */
  readonly copies: readonly { readonly name: RegisterName; readonly sheetName: string; readonly isReport?: true }[];
}

/** Finds the tables of R39 by their headings, on whatever sheet, one below or beside another (R39). */
export function findRegisters(workbook: SourceWorkbook): RegistersFound {
  const found: FoundRegister[] = [];
  const reports: FoundRegister[] = [];
  const incomplete: IncompleteRegister[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.ours) continue;
    const onSheet = sheetSections(sheet, allHeadings).flatMap(registersIn);
    (sheet.likeReport === true ? reports : found).push(...onSheet);
    if (onSheet.length === 0 && sheet.likeReport !== true) incomplete.push(...incompleteOn(sheet));
  }
  const repeated = repeatedRegisters(found);
  const isCopy = (register: FoundRegister): boolean => {
    const { name, table } = register;
    const isNamedCopy = copies.test(table.sheet.name) && found.some((other) => other.name === name && !copies.test(other.table.sheet.name));
    return isNamedCopy || repeated.has(register);
  };
  return {
    tables: found.filter((table) => !isCopy(table)),
    incomplete,
    copies: [
      ...found.filter(isCopy).map(({ name, table }) => ({ name, sheetName: table.sheet.name })),
      ...reports.map(({ name, table }) => ({ name, sheetName: table.sheet.name, isReport: true as const })),
    ],
  };
}

/** A row with fewer cells is a title. */
const fewestHeadings = 2;

function kindOf(name: RegisterName): Omit<TableKind<string>, 'isComplete'> {
  return {
    rules: registerRules(name),
    weights: {},
    knownHeadings: allHeadings,
    rowsBelow: 'named',
    mayBeHeadings: (headings) => mayHead(name, headings),
  };
}

/**
 * The registers of one section: one of each run of columns between blank ones, or of the whole width where a blank column parts no tables.
 */
function registersIn(section: SourceSheet): FoundRegister[] {
  const width = section.values.reduce((most, row) => Math.max(most, row.length), 0);
  const whole = bestRegister(section);
  const runs = columnRuns(section, width);
  if (runs.length < 2) return whole === null ? [] : [whole];
  const parts = runs.flatMap(([first, end]) => bestRegister(sheetPart(section, 0, section.values.length, { first, end })) ?? []);
  const columnsOf = (found: FoundRegister): number => Object.keys(found.table.columns).length;
  return whole === null || parts.some((part) => columnsOf(part) >= columnsOf(whole)) ? parts : [whole];
}

function bestRegister(sheet: SourceSheet): FoundRegister | null {
  let best: { readonly found: FoundRegister; readonly fit: number } | null = null;
  for (const name of registerNames) {
    const table = bestTable(sheet, {
      ...kindOf(name),
      isComplete: (_columns, candidate) => registerFit(name, candidate) > 0,
    });
    if (table === null) continue;
    const fit = registerFit(name, table);
    if (best === null || fit > best.fit) best = { found: { name, table, firstTitleRow: firstTitleRow(sheet, table.firstHeadingRow) }, fit };
  }
  return best?.found ?? null;
}

/** A sheet that says by its name or title that it is a register, and lacks what makes one. */
function incompleteOn(sheet: SourceSheet): IncompleteRegister[] {
  if (!sheet.values.some((row) => row.some((value) => value !== ''))) return [];
  for (const name of registerNames) {
    const nearest = bestTable(sheet, {
      ...kindOf(name),
      isComplete: (columns, table) => Object.keys(columns).length >= 2 && isNamed(name, table),
    });
    if (nearest === null) continue;
    const missing = requiredOf(name).filter((role) => nearest.columns[role] === undefined);
    if (missing.length > 0) return [{ name, sheetName: sheet.name, headingRowNumber: sheet.firstRow + nearest.headingRow + 1, missing }];
  }
  return namedOnly(sheet);
}

/** Roles of the columns without which a register is none. */
function requiredOf(name: RegisterName): string[] {
  return Object.entries(registerNamed(name).columns).flatMap(([role, column]) => (column.required === true ? [role] : []));
}

/**
 * A sheet that only its name makes a register: with its columns in words that nobody knows it is none, and that is said at its first row of
 * words. A name that says more than a register's, such as 催收流程, makes none without two of a register's headings.
 */
function namedOnly(sheet: SourceSheet): IncompleteRegister[] {
  const name = registerNames.find((one) => isNamed(one, { sheet: { ...sheet, values: [] }, firstHeadingRow: 0 }));
  if (name === undefined) return [];
  const isHeaded = (row: readonly CellValue[]): boolean =>
    mayHead(
      name,
      row.map((value) => [readHeading(value)]),
    );
  if (!namesRegister(name, sheet.name) && !sheet.values.some(isHeaded)) return [];
  const required = requiredOf(name);
  // With all of its columns it is another table, a ledger that is called in on.
  const isComplete = (columns: Readonly<Partial<Record<string, number>>>): boolean => required.every((role) => columns[role] !== undefined);
  if (bestTable(sheet, { ...kindOf(name), isComplete }) !== null) return [];
  const filled = sheet.values.map((row) => row.filter((value) => value !== '').length);
  const tabular = filled.findIndex((count) => count >= fewestHeadings);
  const row = tabular < 0 ? filled.findIndex((count) => count > 0) : tabular;
  return [{ name, sheetName: sheet.name, headingRowNumber: sheet.firstRow + row + 1, missing: required }];
}
