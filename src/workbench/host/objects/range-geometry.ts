import { parseA1, splitReference } from '../../book/a1';
import { type Area, boundingArea, intersectAreas, isOnSheet, MAX_COLS, MAX_ROWS } from '../../book/area';
import type { BookSheet } from '../../book/book-sheet';
import { invalidArgument, itemNotFound } from '../host-error';
import { NULL_OBJECT, RichObject } from './rich-object';
import { textArgument, wholeNumberArgument } from './wire-arguments';

/** Where a range lies, and the ranges that are found from it. */
export abstract class RangeGeometry<Range extends RichObject> extends RichObject {
  override readonly wireClass = 'Range';

  constructor(
    readonly sheet: BookSheet,
    readonly area: Area,
  ) {
    super();
    if (!isOnSheet(area)) throw invalidArgument('The range does not lie on a worksheet.');
  }

  get Address(): string {
    return this.sheet.address(this.area);
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get CellCount(): number {
    const count = this.area.rows * this.area.cols;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get RowCount(): number {
    return this.area.rows;
  }

  get ColumnCount(): number {
    return this.area.cols;
  }

  get RowIndex(): number {
    return this.area.row;
  }

  get ColumnIndex(): number {
    return this.area.col;
  }

  get IsEntireColumn(): boolean {
    return this.area.rows === MAX_ROWS;
  }

  get IsEntireRow(): boolean {
    return this.area.cols === MAX_COLS;
  }

  GetCell(row: unknown, col: unknown): Range {
    return this.at({ row: this.area.row + wholeNumberArgument(row), col: this.area.col + wholeNumberArgument(col), rows: 1, cols: 1 });
  }

  GetRow(index: unknown): Range {
    return this.at({ ...this.area, row: this.area.row + wholeNumberArgument(index, 0), rows: 1 });
  }

  GetColumn(index: unknown): Range {
    return this.at({ ...this.area, col: this.area.col + wholeNumberArgument(index, 0), cols: 1 });
  }

  GetLastRow(): Range {
    return this.GetRow(this.area.rows - 1);
  }

  GetLastColumn(): Range {
    return this.GetColumn(this.area.cols - 1);
  }

  GetLastCell(): Range {
    return this.GetCell(this.area.rows - 1, this.area.cols - 1);
  }

  GetResizedRange(rows: unknown, cols: unknown): Range {
    return this.at({ ...this.area, rows: this.area.rows + wholeNumberArgument(rows), cols: this.area.cols + wholeNumberArgument(cols) });
  }

  GetAbsoluteResizedRange(rows: unknown, cols: unknown): Range {
    return this.at({ ...this.area, rows: wholeNumberArgument(rows, 1), cols: wholeNumberArgument(cols, 1) });
  }

  GetOffsetRange(rows: unknown, cols: unknown): Range {
    return this.at({ ...this.area, row: this.area.row + wholeNumberArgument(rows), col: this.area.col + wholeNumberArgument(cols) });
  }

  GetEntireColumn(): Range {
    return this.at({ ...this.area, row: 0, rows: MAX_ROWS });
  }

  GetEntireRow(): Range {
    return this.at({ ...this.area, col: 0, cols: MAX_COLS });
  }

  GetIntersectionOrNullObject(other: unknown): Range | typeof NULL_OBJECT {
    const inside = intersectAreas(this.area, this.areaOf(other));
    return inside ? this.at(inside) : NULL_OBJECT;
  }

  GetIntersection(other: unknown): Range {
    const inside = this.GetIntersectionOrNullObject(other);
    if (inside === NULL_OBJECT) throw itemNotFound();
    return inside;
  }

  GetBoundingRect(other: unknown): Range {
    return this.at(boundingArea(this.area, this.areaOf(other)));
  }

  protected abstract at(area: Area): Range;

  /** The area of another range, or of an address on this sheet. */
  private areaOf(other: unknown): Area {
    if (other instanceof RangeGeometry) {
      if (other.sheet !== this.sheet) throw invalidArgument();
      return other.area;
    }
    const { sheet, address } = splitReference(textArgument(other));
    if (sheet !== null && sheet.toLowerCase() !== this.sheet.name.toLowerCase()) throw invalidArgument();
    return parseA1(address);
  }
}
