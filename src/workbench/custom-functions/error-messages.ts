import type { CallingCell, FunctionAnswer, FunctionValue } from '../book/book-functions';

/** The sentences behind the errors that cells show, as Excel has them on its error card. */
export class ErrorMessages {
  private readonly byCell = new Map<string, string>();
  /** Which cells have a sentence from a formula, by the formula's cell. */
  private readonly byFormula = new Map<string, readonly string[]>();

  /** Takes the answer of a formula's cell in place of its last one. */
  note(cell: CallingCell, answer: FunctionAnswer): void {
    const formula = keyOf(cell.sheetId, cell.row, cell.col);
    for (const key of this.byFormula.get(formula) ?? []) this.byCell.delete(key);
    this.byFormula.delete(formula);
    const keys: string[] = [];
    const rows: readonly (readonly FunctionValue[])[] = isRows(answer) ? answer : [[answer]];
    rows.forEach((line, row) =>
      line.forEach((value, col) => {
        if (typeof value !== 'object' || !value?.message) return;
        const key = keyOf(cell.sheetId, cell.row + row, cell.col + col);
        this.byCell.set(key, value.message);
        keys.push(key);
      }),
    );
    if (keys.length > 0) this.byFormula.set(formula, keys);
  }

  /** The sentence behind the error of a cell; '' where there is none. */
  at(sheetId: string, row: number, col: number): string {
    return this.byCell.get(keyOf(sheetId, row, col)) ?? '';
  }
}

function keyOf(sheetId: string, row: number, col: number): string {
  return `${sheetId}!${row},${col}`;
}

function isRows(answer: FunctionAnswer): answer is readonly (readonly FunctionValue[])[] {
  return Array.isArray(answer);
}
