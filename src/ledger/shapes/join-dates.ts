import { isBlank } from '../../cells/blank-cell';
import type { CellValue } from '../../cells/cell-value';
import { subtotalWord } from '../total-words';
import type { SourceSheet } from '../../cells/source-workbook';
import { plainText } from '../../domain/text/plain-text';
import { readHeading } from '../../tables/read-heading';
import { isOpeningWord } from '../reading/row-words';
import { addColumn, widthOf } from './add-column';
import { firstHeadings, rowText } from './first-headings';

/** Where the parts of a date stand, by positions in `sheet.values`. */
interface DateParts {
  readonly headingRow: number;
  /** null where the year is said once, over the columns or in the title. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const yearHeadings = /^(?:年|年度|年份|year|yyyy|(?:19|20)\d\d年?)$/;
const monthHeadings = /^(?:月|月份|month|mm)$/;
const dayHeadings = /^(?:日|号|day|dd)$/;

/**
 * A sheet that dates its rows in columns 年, 月, 日 with one more column that holds the whole date. A year or a month that is blank is the one
 * above; a year that no column holds is the one said over the columns, or the only one in the title. Dates of which a part is missing are
 * left for what they are and can't be read (R1). Every other sheet comes back as it is.
 */
export function joinDates(sheet: SourceSheet): SourceSheet {
  const top = firstHeadings(sheet);
  if (top === null) return sheet;
  const parts = partsIn(sheet, top) ?? partsIn(sheet, top + 1);
  if (parts === null) return sheet;
  const stated = parts.year === null ? statedYear(sheet, top, parts) : null;
  const headings = rowText(sheet.values[top] ?? []);
  const lower = parts.headingRow === top ? null : rowText(sheet.values[parts.headingRow] ?? []);
  let year: number | null = stated;
  let month: number | null = null;
  const values = sheet.values.map((row, index) =>
    lower !== null && index > top && rowText(row) === lower
      ? row.map((value, column) => (column === parts.month || column === parts.day || column === parts.year ? '' : value))
      : row,
  );
  const dateOf = (row: readonly CellValue[], index: number): CellValue => {
    if (index < top) return '';
    if (index === top || rowText(row) === headings) return '日期';
    const own = parts.year === null ? null : partOf(row[parts.year] ?? '', 1900, 2100);
    if (own !== null) year = own;
    const ownMonth = partOf(row[parts.month] ?? '', 1, 12);
    if (ownMonth !== null) month = ownMonth;
    const dayCell = row[parts.day] ?? '';
    if (isBlank(dayCell) && (isBlank(row[parts.month] ?? '') || isSumOrOpening(row))) return '';
    const day = partOf(dayCell, 1, 31);
    if (year !== null && month !== null && day !== null) return `${year}-${two(month)}-${two(day)}`;
    return [year === null ? '' : `${year}年`, month === null ? '' : `${month}月`, isBlank(dayCell) ? '' : `${String(dayCell)}日`].join('');
  };
  const partColumns = [parts.year, parts.month, parts.day].flatMap((column) => (column === null ? [] : [sheet.firstColumn + column]));
  return addColumn({ ...sheet, values, partColumns }, widthOf(sheet), dateOf, parts.day);
}

function partsIn(sheet: SourceSheet, headingRow: number): DateParts | null {
  const texts = (sheet.values[headingRow] ?? []).map((value) => readHeading(value).text);
  const month = texts.findIndex((text, column) => monthHeadings.test(text) && dayHeadings.test(texts[column + 1] ?? ''));
  if (month === -1) return null;
  const year = yearHeadings.test(texts[month - 1] ?? '') ? month - 1 : null;
  return { headingRow, year, month, day: month + 1 };
}

/** The one year that stands over the columns of month and day, or that the title names. */
function statedYear(sheet: SourceSheet, top: number, { month }: DateParts): number | null {
  const over = yearsIn([(sheet.values[top] ?? [])[month] ?? '']);
  if (over.size === 1) return [...over][0] ?? null;
  const titled = yearsIn(sheet.values.slice(0, top).flat());
  return titled.size === 1 ? ([...titled][0] ?? null) : null;
}

function yearsIn(cells: readonly CellValue[]): ReadonlySet<number> {
  return new Set(
    cells.flatMap((value) =>
      typeof value === 'string'
        ? [...plainText(value).matchAll(/(?<!\d)((?:19|20)\d\d)(?= ?年| ?[.\-/] ?\d{1,2}(?!\d)|$)/g)].map((match) => Number(match[1]))
        : [],
    ),
  );
}

function partOf(value: CellValue, least: number, most: number): number | null {
  const plain =
    typeof value === 'number'
      ? value
      : typeof value === 'string'
        ? Number(/^(\d{1,4}) ?[年月日号]?$/.exec(plainText(value))?.[1] ?? Number.NaN)
        : Number.NaN;
  return Number.isInteger(plain) && plain >= least && plain <= most ? plain : null;
}

function isSumOrOpening(row: readonly CellValue[]): boolean {
  return row.some((value) => typeof value === 'string' && (subtotalWord(value) !== null || isOpeningWord(value)));
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
