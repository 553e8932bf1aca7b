import { toA1 } from '../../book/a1';
import type { Area } from '../../book/area';
import type { BookSheet } from '../../book/book-sheet';
import { invalidArgument } from '../host-error';
import type { HostContext } from './host-context';
import { RangeObject } from './range';
import { RangeFormat } from './range-format';
import { RichCollection, RichObject } from './rich-object';

/** Several rectangles of cells of one worksheet. */
export class RangeAreas extends RichObject {
  override readonly wireClass = 'RangeAreas';
  override readonly defaultMembers = ['Address', 'AreaCount', 'CellCount', 'IsEntireColumn', 'IsEntireRow'];

  constructor(
    private readonly context: HostContext,
    readonly sheet: BookSheet,
    readonly areas: readonly Area[],
  ) {
    super();
    if (areas.length === 0) throw invalidArgument();
  }

  get Address(): string {
    return this.areas.map((area) => this.sheet.address(area)).join(',');
  }

  get AddressLocal(): string {
    return this.areas.map((area) => toA1(area)).join(',');
  }

  get AreaCount(): number {
    return this.areas.length;
  }

  get CellCount(): number {
    return this.areas.reduce((sum, { rows, cols }) => sum + rows * cols, 0);
  }

  get IsEntireColumn(): boolean {
    return this.Areas.items().every((range) => range.IsEntireColumn);
  }

  get IsEntireRow(): boolean {
    return this.Areas.items().every((range) => range.IsEntireRow);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.areas.map((area) => new RangeObject(this.context, this.sheet, area)));
  }

  get Format(): RangeFormat {
    return new RangeFormat({ sheet: this.sheet, areas: this.areas, defaultFont: this.context.book.defaultFont });
  }

  get Worksheet(): RichObject {
    return this.context.worksheet(this.sheet);
  }

  Clear(what: unknown): void {
    for (const range of this.Areas.items()) range.Clear(what);
  }

  Select(): void {
    this.context.select(this.sheet, this.areas);
  }
}

/** The rectangles one by one. */
class RangeCollection extends RichCollection<RangeObject> {
  override readonly wireClass = 'RangeCollection';

  constructor(private readonly ranges: readonly RangeObject[]) {
    super();
  }

  override items(): readonly RangeObject[] {
    return this.ranges;
  }

  GetItemAt(index: unknown): RangeObject {
    const range = typeof index === 'number' ? this.ranges[index] : undefined;
    if (!range) throw invalidArgument();
    return range;
  }
}
