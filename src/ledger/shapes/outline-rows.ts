import { cellText } from '../../cells/cell-text';
import type { CellValue } from '../../cells/cell-value';
import { isBlank } from '../../cells/blank-cell';
import type { SourceSheet } from '../../cells/source-workbook';
import type { Cents } from '../../domain/money/cents';
import { matchHeading } from '../../tables/match-heading';
import { foldHeading, readHeading } from '../../tables/read-heading';
import { readMoney } from '../../tables/read-money';
import { ledgerRules } from '../recognition/role-rules';
import type { ColumnRole } from '../reading-choices';
import { hasSubtotalWord } from '../total-words';
import { addColumn, widthOf } from './add-column';
import { firstHeadings, rowText } from './first-headings';

const dates: readonly ColumnRole[] = ['invoiceDate', 'dueDate'];
const sums: readonly ColumnRole[] = ['amount', 'received', 'balance', 'debit', 'credit', 'reduction', 'baseAmount', 'baseBalance'];
/** What a pivot table calls the column of its outline. */
const outlineHeadings: ReadonlySet<string> = new Set(
  ['行标签', 'Row Labels', '客户/发票', '客户/发票号', '客户/单据号', '客户/单号'].map(foldHeading),
);

/** One customer's line and those of its invoices; rows are positions in `values`. */
interface Group {
  readonly head: number;
  readonly items: readonly number[];
}

/**
 * A sheet in outline, as a pivot table is, with customers and their invoices in one column (甲公司 with its sums, below it INV-1, INV-2 with
 * their dates), as one with a column of invoice numbers: each customer's line is left out and known by its name (R12). Only where every
 * such line is the sum of those below it; every other sheet comes back as it is.
 */
export function outlineRows(sheet: SourceSheet): SourceSheet {
  const top = firstHeadings(sheet);
  if (top === null) return sheet;
  const texts = sheet.values[top] ?? [];
  const headings = texts.map(readHeading);
  const columnsOf = (role: ColumnRole): number[] =>
    headings.flatMap((heading, column) => (matchHeading(heading, ledgerRules[role]) >= 0.9 ? [column] : []));
  const label =
    headings.findIndex(({ text }) => outlineHeadings.has(text)) === -1
      ? (columnsOf('customer')[0] ?? -1)
      : headings.findIndex(({ text }) => outlineHeadings.has(text));
  const dated = dates.flatMap(columnsOf);
  if (label === -1 || dated.length === 0 || columnsOf('invoiceNumber').some((column) => column !== label)) return sheet;
  const groups = groupsOf(sheet, top, label, dated);
  const money = sums.flatMap(columnsOf).filter((column) => column !== label && !dated.includes(column));
  const isSummed = groups.every((group) => isSumOfItems(sheet, group, money));
  if (groups.length < 2 || !groups.some(({ items }) => items.length > 1) || money.length === 0 || !isSummed) return sheet;
  const names = new Map(groups.flatMap(({ head, items }) => items.map((row) => [row, sheet.values[head]?.[label] ?? ''] as const)));
  const heads = new Map(groups.map(({ head }) => [sheet.firstRow + head, cellText(sheet.values[head]?.[label] ?? '')]));
  const isHeadings = (index: number): boolean => index >= top && rowText(sheet.values[index] ?? []) === rowText(texts);
  const values = sheet.values.map((row, index) => {
    if (heads.has(sheet.firstRow + index)) return [];
    const name = isHeadings(index) ? '客户' : names.get(index);
    return name === undefined ? row : row.map((cell, column) => (column === label ? name : cell));
  });
  const numberOf = (_row: readonly CellValue[], index: number): CellValue =>
    isHeadings(index) ? '发票号' : names.has(index) ? cellText(sheet.values[index]?.[label] ?? '') : '';
  return {
    ...addColumn({ ...sheet, values }, widthOf(sheet), numberOf, label),
    tables: [],
    rowsApart: new Map([...(sheet.rowsApart ?? []), ...heads]),
  };
}

/** The lines without a date, each with the lines with one right below it; none where the rows are in no such order. */
function groupsOf({ values }: SourceSheet, top: number, label: number, dated: readonly number[]): readonly Group[] {
  const groups: { head: number; items: number[] }[] = [];
  for (let index = top + 1; index < values.length; index += 1) {
    const row = values[index] ?? [];
    // Signatures and remarks hold no figure.
    if (hasSubtotalWord(row) || row.every((value) => isBlank(value) || typeof readMoney(value, 1) !== 'number')) continue;
    if (isBlank(row[label] ?? '')) return [];
    if (dated.every((column) => isBlank(row[column] ?? ''))) groups.push({ head: index, items: [] });
    else if (groups.length === 0) return [];
    else groups.at(-1)?.items.push(index);
  }
  return groups;
}

function isSumOfItems({ values }: SourceSheet, { head, items }: Group, money: readonly number[]): boolean {
  const figure = (row: number, column: number): Cents | null => {
    const read = readMoney(values[row]?.[column] ?? '', 1);
    return read === 'blank' ? 0 : typeof read === 'number' ? read : null;
  };
  return (
    items.length > 0 &&
    money.some((column) => (figure(head, column) ?? 0) !== 0) &&
    money.every((column) => {
      const parts = items.map((row) => figure(row, column));
      return !parts.includes(null) && parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) === figure(head, column);
    })
  );
}
