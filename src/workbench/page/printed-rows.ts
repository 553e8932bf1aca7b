import type { Area } from '../book/area';
import type { BookSheet } from '../book/book-sheet';
import type { CellStyle } from '../book/cell-style';
import type { DefaultFont } from '../book/book-content';
import type { BookChart } from '../book/chart';
import { conditionalLook } from '../book/conditional-look';
import { textWidth } from './text-width';

export interface PrintedCell {
  readonly text: string;
  readonly style: CellStyle;
  readonly isNumber: boolean;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** A row on paper: cells, or a chart in place of the rows that it covers. Heights are pixels. */
export type PrintedRow =
  | { readonly kind: 'cells'; readonly row: number; readonly height: number; readonly cells: readonly PrintedCell[] }
  | { readonly kind: 'chart'; readonly row: number; readonly height: number; readonly chart: BookChart };

const PIXELS_A_POINT = 96 / 72;

/** The columns of an area that are to be seen, with their widths in pixels. */
export function printedColumns({ grid }: BookSheet, { col, cols }: Area): { readonly col: number; readonly width: number }[] {
  return Array.from({ length: cols }, (_, index) => col + index)
    .filter((each) => !grid.isColumnHidden(each))
    .map((each) => ({ col: each, width: grid.columnWidth(each) }));
}

/** The rows of an area that are to be seen; texts run over empty neighbours as they do in the grid. */
export function printedRows(
  sheet: BookSheet,
  area: Area,
  columns: readonly { readonly col: number; readonly width: number }[],
  font: DefaultFont,
): PrintedRow[] {
  const { grid, features } = sheet;
  const merges = mergesByCell(grid.merges);
  const out: PrintedRow[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const chart = features.charts.find(({ place }) => row >= place.row && row < place.row + place.rows);
    if (chart) {
      if (row === chart.place.row)
        out.push({ kind: 'chart', row, chart, height: sum(chart.place.rows, (index) => grid.rowHeight(row + index)) });
    } else if (!grid.isRowHidden(row))
      out.push({ kind: 'cells', row, height: grid.rowHeight(row), cells: cellsOf(sheet, row, columns, merges, font) });
  }
  return out;
}

function cellsOf(
  { cells, grid, features }: BookSheet,
  row: number,
  columns: readonly { readonly col: number; readonly width: number }[],
  merges: ReadonlyMap<string, Area>,
  font: DefaultFont,
): PrintedCell[] {
  const out: PrintedCell[] = [];
  for (let at = 0; at < columns.length; at++) {
    const col = columns[at]?.col ?? 0;
    const merge = merges.get(`${row},${col}`);
    const isFirst = merge === undefined || (merge.row === row && merge.col === col);
    if (!isFirst) continue;
    const style = { ...cells.style(row, col), ...conditionalLook(features.conditionalFormats, (r, c) => cells.value(r, c), row, col) };
    const text = cells.text(row, col);
    const isNumber = cells.kind(row, col) === 'number';
    let colSpan = merge ? columns.filter((column) => column.col >= merge.col && column.col < merge.col + merge.cols).length : 1;
    if (!merge && text !== '' && !isNumber && !style.wrap && (style.horizontal ?? 'left') === 'left') {
      const needed = textWidth(text, (style.fontSize ?? font.size) * PIXELS_A_POINT);
      let width = columns[at]?.width ?? 0;
      while (width < needed && at + colSpan < columns.length && isFree(columns[at + colSpan]?.col ?? 0))
        width += columns[at + colSpan++]?.width ?? 0;
    }
    out.push({
      text,
      style,
      isNumber,
      colSpan,
      rowSpan: merge ? countShown(merge.rows, (index) => !grid.isRowHidden(merge.row + index)) : 1,
    });
    at += colSpan - 1;
  }
  return out;

  function isFree(col: number): boolean {
    return cells.kind(row, col) === 'empty' && !merges.has(`${row},${col}`);
  }
}

function mergesByCell(merges: readonly Area[]): Map<string, Area> {
  const out = new Map<string, Area>();
  for (const merge of merges) {
    for (let row = merge.row; row < merge.row + merge.rows; row++)
      for (let col = merge.col; col < merge.col + merge.cols; col++) out.set(`${row},${col}`, merge);
  }
  return out;
}

const sum = (count: number, of: (index: number) => number): number =>
  Array.from({ length: count }, (_, index) => of(index)).reduce((total, each) => total + each, 0);
const countShown = (count: number, isShown: (index: number) => boolean): number =>
  Array.from({ length: count }, (_, index) => index).filter(isShown).length;
