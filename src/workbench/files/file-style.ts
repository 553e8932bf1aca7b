import type { CellStyle as FileStyle } from 'hucre/xlsx';

import type { DefaultFont } from '../book/book-content';
import type { BorderEdge, BorderLine, Borders, CellStyle } from '../book/cell-style';
import { fromFileColor, toFileColor } from './file-color';

type Found = { -readonly [K in keyof CellStyle]: CellStyle[K] };
type FileFont = NonNullable<FileStyle['font']>;
type FileBorder = NonNullable<FileStyle['border']>;
type FileAlignment = NonNullable<FileStyle['alignment']>;

const STACKED = 255;

/** A file's look in our words. `isDifferential` reads it as the look a condition gives, where fills stand the other way round. */
export function fromFileStyle(style: FileStyle, theme: readonly string[], isDifferential = false): CellStyle {
  const out: Found = {};
  if (style.numFmt !== undefined && style.numFmt !== 'General') out.numberFormat = style.numFmt;
  if (style.font) readFont(out, style.font, theme);
  const fill = fillOf(style, theme, isDifferential);
  if (fill !== null) out.fill = fill;
  if (style.alignment) readAlignment(out, style.alignment);
  const borders = style.border && bordersOf(style.border, theme);
  if (borders) out.borders = borders;
  if (style.protection?.locked === false) out.locked = false;
  if (style.protection?.hidden) out.formulaHidden = true;
  return out;
}

function readFont(out: Found, font: FileFont, theme: readonly string[]): void {
  if (font.name !== undefined) out.fontName = font.name;
  if (font.size !== undefined) out.fontSize = font.size;
  if (font.bold) out.bold = true;
  if (font.italic) out.italic = true;
  if (font.underline) out.underline = font.underline === 'double' || font.underline === 'doubleAccounting' ? 'double' : 'single';
  if (font.strikethrough) out.strikethrough = true;
  if (font.vertAlign) out.script = font.vertAlign;
  const color = fromFileColor(font.color, theme);
  if (color !== null) out.color = color;
}

function fillOf({ fill }: FileStyle, theme: readonly string[], isDifferential: boolean): string | null {
  if (fill?.type !== 'pattern') return null;
  if (isDifferential) return fromFileColor(fill.bgColor ?? fill.fgColor, theme);
  return fill.pattern === 'solid' ? fromFileColor(fill.fgColor, theme) : null;
}

function readAlignment(out: Found, alignment: FileAlignment): void {
  if (alignment.horizontal && alignment.horizontal !== 'general') out.horizontal = alignment.horizontal;
  // `bottom` is the default: a file that says so means no more than one that is silent.
  if (alignment.vertical && alignment.vertical !== 'bottom') out.vertical = alignment.vertical;
  if (alignment.wrapText) out.wrap = true;
  if (alignment.shrinkToFit) out.shrinkToFit = true;
  if (alignment.indent) out.indent = alignment.indent;
  const { textRotation } = alignment;
  if (textRotation === STACKED) out.rotation = 'stacked';
  else if (textRotation) out.rotation = textRotation > 90 ? 90 - textRotation : textRotation;
}

function bordersOf(border: FileBorder, theme: readonly string[]): Borders | null {
  const out: Partial<Record<BorderEdge, BorderLine>> = {};
  const line = (side: FileBorder['top']): BorderLine | undefined =>
    side && { style: side.style, color: fromFileColor(side.color, theme) ?? '#000000' };
  const add = (edge: BorderEdge, side: FileBorder['top']): void => {
    const found = line(side);
    if (found) out[edge] = found;
  };
  add('top', border.top);
  add('bottom', border.bottom);
  add('left', border.left);
  add('right', border.right);
  if (border.diagonalUp) add('diagonalUp', border.diagonal);
  if (border.diagonalDown) add('diagonalDown', border.diagonal);
  return Object.keys(out).length > 0 ? out : null;
}

/** Our look as a file writes it. A font is always written with name and size: readers take a serif otherwise. */
export function toFileStyle(style: CellStyle, defaultFont: DefaultFont): FileStyle {
  const out: FileStyle = { ...differential(style) };
  if (out.font) out.font = { name: style.fontName ?? defaultFont.name, size: style.fontSize ?? defaultFont.size, ...out.font };
  if (style.fill !== undefined) out.fill = { type: 'pattern', pattern: 'solid', fgColor: toFileColor(style.fill) };
  return out;
}

/** Our look as the look a condition gives. */
export function toDifferentialStyle(style: CellStyle): FileStyle {
  const out = differential(style);
  if (style.fill !== undefined)
    out.fill = { type: 'pattern', pattern: 'solid', fgColor: toFileColor(style.fill), bgColor: toFileColor(style.fill) };
  return out;
}

function differential(style: CellStyle): FileStyle {
  const out: FileStyle = {};
  if (style.numberFormat !== undefined) out.numFmt = style.numberFormat;
  const font = fileFont(style);
  if (Object.keys(font).length > 0) out.font = font;
  const alignment = fileAlignment(style);
  if (Object.keys(alignment).length > 0) out.alignment = alignment;
  if (style.borders) out.border = fileBorder(style.borders);
  if (style.locked === false || style.formulaHidden)
    out.protection = { ...(style.locked === false && { locked: false }), ...(style.formulaHidden && { hidden: true }) };
  return out;
}

function fileFont(style: CellStyle): FileFont {
  return {
    ...(style.fontName !== undefined && { name: style.fontName }),
    ...(style.fontSize !== undefined && { size: style.fontSize }),
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.underline && { underline: style.underline }),
    ...(style.strikethrough && { strikethrough: true }),
    ...(style.script && { vertAlign: style.script }),
    ...(style.color !== undefined && { color: toFileColor(style.color) }),
  };
}

function fileAlignment(style: CellStyle): FileAlignment {
  const { rotation } = style;
  return {
    ...(style.horizontal && { horizontal: style.horizontal }),
    ...(style.vertical && { vertical: style.vertical }),
    ...(style.wrap && { wrapText: true }),
    ...(style.shrinkToFit && { shrinkToFit: true }),
    ...(style.indent && { indent: style.indent }),
    ...(rotation !== undefined && { textRotation: rotation === 'stacked' ? STACKED : rotation < 0 ? 90 - rotation : rotation }),
  };
}

function fileBorder(borders: Borders): FileBorder {
  const side = (line: BorderLine) => ({ style: line.style, color: toFileColor(line.color) });
  const diagonal = borders.diagonalUp ?? borders.diagonalDown;
  return {
    ...(borders.top && { top: side(borders.top) }),
    ...(borders.bottom && { bottom: side(borders.bottom) }),
    ...(borders.left && { left: side(borders.left) }),
    ...(borders.right && { right: side(borders.right) }),
    ...(diagonal && { diagonal: side(diagonal) }),
    ...(borders.diagonalUp && { diagonalUp: true }),
    ...(borders.diagonalDown && { diagonalDown: true }),
  };
}
