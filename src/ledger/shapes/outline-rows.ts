import { cellText } from '../../cells/cell-text';
import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet, SumOfRows } from '../../cells/source-workbook';
import { matchHeading } from '../../tables/match-heading';
import { foldHeading, readHeading } from '../../tables/read-heading';
import { readMoney } from '../../tables/read-money';
import { ledgerRules } from '../recognition/role-rules';
import type { ColumnRole } from '../reading-choices';
import { addColumn, widthOf } from './add-column';
import { firstHeadings, rowText } from './first-headings';
import { outlineGroups } from './outline-groups';
import type { FigureAt, SumLine } from './outline-groups';
import { outlineLines } from './outline-lines';

const dates: readonly ColumnRole[] = ['invoiceDate', 'dueDate'];
const sums: readonly ColumnRole[] = ['amount', 'received', 'balance', 'debit', 'credit', 'reduction', 'baseAmount', 'baseBalance'];
/** What a pivot table calls the column of its outline. */
const outlineHeadings: ReadonlySet<string> = new Set(
  ['行标签', 'Row Labels', '客户/发票', '客户/发票号', '客户/单据号', '客户/单号'].map(foldHeading),
);

/**
 * A sheet in outline, as a pivot table is, with customers and their invoices in one column (甲公司 with its sums, below it INV-1, INV-2 with
 * their dates), or in two with the name on the customer's line alone, as one that names the customer of every invoice: each customer's
 * line, and each over several customers, is left out and known by its name (R12). Only where most customers' lines are the sums of their
 * invoices; every other sheet comes back as it is.
 */
export function outlineRows(sheet: SourceSheet): SourceSheet {
  const top = firstHeadings(sheet);
  if (top === null) return sheet;
  const texts = sheet.values[top] ?? [];
  const headings = texts.map(readHeading);
  const columnsOf = (role: ColumnRole): number[] =>
    headings.flatMap((heading, column) => (matchHeading(heading, ledgerRules[role]) >= 0.9 ? [column] : []));
  const headed = headings.findIndex(({ text }) => outlineHeadings.has(text));
  const label = headed === -1 ? (columnsOf('customer')[0] ?? -1) : headed;
  if (label === -1) return sheet;
  const number = columnsOf('invoiceNumber').find((column) => column !== label) ?? null;
  const dated = dates.flatMap(columnsOf);
  const known = [label, number, ...dated];
  const money = sums.flatMap(columnsOf).filter((column) => !known.includes(column));
  const over = [...texts.keys()].filter((column) => column < (number ?? 0) && !known.includes(column) && !money.includes(column));
  const lines = money.length === 0 ? null : outlineLines(sheet.values, top, { label, number, dated, over });
  const groups = lines === null ? null : outlineGroups(lines, headed !== -1, money, figuresOf(sheet));
  if (groups === null) return sheet;
  const { customerOf } = groups;
  const sumRows = new Map(groups.sums.map((line) => [sheet.firstRow + line.row, sumOfRows(sheet, line)]));
  const isHeadings = (index: number): boolean => index >= top && rowText(sheet.values[index] ?? []) === rowText(texts);
  const values = sheet.values.map((row, index) => {
    if (sumRows.has(sheet.firstRow + index)) return [];
    const name = isHeadings(index) && number === null ? '客户' : customerOf.get(index);
    return name === undefined ? row : row.map((cell, column) => (column === label ? name : cell));
  });
  const numberOf = (_row: readonly CellValue[], index: number): CellValue =>
    isHeadings(index) ? '发票号' : customerOf.has(index) ? cellText(sheet.values[index]?.[label] ?? '') : '';
  const named = [...sumRows].map(([row, { label: word }]) => [row, word] as const);
  const whole = { ...sheet, values, tables: [] };
  return {
    ...(number === null ? addColumn(whole, widthOf(sheet), numberOf, label) : whole),
    rowsApart: new Map([...(sheet.rowsApart ?? []), ...named]),
    sumRows,
  };
}

function sumOfRows({ values, firstRow }: SourceSheet, { row, label, of }: SumLine): SumOfRows {
  return { label, cells: values[row] ?? [], of: of.map((part) => firstRow + part) };
}

function figuresOf({ values }: SourceSheet): FigureAt {
  return (row, column) => {
    const read = readMoney(values[row]?.[column] ?? '', 1);
    return read === 'blank' ? undefined : read === 'unreadable' ? null : read;
  };
}
