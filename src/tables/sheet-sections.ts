import type { CellValue } from '../cells/cell-value';
import type { SourceSheet } from '../cells/source-workbook';
import { beginsOtherTable } from './other-headings';
import type { HeadingWords } from './other-headings';
import { sheetPart } from './sheet-part';

/** The parts of a sheet on which tables stand one below the other: each begins with the title over its headings. */
export function sheetSections(sheet: SourceSheet, words: HeadingWords): SourceSheet[] {
  const starts = [0];
  let lastHeadings: { readonly row: number; readonly text: string } | null = null;
  for (const [row, values] of sheet.values.entries()) {
    if (!mayBeHeadings(values) || !beginsOtherTable(values, words)) continue;
    const text = values.join('\n');
    // Headings right below headings are their lower half; the same ones again are a printed page's.
    const isOwn = lastHeadings !== null && (row === lastHeadings.row + 1 || text === lastHeadings.text);
    if (lastHeadings !== null && !isOwn) starts.push(firstTitleRow(sheet, row));
    if (lastHeadings === null || !isOwn) lastHeadings = { row, text };
  }
  if (starts.length === 1) return [sheet];
  return starts.map((start, index) => sheetPart(sheet, start, starts[index + 1] ?? sheet.values.length));
}

/** The first of the title rows right above a row; the row itself where there is none. */
export function firstTitleRow(sheet: SourceSheet, row: number): number {
  let first = row;
  while (first > 0 && isTitle(sheet.values[first - 1] ?? [])) first -= 1;
  return first;
}

function isTitle(row: readonly CellValue[]): boolean {
  const filled = row.filter((value) => value !== '');
  return filled.length > 0 && filled.length <= 2 && filled.every((value) => typeof value === 'string');
}

/** Told at a glance: rows of figures, dates and numbers of invoices are no headings. */
function mayBeHeadings(values: readonly CellValue[]): boolean {
  return values.every((value) => typeof value === 'string' && !/\d{4}/.test(value));
}
