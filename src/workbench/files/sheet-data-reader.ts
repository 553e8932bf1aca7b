import { parseA1 } from '../book/a1';
import { type Area, MAX_COLS, MAX_ROWS } from '../book/area';
import { type CellScalar, isErrorCode, LONGEST_TEXT } from '../book/cell-value';
import { fromFileFormula } from './file-formula';
import { isBeyondFormulas } from './fitting-formula';
import { fittingText } from './fitting-text';
import { itemText } from './shared-strings';
import { shiftFormula } from '../book/shift-formula';
import { UnreadableFile } from './workbook-file';
import { elementOf } from './xml-elements';
import { attribute, flagAttribute, numberAttribute, openingTags, unescapeCellText, unescapeXml } from './xml-text';

/** A cell as it stands in the file; `xf` is the number of its look. */
export interface FileCell {
  readonly value: CellScalar | null;
  /** Text that reads like an error. */
  readonly isText?: true;
  readonly formula?: string;
  readonly spill?: Area;
  readonly xf: number;
  /** Markup of a text with looks of its own, as the rest of a cell's element. */
  readonly richMarkup?: string;
}

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
  readonly cells: Map<number, Map<number, FileCell>>;
  readonly rows: Map<number, FileRow>;
  readonly columns: readonly FileColumns[];
  /** Formulas of what-if tables, which are read as values. */
  readonly dataTables: number;
  /** Formulas longer or deeper than spreadsheets take, which are read as values. */
  readonly formulasBeyond: number;
  /** Texts longer than a cell holds, of which the end is left out. */
  readonly cutTexts: number;
}

/** A run of columns with the same properties. */
export interface FileColumns {
  readonly first: number;
  readonly last: number;
  /** Characters of the body font, padding included. */
  readonly width: number | null;
  /** False where the width is no more than the file's default written out. */
  readonly isWidthSet: boolean;
  readonly hidden: boolean;
  readonly outlineLevel: number;
  readonly collapsed: boolean;
  readonly xf: number | null;
}

export interface SheetDataContext {
  readonly texts: readonly string[];
  readonly richStrings: ReadonlySet<number>;
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
    cells: reader.cells,
    rows: reader.rows,
    dataTables: reader.dataTables,
    formulasBeyond: reader.formulasBeyond,
    cutTexts: reader.cutTexts,
    columns: readColumns(columnsXml),
  };
}

class SheetDataReader {
  readonly cells = new Map<number, Map<number, FileCell>>();
  readonly rows = new Map<number, FileRow>();
  dataTables = 0;
  formulasBeyond = 0;
  cutTexts = 0;
  private row = -1;
  private col = -1;
  private line: Map<number, FileCell> | null = null;
  private readonly shared = new Map<string, { readonly formula: string; readonly row: number; readonly col: number }>();

  constructor(private readonly context: SheetDataContext) {}

  read(xml: string): void {
    const opening = new RegExp(ROW_OR_CELL);
    let isClosed = true;
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
    }
  }

  private startRow(tag: string): void {
    const named = (numberAttribute(tag, 'r') ?? Number.NaN) - 1;
    this.row = isPlace(named, MAX_ROWS) ? named : this.row + 1;
    this.col = -1;
    this.line = null;
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
    const cell = inside === '' ? { value: null, xf } : this.cellOf(attribute(tag, 't') ?? 'n', inside, xf);
    if (cell.value === null && cell.formula === undefined && xf === 0) return;
    if (!this.line) {
      this.line = this.cells.get(this.row) ?? new Map<number, FileCell>();
      this.cells.set(this.row, this.line);
    }
    if (this.context.allowance.cellsLeft-- <= 0) throw new UnreadableFile('unpacksTooLarge', 'There are more cells than are read.');
    this.line.set(this.col, cell);
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
    const row = Number(reference.slice(i)) - 1;
    if (row !== this.row) {
      this.row = row;
      this.line = null;
    }
  }

  private cellOf(type: string, inside: string, xf: number): FileCell {
    const formula = inside.includes('<f') ? this.formulaOf(inside) : null;
    const start = inside.indexOf('<v');
    const open = start < 0 ? -1 : inside.indexOf('>', start);
    const text = open < 0 || inside[open - 1] === '/' ? '' : inside.slice(open + 1, inside.indexOf('</v>', open));
    const richMarkup = this.richMarkup(type, text, inside);
    const whole = this.valueOf(type, text, inside);
    const isCut = typeof whole === 'string' && whole.length > LONGEST_TEXT;
    if (isCut) this.cutTexts++;
    const value = isCut ? fittingText(whole) : whole;
    // One object a cell, without the ones that a spread would make by the way.
    const cell: { -readonly [Member in keyof FileCell]: FileCell[Member] } = { value, xf };
    if (formula !== null) Object.assign(cell, formula);
    if (type !== 'e' && isErrorCode(value)) cell.isText = true;
    if (richMarkup !== null) cell.richMarkup = richMarkup;
    return cell;
  }

  private richMarkup(type: string, text: string, inside: string): string | null {
    if (type === 's') return this.context.richStrings.has(Number(text)) ? `t="s"><v>${text}</v></c>` : null;
    return type === 'inlineStr' && inside.includes('<rPr') ? `t="inlineStr">${inside}</c>` : null;
  }

  private valueOf(type: string, text: string, inside: string): CellScalar | null {
    switch (type) {
      case 's':
        return (text === '' ? '' : this.sharedText(text)) || null;
      case 'str':
        return unescapeCellText(text) || null;
      case 'inlineStr':
        return itemText(inside) || null;
      case 'b':
        return text === '' ? null : text === '1' || text.toLowerCase() === 'true';
      case 'e':
        return unescapeXml(text) || null;
      case 'd':
        return isoToSerial(text) ?? (unescapeXml(text) || null);
      default:
        return numberOf(text);
    }
  }

  private sharedText(number: string): string {
    const text = this.context.texts[Number(number)];
    // Left out, it would be a customer or a date that is not there.
    if (text === undefined) throw new UnreadableFile('damaged', `There is no text ${number}.`);
    return text;
  }

  private formulaOf(inside: string): Pick<FileCell, 'formula' | 'spill'> | null {
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

  private sharedFormula(index: string, text: string): Pick<FileCell, 'formula'> | null {
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

/** ISO dates of strict files: the day count of the 1900 system, without any time zone. */
function isoToSerial(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569 + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

function readColumns(xml: string): FileColumns[] {
  return openingTags(xml, 'col').flatMap((tag) => {
    const first = numberAttribute(tag, 'min');
    const last = numberAttribute(tag, 'max') ?? first;
    if (first === undefined || last === undefined || first < 1 || last < first) return [];
    return [
      {
        first: first - 1,
        last: Math.min(last, MAX_COLS) - 1,
        width: numberAttribute(tag, 'width') ?? null,
        isWidthSet: flagAttribute(tag, 'customWidth'),
        hidden: flagAttribute(tag, 'hidden'),
        outlineLevel: numberAttribute(tag, 'outlineLevel') ?? 0,
        collapsed: flagAttribute(tag, 'collapsed'),
        xf: numberAttribute(tag, 'style') ?? null,
      },
    ];
  });
}
