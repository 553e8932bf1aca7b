import type { Area } from '../../book/area';
import type { BookSheet } from '../../book/book-sheet';
import type { HorizontalAlignment, VerticalAlignment } from '../../book/cell-style';
import { invalidArgument } from '../host-error';
import { autofitColumns } from './autofit-columns';
import { commonStyle, type FormattedCells, patchCells } from './formatted-cells';
import { RangeBorderCollection } from './range-borders';
import { RangeFill } from './range-fill';
import { RangeFont } from './range-font';
import { RichObject } from './rich-object';
import { guardSheet } from './sheet-guard';
import { booleanArgument, choiceArgument, nameOfChoice, numberArgument, wholeNumberArgument } from './wire-arguments';

/** Office.js measures in points, the workbook in pixels at 96 dpi. */
export const POINTS_PER_PIXEL = 0.75;

const horizontals: Readonly<Record<string, HorizontalAlignment | 'general'>> = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};
const verticals: Readonly<Record<string, VerticalAlignment>> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
};

/** Looks and sizes of a range's cells; null stands for cells that differ. */
export class RangeFormat extends RichObject {
  override readonly wireClass = 'RangeFormat';
  override readonly defaultMembers = [
    'ColumnWidth',
    'HorizontalAlignment',
    'IndentLevel',
    'RowHeight',
    'ShrinkToFit',
    'VerticalAlignment',
    'WrapText',
  ];

  constructor(private readonly cells: FormattedCells) {
    super();
  }

  get Fill(): RangeFill {
    return new RangeFill(this.cells);
  }

  get Font(): RangeFont {
    return new RangeFont(this.cells);
  }

  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.cells);
  }

  get HorizontalAlignment(): string | null {
    const common = commonStyle(this.cells, (style) => style.horizontal ?? 'general');
    return common && nameOfChoice(horizontals, common, 'General');
  }

  set HorizontalAlignment(value: unknown) {
    const horizontal = choiceArgument(value, horizontals);
    patchCells(this.cells, { horizontal: horizontal === 'general' ? null : horizontal });
  }

  get VerticalAlignment(): string | null {
    const common = commonStyle(this.cells, (style) => style.vertical ?? 'bottom');
    return common && nameOfChoice(verticals, common, 'Bottom');
  }

  set VerticalAlignment(value: unknown) {
    patchCells(this.cells, { vertical: choiceArgument(value, verticals) });
  }

  get WrapText(): boolean | null {
    return commonStyle(this.cells, (style) => style.wrap ?? false);
  }

  set WrapText(value: unknown) {
    patchCells(this.cells, { wrap: booleanArgument(value) || null });
  }

  get ShrinkToFit(): boolean | null {
    return commonStyle(this.cells, (style) => style.shrinkToFit ?? false);
  }

  set ShrinkToFit(value: unknown) {
    patchCells(this.cells, { shrinkToFit: booleanArgument(value) || null });
  }

  get IndentLevel(): number | null {
    return commonStyle(this.cells, (style) => style.indent ?? 0);
  }

  set IndentLevel(value: unknown) {
    const indent = wholeNumberArgument(value, 0);
    if (indent > 250) throw invalidArgument();
    patchCells(this.cells, { indent: indent || null });
  }

  /** Points. */
  get ColumnWidth(): number | null {
    return this.commonSize(
      (area) => [area.col, area.cols],
      (col) => (this.grid.isColumnHidden(col) ? 0 : this.grid.columnWidth(col)),
    );
  }

  set ColumnWidth(value: unknown) {
    const pixels = Math.round(numberArgument(value, 0) / POINTS_PER_PIXEL);
    guardSheet(this.cells.sheet, 'formatColumns');
    for (const { col, cols } of this.cells.areas) this.grid.setColumnWidth(col, cols, pixels);
  }

  /** Points. */
  get RowHeight(): number | null {
    return this.commonSize(
      (area) => [area.row, area.rows],
      (row) => (this.grid.isRowHidden(row) ? 0 : this.grid.rowHeight(row)),
    );
  }

  set RowHeight(value: unknown) {
    const points = numberArgument(value, 0);
    if (points > 409.5) throw invalidArgument();
    guardSheet(this.cells.sheet, 'formatRows');
    for (const { row, rows } of this.cells.areas) this.grid.setRowHeight(row, rows, Math.round(points / POINTS_PER_PIXEL));
  }

  AutofitColumns(): void {
    guardSheet(this.cells.sheet, 'formatColumns');
    for (const area of this.cells.areas) autofitColumns(this.cells.sheet, area);
  }

  /** Rows keep their height: the stand-in draws no text. */
  AutofitRows(): void {
    guardSheet(this.cells.sheet, 'formatRows');
  }

  private get grid(): BookSheet['grid'] {
    return this.cells.sheet.grid;
  }

  private commonSize(span: (area: Area) => readonly [first: number, count: number], pixelsOf: (index: number) => number): number | null {
    let common: number | undefined;
    for (const area of this.cells.areas) {
      const [first, count] = span(area);
      for (let index = first; index < first + count; index++) {
        const pixels = pixelsOf(index);
        common ??= pixels;
        if (pixels !== common) return null;
      }
    }
    return common === undefined ? null : common * POINTS_PER_PIXEL;
  }
}
