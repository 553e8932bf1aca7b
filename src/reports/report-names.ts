import { isEndOfMonth } from '../domain/calendar/month-steps';
import { formatIsoDay } from '../domain/calendar/serial-day';
import type { SerialDay } from '../domain/calendar/serial-day';
import type { Texts } from '../texts/texts';
import type { AnyReport, ReportSources, TableLabel } from './report';

/** The names that one report's sheet, tables and charts bear in the workbook. */
export interface SheetNames {
  readonly sheet: string;
  /** From top to bottom. */
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}

/** The names of a period's reports. */
export interface ReportNames {
  /** `2025-12`, or the full date where the as-of date is no month end. */
  readonly period: string;
  readonly byKind: ReadonlyMap<string, SheetNames>;
}

/** Thrown where names are asked for of a report that is not among those named: a programmer's fault. */
export class UnnamedReport extends Error {
  override name = 'UnnamedReport';
}

/**
 * What a report is to be called: the beginning of its sheet's name, whether the day follows and not the period, its tables, and how many
 * charts.
 */
export interface NameWish {
  readonly kind: string;
  readonly sheet: string;
  readonly tables: readonly TableLabel[];
  readonly charts: number;
  readonly isOfDay?: true;
}

/** Names that are taken already; compared without regard to case, as Excel does. */
export interface NamesInUse {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly definedNames: readonly string[];
}

const longestSheetName = 31;
const longestTableName = 80;
/** Units of a part, such as a currency's name, within a table's: a cell may hold anything. */
const longestPart = 20;

/** `2025-12` for a month end, else the full date. */
export function periodOf(asOf: SerialDay): string {
  const day = formatIsoDay(asOf);
  return isEndOfMonth(asOf) ? day.slice(0, 7) : day;
}

/** What reports wish to be called in a language. */
export function nameWishes(reports: readonly AnyReport[], sources: ReportSources, texts: Texts): NameWish[] {
  return reports.map((report) => ({
    kind: report.kind,
    sheet: report.sheetName(texts),
    tables: report.tables?.(sources, texts) ?? [],
    charts: report.charts,
    ...(report.isOfDay && { isOfDay: report.isOfDay }),
  }));
}

/** The names of one report; throws `UnnamedReport` where it has none. */
export function namesOf({ byKind }: ReportNames, kind: string): SheetNames {
  const names = byKind.get(kind);
  if (names === undefined) throw new UnnamedReport(kind);
  return names;
}

/** Charts are named for their sheet. */
export function chartNames(sheet: string, charts: number): string[] {
  return Array.from({ length: charts }, (_, index) => `${sheet} ${index + 1}`);
}

/**
 * Free names for the sheets, tables and charts of one ledger's reports. `ledgerShortName` is given for a second ledger of the workbook;
 * names that are taken even so get a number, the same for all.
 */
export function reportNames(wishes: readonly NameWish[], asOf: SerialDay, ledgerShortName: string | null, inUse: NamesInUse): ReportNames {
  const period = periodOf(asOf);
  const sheetsInUse = new Set(inUse.sheets.map(foldCase));
  const tablesInUse = new Set([...inUse.tables, ...inUse.definedNames].map(foldCase));
  for (let attempt = 1; ; attempt += 1) {
    const number = attempt === 1 ? '' : String(attempt);
    const named = wishes.map((wish) => {
      const sheet = sheetName(`${wish.sheet} ${wish.isOfDay ? formatIsoDay(asOf) : period}`, ledgerShortName, number);
      const tables = wish.tables.map(({ base, part }, index) =>
        tableName(`${base}${period}`, ledgerShortName ?? '', part === '' ? '' : `${cutTo(part, longestPart)}${index}`, number),
      );
      return { kind: wish.kind, sheet, tables, charts: chartNames(sheet, wish.charts) };
    });
    const isFree = named.every(
      ({ sheet, tables }) => !sheetsInUse.has(foldCase(sheet)) && !tables.some((name) => tablesInUse.has(foldCase(name))),
    );
    if (isFree) return { period, byKind: new Map(named.map(({ kind, ...names }) => [kind, names])) };
  }
}

/** At most 31 characters, without what Excel forbids in a sheet name; the ledger's name gives way, never the period or the number. */
function sheetName(base: string, ledgerShortName: string | null, number: string): string {
  const ending = number === '' ? '' : ` (${number})`;
  const allowed = (ledgerShortName ?? '').replace(/[\\/?*[\]:'\p{C}]/gu, '').trim();
  const room = longestSheetName - base.length - ending.length - 1;
  const short = cutTo(allowed, room).trim();
  return `${base}${short === '' ? '' : ` ${short}`}${ending}`;
}

/** Letters and digits only: table names with `_` or `.` are not understood by every spreadsheet engine. */
function tableName(base: string, ledgerShortName: string, part: string, number: string): string {
  const plain = (text: string) => text.replace(/[^\p{Script=Han}A-Za-z0-9]/gu, '');
  const ending = `${plain(part)}${number === '' ? '' : `第${number}`}`;
  const start = plain(base);
  return `${start}${cutTo(plain(ledgerShortName), longestTableName - start.length - ending.length)}${ending}`;
}

/** The longest beginning of so many UTF-16 units that splits no character. */
function cutTo(text: string, units: number): string {
  let cut = '';
  for (const character of text) {
    if (cut.length + character.length > units) break;
    cut += character;
  }
  return cut;
}

function foldCase(name: string): string {
  return name.toLowerCase();
}
