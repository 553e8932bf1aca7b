import { isBlank } from '../../cells/blank-cell';
import type { CellValue } from '../../cells/cell-value';
import { isNamedSubtotal } from '../../cells/subtotal-word';
import { subtotalWord } from '../total-words';
import type { SourceSheet } from '../../cells/source-workbook';
import { looksLikeDay } from '../../tables/column-profile';
import { matchHeading } from '../../tables/match-heading';
import { readHeading } from '../../tables/read-heading';
import { isFooterText, isOpeningWord } from '../reading/row-words';
import { ledgerRules } from '../recognition/role-rules';
import { withoutAccounts } from './accounts-apart';
import { addColumn, widthOf } from './add-column';
import { firstHeadings, rowText } from './first-headings';
import { readAddressee, readNameRow, readUnitRow } from './name-row';
import type { NameRow } from './name-row';

/**
 * A sheet of blocks, each under its customer's name, as one table: the name stands in a column of its own on every row of its block, and
 * the rows that only part the blocks are blank (R9a). Every other sheet comes back as it is. A block without a name leaves its rows without
 * one.
 */
export function nameBlocks(sheet: SourceSheet): SourceSheet {
  const top = firstHeadings(sheet);
  if (top === null) return sheet;
  const headings = sheet.values[top] ?? [];
  const customerColumn = headings.findIndex((value) => matchHeading(readHeading(value), ledgerRules.customer) >= 0.9);
  const text = rowText(headings);
  const isRepeated = (row: readonly CellValue[]): boolean => row[0] === headings[0] && rowText(row) === text;
  const repeated = sheet.values.flatMap((row, index) => (index > top && isRepeated(row) ? [index] : []));
  const labelled = labelledNames(sheet, top, customerColumn);
  // A customer column with names says more than a title does.
  if (customerColumn !== -1 && (labelled.every(([row]) => row < top) || holdsNames(sheet, top, customerColumn, labelled, isRepeated)))
    return sheet;
  const names = new Map(
    labelled.length > 0
      ? labelled
      : (namesOfUnits(sheet, customerColumn) ?? addressees(sheet, top, customerColumn) ?? namesWithoutLabel(sheet, top, repeated)),
  );
  if (names.size === 0) return sheet;
  return unfolded(withoutApart(sheet, top, names), top, names, new Set([top, ...repeated]), customerColumn);
}

function labelledNames(sheet: SourceSheet, top: number, customerColumn: number): [number, NameRow][] {
  const found: [number, NameRow][] = [];
  for (const [index, row] of sheet.values.entries()) {
    const named = index === top ? null : readNameRow(row);
    // Group headings in the customer column itself are read where the rows are.
    if (named !== null && !(customerColumn !== -1 && index > top && named.column === customerColumn)) found.push([index, named]);
  }
  return found;
}

/** 单位：X over each of several blocks; over one table it is whose books these are. */
function namesOfUnits({ values }: SourceSheet, customerColumn: number): [number, NameRow][] | null {
  if (customerColumn !== -1) return null;
  const named = values.flatMap((row, index): [number, NameRow][] => {
    const found = readUnitRow(row);
    return found === null ? [] : [[index, found]];
  });
  return new Set(named.map(([, { name }]) => name)).size < 2 ? null : named;
}

/** 致：X over a statement, Ledger: X over each of several accounts. */
function addressees({ values }: SourceSheet, top: number, customerColumn: number): [number, NameRow][] | null {
  if (customerColumn !== -1) return null;
  const named = values.flatMap((row, index): [number, NameRow][] => {
    const found = index === top ? null : readAddressee(row);
    return found === null ? [] : [[index, found]];
  });
  const isFirst = named.some(([row]) => row < top) || (named.length > 1 && named[0]?.[0] === top + 1);
  return isFirst && named.some(([, { name }]) => name !== '') ? named : null;
}

/** Sales and HDFC Bank among the accounts of customers are no debts of any. */
function withoutApart(sheet: SourceSheet, top: number, names: ReadonlyMap<number, NameRow>): SourceSheet {
  if (![...names.values()].some(({ apart }) => apart !== undefined)) return sheet;
  let account: string | null = null;
  return withoutAccounts(sheet, (index) => {
    const named = names.get(index);
    if (named !== undefined) account = named.apart ?? null;
    return index > top && named === undefined ? account : null;
  });
}

function holdsNames(
  sheet: SourceSheet,
  top: number,
  customerColumn: number,
  labelled: readonly (readonly [number, NameRow])[],
  isHeadings: (row: readonly CellValue[]) => boolean,
): boolean {
  const nameRows = new Set(labelled.map(([row]) => row));
  return sheet.values
    .slice(top + 1)
    .some((row, index) => !nameRows.has(top + 1 + index) && !isBlank(row[customerColumn] ?? '') && !isHeadings(row) && !isSubtotal(row));
}

