import type { BookContent, ContentCell } from '../../../src/workbench/book/book-content';
import { mostRowsBeside } from '../../../src/workbench/cli/most-rows';

/** A workbook with nothing but cells, of which the measure takes the number only. */
function contentOf(...cellsInRows: readonly (readonly number[])[]): BookContent {
  const sheets = cellsInRows.map((counts) => ({
    cells: new Map(counts.map((size, row) => [row, { size } as Map<number, ContentCell>])),
  }));
  return { sheets } as unknown as BookContent;
}

describe('how many rows are reckoned beside the cells of a file', () => {
  it.each([
    ['2,100,000 of a ledger of seven columns', contentOf([2_100_000]), 310_526],
    ['2,000,000 and 2,600,000 on two sheets', contentOf([1_000_000, 1_000_000], [2_600_000]), 178_947],
    ['as many as are read at all', contentOf([6_000_000]), 105_263],
    ['more than any file holds', contentOf([7_700_000]), 20_000],
  ])('%s', (_what, content, rows) => {
    expect(mostRowsBeside(content)).toBe(rows);
  });
});
