import type { ColumnSpan } from './column-span';
import type { CellPlace } from '../cells/cell-place';
import type { CellValue } from '../cells/cell-value';
import type { UnitFactor } from '../domain/money/read-amount';
import { readHeading } from './read-heading';
import type { SourceSheet } from '../cells/source-workbook';

/** The cells of one table by 0-based sheet row and by role, wherever the used range begins. */
export class TableGrid<Role extends string> {
  constructor(
    readonly sheet: SourceSheet,
    /** 0-based rows of the sheet, both included. */
    readonly headingRows: readonly number[],
    readonly firstDataRow: number,
    readonly lastDataRow: number,
    /** 0-based columns of the sheet. */
    readonly columns: Readonly<Partial<Record<Role, number>>>,
    /** The columns the table lies between; undefined for the whole width. */
    readonly span?: ColumnSpan,
    /** Further columns whose figures add up to those of a role's own. */
    readonly further: Readonly<Partial<Record<Role, readonly number[]>>> = {} as Readonly<Partial<Record<Role, readonly number[]>>>,
    /** Columns of sums that are written with the sign turned. */
    readonly turned: ReadonlySet<number> = new Set(),
  ) {}

  has(role: Role): boolean {
    return this.columns[role] !== undefined;
  }

  /** `''` also where the table has no such column. */
  cell(row: number, role: Role): CellValue {
    const column = this.columns[role];
    return column === undefined ? '' : this.at(row, column);
  }

  /** The cells of a role's own column and of the further ones that add up with it. */
  cells(row: number, role: Role): readonly CellValue[] {
    const further = this.further[role];
    return further === undefined ? [this.cell(row, role)] : [this.cell(row, role), ...further.map((column) => this.at(row, column))];
  }

  /** Where `cell` reads; the sheet's first column where the table has no such column. */
  place(row: number, role: Role): CellPlace {
    return this.placeAt(row, this.columns[role] ?? 0);
  }

  /** Where `at` reads: a column that was made of others is told of by one of theirs. */
  placeAt(row: number, column: number): CellPlace {
    return { sheetName: this.sheet.name, row, column: this.sheet.madeColumns?.get(column) ?? column };
  }

  at(row: number, column: number): CellValue {
    return this.sheet.values[row - this.sheet.firstRow]?.[column - this.sheet.firstColumn] ?? '';
  }

  /** The cells of a row that are the table's own. */
  rowValues(row: number): readonly CellValue[] {
    const values = this.sheet.values[row - this.sheet.firstRow] ?? [];
    return this.span === undefined
      ? values
      : values.slice(this.span.first - this.sheet.firstColumn, this.span.end - this.sheet.firstColumn);
  }

  column(role: Role): CellValue[] {
    const column = this.columns[role];
    if (column === undefined) return [];
    return Array.from({ length: Math.max(0, this.lastDataRow - this.firstDataRow + 1) }, (_unused, index) =>
      this.at(this.firstDataRow + index, column),
    );
  }

  /** The heading of a role's column as it stands. */
  headingText(role: Role): string {
    const column = this.columns[role];
    return column === undefined ? '' : this.headingOf(column);
  }

  /** The heading of a column as it stands. */
  headingOf(column: number): string {
    return this.headingRows
      .map((row) => String(this.at(row, column)).trim())
      .filter((text) => text !== '')
      .join(' ');
  }

  /** What the column's figures are multiplied by: its own heading's unit, else the title rows' (R12c). */
  unit(role: Role, titleUnit: UnitFactor | null): UnitFactor {
    const column = this.columns[role];
    return column === undefined ? (titleUnit ?? 1) : this.unitOf(column, titleUnit);
  }

  /** What a column's figures are multiplied by (R12c). */
  unitOf(column: number, titleUnit: UnitFactor | null): UnitFactor {
    for (const row of [...this.headingRows].reverse()) {
      const { unit } = readHeading(this.headingOver(row, column));
      if (unit !== null) return unit;
    }
    return titleUnit ?? 1;
  }

  /** A heading cell; in the upper of several heading rows the blank cells of a merge hold what stands at its left. */
  private headingOver(row: number, column: number): CellValue {
    const own = this.at(row, column);
    const lower = this.headingRows.find((other) => other > row);
    if (own !== '' || lower === undefined || this.at(lower, column) === '') return own;
    for (let left = column - 1; left >= (this.span?.first ?? this.sheet.firstColumn); left -= 1) {
      const over = this.at(row, left);
      if (over !== '') return over;
    }
    return '';
  }

  /** Whether a row repeats the table's own headings, as printed pages do. */
  repeatsHeadings(row: number): boolean {
    const columns = Object.values(this.columns) as number[];
    return this.headingRows.some((headingRow) => {
      const headed = columns.filter((column) => this.at(headingRow, column) !== '');
      const repeated = headed.filter((column) => this.at(headingRow, column) === this.at(row, column));
      return repeated.length >= 2 && repeated.length * 2 > headed.length;
    });
  }
}