/** Names that stand alone above each repeated heading, or alone in a row above the rows of their block. */
function namesWithoutLabel(sheet: SourceSheet, top: number, repeated: readonly number[]): [number, NameRow][] {
  const { values } = sheet;
  if (repeated.length > 0) {
    const above = [top, ...repeated].map((row) => nameAbove(values, row));
    const texts = new Set(above.map((found) => found?.[1].name));
    // What every page repeats is a title.
    return texts.size === above.length && !texts.has(undefined) ? above.filter((found) => found !== null) : [];
  }
  const alone = values.flatMap((row, index): [number, NameRow][] => {
    const named = index > top ? nameAlone(row) : null;
    return named === null || nameAlone(values[index + 1] ?? []) !== null || (values[index + 1] ?? []).every(isBlank)
      ? []
      : [[index, named]];
  });
  const [first] = alone;
  return first !== undefined && first[0] === values.findIndex((row, index) => index > top && !row.every(isBlank)) ? alone : [];
}

function nameAbove(values: SourceSheet['values'], headingRow: number): [number, NameRow] | null {
  for (let row = headingRow - 1; row >= 0 && row >= headingRow - 3; row -= 1) {
    const cells = values[row] ?? [];
    if (cells.every(isBlank)) continue;
    const named = nameAlone(cells);
    return named === null ? null : [row, named];
  }
  return null;
}

/** A name that is all that stands in its row. */
function nameAlone(row: readonly CellValue[]): NameRow | null {
  const column = row.findIndex((value) => !isBlank(value));
  const value = row[column];
  if (typeof value !== 'string' || row.some((other, index) => index !== column && !isBlank(other))) return null;
  const name = value.trim();
  const isOther =
    name.length > 40 ||
    /[:：]|第.*页|^\d+$|明细|台账|账款|报表|单位|截止|ledger|statement|receivable/i.test(name) ||
    subtotalWord(name) !== null ||
    isNamedSubtotal(name) ||
    isOpeningWord(name) ||
    isFooterText(name) ||
    looksLikeDay(name);
  return isOther ? null : { name, column };
}

function unfolded(
  sheet: SourceSheet,
  top: number,
  names: ReadonlyMap<number, NameRow>,
  headings: ReadonlySet<number>,
  customerColumn: number,
): SourceSheet {
  const width = widthOf(sheet);
  const blanked = rowsBetween(sheet, top, names, headings);
  const values = sheet.values.map((row, index) => (blanked.has(index) ? [] : row));
  let above = '';
  const nameOf = (row: readonly CellValue[], index: number): string => {
    above = names.get(index)?.name ?? above;
    return index <= top || blanked.has(index) || row.every(isBlank) || isSubtotal(row) ? '' : above;
  };
  if (customerColumn !== -1) {
    return {
      ...sheet,
      values: values.map((row, index) => {
        const name = headings.has(index) ? '' : nameOf(row, index);
        return name === '' || !isBlank(row[customerColumn] ?? '')
          ? row
          : row.map((value, column) => (column === customerColumn ? name : value));
      }),
    };
  }
  const [first] = names.values();
  const cellOf = (row: readonly CellValue[], index: number): string => {
    const name = nameOf(row, index);
    return headings.has(index) ? '客户名称' : name;
  };
  return addColumn({ ...sheet, values }, width, cellOf, first?.column ?? 0);
}

/**
 * Rows below the first headings that only part blocks: names, what stands between a name and the headings below it, and lines of labels.
 */
function rowsBetween(
  sheet: SourceSheet,
  top: number,
  names: ReadonlyMap<number, NameRow>,
  headings: ReadonlySet<number>,
): ReadonlySet<number> {
  const titles = new Set(sheet.values.slice(0, top).map(rowText));
  titles.delete('');
  const between = new Set<number>();
  let sinceName: number[] = [];
  let afterName = false;
  for (const [index, row] of sheet.values.entries()) {
    if (index <= top) continue;
    if (names.has(index)) {
      between.add(index);
      afterName = true;
      sinceName = [];
    } else if (headings.has(index)) {
      for (const line of sinceName) between.add(line);
      afterName = false;
    } else if (isLineOfLabels(row) || (typeof row.find((value) => !isBlank(value)) === 'string' && titles.has(rowText(row))))
      between.add(index);
    else if (afterName) {
      if (row.some((value) => typeof value === 'number')) afterName = false;
      else sinceName.push(index);
    }
  }
  return between;
}

function isLineOfLabels(row: readonly CellValue[]): boolean {
  const filled = row.filter((value) => !isBlank(value));
  return filled.length > 0 && filled.every((value) => typeof value === 'string' && /^[^:：\d]{1,12}[:：]/.test(value.trim()));
}

function isSubtotal(row: readonly CellValue[]): boolean {
  let seen = 0;
  for (const value of row) {
    if (isBlank(value)) continue;
    if (typeof value === 'string' && (subtotalWord(value) !== null || (seen === 0 && isNamedSubtotal(value)))) return true;
    seen += 1;
    if (seen === 3) return false;
  }
  return false;
}
