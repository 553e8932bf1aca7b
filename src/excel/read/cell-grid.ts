import type { Area } from '../../cells/area';
import type { CellBlock, CellContent, SheetModel } from '../../sheets/sheet-model';
import { writtenText } from '../write/written-text';

/** What one cell is sent as; null leaves the cell alone. */
export type WrittenCell = string | number | boolean | null;

/** The cells of a block as they are sent, every row as wide as the widest. */
export function writtenCells(block: CellBlock, model: Pick<SheetModel, 'styles'>): WrittenCell[][] {
  const columns = block.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const isText = Array.from({ length: columns }, (_, index) => textRowsOfColumn(model, block.column + index));
  return block.cells.map((row, rowIndex) =>
    isText.map((isTextAt, columnIndex) => writtenCell(row[columnIndex] ?? null, () => isTextAt(block.row + rowIndex))),
  );
}

function writtenCell(content: CellContent, isText: () => boolean): WrittenCell {
  if (content === null || typeof content === 'number' || typeof content === 'boolean') return content;
  return typeof content === 'string' ? writtenText(content, isText()) : content.formula;
}

/** Tells of each row of one column whether the last number format laid over it is text (`@`). */
function textRowsOfColumn(model: Pick<SheetModel, 'styles'>, column: number): (row: number) => boolean {
  const formats = model.styles
    .filter(({ area, style }) => style.numberFormat !== undefined && column >= area.column && column < area.column + area.columns)
    .reverse();
  return (row) => formats.find(({ area }) => coversRow(area, row))?.style.numberFormat === '@';
}

function coversRow(area: Area, row: number): boolean {
  return row >= area.row && row < area.row + area.rows;
}
