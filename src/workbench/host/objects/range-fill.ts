import { commonStyle, type FormattedCells, patchCells } from './formatted-cells';
import { RichObject } from './rich-object';
import { colorArgument } from './wire-arguments';

/** The background of a range's cells. */
export class RangeFill extends RichObject {
  override readonly wireClass = 'RangeFill';
  override readonly defaultMembers = ['Color'];

  constructor(private readonly cells: FormattedCells) {
    super();
  }

  get Color(): string | null {
    return commonStyle(this.cells, (style) => style.fill ?? '#FFFFFF');
  }

  set Color(value: unknown) {
    if (value === '') this.Clear();
    else patchCells(this.cells, { fill: colorArgument(value) });
  }

  Clear(): void {
    patchCells(this.cells, { fill: null });
  }
}
