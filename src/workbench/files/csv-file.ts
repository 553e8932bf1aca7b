import { detectDelimiter, parseCsv, writeCsv } from 'hucre/csv';

import { MAX_COLS, MAX_ROWS } from '../book/area';
import { type BookContent, type ContentCell, NEW_BOOK_FONT } from '../book/book-content';
import { emptySheet } from '../book/empty-sheet';
import { LONGEST_TEXT } from '../book/cell-value';
import { MadeLines } from '../book/made-lines';
import { isDatePattern } from '../book/date-pattern';
import { csvNumbers } from './csv-numbers';
import { decodeText } from './decode-text';
import { fittingText } from './fitting-text';
import { openQuoteLine } from './open-quote';
import { RepeatedTexts } from './repeated-texts';
import { type NotCarried, type OpenedWorkbook, UnreadableFile, type WorkbookFile } from './workbook-file';

/** Texts of values parted by commas, semicolons or tabs: one sheet, named after the file. */
export class CsvFile implements WorkbookFile {
  constructor(private readonly bounds: CsvBounds = boundsOfWorkbooks) {}

  read(bytes: Uint8Array, fileName = 'Sheet1.csv'): Promise<OpenedWorkbook> {
    return Promise.resolve().then(() => {
      const rows = rowsOf(bytes, this.bounds);
      const sheet = sheetNameOf(fileName);
      const notCarried = cutTexts(rows, sheet);
      return { content: contentOf(rows, sheet), notCarried };
    });
  }

  /** The active sheet's values; dates as yyyy-mm-dd, numbers without their format. */
  write(content: BookContent): Promise<Uint8Array> {
    const rows = valuesOf(content);
    return Promise.resolve(new TextEncoder().encode(writeCsv(rows, { bom: true })));
  }
}

/** How large a text file may be that is read. */
export interface CsvBounds {
  readonly bytes: number;
  /** Cells that hold something. */
  readonly cells: number;
}

/** Beyond, a month takes many minutes; of twice as many cells, all of them invoices, over two minutes and 3.8 GB. */
const boundsOfWorkbooks: CsvBounds = { bytes: 100_000_000, cells: 2_500_000 };
/** Delimiters and line ends a cell: whatever stands between them, more of them fill the memory before cells can be counted. */
const SEPARATORS_A_CELL = 4;
/** Signs of the first lines that tell the delimiter: the library takes lines together sign by sign, however long they are. */
const LONGEST_SAMPLE = 1_000_000;

function rowsOf(bytes: Uint8Array, most: CsvBounds): string[][] {
  if (bytes.length === 0) throw new UnreadableFile('empty', 'The file is empty.');
  if (bytes.length > most.bytes) throw new UnreadableFile('tooManyBytes', 'The file is longer than is read.', String(most.bytes));
  const text = decodeText(bytes).replace(/^\uFEFF/, '');
  const named = /^sep=(.)\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const delimiter = named?.[1] ?? detectDelimiter(body.slice(0, LONGEST_SAMPLE));
  if (separatorsIn(body, delimiter) > SEPARATORS_A_CELL * most.cells) throw tooManyCells(most);
  const line = openQuoteLine(body, delimiter);
  if (line !== null) throw new UnreadableFile('openQuote', 'A quote never ends.', String(named ? line + 1 : line));
  // Sign by sign, as cells in quotes want it, a cell takes 32 bytes a sign while it is read.
  const rows = parseCsv(body, { delimiter, fastMode: !body.includes('"') }) as string[][];
  if (rows.length > MAX_ROWS || rows.some((row) => row.length > MAX_COLS))
    throw new UnreadableFile('tooLarge', 'The file has more rows or columns than a sheet.');
  if (rows.reduce((sum, row) => sum + row.filter((text) => text !== '').length, 0) > most.cells) throw tooManyCells(most);
  return rows;
}

function separatorsIn(text: string, delimiter: string): number {
  const [sign, lineFeed, carriageReturn] = [delimiter.charCodeAt(0), 10, 13];
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === sign || code === lineFeed || code === carriageReturn) count += 1;
  }
  return count;
}

function tooManyCells({ cells }: CsvBounds): UnreadableFile {
  return new UnreadableFile('tooManyCells', 'The file has more cells than are read.', String(cells));
}

/** Texts longer than a cell holds, of which the end is left out. */
function cutTexts(rows: readonly (readonly string[])[], sheet: string): NotCarried[] {
  const count = rows.reduce((sum, row) => sum + row.filter((text) => text.length > LONGEST_TEXT).length, 0);
  return count > 0 ? [{ kind: 'textEnd', sheet, count }] : [];
}

/** Cuts the texts in the rows that a cell does not hold. */
function contentOf(rows: string[][], name: string): BookContent {
  const numberOf = csvNumbers(rows);
  const texts = new RepeatedTexts();
  const filled = new Map<number, readonly string[]>();
  rows.forEach((row, index) => {
    row.forEach((text, col) => {
      if (text !== '') row[col] = texts.one(fittingText(text), col);
    });
    if (row.some((text) => text !== '')) filled.set(index, row);
  });
  const cells = new MadeLines(filled, (row) => {
    const line = new Map<number, ContentCell>();
    row.forEach((text, col) => {
      if (text !== '') line.set(col, { value: numberOf(text, col) ?? text });
    });
    return line;
  });
  return {
    styles: [],
    names: [],
    activeSheet: 0,
    customProperties: new Map(),
    dateSystem: 1900,
    defaultFont: NEW_BOOK_FONT,
    sheets: [{ ...emptySheet('sheet-1', name), cells }],
  };
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
