let last = 0;

/**
 * A workbook id that no other workbook of the process has: Univer keeps parsed formulas per id and process,
 * so two workbooks of one id would call each other's functions.
 */
export function newUnitId(): string {
  last += 1;
  return `book-${last}`;
}
