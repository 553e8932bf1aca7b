/**
 * A formula in which each reference to a row that moves with it, such as `$A7`, is written anew. What stands in quotation marks is no
 * reference.
 */
export function withRowReferences(formula: string, written: (letters: string, row: number) => string): string {
  return formula
    .split('"')
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(reference, (_, letters: string, row: string) => written(letters, Number(row))),
    )
    .join('"');
}

const reference = /(?<![\p{L}\d_.])(\$?[A-Z]{1,3})(\d+)(?![\p{L}\d_(!])/gu;

/** Whether formulas of two rows of one column are the same but for their row, as those of a table's column are. */
export function isSameInItsRow(one: string, row: number, other: string, otherRow: number): boolean {
  return fromRow(one, row) === fromRow(other, otherRow);
}

function fromRow(formula: string, own: number): string {
  return withRowReferences(formula, (letters, row) => `${letters}[${row - own}]`);
}
