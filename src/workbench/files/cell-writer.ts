import { columnName, toA1 } from '../book/a1';
import type { ContentCell, ContentLine, PlainLine } from '../book/book-content';
import { isErrorCode } from '../book/cell-value';
import type { TextBytes } from './text-bytes';
import { escapeCellText, escapeXml } from './xml-text';

/** What the cells of a file are written with. */
export interface CellTarget {
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

/** Writes cells, millions of them: their markup is put together in the bytes themselves. */
export class CellWriter {
  private readonly openings: string[] = [];
  private readonly marks: LookMarks[] = [];
  private rowNumber = '';

  constructor(
    private readonly target: CellTarget,
    private readonly out: TextBytes,
  ) {}

  writeLine(row: number, line: ContentLine): void {
    this.rowNumber = String(row + 1);
    if (isAscending(line)) for (const [col, cell] of line) this.write(row, col, cell);
    else for (const [col, cell] of [...line].sort(([a], [b]) => a - b)) this.write(row, col, cell);
  }

  writePlain(row: number, { values, styles }: PlainLine): void {
    this.rowNumber = String(row + 1);
    const width = Math.max(values.length, styles.length);
    for (let col = 0; col < width; col++) {
      const value = values[col];
      const style = styles[col];
      if (value !== undefined || style !== undefined) this.writeValue(row, col, value ?? null, style, true);
    }
  }

  private write(row: number, col: number, cell: ContentCell): void {
    const { value, style, spill } = cell;
    const formula = cell.formula === undefined ? null : this.target.formulaOf(cell.formula);
    if (formula === null) {
      this.writeValue(row, col, value, style, cell.isText === true || !isErrorCode(value));
      return;
    }
    const { out } = this;
    this.open(col);
    out.addAscii(this.marksOf(style).look);
    out.addAscii(typeMark(value));
    out.add(spill ? `><f t="array" ref="${toA1(spill)}">${escapeXml(formula)}</f>` : `><f>${escapeXml(formula)}</f>`);
    if (value !== null) {
      out.addAscii('<v>');
      this.addResult(value, style);
      out.addAscii('</v>');
    }
    out.addAscii('</c>');
  }

  /** Writes a cell without a formula; `isText` tells a text from an error. */
  private writeValue(row: number, col: number, value: ContentCell['value'], style: number | undefined, isText: boolean): void {
    const { out, target } = this;
    const richText = target.richTextAt(row, col);
    const marks = this.marksOf(style);
    this.open(col);
    if (richText !== undefined) {
      out.addAscii(marks.look);
      out.add(` t="inlineStr">${richText}</c>`);
    } else if (value === null) {
      out.addAscii(marks.look);
      out.addAscii('/>');
    } else if (typeof value === 'number') {
      out.addAscii(marks.number);
      this.addResult(value, style);
      out.addAscii('</v></c>');
    } else if (typeof value === 'string' && isText) {
      out.addAscii(marks.text);
      out.addWhole(target.stringOf(value));
      out.addAscii('</v></c>');
    } else {
      out.addAscii(marks.look);
      out.addAscii(typeMark(value));
      out.addAscii('><v>');
      this.addResult(value, style);
      out.addAscii('</v></c>');
    }
  }

  private addResult(value: string | number | boolean, style: number | undefined): void {
    const { out } = this;
    if (typeof value === 'number') out.addNumber(value - this.target.daysOff(style));
    else if (typeof value === 'boolean') out.addAscii(value ? '1' : '0');
    else out.add(resultText(value));
  }

  /** Opens a cell of the row, up to the end of its reference. */
  private open(col: number): void {
    this.out.addAscii((this.openings[col] ??= `<c r="${columnName(col)}`));
    this.out.addAscii(this.rowNumber);
  }

  private marksOf(style: number | undefined): LookMarks {
    return style === undefined ? WITHOUT_LOOK : (this.marks[style] ??= marksOf(this.target.lookOf(style)));
  }
}

/** What stands behind a reference: the look alone, and what leads to a number or to the number of a text. */
interface LookMarks {
  readonly look: string;
  readonly number: string;
  readonly text: string;
}

const WITHOUT_LOOK = marksOf(0);

function marksOf(number: number): LookMarks {
  const look = number > 0 ? `" s="${number}"` : '"';
  return { look, number: `${look}><v>`, text: `${look} t="s"><v>` };
}

function isAscending(line: ContentLine): boolean {
  let previous = -1;
  for (const col of line.keys()) {
    if (col < previous) return false;
    previous = col;
  }
  return true;
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
