import { isBlank } from '../../cells/blank-cell';
import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet } from '../../cells/source-workbook';
import { Exact } from '../../domain/money/exact';
import { readYuan } from '../../domain/money/read-amount';
import { matchHeading } from '../../tables/match-heading';
import { readHeading } from '../../tables/read-heading';
import { ledgerRules } from '../recognition/role-rules';
import { readTitleFacts } from '../recognition/title-facts';

/** What factors are called behind a made heading; others are never met. */
const unitNames: Readonly<Record<number, string>> = {
  1: '元',
  1e1: '十元',
  1e2: '百元',
  1e3: '千元',
  1e4: '万元',
  1e6: '百万元',
  1e8: '亿元',
};
const upwards = /以上|之上|以外|\+|andover|andabove|超过|大于|over|above|morethan|older|[>≥]/;
const downwards = /以内|之内|[天日月年]内|以下|小于|不到|不足|under|below|less|[<≤]/;
const namesNoDays = /^(?:信用|账)期内$/;

/**
 * The heading of what is left, in the unit of the bands that it is the sum of (R12c); null where they are of several, or of a currency that
 * the amount is not.
 */
export function headingOf(sheet: SourceSheet, top: number, bandRow: number, bands: readonly number[]): string | null {
  const headings = bands.map((column) => readHeading(sheet.values[bandRow]?.[column] ?? ''));
  const [unit = null, ...others] = new Set(headings.map((heading) => heading.unit));
  const currencies = new Set(headings.map((heading) => heading.currency));
  const amount = amountColumn(sheet, top);
  if (amount !== null) currencies.add(readHeading(sheet.values[top]?.[amount] ?? '').currency);
  const name = unit === null ? '' : unitNames[unit];
  if (others.length > 0 || currencies.size > 1 || name === undefined) return null;
  return name === '' ? '未收余额' : `未收余额(${name})`;
}

/**
 * Whether nothing stands in two bands at once: 30天以上 beside 90天以上 and 30天以内 beside 60天以内 may, and do where a row's bands come to more than
 * its amount, rounding of their unit apart; and whether no figures stand between the bands in a column that is none.
 */
export function arePartsApart(sheet: SourceSheet, top: number, bandRow: number, bands: readonly number[]): boolean {
  const texts = bands.map((column) => foldedBand(sheet.values[bandRow]?.[column] ?? ''));
  const isOne = (open: RegExp): boolean => texts.filter((text) => open.test(text) && !namesNoDays.test(text)).length < 2;
  if (!isOne(upwards) || !isOne(downwards)) return false;
  const rows = sheet.values.slice(bandRow + 1);
  const own = new Set(bands);
  const isBetween = (column: number): boolean => column > Math.min(...bands) && column < Math.max(...bands) && !own.has(column);
  if (rows.some((row) => row.some((value, column) => isBetween(column) && typeof value === 'number'))) return false;
  const amount = amountColumn(sheet, top);
  if (amount === null) return true;
  const titled = readTitleFacts(sheet, top, 1900).unit ?? 1;
  const unitOf = (row: number, column: number): number => readHeading(sheet.values[row]?.[column] ?? '').unit ?? titled;
  const [amountUnit, bandUnit] = [unitOf(top, amount), unitOf(bandRow, bands[0] ?? 0)];
  const rounding = Math.max(amountUnit, bandUnit) === 1 ? 0 : Math.max(amountUnit, bandUnit) / 100;
  return rows.every((row) => {
    const whole = readYuan(row[amount] ?? '');
    const parts = readYuan(sumOf(bands.map((column) => row[column] ?? '')));
    if (!whole.ok || !parts.ok) return true;
    return parts.yuan.times(bandUnit).abs().minus(whole.yuan.times(amountUnit).abs()).lessThanOrEqualTo(rounding);
  });
}

function amountColumn({ values }: SourceSheet, top: number): number | null {
  const found = (values[top] ?? []).findIndex((value) => matchHeading(readHeading(value), ledgerRules.amount) >= 0.9);
  return found === -1 ? null : found;
}

/** A heading as the words of its end are looked for; overdue is none of them. */
function foldedBand(value: CellValue): string {
  return typeof value === 'string'
    ? value
        .normalize('NFKC')
        .toLowerCase()
        .replace(/\s+|overdue/g, '')
    : '';
}

/** Whether a cell holds a figure. */
export function isFigure(value: CellValue): boolean {
  return !isBlank(value) && readYuan(value).ok;
}

/** The sum of cells that hold figures or nothing; of others the text that is no figure, blank where all are. */
export function sumOf(cells: readonly CellValue[]): CellValue {
  const filled = cells.filter((value) => !isBlank(value));
  const readings = filled.map((value) => ({ value, reading: readYuan(value) }));
  const unread = readings.find(({ reading }) => !reading.ok && reading.fault.kind !== 'blank');
  if (unread !== undefined) return unread.value;
  const sums = readings.flatMap(({ reading }) => (reading.ok ? [reading.yuan] : []));
  return sums.length === 0 ? '' : sums.reduce((sum, yuan) => sum.plus(yuan), new Exact(0)).toNumber();
}
