import type { BookContent, SheetContent } from './book-content';
import { finished } from './finished';
import { buffersOf, CellPacker, type PackedCells, unpackedCells } from './packed-cells';

/** A workbook as plain data that another thread can be given at once: its cells as arrays of numbers, their texts in one list. */
export interface PackedContent extends Omit<BookContent, 'sheets'> {
  readonly sheets: readonly PackedSheet[];
  /** The texts and formulas of all cells, each once. */
  readonly texts: readonly string[];
}

type PackedSheet = Omit<SheetContent, 'cells'> & { readonly cells: PackedCells };

/** Packs a content, and stops behind each line of cells: whoever goes on decides when. */
export function* packing(content: BookContent): Generator<void, PackedContent> {
  const numbers = new Map<string, number>();
  const textNumber = (text: string): number => {
    let number = numbers.get(text);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(text, number);
    }
    return number;
  };
  const sheets: PackedSheet[] = [];
  for (const { cells, ...sheet } of content.sheets) {
    const packer = new CellPacker(textNumber);
    for (const [row, line] of cells) {
      packer.addLine(row, line);
      yield;
    }
    sheets.push({ ...sheet, cells: packer.end() });
  }
  return { ...content, sheets, texts: [...numbers.keys()] };
}

/** Packs a content in one go. */
export function packedContent(content: BookContent): PackedContent {
  return finished(packing(content));
}

/** The content again; its lines are made when they are asked for. */
export function unpackedContent({ texts, ...packed }: PackedContent): BookContent {
  return { ...packed, sheets: packed.sheets.map((sheet) => ({ ...sheet, cells: unpackedCells(sheet.cells, texts) })) };
}

/** What is handed over, not copied, when the content goes to another thread. */
export function transferredWith({ sheets }: PackedContent): ArrayBufferLike[] {
  return sheets.flatMap(({ cells }) => buffersOf(cells));
}
