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
    [...outline.values()].reduce((most, { level }) => Math.max(most, level), 0);
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
  const cells = new CellWriter(target, out);
  out.add('<sheetData>');
  for (const row of rows) {
    const height = sheet.rowHeights.get(row);
    const look = target.lookOf(sheet.rowStyles.get(row));
    const attributes =
      `${look > 0 ? ` s="${look}" customFormat="1"` : ''}${height === undefined ? '' : ` ht="${tidy(height / PIXELS_PER_POINT)}" customHeight="1"`}` +
      `${hidden.has(row) ? ' hidden="1"' : ''}${outlineAttributes(rowOutline.get(row))}`;
    const line = sheet.cells.get(row);
    if (attributes === '' && (line === undefined || line.size === 0)) continue;
    out.addAscii(`<row r="${row + 1}"${attributes}>`);
    if (line) cells.writeLine(row, line);
    out.addAscii('</row>');
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

/** Writes cells, millions of them: their markup is put together in the bytes themselves. */
class CellWriter {
  private readonly columnNames: string[] = [];
  private readonly lookMarks: string[] = [];

  constructor(
    private readonly target: SheetDataTarget,
    private readonly out: TextBytes,
  ) {}

  writeLine(row: number, line: ReadonlyMap<number, ContentCell>): void {
    if (isAscending(line)) for (const [col, cell] of line) this.write(row, col, cell);
    else for (const [col, cell] of [...line].sort(([a], [b]) => a - b)) this.write(row, col, cell);
  }

  private write(row: number, col: number, cell: ContentCell): void {
    const { out, target } = this;
    const { value } = cell;
    const formula = cell.formula === undefined ? null : target.formulaOf(cell.formula);
    const richText = formula === null ? target.richTextAt(row, col) : undefined;
    out.addAscii('<c r="');
    out.addAscii((this.columnNames[col] ??= columnName(col)));
    out.addWhole(row + 1);
    out.addAscii(this.lookMark(cell.style));
    if (formula !== null) {
      out.addAscii(typeMark(value));
      out.add(cell.spill ? `><f t="array" ref="${toA1(cell.spill)}">${escapeXml(formula)}</f>` : `><f>${escapeXml(formula)}</f>`);
      if (value !== null) this.addResult(value, cell);
      out.addAscii('</c>');
    } else if (richText !== undefined) out.add(` t="inlineStr">${richText}</c>`);
    else if (value === null) out.addAscii('/>');
    else if (typeof value === 'string' && (cell.isText || !isErrorCode(value))) {
      out.addAscii(' t="s"><v>');
      out.addWhole(target.stringOf(value));
      out.addAscii('</v></c>');
    } else {
      out.addAscii(typeMark(value));
      out.addAscii('>');
      this.addResult(value, cell);
      out.addAscii('</c>');
    }
  }

  private addResult(value: string | number | boolean, { style }: ContentCell): void {
    const { out } = this;
    out.addAscii('<v>');
    if (typeof value === 'number') out.addAscii(String(value - this.target.daysOff(style)));
    else if (typeof value === 'boolean') out.addAscii(value ? '1' : '0');
    else out.add(resultText(value));
    out.addAscii('</v>');
  }

  /** Closes the reference, and names the look. */
  private lookMark(style: number | undefined): string {
    if (style === undefined) return '"';
    return (this.lookMarks[style] ??= markOf(this.target.lookOf(style)));
  }
}

function markOf(look: number): string {
  return look > 0 ? `" s="${look}"` : '"';
}

function typeMark(value: ContentCell['value']): string {
  if (typeof value === 'boolean') return ' t="b"';
  if (typeof value !== 'string') return '';
  return isErrorCode(value) ? ' t="e"' : ' t="str"';
}

/** #BUSY! is no error files know: an answer that did not come is #N/A. */
function resultText(value: string): string {
  return value === '#BUSY!' ? '#N/A' : escapeXml(escapeCellText(value));
}

function outlineAttributes(entry: { readonly level: number; readonly collapsed: boolean } | undefined): string {
  if (!entry) return '';
  return `${entry.level > 0 ? ` outlineLevel="${entry.level}"` : ''}${entry.collapsed ? ' collapsed="1"' : ''}`;
}

/** Floating dust out of pixels turned back into the file's units. */
function tidy(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
