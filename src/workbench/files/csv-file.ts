import { detectDelimiter, parseCsv, writeCsv } from 'hucre/csv';

import { MAX_COLS, MAX_ROWS } from '../book/area';
import { type BookContent, type ContentCell, type ContentCells, NEW_BOOK_FONT } from '../book/book-content';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from '../book/sheet-grid';
import { newSheetFeatures } from '../book/sheet-features';
import { LONGEST_TEXT } from '../book/cell-value';
import { isDatePattern } from '../book/date-pattern';
import { decodeText } from './decode-text';
import { type OpenedWorkbook, UnreadableFile, type WorkbookFile } from './workbook-file';

const MAX_DIGITS = 15;

/** Texts of values parted by commas, semicolons or tabs: one sheet, named after the file. */
export class CsvFile implements WorkbookFile {
  read(bytes: Uint8Array, fileName = 'Sheet1.csv'): Promise<OpenedWorkbook> {
    return Promise.resolve().then(() => ({ content: contentOf(rowsOf(bytes), sheetNameOf(fileName)), notCarried: [] }));
  }

  /** The active sheet's values; dates as yyyy-mm-dd, numbers without their format. */
  write(content: BookContent): Promise<Uint8Array> {
    const rows = valuesOf(content);
    return Promise.resolve(new TextEncoder().encode(writeCsv(rows, { bom: true })));
  }
}

function rowsOf(bytes: Uint8Array): string[][] {
  if (bytes.length === 0) throw new UnreadableFile('empty', 'The file is empty.');
  const text = decodeText(bytes).replace(/^\uFEFF/, '');
  const named = /^sep=(.)\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const rows = parseCsv(body, { delimiter: named?.[1] ?? detectDelimiter(body) }) as string[][];
  if (rows.length > MAX_ROWS || rows.some((row) => row.length > MAX_COLS))
    throw new UnreadableFile('tooLarge', 'The file has more rows or columns than a sheet.');
  return rows;
}

function contentOf(rows: readonly (readonly string[])[], name: string): BookContent {
  const cells: ContentCells = new Map();
  rows.forEach((row, index) => {
    const line = new Map<number, ContentCell>();
    row.forEach((text, col) => {
      if (text !== '') line.set(col, { value: plainNumber(text) ?? text.slice(0, LONGEST_TEXT) });
    });
    if (line.size > 0) cells.set(index, line);
  });
  return {
    styles: [],
    names: [],
    activeSheet: 0,
    customProperties: new Map(),
    dateSystem: 1900,
    defaultFont: NEW_BOOK_FONT,
    sheets: [
      {
        id: 'sheet-1',
        name,
        visibility: 'visible',
        cells,
        defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
        defaultRowHeight: DEFAULT_ROW_PIXELS,
        columnWidths: new Map(),
        rowHeights: new Map(),
        columnStyles: new Map(),
        rowStyles: new Map(),
        hiddenRows: [],
        hiddenColumns: [],
        merges: [],
        freeze: { rows: 0, cols: 0 },
        showsGridlines: true,
        tabColor: null,
        tables: [],
        features: newSheetFeatures(),
      },
    ],
  };
}

/** A number written plainly, whose digits a cell can hold; ids with leading zeros, long ids, dates and the rest stay text. */
function plainNumber(text: string): number | null {
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) || /^-0(?:\.0+)?$/.test(text)) return null;
  const digits = text.replace(/^-?(?:0\.0*|0$)?|\./g, '');
  return digits.length > MAX_DIGITS ? null : Number(text);
}

/** File names hold characters and lengths that sheet names can't. */
function sheetNameOf(fileName: string): string {
  const base = fileName.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  return (
    base
      .replace(/[\\/?*[\]:]/g, ' ')
      .slice(0, 31)
      .replace(/^[\s']+|[\s']+$/g, '') || 'Sheet1'
  );
}

function valuesOf(content: BookContent): (string | number | boolean | null)[][] {
  const sheet = content.sheets[content.activeSheet];
  const rows: (string | number | boolean | null)[][] = [];
  for (const [row, line] of sheet?.cells ?? []) {
    while (rows.length <= row) rows.push([]);
    const values = rows[row] ?? [];
    for (const [col, { value, style }] of line) {
      while (values.length <= col) values.push(null);
      values[col] =
        typeof value === 'number' && isDatePattern(content.styles[style ?? -1]?.numberFormat ?? 'General') ? isoDay(value) : value;
    }
  }
  return rows;
}

function isoDay(serial: number): string {
  return new Date((Math.floor(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
