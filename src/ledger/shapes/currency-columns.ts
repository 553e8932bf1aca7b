import { isBlank } from '../../cells/blank-cell';
import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet } from '../../cells/source-workbook';
import { hasSubtotalWord } from '../total-words';
import { currencyCode, homeCurrency, isCurrencyName } from '../../domain/money/currency-name';
import { matchHeading } from '../../tables/match-heading';
import { readHeading } from '../../tables/read-heading';
import type { Heading } from '../../tables/read-heading';
import { readMoney } from '../../tables/read-money';
import { ledgerRules } from '../recognition/role-rules';
import type { ColumnRole } from '../reading-choices';
import { addColumn, widthOf } from './add-column';
import { firstHeadings, rowText } from './first-headings';
import { mayBeWorth } from './worth-in-home';

const sums: readonly ColumnRole[] = ['amount', 'received', 'balance', 'reduction'];
const home = /人民币|rmb|cny/i;

/** A column of sums in one currency; columns are those of `sheet.values`. */
interface CurrencyColumn {
  readonly column: number;
  readonly code: string;
  /** The heading without its currency. */
  readonly text: string;
}

/**
 * A sheet with a column of sums for each of several currencies (美元金额, 人民币金额), every row in one of them, as one with one column of sums and
 * a column 币种 (R12d). Of a row that owes in home currency and in another the home currency counts, and the other sum stays where it stands,
 * in a column that nothing uses. Where one is the other's value in home currency the sheet comes back as it is, as every other does.
 */
export function currencyColumns(sheet: SourceSheet): SourceSheet {
  const top = firstHeadings(sheet);
  if (top === null) return sheet;
  const lowest = lowestHeadings(sheet, top);
  const named = headingsOf(sheet, top, lowest);
  if (named.every(({ code }) => code === null) || named.some(({ heading }) => matchHeading(heading, ledgerRules.currency) >= 0.9))
    return sheet;
  const groups = sums.flatMap((role) => {
    const group = named.flatMap(({ heading, code }, column): CurrencyColumn[] =>
      matchHeading(heading, ledgerRules[role]) >= 0.9 ? [{ column, code: code ?? homeCurrency, text: heading.text }] : [],
    );
    return new Set(group.map(({ code }) => code)).size < 2 ? [] : [group];
  });
  const isOwed = groups.some((group) =>
    group.some(({ text }) => [ledgerRules.amount, ledgerRules.balance].some(({ ranks }) => ranks.has(text))),
  );
  if (!isOwed || groups.some((group) => new Set(group.map(({ code }) => code)).size < group.length)) return sheet;
  const codes = sheet.values.map((row, index) => (index <= lowest || hasSubtotalWord(row) ? [] : codesIn(row, groups)));
  const mixed = codes.flatMap((found, index) => (found.length > 1 ? [sheet.values[index] ?? []] : []));
  const isApart =
    mixed.length > 0 &&
    codes.every((found) => found.length < 2 || found.includes(homeCurrency)) &&
    !mixed.every((row) => isValueOf(row, groups));
  if ((mixed.length > 0 && !isApart) || codes.every(([code = homeCurrency, ...more]) => code === homeCurrency && more.length === 0))
    return sheet;
  const codeOf = (index: number): string | undefined => ((codes[index]?.length ?? 0) > 1 ? homeCurrency : codes[index]?.[0]);
  const headingTexts = new Set([rowText(sheet.values[top] ?? []), rowText(sheet.values[lowest] ?? [])]);
  const isHeadings = (index: number): boolean => index >= top && headingTexts.has(rowText(sheet.values[index] ?? []));
  const values = sheet.values.map((row, index) => {
    if (index < top) return row;
    const copy = [...row];
    const code = codeOf(index);
    for (const group of groups) {
      const target = targetOf(group);
      const own = group.find((one) => one.code === code);
      const cell = isHeadings(index) ? headingCell(index, target) : own === undefined ? '' : (row[own.column] ?? '');
      for (const { column } of group) {
        if (column === target?.column) copy[column] = cell;
        else if (!isApart || (!isHeadings(index) && (codes[index]?.length ?? 0) < 2)) copy[column] = '';
      }
    }
    return copy;
  });
  const cellOf = (_row: readonly CellValue[], index: number): CellValue =>
    isHeadings(index) && (index === lowest || top === lowest || rowText(sheet.values[index] ?? []) === rowText(sheet.values[lowest] ?? []))
      ? '币种'
      : (codeOf(index) ?? '');
  return { ...addColumn({ ...sheet, values }, widthOf(sheet), cellOf, targetOf(groups[0] ?? [])?.column ?? 0), tables: [] };

  /** Of two rows of headings the upper one holds the currencies, which the new column says. */
  function headingCell(index: number, target: CurrencyColumn | undefined): string {
    return top !== lowest && rowText(sheet.values[index] ?? []) === rowText(sheet.values[top ?? 0] ?? []) ? '' : (target?.text ?? '');
  }
}

