import { cellText } from '../../cells/cell-text';
import type { CellValue } from '../../cells/cell-value';
import { isBlank } from '../../cells/blank-cell';
import type { SourceSheet } from '../../cells/source-workbook';
import { hasSubtotalWord, subtotalCurrency } from '../total-words';
import { currencyCode, homeCurrency } from '../../domain/money/currency-name';
import { readMarkedAmount } from '../../domain/money/read-marked-amount';
import type { DecimalMark, MarkedAmount } from '../../domain/money/read-marked-amount';
import { rowsLookedAt } from '../../tables/column-profile';
import { matchHeading } from '../../tables/match-heading';
import { readHeading } from '../../tables/read-heading';
import type { Heading } from '../../tables/read-heading';
import { columnRuns } from '../../tables/table-areas';
import { ledgerHeadingWords } from '../recognition/heading-words/ledger-heading-words';
import { ledgerRules } from '../recognition/role-rules';
import { unitInTitle } from '../recognition/title-facts';
import type { ColumnRole, ShapeChoices } from '../reading-choices';
import { addColumn, widthOf } from './add-column';
import { decimalMarkOf, mayBeThousands } from './decimal-marks';
import type { MarkShown } from './decimal-marks';
import { firstHeadings, rowText } from './first-headings';
import { statedCurrency } from './stated-currency';

const sums: readonly ColumnRole[] = ['amount', 'debit', 'balance', 'received', 'credit', 'reduction'];
const credits: readonly ColumnRole[] = ['received', 'credit', 'reduction'];
const noSums: readonly ColumnRole[] = ['customer', 'invoiceNumber', 'contract', 'note', 'salesperson', 'terms', 'currency', 'direction'];

/** A column of sums by its position in `sheet.values`. */
interface SumColumn {
  readonly column: number;
  /** Money that came in or was taken off: there Cr is what it should be. */
  readonly isCredit: boolean;
  readonly mark: MarkShown;
  /** By which the user has figures read that may be read in two ways. */
  readonly chosen: DecimalMark | null;
  readonly heading: Heading;
}

/**
 * A sheet whose figures stand as plain numbers: without currencies and Dr or Cr beside them, and with the decimal mark that their column
 * shows; what they say of currencies stands in a column 币种, one of its own where the sheet has none, as does a foreign currency that
 * headings or title name (R12d). A figure that contradicts its row's currency stays the text that it is, and one that can be read in two
 * ways is made none. Every other sheet comes back as it is.
 */
