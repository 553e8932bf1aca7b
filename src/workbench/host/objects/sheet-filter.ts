import type { BookSheet } from '../../book/book-sheet';
import type { SheetFilter } from '../../book/sheet-features';
import { apiNotFound, invalidArgument } from '../host-error';
import type { HostContext } from './host-context';
import { rangeOnSheet } from './range-reference';
import { RichObject } from './rich-object';
import { guardSheet } from './sheet-guard';
import { recordArgument, textArgument, wholeNumberArgument } from './wire-arguments';

/** The filter of a worksheet; tables have their own. Of its criteria the values that are shown are built. */
export class AutoFilter extends RichObject {
  override readonly wireClass = 'AutoFilter';
  override readonly defaultMembers = ['Enabled', 'IsDataFiltered'];

  constructor(
    private readonly context: HostContext,
    private readonly sheet: BookSheet,
  ) {
    super();
  }

  get Enabled(): boolean {
    return this.sheet.features.filter !== null;
  }

  get IsDataFiltered(): boolean {
    return (this.sheet.features.filter?.shown.length ?? 0) > 0;
  }

  /** Without a column the range has its buttons alone. */
  Apply(range: unknown, columnIndex: unknown, criteria: unknown): void {
    guardSheet(this.sheet, 'autoFilter');
    const { area } = rangeOnSheet(this.context, range, this.sheet);
    const shown = columnIndex === null || columnIndex === undefined ? [] : [shownOf(columnIndex, criteria, area.cols)];
    this.show({ area, shown });
  }

  ClearCriteria(): void {
    guardSheet(this.sheet, 'autoFilter');
    const { filter } = this.sheet.features;
    if (filter) this.show({ ...filter, shown: [] });
  }

  Remove(): void {
    this.ClearCriteria();
    this.sheet.features.filter = null;
  }

  /** Rows whose text is none of those that are shown are hidden; the first row is the heading. */
  private show(filter: SheetFilter): void {
    const { grid, cells, features } = this.sheet;
    features.filter = filter;
    const { row: first, rows, col } = filter.area;
    for (let row = first + 1; row < first + rows; row++) {
      const isShown = filter.shown.every(({ column, values }) => values.includes(cells.text(row, col + column)));
      grid.setRowsHidden(row, 1, !isShown);
    }
  }
}

function shownOf(columnIndex: unknown, criteria: unknown, columns: number): SheetFilter['shown'][number] {
  const column = wholeNumberArgument(columnIndex, 0);
  if (column >= columns) throw invalidArgument();
  const { filterOn, values } = recordArgument(criteria);
  if (filterOn !== 'Values') throw apiNotFound(`FilterCriteria.filterOn(${String(filterOn)})`);
  if (!Array.isArray(values)) throw invalidArgument();
  return { column, values: values.map(textArgument) };
}
