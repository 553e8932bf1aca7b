import { daysBetweenSystems } from '../cells/date-system';
import type { SheetModel } from './sheet-model';

/** A sheet for a workbook that counts its days from 1904: dates, told by their number formats, become its serials. Others stay (R1). */
export function inDateSystem(model: SheetModel, system: 1900 | 1904): SheetModel {
  if (system === 1900) return model;
  const isDateAt = dateCells(model);
  return {
    ...model,
    blocks: model.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((line, row) =>
        line.map((content, column) =>
          typeof content === 'number' && isDateAt(block.row + row, block.column + column) ? content - daysBetweenSystems : content,
        ),
      ),
    })),
  };
}

/** Tells of each cell whether the last number format laid over it shows a date. */
function dateCells({ styles }: SheetModel): (row: number, column: number) => boolean {
  const formatted = styles.filter(({ style }) => style.numberFormat !== undefined).reverse();
  return (row, column) => {
    const last = formatted.find(
      ({ area }) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
    return last !== undefined && isDateFormat(last.style.numberFormat ?? '');
  };
}

/** Whether a number format shows a date. */
export function isDateFormat(format: string): boolean {
  return /[ymd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}
