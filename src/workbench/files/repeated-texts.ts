/** Different texts of a column after which no more of them are remembered: it holds numbers of invoices, say. */
const MOST_OF_A_COLUMN = 10_000;

/** Of equal texts of a column one is kept: a ledger names its customers and its people in every row, each time in a text of its own. */
export class RepeatedTexts {
  private readonly columns = new Map<number, Map<string, string>>();

  /** The text that stands for all equal ones, as far as the column's are remembered. */
  one(text: string, column: number): string {
    const known = this.columns.get(column) ?? new Map<string, string>();
    this.columns.set(column, known);
    const kept = known.get(text);
    if (kept === undefined && known.size < MOST_OF_A_COLUMN) known.set(text, text);
    return kept ?? text;
  }
}
