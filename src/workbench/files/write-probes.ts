import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';

import { columnName } from '../book/a1';
import type { SheetContent } from '../book/book-content';
import type { RichText, TextRun } from '../book/sheet-features';
import { toFileColor } from './file-color';

const LOOK_COLUMN = 0;
const TEXT_COLUMN = 1;
const RICH_COLUMN = 2;

/**
 * Cells put into the library's first sheet so that it registers every look; their markup tells the numbers.
 * Each stands in a row of its own that no comment or link uses.
 */
export class WriteProbes {
  private readonly looks: number[] = [];
  private readonly rich = new Map<string, string>();
  private readonly lookRows: number[];
  private readonly takenRows: ReadonlySet<number>;
  private richRows: readonly { readonly row: number; readonly key: string }[] = [];

  constructor(
    private readonly styles: readonly CellStyle[],
    private readonly hasTexts: boolean,
    firstSheet: SheetContent | undefined,
  ) {
    const taken = new Set([...(firstSheet?.features.comments ?? []), ...(firstSheet?.features.hyperlinks ?? [])].map(({ row }) => row));
    this.lookRows = freeRows(taken, Math.max(styles.length, 1));
    this.takenRows = taken;
  }

  /** The sheets with the probes in the first of them. */
  addTo(sheets: readonly WriteSheet[], richTexts: readonly { readonly sheet: number; readonly richText: RichText }[]): WriteSheet[] {
    const [first, ...others] = sheets;
    if (!first) return [];
    const cells = new Map<string, Partial<Cell>>(first.cells);
    this.styles.forEach((style, index) => cells.set(`${this.rowOf(index)},${LOOK_COLUMN}`, { value: 0, type: 'number', style }));
    // One text makes the library add the part of texts, which we write ourselves.
    if (this.hasTexts) cells.set(`${this.rowOf(0)},${TEXT_COLUMN}`, { value: 'text', type: 'string' });
    const richRows = freeRows(this.takenRows, richTexts.length);
    this.richRows = richTexts.map(({ sheet, richText }, index) => ({
      row: richRows[index] ?? 0,
      key: `${sheet}:${richText.row},${richText.col}`,
    }));
    richTexts.forEach(({ richText }, index) =>
      cells.set(`${richRows[index] ?? 0},${RICH_COLUMN}`, { value: null, type: 'richText', richText: richText.runs.map(fileRun) }),
    );
    return [{ ...first, cells }, ...others];
  }

  /** Reads the numbers out of the first sheet's markup. */
  readBack(xml: string): void {
    const cells = new Map<string, string>();
    for (const match of xml.matchAll(/<c r="([A-C]\d+)"([^>]*?(?:\/>|>.*?<\/c>))/gs)) cells.set(match[1] ?? '', match[2] ?? '');
    const at = (col: number, row: number): string => cells.get(`${columnName(col)}${row + 1}`) ?? '';
    this.styles.forEach((_, index) => {
      this.looks[index] = Number(/^[^>]*\ss="(\d+)"/.exec(at(LOOK_COLUMN, this.rowOf(index)))?.[1] ?? 0);
    });
    for (const { row, key } of this.richRows) {
      const markup = /<is>.*<\/is>/s.exec(at(RICH_COLUMN, row))?.[0];
      if (markup !== undefined) this.rich.set(key, markup);
    }
  }

  lookOf(style: number | undefined): number {
    return style === undefined ? 0 : (this.looks[style] ?? 0);
  }

  richTextAt(sheet: number, row: number, col: number): string | undefined {
    return this.rich.size === 0 ? undefined : this.rich.get(`${sheet}:${row},${col}`);
  }

  private rowOf(index: number): number {
    return this.lookRows[index] ?? 0;
  }
}

function freeRows(taken: ReadonlySet<number>, count: number): number[] {
  const rows: number[] = [];
  for (let row = 0; rows.length < count; row++) if (!taken.has(row)) rows.push(row);
  return rows;
}

function fileRun({ text, font }: TextRun): NonNullable<Cell['richText']>[number] {
  if (!font) return { text };
  const { color, script, ...rest } = font;
  return { text, font: { ...rest, ...(script && { vertAlign: script }), ...(color !== undefined && { color: toFileColor(color) }) } };
}
