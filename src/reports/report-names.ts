import { isEndOfMonth } from '../domain/calendar/month-steps';
import { formatIsoDay } from '../domain/calendar/serial-day';
import type { SerialDay } from '../domain/calendar/serial-day';
import type { SheetTexts } from '../texts/sheets/sheet-texts';

/** The names that a month's sheets and tables bear in the workbook. */
export interface ReportNames {
  /** `2025-12`, or the full date where the as-of date is no month end. */
  readonly period: string;
  readonly detailSheet: string;
  readonly analysisSheet: string;
  /** One table for each book: the main currency first, then the others in their order. */
  readonly detailTables: readonly string[];
}

/** Names that are taken already; compared without regard to case, as Excel does. */
export interface NamesInUse {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly definedNames: readonly string[];
}

const longestSheetName = 31;
const longestTableName = 80;
/** Units of a currency's name within a table's: a cell may hold anything. */
const longestCurrency = 20;

/** `2025-12` for a month end, else the full date. */
export function periodOf(asOf: SerialDay): string {
  const day = formatIsoDay(asOf);
  return isEndOfMonth(asOf) ? day.slice(0, 7) : day;
}

/**
 * Free names for one ledger's sheets and tables. `ledgerShortName` is given for a second ledger of the workbook;
 * names that are taken even so get a number, the same for all.
 */
export function reportNames(
  words: Pick<SheetTexts, 'detailName' | 'analysisName'>,
  asOf: SerialDay,
  ledgerShortName: string | null,
  otherCurrencies: readonly string[],
  inUse: NamesInUse,
): ReportNames {
  const period = periodOf(asOf);
  const sheetsInUse = new Set(inUse.sheets.map(foldCase));
  const tablesInUse = new Set([...inUse.tables, ...inUse.definedNames].map(foldCase));
  for (let attempt = 1; ; attempt += 1) {
    const number = attempt === 1 ? '' : String(attempt);
    const detailSheet = sheetName(`${words.detailName} ${period}`, ledgerShortName, number);
    const analysisSheet = sheetName(`${words.analysisName} ${period}`, ledgerShortName, number);
    const detailTables = ['', ...otherCurrencies].map((currency, index) =>
      tableName(
        `${words.detailName}表${period}`,
        ledgerShortName ?? '',
        currency === '' ? '' : `${cutTo(currency, longestCurrency)}${index}`,
        number,
      ),
    );
    const isFree =
      ![detailSheet, analysisSheet].some((name) => sheetsInUse.has(foldCase(name))) &&
      !detailTables.some((name) => tablesInUse.has(foldCase(name)));
    if (isFree) return { period, detailSheet, analysisSheet, detailTables };
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
function tableName(base: string, ledgerShortName: string, currency: string, number: string): string {
  const plain = (text: string) => text.replace(/[^\p{Script=Han}A-Za-z0-9]/gu, '');
  const ending = `${plain(currency)}${number === '' ? '' : `第${number}`}`;
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
