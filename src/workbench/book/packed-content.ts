import type { BookContent, ContentCells, SheetContent } from './book-content';
import { finished } from './finished';
import { buffersOf, CellPacker, type PackedCells } from './packed-cells';
import { TextList } from './text-list';
import { UnpackedCells } from './unpacked-cells';

/** A workbook as plain data that another thread can be given at once. */
export interface PackedContent extends Omit<BookContent, 'sheets'> {
  readonly sheets: readonly PackedSheet[];
}

type PackedSheet = Omit<SheetContent, 'cells'> & { readonly cells: PackedCells };

/** Packs a content, and stops behind each line of cells: whoever goes on decides when. */
export function* packing(content: BookContent): Generator<void, PackedContent> {
  const texts = new TextList();
  const sheets: PackedSheet[] = [];
  for (const { cells, ...sheet } of content.sheets)
    sheets.push({ ...sheet, cells: cells instanceof UnpackedCells ? cells.packed : yield* packingCells(cells, texts) });
  return { ...content, sheets };
}

function* packingCells(cells: ContentCells, texts: TextList): Generator<void, PackedCells> {
  const packer = new CellPacker(texts);
  for (const [row, line] of cells) {
    for (const [col, { style, value, isText, formula, spill }] of line)
      packer.add(
        row,
        col,
        style === undefined ? 0 : style + 1,
        value,
        isText,
        formula === undefined ? null : { formula, ...(spill && { spill }) },
      );
    yield;
  }
  return packer.end();
}

/** Packs a content in one go. */
export function packedContent(content: BookContent): PackedContent {
  return finished(packing(content));
}

/** The content again; its lines are made when they are asked for. */
export function unpackedContent(packed: PackedContent): BookContent {
  return { ...packed, sheets: packed.sheets.map((sheet) => ({ ...sheet, cells: new UnpackedCells(sheet.cells) })) };
}

/** What is handed over, not copied, when the content goes to another thread. */
export function transferredWith({ sheets }: PackedContent): ArrayBufferLike[] {
  return sheets.flatMap(({ cells }) => buffersOf(cells));
}
