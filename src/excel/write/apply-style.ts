import type { BorderLine, BorderSide, CellStyle } from '../../sheets/sheet-model';

const edges = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  insideHorizontal: 'InsideHorizontal',
  insideVertical: 'InsideVertical',
} as const;

const horizontals = { left: 'Left', center: 'Center', right: 'Right' } as const;
const verticals = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Bytes that styling one area takes in a request, roughly. */
export const styleBytes = 1_500;

/** Lays a style over a range; what the style does not name stays as it is. Queues only. */
export function applyStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  if (style.numberFormat !== undefined) setNumberFormat(range, style.numberFormat);
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.underline !== undefined) format.font.underline = style.underline ? 'Single' : 'None';
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = horizontals[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = verticals[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  for (const [side, line] of Object.entries(style.borders ?? {}) as [BorderSide, BorderLine][]) applyBorder(range, side, line);
}

/** One format for every cell: Excel takes a single value for a whole range, which the library's types do not say. */
function setNumberFormat(range: { numberFormat: unknown }, format: string): void {
  range.numberFormat = format;
}

function applyBorder(range: Excel.Range, side: BorderSide, line: BorderLine): void {
  const border = range.format.borders.getItem(edges[side]);
  border.style = line.style === 'double' ? 'Double' : 'Continuous';
  if (line.style !== 'double') border.weight = line.style === 'hair' ? 'Hairline' : line.style === 'thin' ? 'Thin' : 'Medium';
  border.color = line.color;
}
