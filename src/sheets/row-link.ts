import { quoted } from './formula-text';
import type { FormulaContent } from './sheet-model';

/** The 1-based number of a row as a link to it, whatever cell the formula stands in. */
export function rowLink(sheetName: string, rowNumber: number): FormulaContent {
  return { formula: `=HYPERLINK(${quoted(`#'${sheetName.replace(/'/g, "''")}'!A${rowNumber}`)},${rowNumber})`, expected: rowNumber };
}
