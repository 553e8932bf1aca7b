import { Book } from '../../../src/workbench/book/book';
import { unpackedContent } from '../../../src/workbench/book/packed-content';
import { startHeadlessUniver } from '../../../src/workbench/book/start-headless-univer';
import { packUndisturbed } from '../../../src/workbench/page/pack-undisturbed';

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function packedWhile(change: (book: Book, round: number) => void): Promise<unknown[]> {
  const runtime = startHeadlessUniver();
  const book = new Book(runtime);
  book.activeSheet.cells.write(0, 0, [['甲'], ['乙'], ['丙'], ['丁']]);
  const state = { isPacking: true };
  const packing = packUndisturbed({ book, runtime, host: { onDocumentChanged: () => () => undefined } }, 0);
  void packing.finally(() => (state.isPacking = false));
  for (let round = 0; state.isPacking; round += 1) {
    change(book, round);
    await turn();
  }
  book.dispose();
  return Array.from(unpackedContent(await packing).sheets[0]?.cells.values() ?? [], (line) => line.get(0)?.value);
}

describe('packUndisturbed', () => {
  it('begins again where cells change between two of its turns, so that all are of one moment', async () => {
    const packed = await packedWhile((book, round) => {
      if (round === 1) book.activeSheet.cells.write(0, 0, [['一'], ['二'], ['三'], ['四']]);
    });
    expect(packed).toEqual(['一', '二', '三', '四']);
  });

  it('comes to an end with somebody who never pauses, with cells of one moment', async () => {
    const packed = await packedWhile((book, round) => {
      const name = `第${round}次`;
      book.activeSheet.cells.write(0, 0, [[name], [name], [name], [name]]);
    });
    expect(packed).toHaveLength(4);
    expect(new Set(packed).size).toBe(1);
  });
});
