import type { Area } from '../../cells/area';
import type { ExcelSession } from '../excel-session';
import { holds, isConstant } from '../write/sent-value';
import { addedRows } from './cells-note';
import { isSameInItsRow } from './row-references';
import { moved, type Move, type TableNow } from './tables-now';

/** A table that is whole, on its sheet. */
export interface WholeTable extends Omit<TableNow, 'move'> {
  readonly worksheet: Excel.Worksheet;
  readonly move: Move;
}

/** Rows that a run has added to an Excel table, where they stand by now. */
export interface AddedRows {
  readonly sheet: string;
  readonly area: Area;
  /** Whether they are as the run left them. */
  readonly isOurs: boolean;
  /** Queues only. */
  remove(): void;
}

/** What is there of the rows that were added to tables. Two round trips, together with what is queued. */
export async function readAddedRows(session: ExcelSession, tables: readonly WholeTable[]): Promise<AddedRows[]> {
  const found = tables.flatMap((table) => {
    const { name, added } = table.noted;
    if (name === null || added === 0) return [];
    const excelTable = table.worksheet.tables.getItemOrNullObject(name).load('name');
    return [{ table, excelTable, rows: excelTable.rows.load('count') }];
  });
  await session.sync();
  const read = found.map(({ table, excelTable, rows }) => {
    // Fewer are left where some have been taken away already, the last one first.
    const count = excelTable.isNullObject ? Infinity : rows.count - table.noted.rows;
    const isKnown = count > 0 && count <= table.noted.added;
    return { table, rows, count, lines: isKnown ? linesOf(rows, table.noted.rows, count) : null };
  });
  await session.sync();
  return read
    .filter(({ count }) => count > 0)
    .map(({ table, rows, lines }) => {
      const { noted, sheet, move } = table;
      const area = moved(addedRows(noted), move);
      if (!lines) return { sheet, area, isOurs: false, remove: () => undefined };
      const there = areaOf(lines.added);
      return {
        sheet,
        area: there,
        isOurs: isOver(there, area) && areAsLeft(lines, table),
        remove: () => {
          for (let row = noted.rows + there.rows - 1; row >= noted.rows; row--) rows.getItemAt(row).delete();
        },
      };
    });
}

/** Rows of a table, and the one above them. */
interface Lines {
  readonly above: Excel.Range | null;
  readonly added: readonly Excel.Range[];
}

function linesOf(rows: Excel.TableRowCollection, first: number, count: number): Lines {
  const lineAt = (row: number): Excel.Range => rows.getItemAt(row).getRange().load('rowIndex,columnIndex,columnCount,values,formulas');
  return { above: first > 0 ? lineAt(first - 1) : null, added: Array.from({ length: count }, (_, row) => lineAt(first + row)) };
}

function areaOf(lines: readonly Excel.Range[]): Area {
  const { rowIndex = 0, columnIndex = 0, columnCount = 0 } = lines[0] ?? {};
  return { row: rowIndex, column: columnIndex, rows: lines.length, columns: columnCount };
}

/** Whether rows stand where they were added, whatever columns the table has beside those that are known. */
function isOver(area: Area, known: Area): boolean {
  return area.row === known.row && area.column <= known.column && area.column + area.columns >= known.column + known.columns;
}

/**
 * Whether rows are as the run left them, only added or written to as well: what it wrote stands there as it was written, and what it left
 * to the table is blank, or the column's own formula.
 */
function areAsLeft({ above, added }: Lines, { noted: { newCells }, move }: WholeTable): boolean {
  const written = new Map(newCells.map((cell) => moved(cell, move)).map(({ row, column, after }) => [`${row} ${column}`, after]));
  const cells = added.flatMap((line, index) => {
    const before = added[index - 1] ?? above;
    return (line.formulas[0] ?? []).map((formula: unknown, at) => ({
      value: line.values[0]?.[at] as unknown,
      formula,
      after: written.get(`${line.rowIndex} ${line.columnIndex + at}`),
      isTables: formula === '' || (before !== null && isFilledDown(formula, line.rowIndex, before.formulas[0]?.[at], before.rowIndex)),
    }));
  });
  const isAsWritten = ({ value, formula, after, isTables }: (typeof cells)[number]): boolean =>
    after === undefined ? isTables : formula === '' || (isConstant(value, formula) && holds(value, after));
  return cells.every(({ isTables }) => isTables) || cells.every(isAsWritten);
}

/** Whether a formula is that of the row above, in its own row. */
function isFilledDown(formula: unknown, row: number, above: unknown, rowAbove: number): boolean {
  return (
    typeof formula === 'string' &&
    formula.startsWith('=') &&
    typeof above === 'string' &&
    isSameInItsRow(formula, row + 1, above, rowAbove + 1)
  );
}