/** The column in which all sums of a group are put. */
function targetOf(group: readonly CurrencyColumn[]): CurrencyColumn | undefined {
  return group.find(({ code }) => code === homeCurrency) ?? group[0];
}

/** Whether every sum that a row holds in another currency could be worth what stands beside it in home currency. */
function isValueOf(row: readonly CellValue[], groups: readonly (readonly CurrencyColumn[])[]): boolean {
  const figure = (column: number): number => {
    const money = readMoney(row[column] ?? '', 1);
    return typeof money === 'number' ? money : 0;
  };
  return groups.every((group) => {
    const worth = group.filter(({ code }) => code === homeCurrency).map(({ column }) => figure(column))[0] ?? 0;
    return group.every(({ column, code }) => {
      const own = figure(column);
      if (code === homeCurrency || (own === 0 && worth === 0)) return true;
      return mayBeWorth(code, own, worth);
    });
  });
}

/** The second row of headings where the first holds nothing but currencies over it. */
function lowestHeadings({ values }: SourceSheet, top: number): number {
  const below = values[top + 1] ?? [];
  const isUpper = (values[top] ?? []).some(
    (value, column) => isCurrency(value) && typeof below[column] === 'string' && !isBlank(below[column]),
  );
  return isUpper && below.every((value) => typeof value === 'string') ? top + 1 : top;
}

function isCurrency(value: CellValue): boolean {
  return typeof value === 'string' && isCurrencyName(value);
}

/** Each column's heading without its currency, and the code of that; null where it names none. */
function headingsOf(sheet: SourceSheet, top: number, lowest: number): { readonly heading: Heading; readonly code: string | null }[] {
  let over: CellValue = '';
  return Array.from({ length: widthOf(sheet) }, (_unused, column) => {
    const upper = sheet.values[top]?.[column] ?? '';
    const own = lowest === top || isBlank(sheet.values[lowest]?.[column] ?? '') ? upper : (sheet.values[lowest]?.[column] ?? '');
    over = isBlank(upper) ? over : upper;
    const heading = readHeading(own);
    if (lowest !== top && own !== upper && isCurrency(over)) return { heading, code: currencyCode(String(over)) };
    if (heading.currency !== undefined) return { heading, code: heading.currency };
    if (typeof own !== 'string' || !home.test(own)) return { heading, code: null };
    return { heading: readHeading(own.replace(home, '').replace(/[(（][)）]/, '')), code: homeCurrency };
  });
}

/** The currencies in which a row holds sums. */
function codesIn(row: readonly CellValue[], groups: readonly (readonly CurrencyColumn[])[]): string[] {
  const held = groups.flatMap((group) =>
    group.flatMap(({ column, code }) => {
      const money = readMoney(row[column] ?? '', 1);
      return money === 'blank' || money === 0 ? [] : [code];
    }),
  );
  return [...new Set(held)];
}
