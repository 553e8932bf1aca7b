import { invalidArgument } from '../host-error';
import { commonStyle, type FormattedCells, patchCells } from './formatted-cells';
import { RichObject } from './rich-object';
import { booleanArgument, choiceArgument, colorArgument, nameOfChoice, numberArgument, textArgument } from './wire-arguments';

const underlines = { None: null, Single: 'single', Double: 'double' } as const;

/** The font of a range's cells; null stands for cells that differ. */
export class RangeFont extends RichObject {
  override readonly wireClass = 'RangeFont';
  override readonly defaultMembers = ['Bold', 'Color', 'Italic', 'Name', 'Size', 'Strikethrough', 'Underline'];

  constructor(private readonly cells: FormattedCells) {
    super();
  }

  get Bold(): boolean | null {
    return commonStyle(this.cells, (style) => style.bold ?? false);
  }

  set Bold(value: unknown) {
    patchCells(this.cells, { bold: booleanArgument(value) || null });
  }

  get Italic(): boolean | null {
    return commonStyle(this.cells, (style) => style.italic ?? false);
  }

  set Italic(value: unknown) {
    patchCells(this.cells, { italic: booleanArgument(value) || null });
  }

  get Strikethrough(): boolean | null {
    return commonStyle(this.cells, (style) => style.strikethrough ?? false);
  }

  set Strikethrough(value: unknown) {
    patchCells(this.cells, { strikethrough: booleanArgument(value) || null });
  }

  get Underline(): string | null {
    const common = commonStyle(this.cells, (style) => style.underline ?? 'none');
    return common && nameOfChoice(underlines, common === 'none' ? null : common, 'None');
  }

  set Underline(value: unknown) {
    if (typeof value !== 'string' || !Object.hasOwn(underlines, value)) throw invalidArgument();
    patchCells(this.cells, { underline: value === 'None' ? null : choiceArgument(value, { Single: 'single', Double: 'double' } as const) });
  }

  get Color(): string | null {
    return commonStyle(this.cells, (style) => style.color ?? '#000000');
  }

  set Color(value: unknown) {
    patchCells(this.cells, { color: colorArgument(value) });
  }

  get Name(): string | null {
    return commonStyle(this.cells, (style) => style.fontName ?? this.cells.defaultFont.name);
  }

  set Name(value: unknown) {
    patchCells(this.cells, { fontName: textArgument(value) });
  }

  get Size(): number | null {
    return commonStyle(this.cells, (style) => style.fontSize ?? this.cells.defaultFont.size);
  }

  set Size(value: unknown) {
    const size = numberArgument(value, 1);
    if (size > 409) throw invalidArgument();
    patchCells(this.cells, { fontSize: size });
  }
}
