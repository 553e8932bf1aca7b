import type { IStyleData, Nullable, Styles } from '@univerjs/core';

import type { BorderEdge, BorderLine, CellStyle, StylePatch } from './cell-style';
import { fromUniverStyle, toUniverStyle } from './univer-style';

/** A style as a cell refers to it: an id of the workbook's table of styles, or (Univer's own doing) the style itself. */
export type StyleReference = Nullable<string | IStyleData>;

export const NO_STYLE: CellStyle = Object.freeze({});

/** The workbook's table of styles: equal looks share one id, and a change applied to an id is worked out once. */
export class StyleBook {
  private readonly byId = new Map<string, CellStyle>();
  private readonly ids = new Map<string, string>();
  private readonly patched = new Map<string, Map<string, string | null>>();

  private styles: Styles | null = null;

  /** Gives the looks known so far to a workbook, and later ones as they come. */
  attachTo(styles: Styles): void {
    this.styles = styles;
    for (const [id, style] of this.byId) styles.addCustomStyle(id, toUniverStyle(style));
  }

  /** The look behind a cell's reference. */
  of(reference: StyleReference): CellStyle {
    if (reference === null || reference === undefined) return NO_STYLE;
    if (typeof reference !== 'string') return fromUniverStyle(reference);
    const known = this.byId.get(reference);
    if (known) return known;
    const data = this.styles?.get(reference);
    const style = data ? fromUniverStyle(data) : NO_STYLE;
    this.byId.set(reference, style);
    return style;
  }

  /** The id of a look; null for the look of a cell without a style. */
  idOf(style: CellStyle): string | null {
    const key = JSON.stringify(canonical(style));
    if (key === '{}') return null;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `style-${this.ids.size + 1}`;
    const own = JSON.parse(key) as CellStyle;
    this.styles?.addCustomStyle(id, toUniverStyle(own));
    this.byId.set(id, own);
    this.ids.set(key, id);
    return id;
  }

  /** A function that applies the change to a reference; null stands for no style. */
  patcher(patch: StylePatch): (reference: StyleReference) => string | null {
    const patchKey = JSON.stringify(patch);
    const known = this.patched.get(patchKey) ?? new Map<string, string | null>();
    this.patched.set(patchKey, known);
    return (reference) => {
      const key = typeof reference === 'string' ? reference : JSON.stringify(reference ?? null);
      let id = known.get(key);
      if (id === undefined) {
        id = this.idOf(applyPatch(this.of(reference), patch));
        known.set(key, id);
      }
      return id;
    };
  }
}

/** The look after a change. */
export function applyPatch(style: CellStyle, patch: StylePatch): CellStyle {
  const out: Record<string, unknown> = { ...style };
  for (const [member, value] of Object.entries(patch)) {
    if (member === 'borders') out['borders'] = patchedBorders(style.borders, patch.borders ?? {});
    else out[member] = value;
  }
  return canonical(out);
}

function patchedBorders(old: CellStyle['borders'], patch: NonNullable<StylePatch['borders']>): CellStyle['borders'] {
  const out: Partial<Record<BorderEdge, BorderLine>> = { ...old };
  for (const [edge, line] of Object.entries(patch) as [BorderEdge, BorderLine | null][]) {
    if (line) out[edge] = line;
    else Reflect.deleteProperty(out, edge);
  }
  return out;
}

/** Members in one order, without those that say nothing. */
function canonical(style: CellStyle): CellStyle {
  const entries = (Object.entries(style) as [keyof CellStyle, unknown][]).filter(([member, value]) => saysSomething(member, value));
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([member, value]) => [member, member === 'borders' ? sorted(value as object) : value]));
}

function saysSomething(member: keyof CellStyle, value: unknown): boolean {
  if (value === null || value === undefined) return false;
  switch (member) {
    case 'numberFormat':
      return value !== 'General';
    case 'locked':
      return value === false;
    case 'indent':
    case 'rotation':
      return value !== 0;
    case 'borders':
      return Object.keys(value).length > 0;
    default:
      return value !== false;
  }
}

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
