import type { Area } from '../cells/area';
import { columnPoints } from '../sheets/column-points';
import { bodyWidth } from '../sheets/shown-width';
import type { BorderLine, CellStyle, SheetModel, StyledArea } from '../sheets/sheet-model';

/** Cells of one row of a letter's worksheet that are one, from a column to before another. */
export interface LetterCell {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly style: CellStyle;
}

// A4 upright, in points, with margins that every printer can print.
const paperHeight = 841.9;
const margins = { left: 42, right: 42, top: 50, bottom: 56 };
/** Programs measure rows differently: what is planned for a page must go onto it everywhere. */
const pageHeight = (paperHeight - margins.top - margins.bottom) * 0.92;
/** Characters of all columns together: they fill the page's width at full size. */
const allColumns = 84;
const tallestRow = 409;
/** Points of the body font that widths count, of a digit of it, and of what a cell keeps free on both sides. */
const countedSize = 10;
const digitPoints = 5.1;
const cellPadding = 4;
/** The size of letters, and how much room lines leave that break between words; a number or a date stands in one. */
const bodySize = 11;
const loose = 1.06;
const isOneWord = /^[\x21-\x7E]*$/;

/** A worksheet of a letter while it is laid out, page by page from top to bottom. */
export class LetterPage {
  private readonly cells: (string | null)[][] = [];
  private readonly styles: StyledArea[] = [];
  private readonly merges: Area[] = [];
  private readonly heights: number[] = [];
  private readonly pageStarts: number[] = [0];
  private readonly widths: readonly number[];
  private used = 0;

  /** The widths of the columns in parts of all. */
  constructor(parts: readonly number[]) {
    const sum = parts.reduce((all, part) => all + part, 0);
    this.widths = parts.map((part) => Math.round((part / sum) * allColumns * 10) / 10);
  }

  get columns(): number {
    return this.widths.length;
  }

  /** The columns between which a share of the page's width ends, nearest to where it would. */
  edgesOf(parts: readonly number[]): readonly number[] {
    const sum = parts.reduce((all, part) => all + part, 0);
    const edges: number[] = [0];
    let reached = 0;
    for (const [index, part] of parts.entries()) {
      reached += part;
      const least = (edges.at(-1) ?? 0) + 1;
      const most = this.columns - (parts.length - index - 1);
      edges.push(Math.max(least, Math.min(most, this.columnAt(reached / sum))));
    }
    return edges;
  }

  /** Whether so many points still go onto the page. */
  fits(height: number): boolean {
    return this.used + height <= pageHeight;
  }

  /** How tall a row has to be for its texts. */
  heightOf(cells: readonly LetterCell[], linePoints: number): number {
    const lines = cells.map(({ from, to, text, style }) => {
      const room = this.widths.slice(from, to).reduce((sum, characters) => sum + columnPoints(characters), -cellPadding);
      const character = ((style.fontSize ?? bodySize) / countedSize) * digitPoints;
      return text.split('\n').reduce((count, line) => count + linesOf(bodyWidth(line) * character, room, isOneWord.test(line)), 0);
    });
    return Math.min(tallestRow, Math.max(1, ...lines) * linePoints);
  }

  /** Puts a row; it begins a page where it does not go onto this one. */
  put(cells: readonly LetterCell[], height: number): void {
    if (!this.fits(height) && this.used > 0) this.beginPage();
    const row = this.cells.length;
    const line = Array<string | null>(this.columns).fill(null);
    for (const { from, to, text, style } of cells) {
      line[from] = text;
      const area = { row, column: from, rows: 1, columns: to - from };
      if (to - from > 1) this.merges.push(area);
      this.styles.push({ area, style });
    }
    this.cells.push(line);
    this.heights.push(height);
    this.used += height;
  }

  beginPage(): void {
    if (this.used === 0) return;
    this.pageStarts.push(this.cells.length);
    this.used = 0;
  }

  /** Begins a page where so many points do not go onto this one, but onto one of their own. */
  beginUnlessFits(height: number): void {
    if (!this.fits(height) && height <= pageHeight) this.beginPage();
  }

  model(name: string, tabColor: string | null, footer: string): SheetModel {
    const rows = this.cells.length;
    const whole = { row: 0, column: 0, rows, columns: this.columns };
    return {
      name,
      kind: 'letter',
      blocks: [{ row: 0, column: 0, cells: this.cells }],
      styles: [
        { area: whole, style: { fontName: '宋体', fontSize: bodySize, vertical: 'center', wrap: true, numberFormat: '@' } },
        ...this.styles,
      ],
      columnWidths: this.widths,
      rowHeights: this.heights.map((height, row) => ({ row, height })),
      merges: this.merges,
      freeze: { rows: 0, columns: 0 },
      tables: [],
      conditionalFormats: [],
      charts: [],
      definedNames: [],
      pageSetup: {
        orientation: 'portrait',
        paper: 'A4',
        fitToPagesWide: 1,
        margins,
        titleRows: null,
        titleColumns: null,
        footer: { left: '', center: footer, right: '' },
        printAreas: this.pageStarts.map((row, index) => ({ ...whole, row, rows: (this.pageStarts[index + 1] ?? rows) - row })),
      },
      showGridlines: false,
      tabColor,
    };
  }

  private columnAt(share: number): number {
    const points = this.widths.map(columnPoints);
    const target = share * points.reduce((sum, width) => sum + width, 0);
    let nearest = 0;
    let reached = 0;
    let off = target;
    for (const [index, width] of points.entries()) {
      reached += width;
      if (Math.abs(reached - target) < off) {
        nearest = index + 1;
        off = Math.abs(reached - target);
      }
    }
    return nearest;
  }
}

/** A thin line on all sides of a cell. */
export function boxed(line: BorderLine): CellStyle {
  return { borders: { top: line, bottom: line, left: line, right: line } };
}

function linesOf(points: number, room: number, isWhole: boolean): number {
  return Math.max(1, Math.ceil((points * (isWhole ? 1 : loose)) / room));
}