export function plainFigures(sheet: SourceSheet, { decimalMark, columns: chosen }: ShapeChoices = {}): SourceSheet {
  const top = firstHeadings(sheet, chosen);
  if (top === null) return sheet;
  const headings = chosenHeadings(headingsOf(sheet, top), sheet.firstColumn, chosen);
  const columns = sumColumns(sheet, top, headings, decimalMark ?? null);
  const byHeading = headings.flatMap((heading, column) => (roleScore(heading, sums) >= 0.9 ? [{ heading, column }] : []));
  const stated = statedCurrency(
    sheet.values.slice(0, top),
    byHeading.map(({ heading }) => heading),
  );
  if (columns.length === 0 && stated === null) return sheet;
  const own = headings.findIndex((heading) => matchHeading(heading, ledgerRules.currency) >= 0.9);
  const isAlone = columnRuns(sheet, widthOf(sheet)).length < 2;
  const all = [...new Set([...columns.map(({ column }) => column), ...byHeading.map(({ column }) => column)])];
  const amounts = sheet.values.map((row, index) => (index <= top ? null : amountsIn(row, columns)));
  const named = new Set(amounts.flatMap((found) => [...(found?.values() ?? [])].flatMap(({ amount }) => codesOf(amount))));
  const dollar = dollarOf(stated, named);
  const codeOf = (amount: MarkedAmount): string | null => (amount.isDollarSign ? dollar : amount.currency);
  const codes = new Set([...named, ...(stated === null ? [] : [stated]), ...(dollar === null || !hasDollarSign(amounts) ? [] : [dollar])]);
  // 合计（CNY） beside 合计（USD) says that what names nothing is in yuan.
  if (codes.size > 0)
    for (const row of sheet.values)
      for (const value of row)
        for (const code of typeof value === 'string' ? [subtotalCurrency(value)] : []) if (code !== null) codes.add(code);
  const holdsSum = (row: readonly CellValue[], index: number): boolean =>
    index > top && all.some((column) => !isBlank(row[column] ?? '')) && !hasSubtotalWord(row);
  const bare = sheet.values.flatMap((row, index) => {
    const isNamed = [...(amounts[index]?.values() ?? [])].some(({ amount }) => codesOf(amount, codeOf).length > 0);
    return holdsSum(row, index) && !isNamed && own === -1 ? [index] : [];
  });
  const count = sheet.values.filter(holdsSum).length;
  // In a Chinese book one USD among figures that name nothing is that row's own; elsewhere it may stand for its column (R12d).
  const isOfFew = stated === null && bare.length * 2 > count && headings.some(({ text }) => /\p{Script=Han}/u.test(text));
  const [single = homeCurrency] = codes.size === 1 && !isOfFew ? codes : [null];
  const currencies: string[] = [];
  const scaled = unitStated(sheet.values.slice(0, top), byHeading);
  /** USD 500 among figures in 万元, and USD 500 received of 30,000 that name nothing: nobody can tell what is meant (R12c, R12d). */
  const isMixed = (row: readonly CellValue[], found: RowAmounts | null, code: string): boolean => {
    if (code === homeCurrency || code === stated) return false;
    if (scaled) return true;
    const isOwed = [...(found?.values() ?? [])].some(({ amount, isCredit }) => amount.currency !== null && !isCredit);
    return !isOwed && single === null && own === -1 && all.some((column) => typeof row[column] === 'number' && row[column] !== 0);
  };
  const values = sheet.values.map((row, index) => {
    const found = amounts[index] ?? null;
    const stands = own === -1 ? '' : currencyCode(cellText(row[own] ?? ''));
    const inRow = new Set([...(found?.values() ?? [])].flatMap(({ amount }) => codesOf(amount, codeOf)));
    const [code = null] = inRow.size === 1 ? inRow : [];
    const isUnclear = code !== null && isMixed(row, found, code);
    const agrees =
      inRow.size === 0 || (code !== null && (isAlone || code === homeCurrency) && (stands === '' || stands === code) && !isUnclear);
    const hasSum = holdsSum(row, index);
    currencies[index] = !hasSum || (isUnclear && !scaled) ? '' : (code ?? (single === null ? (stated ?? '') : single));
    const doubtful = index > top ? columns.filter((one) => isDoubtful(row[one.column] ?? '', one)) : [];
    if ((found === null || found.size === 0) && doubtful.length === 0) return row;
    const copy = [...row];
    // What may be three or three thousand is no figure.
    for (const { column } of doubtful) copy[column] = `${String(row[column])} ?`;
    for (const [column, { amount, isCredit }] of found ?? []) {
      const isReadable = amount.currency === null || (agrees && codeOf(amount) !== null);
      if (isReadable) copy[column] = signed(amount, isCredit);
    }
    if (own !== -1 && stands === '' && code !== null && agrees && hasSum) copy[own] = code;
    return copy;
  });
  const plain = { ...sheet, values };
  if (own !== -1 || codes.size === 0 || single === homeCurrency || !isAlone) return plain;
  const heading = rowText(sheet.values[top] ?? []);
  const cellOf = (row: readonly CellValue[], index: number): CellValue =>
    index === top || (index > top && rowText(row) === heading) ? '币种' : (currencies[index] ?? '');
  // An Excel table would hide the column that is added beside it.
  const currencyByColumn = single === null || stated !== null ? [] : bare.map((index) => sheet.firstRow + index);
  return { ...addColumn(plain, widthOf(plain), cellOf, all[0] ?? 0), tables: [], ...(currencyByColumn.length > 0 && { currencyByColumn }) };
}

/** Each column's lowest heading, of two rows where the second holds headings too. */
function headingsOf(sheet: SourceSheet, top: number): Heading[] {
  const [upper = [], lower = []] = [sheet.values[top], sheet.values[top + 1]];
  const isLower = lower.some((value) => !isBlank(value)) && lower.every((value) => typeof value === 'string' && !/\d{3}/.test(value));
  return Array.from({ length: widthOf(sheet) }, (_unused, column) => {
    const own = readHeading(upper[column] ?? '');
    const below = isLower ? readHeading(lower[column] ?? '') : own;
    return below.text === '' || roleScore(own, sums) >= 0.9 ? own : below;
  });
}

/** Headings with those of chosen columns in the words of their roles. */
function chosenHeadings(headings: readonly Heading[], firstColumn: number, chosen: ShapeChoices['columns'] = {}): readonly Heading[] {
  const roles = new Map((Object.entries(chosen) as [ColumnRole, number | null][]).map(([role, column]) => [column, role]));
  return headings.map((heading, column) => {
    const role = roles.get(firstColumn + column);
    return role === undefined ? heading : { ...heading, text: readHeading(ledgerHeadingWords[role][0] ?? '').text };
  });
}

function roleScore(heading: Heading, roles: readonly ColumnRole[]): number {
  return Math.max(...roles.map((role) => matchHeading(heading, ledgerRules[role])));
}

/** Whether titles or headings of sums say that figures are in 千 or 万 (R12c). */
function unitStated(titles: readonly (readonly CellValue[])[], headed: readonly { readonly heading: Heading }[]): boolean {
  if (headed.some(({ heading }) => (heading.unit ?? 1) !== 1)) return true;
  return titles.some((row) => row.some((value) => typeof value === 'string' && (unitInTitle(value) ?? 1) !== 1));
}

