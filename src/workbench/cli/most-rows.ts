import type { BookContent } from '../book/book-content';
import { countCells } from '../book/unpacked-cells';

/** What a month may weigh: cells of the file, and the rows of its ledger at so many cells each. With that it takes 2.5 GB and a minute. */
const heaviest = 8_000_000;
const weightOfRow = 19;
/** So many rows are reckoned beside whatever can be read. */
const fewestRows = 20_000;

/** How many rows a ledger may have in a workbook of so many cells. */
export function mostRowsBeside(content: BookContent): number {
  let cells = 0;
  for (const sheet of content.sheets) cells += countCells(sheet.cells);
  return Math.max(fewestRows, Math.floor((heaviest - cells) / weightOfRow));
}
