import type { Area } from '../../book/area';
import type { CellSource, ChartSeries } from '../../book/chart';
import { invalidArgument } from '../host-error';
import type { RangeObject } from './range';

/**
 * The series that Excel makes of a range: in columns if it is at least as high as wide, names and categories from a first row
 * and first column that hold no numbers.
 */
export function seriesOfSource({ sheet, area }: RangeObject, seriesBy: unknown): ChartSeries[] {
  if (seriesBy !== null && seriesBy !== undefined && seriesBy !== 'Auto' && seriesBy !== 'Columns' && seriesBy !== 'Rows')
    throw invalidArgument();
  const inColumns = seriesBy === 'Columns' || (seriesBy !== 'Rows' && area.rows >= area.cols);
  const isLabel = (row: number, col: number): boolean => typeof sheet.cells.value(area.row + row, area.col + col) === 'string';
  const filled = (row: number, col: number): boolean => sheet.cells.value(area.row + row, area.col + col) !== '';
  const hasNames = inColumns
    ? area.rows > 1 && isLabel(0, area.cols - 1) && filled(0, area.cols - 1)
    : area.cols > 1 && isLabel(area.rows - 1, 0) && filled(area.rows - 1, 0);
  const hasCategories = inColumns ? area.cols > 1 && isLabel(area.rows - 1, 0) : area.rows > 1 && isLabel(0, area.cols - 1);
  const skipRows = (inColumns ? hasNames : hasCategories) ? 1 : 0;
  const skipCols = (inColumns ? hasCategories : hasNames) ? 1 : 0;
  const source = (part: Partial<Area>): CellSource => ({ sheetId: sheet.id, area: { ...area, ...part } });

  const body = { row: area.row + skipRows, rows: area.rows - skipRows, col: area.col + skipCols, cols: area.cols - skipCols };
  const count = inColumns ? body.cols : body.rows;
  return Array.from({ length: count }, (_, index): ChartSeries => {
    const line: Partial<Area> = inColumns ? { ...body, col: body.col + index, cols: 1 } : { ...body, row: body.row + index, rows: 1 };
    const nameCell: Partial<Area> = inColumns ? { rows: 1, col: body.col + index, cols: 1 } : { cols: 1, row: body.row + index, rows: 1 };
    const labels: Partial<Area> = inColumns ? { row: body.row, rows: body.rows, cols: 1 } : { col: body.col, cols: body.cols, rows: 1 };
    return {
      name: hasNames ? source(nameCell) : `系列${index + 1}`,
      values: source(line),
      categories: hasCategories ? source(labels) : null,
      color: null,
    };
  });
}
