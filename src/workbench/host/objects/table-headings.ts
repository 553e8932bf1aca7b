import { type Area, intersectAreas } from '../../book/area';
import type { BookSheet } from '../../book/book-sheet';
import type { BookTable } from '../../book/book-tables';

/** Lets the headings of tables, where they were just written, be what Excel makes of them. */
export function keepHeadings(tables: readonly BookTable[], sheet: BookSheet, written: Area): void {
  for (const { area } of tables) if (intersectAreas(written, { ...area, rows: 1 })) writeHeaderTexts(sheet, area);
}

/** A table's header cells hold text: an empty one gets a name, a number becomes its text, a repeated one gets a number. */
export function writeHeaderTexts(sheet: BookSheet, { row, col, cols }: Area): void {
  const seen = new Set<string>();
  const taken = new Set(Array.from({ length: cols }, (_, index) => sheet.cells.text(row, col + index).toLowerCase()));
  const headers = Array.from({ length: cols }, (_, index) => {
    const isText = typeof sheet.cells.value(row, col + index) === 'string' && sheet.cells.formula(row, col + index) === null;
    const text = sheet.cells.text(row, col + index);
    const header = text === '' ? numbered('列', 1, taken) : seen.has(text.toLowerCase()) ? numbered(text, 2, taken) : text;
    seen.add(header.toLowerCase());
    taken.add(header.toLowerCase());
    return isText && header === text ? undefined : header;
  });
  if (headers.some((header) => header !== undefined)) sheet.cells.write(row, col, [headers]);
}

function numbered(text: string, first: number, taken: ReadonlySet<string>): string {
  let number = first;
  while (taken.has(`${text}${number}`.toLowerCase())) number += 1;
  return `${text}${number}`;
}
