import type { Area } from '../../cells/area';
import { isBlank } from '../../cells/blank-cell';
import type { RowPlace } from '../../cells/cell-place';
import type { CellValue } from '../../cells/cell-value';
import type { SourceSheet } from '../../cells/source-workbook';
import { readYuan } from '../../domain/money/read-amount';
import type { ColumnSpan } from '../../tables/column-span';
import { matchHeading } from '../../tables/match-heading';
import { readHeading } from '../../tables/read-heading';
import { ledgerRules } from '../recognition/role-rules';
import type { ColumnRole, ShapeChoices } from '../reading-choices';
import { firstHeadings } from './first-headings';
import { titlesAcross } from './titles-across';

const fewestColumns = 3;
const mostRemarks = 2;
const money: readonly ColumnRole[] = ['amount', 'debit', 'balance'];
const telling: readonly ColumnRole[] = ['customer', 'invoiceDate', 'dueDate', 'invoiceNumber'];

/**
 * A sheet on which tables of the same headings stand beside each other, such as a block for each of two customers, as one on which they
 * stand one below the other, so that no row is read under the title of its neighbour (R9a); rows know their places. What stands over the
 * tables holds for each of them, and a remark without a heading goes with the row at its left. Every other sheet comes back as it is; one
 * with more below its headings than such tables and remarks, or whose titles say of each what they do not of the others, without all but
 * the first of them, and it tells of those, unless the user has chosen columns of theirs.
 */
export function sideBySide(sheet: SourceSheet, { columns: chosen = {} }: ShapeChoices = {}): SourceSheet {
  const top = firstHeadings(sheet);
  const spans = top === null ? [] : spansOf(sheet.values[top] ?? []);
  const [left] = spans;
  if (top === null || left === undefined || spans.length < 2) return sheet;
  const isInside = (column: number): boolean => spans.some(({ first, end }) => column >= first && column < end);
  const outside = sheet.values
    .slice(top + 1)
    .flatMap((row) => row.flatMap((value, column) => (isBlank(value) || isInside(column) ? [] : [{ value, column }])));
  const isRemarks =
    new Set(outside.map(({ column }) => column)).size <= mostRemarks &&
    outside.every(({ value, column }) => typeof value === 'string' && !readYuan(value).ok && column > left.first);
  const titles = isRemarks ? titlesAcross(sheet, top, spans) : null;
  if (titles === null) {
    const tablesBeside = spans.slice(1).map(({ first, end }) => ({ first: sheet.firstColumn + first, end: sheet.firstColumn + end }));
    const isBeside = (column: number): boolean =>
      tablesBeside.some(({ first, end }) => column + sheet.firstColumn >= first && column + sheet.firstColumn < end);
    // What stands left of all tables holds for them all.
    const isShared = outside.some(({ column }) => column < left.first);
    const isChosen = Object.values(chosen).some((column) => column !== null && isBeside(column - sheet.firstColumn));
    if (isShared || isChosen) return { ...sheet, tablesBeside };
    return { ...sheet, values: sheet.values.map((row) => row.map((value, column) => (isBeside(column) ? '' : value))), tablesBeside };
  }
  const hidden = new Set(sheet.hiddenRows);
  const subtotals = new Set(sheet.subtotalRows);
  const values: (readonly CellValue[])[] = [];
  const rowPlaces: RowPlace[] = [];
  const hiddenRows: number[] = [];
  const subtotalRows: number[] = [];
  const merges: Area[] = [];
  for (const [index, row] of titles.head) {
    values.push(row);
    rowPlaces.push({ sheetName: sheet.name, row: sheet.firstRow + index });
  }
  const blanks = Array.from({ length: left.first }, () => '');
  for (const [place, { first, end: own }] of spans.entries()) {
    const end = outside.length === 0 ? own : spans[place + 1]?.first;
    const rows = sheet.values.map((row, index) => (titles.own[index] ?? row).slice(first, end));
    const begin = first === left.first ? 0 : rows.findIndex((row) => !row.every(isBlank));
    const columnsRight = first - left.first;
    const down = values.length - begin - sheet.firstRow;
    for (const area of sheet.merges ?? []) {
      const column = area.column - sheet.firstColumn;
      if (column >= first && column + area.columns <= own)
        merges.push({ ...area, row: area.row + down, column: area.column - columnsRight });
    }
    const past = endOf(rows, (row) => !row.every(isBlank));
    for (let index = begin; index < past; index += 1) {
      const row = sheet.firstRow + index;
      if (hidden.has(row)) hiddenRows.push(values.length);
      if (subtotals.has(row)) subtotalRows.push(values.length);
      values.push([...blanks, ...(rows[index] ?? [])]);
      rowPlaces.push({ sheetName: sheet.name, row, ...(columnsRight > 0 && { columnsRight }) });
    }
  }
  return { ...sheet, firstRow: 0, values, rowPlaces, hiddenRows, subtotalRows, tables: [], ...(sheet.merges !== undefined && { merges }) };
}

/** Where the headings of a row are those of several tables, by the columns of each; none where they are those of one. */
function spansOf(row: readonly CellValue[]): ColumnSpan[] {
  const texts = row.map((value) => (isBlank(value) ? '' : readHeading(value).text));
  const first = texts.findIndex((text) => text !== '');
  const filled = texts.slice(
    first,
    endOf(texts, (text) => text !== ''),
  );
  for (let step = fewestColumns; step < filled.length; step += 1) {
    const own = filled.slice(0, step);
    const width = endOf(own, (text) => text !== '');
    // The last table has no blank column behind it.
    const isRepeated = filled.every((text, index) => text === own[index % step]) && filled.length % step === width % step;
    if (width < fewestColumns || !isRepeated || !isLedger(row.slice(first, first + step))) continue;
    return Array.from({ length: Math.ceil(filled.length / step) }, (_unused, index) => {
      const from = first + index * step;
      return { first: from, end: from + width };
    });
  }
  return [];
}

/** One past the last that is meant, 0 where none is. */
function endOf<Item>(items: readonly Item[], isMeant: (item: Item) => boolean): number {
  return items.reduce((end, item, index) => (isMeant(item) ? index + 1 : end), 0);
}

/** Whether headings tell of debts: of sums, and whose or of what day they are. */
function isLedger(cells: readonly CellValue[]): boolean {
  const headings = cells.map(readHeading);
  return [money, telling].every((roles) =>
    roles.some((role) => headings.some((heading) => matchHeading(heading, ledgerRules[role]) >= 0.9)),
  );
}
