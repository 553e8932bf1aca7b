import { MAX_COLS, MAX_ROWS } from '../../book/area';
import type { BookSheet } from '../../book/book-sheet';
import type { HostContext } from './host-context';
import { RangeObject } from './range';
import { rangeOnSheet } from './range-reference';
import { NULL_OBJECT, RichObject } from './rich-object';
import { guardWindow } from './window-guard';
import { wholeNumberArgument } from './wire-arguments';

/** The rows and columns of a worksheet that stay in sight. */
export class WorksheetFreezePanes extends RichObject {
  override readonly wireClass = 'WorksheetFreezePanes';

  constructor(
    private readonly context: HostContext,
    private readonly sheet: BookSheet,
  ) {
    super();
  }

  FreezeRows(count: unknown): void {
    guardWindow(this.context, 'GeneralException');
    this.sheet.grid.setFreeze(wholeNumberArgument(count ?? 1, 1), 0);
  }

  FreezeColumns(count: unknown): void {
    guardWindow(this.context, 'GeneralException');
    this.sheet.grid.setFreeze(0, wholeNumberArgument(count ?? 1, 1));
  }

  /** Freezes the top left range: everything down to its last row and across to its last column. */
  FreezeAt(range: unknown): void {
    guardWindow(this.context, 'GeneralException');
    const { row, col, rows, cols } = rangeOnSheet(this.context, range, this.sheet).area;
    this.sheet.grid.setFreeze(rows === MAX_ROWS ? 0 : row + rows, cols === MAX_COLS ? 0 : col + cols);
  }

  Unfreeze(): void {
    guardWindow(this.context, 'GeneralException');
    this.sheet.grid.setFreeze(0, 0);
  }

  GetLocationOrNullObject(): RangeObject | typeof NULL_OBJECT {
    const { rows, cols } = this.sheet.grid.freeze;
    if (rows === 0 && cols === 0) return NULL_OBJECT;
    return new RangeObject(this.context, this.sheet, { row: 0, col: 0, rows: rows || MAX_ROWS, cols: cols || MAX_COLS });
  }
}
