import type { SheetContent } from '../book/book-content';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from '../book/sheet-grid';
import { type CellTarget, CellWriter } from './cell-writer';
import { PIXELS_PER_CHARACTER, PIXELS_PER_POINT } from './read-sheet';
import type { TextBytes } from './text-bytes';

/** Adds the part of a worksheet that holds its default sizes, columns and cells. */
export function writeSheetData(sheet: SheetContent, target: CellTarget, out: TextBytes): void {
  out.add(formatXml(sheet) + columnsXml(sheet, target));
  writeCells(sheet, target, out);
}

function formatXml({ defaultColumnWidth, defaultRowHeight, features }: SheetContent): string {
  const width = defaultColumnWidth === DEFAULT_COLUMN_PIXELS ? '' : ` defaultColWidth="${defaultColumnWidth / PIXELS_PER_CHARACTER}"`;
  const height = tidy(defaultRowHeight / PIXELS_PER_POINT);
  const isCustom = defaultRowHeight === DEFAULT_ROW_PIXELS ? '' : ' customHeight="1"';
  const levels = (outline: ReadonlyMap<number, { readonly level: number }>): number =>
    [...outline.values()].reduce((most, { level }) => Math.max(most, level), 0);
  const rowLevel = levels(features.rowOutline);
  const columnLevel = levels(features.columnOutline);
  return `<sheetFormatPr${width} defaultRowHeight="${height}"${isCustom}${rowLevel > 0 ? ` outlineLevelRow="${rowLevel}"` : ''}${columnLevel > 0 ? ` outlineLevelCol="${columnLevel}"` : ''}/>`;
}

function columnsXml(sheet: SheetContent, target: CellTarget): string {
  const hidden = new Set(sheet.hiddenColumns);
  const outline = sheet.features.columnOutline;
  const columns = [...new Set([...sheet.columnWidths.keys(), ...sheet.columnStyles.keys(), ...hidden, ...outline.keys()])].sort(
    (a, b) => a - b,
  );
  const runs: { first: number; last: number; attributes: string }[] = [];
  for (const col of columns) {
    const width = sheet.columnWidths.get(col);
    const look = target.lookOf(sheet.columnStyles.get(col));
    const attributes =
      ` width="${tidy((width ?? sheet.defaultColumnWidth) / PIXELS_PER_CHARACTER)}"${look > 0 ? ` style="${look}"` : ''}${width === undefined ? '' : ' customWidth="1"'}` +
      `${hidden.has(col) ? ' hidden="1"' : ''}${outlineAttributes(outline.get(col))}`;
    const previous = runs.at(-1);
    if (previous?.last === col - 1 && previous.attributes === attributes) previous.last = col;
    else runs.push({ first: col, last: col, attributes });
  }
  return runs.length === 0
    ? ''
    : `<cols>${runs.map(({ first, last, attributes }) => `<col min="${first + 1}" max="${last + 1}"${attributes}/>`).join('')}</cols>`;
}

function writeCells(sheet: SheetContent, target: CellTarget, out: TextBytes): void {
  const hidden = new Set(sheet.hiddenRows);
  const { rowOutline } = sheet.features;
  const rows = ascending(sheet.cells.keys(), sheet.rowHeights.keys(), sheet.rowStyles.keys(), hidden, rowOutline.keys());
  const cells = new CellWriter(target, out);
  out.add('<sheetData>');
  for (const row of rows) {
    const height = sheet.rowHeights.get(row);
    const look = target.lookOf(sheet.rowStyles.get(row));
    const attributes =
      `${look > 0 ? ` s="${look}" customFormat="1"` : ''}${height === undefined ? '' : ` ht="${tidy(height / PIXELS_PER_POINT)}" customHeight="1"`}` +
      `${hidden.has(row) ? ' hidden="1"' : ''}${outlineAttributes(rowOutline.get(row))}`;
    const plain = sheet.cells.plain?.(row);
    const line = plain === undefined ? sheet.cells.get(row) : undefined;
    if (attributes === '' && plain === undefined && (line === undefined || line.size === 0)) continue;
    out.addAscii(`<row r="${row + 1}"${attributes}>`);
    if (plain) cells.writePlain(row, plain);
    else if (line) cells.writeLine(row, line);
    out.addAscii('</row>');
  }
  out.add('</sheetData>');
}

/** The numbers of all these, each once: sorted as numbers, which takes a tenth of what a set of them does. */
function ascending(...lists: readonly Iterable<number>[]): Uint32Array {
  const all = Uint32Array.from(lists.flatMap((list) => [...list])).sort();
  return all.filter((number, place) => place === 0 || number !== all[place - 1]);
}

function outlineAttributes(entry: { readonly level: number; readonly collapsed: boolean } | undefined): string {
  if (!entry) return '';
  return `${entry.level > 0 ? ` outlineLevel="${entry.level}"` : ''}${entry.collapsed ? ' collapsed="1"' : ''}`;
}

/** Floating dust out of pixels turned back into the file's units. */
function tidy(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
