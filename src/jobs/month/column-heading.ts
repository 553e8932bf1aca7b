import type { LedgerLayout } from '../../ledger/ledger';
import type { SourceSheet } from '../../cells/source-workbook';

/** What stands over a column in one or two heading rows, the upper one first. */
export function columnHeading(sheet: SourceSheet, layout: LedgerLayout, column: number): string {
  return headingTexts(sheet, layout, column).join(' ');
}

/** What the lowest heading cell of a column that holds anything says, as `headingText` has it. */
export function headingCell(sheet: SourceSheet, layout: LedgerLayout, column: number): string {
  return headingTexts(sheet, layout, column).at(-1) ?? '';
}

const longestHeading = 100;

/** A cell as text to know a column by: without spaces at its ends, and not a whole story. */
export function headingText({ values, firstRow, firstColumn }: SourceSheet, row: number, column: number): string {
  const text = String(values[row - firstRow]?.[column - firstColumn] ?? '').trim();
  return text.length > longestHeading ? Array.from(text).slice(0, longestHeading).join('') : text;
}

function headingTexts(sheet: SourceSheet, { headerRow, headingRowCount = 1 }: LedgerLayout, column: number): string[] {
  const rows = Array.from({ length: headingRowCount }, (_unused, index) => headerRow - headingRowCount + 1 + index);
  return rows.map((row) => headingText(sheet, row, column)).filter((text) => text !== '');
}
