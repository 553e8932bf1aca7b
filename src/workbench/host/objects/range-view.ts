import { toA1 } from '../../book/a1';
import type { Area } from '../../book/area';
import type { Book } from '../../book/book';
import type { BookSheet } from '../../book/book-sheet';
import { type CellReading, readCells } from './range-reading';
import { RichCollection, RichObject } from './rich-object';

/** The visible cells of a range, as if the hidden rows and columns were not there. */
export class RangeView extends RichObject {
  override readonly wireClass: string = 'RangeView';
  override readonly defaultMembers = [
    'CellAddresses',
    'ColumnCount',
    'Formulas',
    'Index',
    'NumberFormat',
    'RowCount',
    'Text',
    'Values',
    'ValueTypes',
  ];

  constructor(
    private readonly book: Book,
    private readonly sheet: BookSheet,
    private readonly area: Area,
    /** 0-based place among the visible rows of the view it belongs to. */
    readonly place = 0,
  ) {
    super();
  }

  get Index(): number {
    return this.place;
  }

  get RowCount(): number {
    return this.visibleRows.length;
  }

  get ColumnCount(): number {
    return this.visibleColumns.length;
  }

  get CellAddresses(): string[][] {
    return this.visibleRows.map((row) => this.visibleColumns.map((col) => toA1({ row, col, rows: 1, cols: 1 })));
  }

  get Values(): unknown {
    return this.pick('values');
  }

  get Formulas(): unknown {
    return this.pick('formulas');
  }

  get NumberFormat(): unknown {
    return this.pick('numberFormats');
  }

  get Text(): unknown {
    return this.pick('texts');
  }

  get ValueTypes(): unknown {
    return this.pick('valueTypes');
  }

  get Rows(): RangeViewCollection {
    return new RangeViewCollection(
      this.visibleRows.map((row, index) => new RangeView(this.book, this.sheet, { ...this.area, row, rows: 1 }, index)),
    );
  }

  private get visibleRows(): number[] {
    return indexes(this.area.row, this.area.rows).filter((row) => !this.sheet.grid.isRowHidden(row));
  }

  private get visibleColumns(): number[] {
    return indexes(this.area.col, this.area.cols).filter((col) => !this.sheet.grid.isColumnHidden(col));
  }

  private pick(reading: CellReading): unknown {
    const columns = this.visibleColumns.map((col) => col - this.area.col);
    const cells = readCells(this.book, this.sheet, this.area, reading);
    return cells && this.visibleRows.map((row) => columns.map((col) => cells[row - this.area.row]?.[col]));
  }
}

class RangeViewCollection extends RichCollection<RangeView> {
  override readonly wireClass = 'RangeViewCollection';

  constructor(private readonly rows: readonly RangeView[]) {
    super();
  }

  override items(): readonly RangeView[] {
    return this.rows;
  }
}

const indexes = (first: number, count: number): number[] => Array.from({ length: count }, (_, index) => first + index);
