/**
 * A formula in which each reference to a row that moves with it, such as `$A7`, is written anew. What stands in quotation marks, the names of
 * sheets, and the columns that square brackets name (`[@Q5]`, `Table[[#This Row],[Q5]]`) are no references.
 */
export function withRowReferences(formula: string, written: (letters: string, row: number) => string): string {
  return formula.replace(parts, (part: string, letters: string | undefined, row: string | undefined) =>
    letters === undefined ? part : written(letters, Number(row)),
  );
}

const parts = new RegExp(
  [
    '"[^"]*"',
    "'(?:[^']|'')*'(?=!)",
    // Within brackets an apostrophe stands before a character that would mean something else.
    String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`,
    String.raw`(?<![\p{L}\d_.])(\$?[A-Z]{1,3})(\d+)(?![\p{L}\d_(!])`,
  ].join('|'),
  'gsu',
);

/** Whether formulas of two rows of one column are the same but for their row, as those of a table's column are. */
export function isSameInItsRow(one: string, row: number, other: string, otherRow: number): boolean {
  return fromRow(one, row) === fromRow(other, otherRow);
}

function fromRow(formula: string, own: number): string {
  return withRowReferences(formula, (letters, row) => `${letters}[${row - own}]`);
}
