import type { CellValue } from './cell-value';

const errorText =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!|EXTERNAL!)/i;

/** Whether a cell holds an Excel error such as #N/A. */
export function isErrorCell(value: CellValue): boolean {
  return typeof value === 'string' && value.startsWith('#') && errorText.test(value);
}
