import { isBlank } from '../../cells/blank-cell';
import { cellText } from '../../cells/cell-text';
import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet } from '../../cells/source-workbook';
import { allSettings, type AnySetting } from '../all-settings';
import type { PolicySheetUnreadable } from './policy-cell-fault';
import { policySheetName } from './policy-sheet-name';
import { foldName, isPhrase, policyHeadings, spellings, type PolicyColumn } from './sheet-headings';

/** What was read of a sheet by its headings. */
export interface ReadRows {
  /** 0-based rows of the sheet. */
  readonly ownRows: ReadonlySet<number>;
  readonly paths: ReadonlySet<AnySetting['path']>;
  /** Whether rows were said that no setting is known by. */
  readonly saidUnknown: boolean;
  readonly hasHeadings: boolean;
}

/** A setting whose key or name stands where no headings lead to it. */
interface Stray {
  /** Position in the sheet's rows. */
  readonly index: number;
  readonly position: number;
  readonly setting: AnySetting;
}

/** No setting's name is longer. */
const longestName = Math.max(...allSettings.flatMap(({ note }) => spellings(note).map(({ length }) => length)));
/** A sheet of another name is the settings' where so many names of theirs stand on it, so far down. */
const surelySettings = 2;
const rowsOfOtherNames = 400;
/** So many words of our headings in a row make it the headings. */
const surelyHeadings = 2;

const byKey: ReadonlyMap<string, AnySetting> = new Map(allSettings.map((setting) => [setting.path, setting]));
/** Names of our own data, such as those of an account, stand on many sheets. */
const byName: ReadonlyMap<string, AnySetting> = new Map(
  allSettings.flatMap((setting) => spellings(setting.note).map((name): [string, AnySetting] => [foldName(name), setting])),
);

/** Where a sheet holds settings that can't be read, since headings over them are missing, renamed or moved: one a heading row (R30). */
export function unreadSettings(sheet: SourceSheet, read: ReadRows): PolicySheetUnreadable[] {
  const named = policySheetName(sheet.name);
  const faults = new Map<number, PolicySheetUnreadable>();
  for (const stray of straysOf(sheet, read, named !== null)) {
    const heads = headingsAbove(sheet.values, stray.index);
    if (!faults.has(heads)) faults.set(heads, faultAt(sheet, heads, stray));
  }
  if (faults.size > 0 || named === null || read.hasHeadings || read.saidUnknown) return [...faults.values()];
  const heads = sheet.values.findIndex((values) => headingsOf(values).length >= surelyHeadings);
  const filled = heads < 0 ? sheet.values.findIndex((values) => values.some((value) => !isBlank(value))) : heads;
  if (filled < 0 || (named === 'en-US' && heads < 0)) return [];
  return [faultAt(sheet, filled, null)];
}

function straysOf(sheet: SourceSheet, read: ReadRows, isNamed: boolean): Stray[] {
  const keyed: Stray[] = [];
  const named: Stray[] = [];
  sheet.values.forEach((values, index) => {
    if (read.ownRows.has(sheet.firstRow + index)) return;
    values.forEach((value, position) => {
      if (typeof value !== 'string' || value.length > longestName) return;
      const key = keyIn(value, isNamed);
      if (key !== undefined) keyed.push({ index, position, setting: key });
      else if (isNamed || index < rowsOfOtherNames) {
        const setting = nameIn(value, isNamed);
        if (setting !== undefined && !read.paths.has(setting.path)) named.push({ index, position, setting });
      }
    });
  });
  const names = new Set(named.map(({ setting }) => setting.path));
  return isNamed || names.size >= surelySettings
    ? [...keyed, ...named].sort((one, other) => one.index - other.index || one.position - other.position)
    : keyed;
}

/** Told at a glance on a sheet that may be a ledger of very many rows: keys begin in small letters, and most have two parts. */
function keyIn(value: string, isNamed: boolean): AnySetting | undefined {
  const first = value.charCodeAt(0);
  if (!isNamed && (first < 0x61 || first > 0x7a)) return undefined;
  const setting = byKey.get(value.trim());
  return setting !== undefined && (isNamed || /[.A-Z]/.test(setting.path)) ? setting : undefined;
}

function nameIn(value: string, isNamed: boolean): AnySetting | undefined {
  const setting = byName.get(foldName(value));
  return setting !== undefined && (isNamed || !setting.path.startsWith('company.')) ? setting : undefined;
}

/**
 * The row next above that holds words of our headings, with one of settings between them or not; the first row of all where there is none:
 * -1.
 */
function headingsAbove(rows: SourceSheet['values'], index: number): number {
  for (let above = index - 1; above >= 0; above -= 1) if (headingsOf(rows[above] ?? []).length > 0) return above;
  return -1;
}

function headingsOf(values: readonly CellValue[]): PolicyColumn[] {
  return (Object.keys(policyHeadings) as PolicyColumn[]).filter((column) =>
    values.some((value) => typeof value === 'string' && isPhrase(value, policyHeadings[column])),
  );
}

/** Says it at the headings where there are any, else at the setting that they don't lead to. */
function faultAt(sheet: SourceSheet, heads: number, stray: Stray | null): PolicySheetUnreadable {
  const values = sheet.values[heads] ?? [];
  const there = headingsOf(values);
  const missing = (['name', 'value'] as const).filter((column) => !there.includes(column));
  const row = heads < 0 ? (stray?.index ?? 0) : heads;
  const first = values.findIndex((value) => !isBlank(value));
  const position = heads < 0 ? (stray?.position ?? 0) : Math.max(first, 0);
  return {
    place: { sheetName: sheet.name, row: sheet.firstRow + row, column: sheet.firstColumn + position },
    path: stray?.setting.path ?? null,
    value: sheet.values[row]?.[position] ?? '',
    problem: { kind: 'policySheetUnreadable', missing, headings: values.filter((value) => !isBlank(value)).map(cellText) },
  };
}
