import type { BookContent } from '../../../src/workbench/book/book-content';

/** Content as plain lists: looks in place of their numbers, maps as sorted pairs, so that equal workbooks are equal data. */
export function comparableContent(content: BookContent): unknown {
  const look = (style: number | undefined): unknown => (style === undefined ? null : content.styles[style]);
  const looks = (lines: ReadonlyMap<number, number>): unknown => sorted(lines).map(([index, style]) => [index, look(style)]);
  return plain({
    ...content,
    styles: null,
    customProperties: [...content.customProperties],
    sheets: content.sheets.map((sheet) => ({
      ...sheet,
      columnStyles: looks(sheet.columnStyles),
      rowStyles: looks(sheet.rowStyles),
      columnWidths: sorted(sheet.columnWidths),
      rowHeights: sorted(sheet.rowHeights),
      cells: sorted(sheet.cells).map(([row, line]) => [
        row,
        sorted(line).map(([col, cell]) => [col, { ...cell, style: look(cell.style) }]),
      ]),
      features: {
        ...sheet.features,
        rowOutline: sorted(sheet.features.rowOutline),
        columnOutline: sorted(sheet.features.columnOutline),
        customProperties: [...sheet.features.customProperties],
        viewAttributes: [...sheet.features.viewAttributes],
        keptDrawing: null,
      },
    })),
  });
}

function sorted<T>(map: Iterable<readonly [number, T]>): [number, T][] {
  return Array.from(map, ([key, value]): [number, T] => [key, value]).sort(([a], [b]) => a - b);
}

/** Without the realm and the order of keys, and numbers without floating dust. */
function plain(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 1e6) / 1e6;
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) return [...value].map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, plain(member)]),
  );
}
