import type { Area } from '../../book/area';
import type { DefaultFont } from '../../book/book-content';
import type { BookSheet } from '../../book/book-sheet';
import type { CellStyle, StylePatch } from '../../book/cell-style';
import { commonToCells } from './range-reading';
import { guardSheet } from './sheet-guard';

/** The cells that a format belongs to. */
export interface FormattedCells {
  readonly sheet: BookSheet;
  readonly areas: readonly Area[];
  /** The font of cells that name none. */
  readonly defaultFont: DefaultFont;
}

/** What all cells have in common of their looks, or null. */
export function commonStyle<T>({ sheet, areas }: Pick<FormattedCells, 'sheet' | 'areas'>, pick: (style: CellStyle) => T): T | null {
  return commonToCells(sheet, areas, (row, col) => pick(sheet.cells.style(row, col)));
}

export function patchCells({ sheet, areas }: Pick<FormattedCells, 'sheet' | 'areas'>, patch: StylePatch): void {
  guardSheet(sheet, 'formatCells');
  for (const area of areas) sheet.cells.patchStyle(area, patch);
}
