import { parseA1 } from '../book/a1';
import { MAX_COLS, MAX_ROWS } from '../book/area';
import { type CellScalar, isErrorCode, LONGEST_TEXT } from '../book/cell-value';
import { DAYS_1904 } from '../book/date-pattern';
import { CellPacker, type PackedCells, type PackedFormula, placeOf } from '../book/packed-cells';
import { type FileColumns, readColumns } from './file-columns';
import { fromFileFormula } from './file-formula';
import { isBeyondFormulas } from './fitting-formula';
import { fittingText } from './fitting-text';
import { PlainCellMarkup } from './plain-cell-markup';
import { itemText } from './shared-strings';
import type { SharedTexts } from './shared-texts';
import { shiftFormula } from '../book/shift-formula';
import { UnreadableFile } from './workbook-file';
import { elementOf } from './xml-elements';
import { attribute, flagAttribute, numberAttribute, unescapeCellText, unescapeXml } from './xml-text';

/** A row's own properties. */
export interface FileRow {
  /** Points, where the height was set. */
  readonly height: number | null;
  readonly hidden: boolean;
  readonly outlineLevel: number;
  readonly collapsed: boolean;
  readonly xf: number | null;
}

/** What the element sheetData and the columns of a worksheet part say. */
export interface SheetData {
  /** Their looks are one more than the file's numbers of them. */
  readonly cells: PackedCells;
  /** Markup of texts with looks of their own, as the rest of a cell's element, by the place of their cell. */
  readonly richMarkups: ReadonlyMap<number, string>;
  readonly rows: Map<number, FileRow>;
  readonly columns: readonly FileColumns[];
  /** Formulas of what-if tables, which are read as values. */
  readonly dataTables: number;
  /** Formulas longer or deeper than spreadsheets take, which are read as values. */
  readonly formulasBeyond: number;
  /** Texts longer than a cell holds, of which the end is left out. */
  readonly cutTexts: number;
}

export interface SheetDataContext {
  readonly texts: SharedTexts;
  readonly richStrings: ReadonlySet<number>;
  readonly is1904: boolean;
  /** How many more cells are read: one number for all sheets of a file. */
  readonly allowance: { cellsLeft: number };
}

/** Cells of a file that are read: with them a month takes 2.3 GB of memory, and a minute on a slow machine. */
export const MOST_CELLS = 6_000_000;

const ROW_OR_CELL = /<(?:row|c)(?=[\s/>])/g;

/** Reads the cells that exist, and nothing between them: a look out in column XFD costs one cell. */
export function readSheetData(xml: string, columnsXml: string, context: SheetDataContext): SheetData {
  const reader = new SheetDataReader(context);
  reader.read(xml);
  return {
    cells: reader.cells.end(),
    richMarkups: reader.richMarkups,
    rows: reader.rows,
    dataTables: reader.dataTables,
    formulasBeyond: reader.formulasBeyond,
    cutTexts: reader.cutTexts,
    columns: readColumns(columnsXml),
  };
}

class SheetDataReader {
  readonly cells: CellPacker;
  readonly richMarkups = new Map<number, string>();
  readonly rows = new Map<number, FileRow>();
  dataTables = 0;
  formulasBeyond = 0;
  cutTexts = 0;
  private row = -1;
  private col = -1;
  private readonly plain = new PlainCellMarkup();
  private readonly shared = new Map<string, { readonly formula: string; readonly row: number; readonly col: number }>();

  constructor(private readonly context: SheetDataContext) {
    this.cells = new CellPacker(context.texts.list);
  }

