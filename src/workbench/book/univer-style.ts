import type { IBorderData, IBorderStyleData, IColorStyle, IStyleData, Nullable } from '@univerjs/core';

import type { BorderEdge, BorderLine, BorderLineStyle, CellStyle, HorizontalAlignment, VerticalAlignment } from './cell-style';

const LINES: readonly (BorderLineStyle | null)[] = [
  null,
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
];
const HORIZONTAL: readonly (HorizontalAlignment | null)[] = [null, 'left', 'center', 'right', 'justify', 'justify', 'distributed'];
const VERTICAL: readonly (VerticalAlignment | null)[] = [null, 'top', 'center', 'bottom'];
const EDGES: Readonly<Record<BorderEdge, 't' | 'b' | 'l' | 'r' | 'tl_br' | 'bl_tr'>> = {
  top: 't',
  bottom: 'b',
  left: 'l',
  right: 'r',
  diagonalDown: 'tl_br',
  diagonalUp: 'bl_tr',
};
const WRAP = 3;
const SUBSCRIPT = 2;
const SUPERSCRIPT = 3;
const UNDERLINE_DOUBLE = 10;
const UNDERLINE_SINGLE = 12;
const STACKED = 1;

/** A cell's look in Univer's words; what Univer has no word for is left out (the style book keeps it). */
export function toUniverStyle(style: CellStyle): IStyleData {
  const ht = style.horizontal && HORIZONTAL.indexOf(style.horizontal);
  const vt = style.vertical && VERTICAL.indexOf(style.vertical);
  const members = {
    n: style.numberFormat !== undefined && { pattern: style.numberFormat },
    ff: style.fontName,
    fs: style.fontSize,
    bl: style.bold && 1,
    it: style.italic && 1,
    ul: style.underline && { s: 1, t: style.underline === 'double' ? UNDERLINE_DOUBLE : UNDERLINE_SINGLE },
    st: style.strikethrough && { s: 1 },
    va: style.script && (style.script === 'subscript' ? SUBSCRIPT : SUPERSCRIPT),
    cl: style.color !== undefined && { rgb: style.color },
    bg: style.fill !== undefined && { rgb: style.fill },
    ht: ht !== undefined && ht > 0 && ht,
    vt: vt !== undefined && vt > 0 && vt,
    tb: style.wrap && WRAP,
    tr: style.rotation !== undefined && (style.rotation === 'stacked' ? { a: 0, v: STACKED } : { a: -style.rotation }),
    bd: style.borders && toUniverBorders(style.borders),
  };
  // Univer's enums are their numbers here: naming them would bundle its core into a page.
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && value !== false));
}

function toUniverBorders(borders: NonNullable<CellStyle['borders']>): object {
  const edges = Object.entries(borders) as [BorderEdge, BorderLine][];
  return Object.fromEntries(edges.map(([edge, line]) => [EDGES[edge], { s: LINES.indexOf(line.style), cl: { rgb: line.color } }]));
}

type Found = { -readonly [K in keyof CellStyle]: CellStyle[K] };

/** A style that Univer made by itself, in our words. */
export function fromUniverStyle(data: IStyleData): CellStyle {
  const out: Found = {};
  if (data.n?.pattern) out.numberFormat = data.n.pattern;
  if (data.ff) out.fontName = data.ff;
  if (data.fs) out.fontSize = data.fs;
  if (data.bl) out.bold = true;
  if (data.it) out.italic = true;
  if (data.ul?.s) out.underline = Number(data.ul.t) === UNDERLINE_DOUBLE ? 'double' : 'single';
  if (data.st?.s) out.strikethrough = true;
  if (Number(data.va) === SUBSCRIPT) out.script = 'subscript';
  if (Number(data.va) === SUPERSCRIPT) out.script = 'superscript';
  const color = hexOf(data.cl);
  if (color !== null) out.color = color;
  const fill = hexOf(data.bg);
  if (fill !== null) out.fill = fill;
  const horizontal = HORIZONTAL[data.ht ?? 0];
  if (horizontal) out.horizontal = horizontal;
  const vertical = VERTICAL[data.vt ?? 0];
  if (vertical) out.vertical = vertical;
  if (Number(data.tb) === WRAP) out.wrap = true;
  if (data.tr) out.rotation = data.tr.v ? 'stacked' : 0 - data.tr.a;
  const borders = data.bd && fromUniverBorders(data.bd);
  if (borders) out.borders = borders;
  return out;
}

function fromUniverBorders(data: IBorderData): NonNullable<CellStyle['borders']> | null {
  const out: Partial<Record<BorderEdge, BorderLine>> = {};
  for (const edge of Object.keys(EDGES) as BorderEdge[]) {
    const line = lineOf(data[EDGES[edge]]);
    if (line) out[edge] = line;
  }
  return Object.keys(out).length > 0 ? out : null;
}

function lineOf(data: Nullable<IBorderStyleData>): BorderLine | null {
  const style = LINES[data?.s ?? 0];
  return style ? { style, color: hexOf(data?.cl) ?? '#000000' } : null;
}

function hexOf(color: Nullable<IColorStyle>): string | null {
  const rgb = color?.rgb;
  if (!rgb) return null;
  const numbers = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb);
  if (numbers)
    return `#${numbers
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase()}`;
  return /^#[0-9a-f]{6}$/i.test(rgb) ? rgb.toUpperCase() : null;
}