/** The columns whose figures are not plain numbers yet, by the first rows below the headings. */
function sumColumns(sheet: SourceSheet, top: number, headings: readonly Heading[], chosen: DecimalMark | null): SumColumn[] {
  const rows = sheet.values.slice(top + 1, top + 1 + rowsLookedAt);
  const found = headings.flatMap((heading, column) => {
    if (roleScore(heading, noSums) >= 0.9) return [];
    let [figures, filled] = [0, 0];
    const texts: string[] = [];
    for (const row of rows) {
      const value = row[column] ?? '';
      if (isBlank(value)) continue;
      filled += 1;
      if (typeof value === 'number') figures += 1;
      if (typeof value !== 'string' || (readMarkedAmount(value) ?? readMarkedAmount(value, 'comma')) === null) continue;
      figures += 1;
      texts.push(value);
    }
    const isOther = texts.some((text) => {
      const amount = readMarkedAmount(text);
      return amount === null || amount.currency !== null || amount.side !== null || mayBeThousands(text, 'comma');
    });
    const isCredit = roleScore(heading, credits) > roleScore(heading, ['amount', 'debit', 'balance']);
    // Under the heading of a sum every figure is one, however many cells beside it hold words.
    const isOfSums = figures * 2 >= filled || roleScore(heading, sums) >= 0.9;
    return isOther && isOfSums ? [{ column, isCredit, heading, texts }] : [];
  });
  const ofSheet = decimalMarkOf(found.flatMap(({ texts }) => texts));
  return found.map(({ texts, ...column }) => ({
    ...column,
    mark: decimalMarkOf(texts) ?? ofSheet,
    chosen,
  }));
}

type RowAmounts = ReadonlyMap<number, { readonly amount: MarkedAmount; readonly isCredit: boolean }>;

/**
 * Whether a sum can be read in two ways (R12): 3.000 in a column that shows no decimal mark, 12,500 in one whose mark is a comma by other
 * cells, and a minus beside Cr, which says the same twice or turns it round.
 */
function isDoubtful(value: CellValue, column: SumColumn): boolean {
  if (typeof value !== 'string') return false;
  const amount = readMarkedAmount(value, markFor(value, column));
  return (amount?.side === 'credit' && amount.figure.lt(0)) || (column.chosen === null && hasTwoReadings(value, column));
}

function hasTwoReadings(value: string, { mark, heading }: SumColumn): boolean {
  if (roleScore(heading, sums) === 0) return false;
  if (mark === 'both') return mayBeThousands(value, 'point') || mayBeThousands(value, 'comma');
  return mark === 'comma' ? mayBeThousands(value, 'point') : mark !== 'point' && mayBeThousands(value, 'comma');
}

/** The decimal mark that a figure is read by: the column's, but where it leaves two readings the one that was chosen. */
function markFor(value: string, column: SumColumn): DecimalMark {
  if (column.chosen !== null && hasTwoReadings(value, column)) return column.chosen;
  return column.mark === 'comma' ? 'comma' : 'point';
}

function amountsIn(row: readonly CellValue[], columns: readonly SumColumn[]): RowAmounts {
  const found = new Map<number, { readonly amount: MarkedAmount; readonly isCredit: boolean }>();
  for (const one of columns) {
    const { column, isCredit } = one;
    const value = row[column];
    if (typeof value !== 'string' || /[千万亿仟]/.test(value) || isDoubtful(value, one)) continue;
    const amount = readMarkedAmount(value, markFor(value, one));
    if (amount !== null) found.set(column, { amount, isCredit });
  }
  return found;
}

function codesOf(amount: MarkedAmount, codeOf = (one: MarkedAmount): string | null => (one.isDollarSign ? null : one.currency)): string[] {
  return codeOf(amount) === null ? [] : [codeOf(amount) ?? ''];
}

function hasDollarSign(amounts: readonly (RowAmounts | null)[]): boolean {
  return amounts.some((found) => [...(found?.values() ?? [])].some(({ amount }) => amount.isDollarSign));
}

const dollars = new Set(['USD', 'HKD', 'AUD', 'SGD', 'CAD', 'NZD', 'TWD']);

/**
 * Whose dollars $ alone means: those that headings or title name, else those of the United States, unless figures beside it are in other
 * dollars.
 */
function dollarOf(stated: string | null, named: ReadonlySet<string>): string | null {
  if (stated !== null && dollars.has(stated)) return stated;
  return [...named].some((code) => dollars.has(code) && code !== 'USD') ? null : 'USD';
}

function signed({ figure, side }: MarkedAmount, isCredit: boolean): number {
  const isTurned = side !== null && (side === 'credit') !== isCredit;
  const yuan = isTurned ? figure.negated().toNumber() : figure.toNumber();
  return yuan === 0 ? 0 : yuan;
}