  read(xml: string): void {
    const opening = new RegExp(ROW_OR_CELL);
    let isClosed = true;
    this.readPlain(xml, opening);
    for (let found = opening.exec(xml); found; found = opening.exec(xml)) {
      const tagEnd = xml.indexOf('>', opening.lastIndex);
      if (tagEnd < 0) return;
      const isEmpty = xml[tagEnd - 1] === '/';
      const tag = xml.slice(opening.lastIndex, isEmpty ? tagEnd - 1 : tagEnd);
      opening.lastIndex = tagEnd + 1;
      if (found[0] === '<row') this.startRow(tag);
      else if (isEmpty) this.addCell(tag, '');
      else if (isClosed) {
        // Where one cell is not closed none behind it is: the text is gone through once (xml-elements.ts).
        const end = xml.indexOf('</c>', tagEnd);
        isClosed = end >= 0;
        if (!isClosed) continue;
        this.addCell(tag, xml.slice(tagEnd + 1, end));
        opening.lastIndex = end + '</c>'.length;
      }
      this.readPlain(xml, opening);
    }
  }

  /** Reads the plain cells that follow, and goes on behind them. */
  private readPlain(xml: string, opening: RegExp): void {
    const { plain } = this;
    for (let end = plain.read(xml, opening.lastIndex); end >= 0; end = plain.read(xml, opening.lastIndex)) {
      if (!isPlace(plain.row, MAX_ROWS) || !isPlace(plain.col, MAX_COLS)) return;
      [this.row, this.col] = [plain.row, plain.col];
      this.addPlain(plain);
      opening.lastIndex = end;
    }
  }

  private addPlain({ xf, kind, value }: PlainCellMarkup): void {
    if (kind === 'sharedText') {
      this.addShared(value, xf, null);
      return;
    }
    if (kind === 'empty' && xf === 0) return;
    this.count();
    this.cells.add(this.row, this.col, xf + 1, kind === 'number' ? value : null);
  }

  /** Adds a cell with a text of the file's list. */
  private addShared(number: number, xf: number, formula: PackedFormula | null): void {
    const { row, col, context, cells } = this;
    const { isCut, isEmpty, readsLikeError } = context.texts.kindOf(number);
    if (isCut) this.cutTexts++;
    if (isEmpty && formula === null && xf === 0) return;
    this.count();
    if (context.richStrings.has(number)) this.richMarkups.set(placeOf(row, col), `t="s"><v>${number}</v></c>`);
    if (isEmpty) cells.add(row, col, xf + 1, null, false, formula);
    else cells.addText(row, col, xf + 1, number, readsLikeError && formula === null, formula);
  }

  private startRow(tag: string): void {
    const named = (numberAttribute(tag, 'r') ?? Number.NaN) - 1;
    this.row = isPlace(named, MAX_ROWS) ? named : this.row + 1;
    this.col = -1;
    if (
      !tag.includes('ht=') &&
      !tag.includes('hidden=') &&
      !tag.includes('outlineLevel=') &&
      !tag.includes('customFormat=') &&
      !tag.includes('collapsed=')
    )
      return;
    const row: FileRow = {
      height: flagAttribute(tag, 'customHeight') ? (numberAttribute(tag, 'ht') ?? null) : null,
      hidden: flagAttribute(tag, 'hidden'),
      outlineLevel: numberAttribute(tag, 'outlineLevel') ?? 0,
      collapsed: flagAttribute(tag, 'collapsed'),
      xf: flagAttribute(tag, 'customFormat') ? (numberAttribute(tag, 's') ?? null) : null,
    };
    if (this.row < MAX_ROWS && (row.height !== null || row.hidden || row.outlineLevel > 0 || row.collapsed || row.xf !== null))
      this.rows.set(this.row, row);
  }

  private addCell(tag: string, inside: string): void {
    const reference = attribute(tag, 'r');
    this.place(reference);
    if (!isPlace(this.row, MAX_ROWS) || !isPlace(this.col, MAX_COLS)) return;
    const xf = numberAttribute(tag, 's') ?? 0;
    if (inside !== '') this.addFull(attribute(tag, 't') ?? 'n', inside, xf);
    else if (xf !== 0) {
      this.count();
      this.cells.add(this.row, this.col, xf + 1, null);
    }
  }

