import { columnName, toA1 } from '../book/a1';
import type { ContentCell, SheetContent } from '../book/book-content';
import { isErrorCode } from '../book/cell-value';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from '../book/sheet-grid';
import { PIXELS_PER_CHARACTER, PIXELS_PER_POINT } from './read-sheet';
import type { TextBytes } from './text-bytes';
import { escapeCellText, escapeXml } from './xml-text';

/** What the cells of a file are written with. */
export interface SheetDataTarget {
  /** The file's number of a look of the content. */
  lookOf(style: number | undefined): number;
  /** The file's number of a text. */
  stringOf(text: string): number;
  /** A formula as files write it; null where the cell is to keep its value only. */
  formulaOf(formula: string): string | null;
  /** Markup of a text with looks of its own. */
  richTextAt(row: number, col: number): string | undefined;
  /** Days to take from a date's serial, for files that count from 1904. */
  daysOff(style: number | undefined): number;
}

/** Adds the part of a worksheet that holds its default sizes, columns and cells. */
export function writeSheetData(sheet: SheetContent, target: SheetDataTarget, out: TextBytes): void {
  out.add(formatXml(sheet) + columnsXml(sheet, target));
  writeCells(sheet, target, out);
}

function formatXml({ defaultColumnWidth, defaultRowHeight, features }: SheetContent): string {
  const width = defaultColumnWidth === DEFAULT_COLUMN_PIXELS ? '' : ` defaultColWidth="${defaultColumnWidth / PIXELS_PER_CHARACTER}"`;
  const height = tidy(defaultRowHeight / PIXELS_PER_POINT);
  const isCustom = defaultRowHeight === DEFAULT_ROW_PIXELS ? '' : ' customHeight="1"';
  const levels = (outline: ReadonlyMap<number, { readonly level: number }>): number =>
    Math.max(0, ...[...outline.values()].map(({ level }) => level));
  const rowLevel = levels(features.rowOutline);
  const columnLevel = levels(features.columnOutline);
  return `<sheetFormatPr${width} defaultRowHeight="${height}"${isCustom}${rowLevel > 0 ? ` outlineLevelRow="${rowLevel}"` : ''}${columnLevel > 0 ? ` outlineLevelCol="${columnLevel}"` : ''}/>`;
}

function columnsXml(sheet: SheetContent, target: SheetDataTarget): string {
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

function writeCells(sheet: SheetContent, target: SheetDataTarget, out: TextBytes): void {
  const hidden = new Set(sheet.hiddenRows);
  const { rowOutline } = sheet.features;
  const rows = [
    ...new Set([...sheet.cells.keys(), ...sheet.rowHeights.keys(), ...sheet.rowStyles.keys(), ...hidden, ...rowOutline.keys()]),
  ].sort((a, b) => a - b);
  const columnNames: string[] = [];
  out.add('<sheetData>');
  for (const row of rows) {
    const height = sheet.rowHeights.get(row);
    const look = target.lookOf(sheet.rowStyles.get(row));
    let cells = '';
    const line = sheet.cells.get(row);
    if (line) {
      for (const col of isAscending(line) ? line.keys() : [...line.keys()].sort((a, b) => a - b)) {
        const cell = line.get(col);
        if (cell) cells += cellXml(`${(columnNames[col] ??= columnName(col))}${row + 1}`, cell, target, target.richTextAt(row, col));
      }
    }
    const attributes =
      `${look > 0 ? ` s="${look}" customFormat="1"` : ''}${height === undefined ? '' : ` ht="${tidy(height / PIXELS_PER_POINT)}" customHeight="1"`}` +
      `${hidden.has(row) ? ' hidden="1"' : ''}${outlineAttributes(rowOutline.get(row))}`;
    if (cells !== '' || attributes !== '') out.add(`<row r="${row + 1}"${attributes}>${cells}</row>`);
  }
  out.add('</sheetData>');
}

function isAscending(line: ReadonlyMap<number, unknown>): boolean {
  let previous = -1;
  for (const col of line.keys()) {
    if (col < previous) return false;
    previous = col;
  }
  return true;
}

function cellXml(reference: string, cell: ContentCell, target: SheetDataTarget, richText: string | undefined): string {
  const look = target.lookOf(cell.style);
  const start = look > 0 ? `<c r="${reference}" s="${look}"` : `<c r="${reference}"`;
  const formula = cell.formula === undefined ? null : target.formulaOf(cell.formula);
  const { value } = cell;
  if (formula !== null) {
    const element = cell.spill ? `<f t="array" ref="${toA1(cell.spill)}">${escapeXml(formula)}</f>` : `<f>${escapeXml(formula)}</f>`;
    return `${start}${typeMark(value)}>${element}${value === null ? '' : `<v>${resultText(value, target.daysOff(cell.style))}</v>`}</c>`;
  }
  if (richText !== undefined) return `${start} t="inlineStr">${richText}</c>`;
  if (value === null) return `${start}/>`;
  if (typeof value === 'string' && (cell.isText || !isErrorCode(value))) return `${start} t="s"><v>${target.stringOf(value)}</v></c>`;
  return `${start}${typeMark(value)}><v>${resultText(value, target.daysOff(cell.style))}</v></c>`;
}

function typeMark(value: ContentCell['value']): string {
  if (typeof value === 'boolean') return ' t="b"';
  if (typeof value !== 'string') return '';
  return isErrorCode(value) ? ' t="e"' : ' t="str"';
}

function resultText(value: string | number | boolean, daysOff: number): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  // #BUSY! is no error files know: an answer that did not come is #N/A.
  return typeof value === 'number' ? String(value - daysOff) : value === '#BUSY!' ? '#N/A' : escapeXml(escapeCellText(value));
}

function outlineAttributes(entry: { readonly level: number; readonly collapsed: boolean } | undefined): string {
  if (!entry) return '';
  return `${entry.level > 0 ? ` outlineLevel="${entry.level}"` : ''}${entry.collapsed ? ' collapsed="1"' : ''}`;
}

/** Floating dust out of pixels turned back into the file's units. */
function tidy(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
