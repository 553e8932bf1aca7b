import type { Cents } from '../../domain/money/cents';
import type { Money } from '../../tables/read-money';

/** What the columns of receipts come to as their rows pass, in all and since the last printed sums. */
export class SumsAbove {
  private all: readonly Cents[];
  private before: readonly Cents[];
  private rows = 0;
  private rowsBefore = 0;

  constructor(private readonly columns: readonly ((row: number) => Money)[]) {
    this.all = columns.map(() => 0);
    this.before = this.all;
  }

  begin(): void {
    this.before = this.all;
    this.rowsBefore = this.rows;
  }

  add(row: number): void {
    const sums = this.figures(row);
    if (sums.every((cents) => cents === 0)) return;
    this.all = this.all.map((cents, index) => cents + (sums[index] ?? 0));
    this.rows += 1;
  }

  /** Whether a row holds the sums of at least two rows, of all or of those since the last sums. */
  areIn(row: number): boolean {
    const figures = this.figures(row);
    const isSumFrom = (start: readonly Cents[], rows: number): boolean =>
      this.rows - rows >= 2 && figures.every((cents, index) => cents === (this.all[index] ?? 0) - (start[index] ?? 0));
    return (
      figures.some((cents) => cents !== 0) &&
      (isSumFrom(
        figures.map(() => 0),
        0,
      ) ||
        isSumFrom(this.before, this.rowsBefore))
    );
  }

  private figures(row: number): readonly Cents[] {
    return this.columns.map((of) => {
      const money = of(row);
      return typeof money === 'number' ? money : 0;
    });
  }
}