  private count(): void {
    if (this.context.allowance.cellsLeft-- <= 0) throw new UnreadableFile('unpacksTooLarge', 'There are more cells than are read.');
    // Of two cells at one place the last one counts.
    if (this.richMarkups.size > 0) this.richMarkups.delete(placeOf(this.row, this.col));
  }

  private place(reference: string | undefined): void {
    if (reference === undefined) {
      this.col++;
      return;
    }
    let col = 0;
    let i = 0;
    for (; i < reference.length; i++) {
      const code = reference.charCodeAt(i);
      if (code >= 65 && code <= 90) col = col * 26 + code - 64;
      else break;
    }
    this.col = col - 1;
    this.row = Number(reference.slice(i)) - 1;
  }

  private addFull(type: string, inside: string, xf: number): void {
    const { row, col, cells } = this;
    const formula = inside.includes('<f') ? this.formulaOf(inside) : null;
    const start = inside.indexOf('<v');
    const open = start < 0 ? -1 : inside.indexOf('>', start);
    const text = open < 0 || inside[open - 1] === '/' ? '' : inside.slice(open + 1, inside.indexOf('</v>', open));
    if (type === 's' && text !== '') {
      this.addShared(Number(text), xf, formula);
      return;
    }
    // An empty text is what a formula came to; no text at all is one that nobody has reckoned.
    const isEmptyResult = formula !== null && type === 'str' && text === '' && open >= 0;
    const whole = isEmptyResult ? '' : this.valueOf(type, text, inside);
    if (typeof whole === 'string' && whole.length > LONGEST_TEXT) this.cutTexts++;
    if (whole === null && formula === null && xf === 0) return;
    this.count();
    if (type === 'inlineStr' && inside.includes('<rPr')) this.richMarkups.set(placeOf(row, col), `t="inlineStr">${inside}</c>`);
    const value = typeof whole === 'string' ? fittingText(whole) : whole;
    cells.add(row, col, xf + 1, value, type !== 'e' && formula === null && isErrorCode(value), formula);
  }

  private valueOf(type: string, text: string, inside: string): CellScalar | null {
    switch (type) {
      case 's':
        return null;
      case 'str':
        return unescapeCellText(text) || null;
      case 'inlineStr':
        return itemText(inside) || null;
      case 'b':
        return text === '' ? null : text === '1' || text.toLowerCase() === 'true';
      case 'e':
        return unescapeXml(text) || null;
      case 'd':
        return isoToSerial(text, this.context.is1904) ?? (unescapeXml(text) || null);
      default:
        return numberOf(text);
    }
  }

  private formulaOf(inside: string): PackedFormula | null {
    const element = elementOf(inside, 'f');
    if (!element) return null;
    const { tag } = element;
    const text = unescapeXml(element.inside);
    const type = attribute(tag, 't');
    if (type === 'dataTable') {
      this.dataTables++;
      return null;
    }
    if (isBeyondFormulas(text)) {
      this.formulasBeyond++;
      return null;
    }
    if (type === 'shared') return this.sharedFormula(attribute(tag, 'si') ?? '', text);
    if (text === '') return null;
    const area = type === 'array' ? attribute(tag, 'ref') : undefined;
    const spill = area === undefined ? null : parseA1(area);
    return { formula: fromFileFormula(text), ...(spill && spill.rows * spill.cols > 1 && { spill }) };
  }

  private sharedFormula(index: string, text: string): PackedFormula | null {
    if (text !== '') this.shared.set(index, { formula: text, row: this.row, col: this.col });
    const master = this.shared.get(index);
    return master ? { formula: fromFileFormula(shiftFormula(master.formula, this.row - master.row, this.col - master.col)) } : null;
  }
}

const isPlace = (index: number, count: number): boolean => Number.isInteger(index) && index >= 0 && index < count;

function numberOf(text: string): number | string | null {
  if (text === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : unescapeXml(text);
}

/** ISO dates of strict files: the day count of the file's own system, as its other cells have it, without any time zone. */
function isoToSerial(text: string, is1904: boolean): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const days = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569 - (is1904 ? DAYS_1904 : 0);
  return days + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
