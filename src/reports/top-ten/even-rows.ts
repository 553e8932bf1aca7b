import { lineHeight } from '../../sheets/paragraph';
import type { SheetModel } from '../../sheets/sheet-model';

/** Points of a row beside a bar at least, so that words go onto the bar of one alone. */
const leastHeight = 2 * lineHeight;

/** A sheet with so many rows from `first` on all as high as the highest of them, so that the bars of a chart over them stand level with them. */
export function evenRows(model: SheetModel, first: number, count: number): SheetModel {
  const isOneOf = (row: number): boolean => row >= first && row < first + count;
  const others = model.rowHeights.filter(({ row }) => !isOneOf(row));
  const height = model.rowHeights.reduce((most, one) => (isOneOf(one.row) ? Math.max(most, one.height) : most), leastHeight);
  return { ...model, rowHeights: [...others, ...Array.from({ length: count }, (_, index) => ({ row: first + index, height }))] };
}
