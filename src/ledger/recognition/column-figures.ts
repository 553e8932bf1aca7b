import { isBlank } from '../../cells/blank-cell';
import type { CellValue } from '../../cells/cell-value';
import { cellText } from '../../cells/cell-text';
import { isGrandTotalWord } from '../../cells/subtotal-word';
import { hasSubtotalWord, subtotalWord } from '../total-words';
import type { Cents } from '../../domain/money/cents';
import type { UnitFactor } from '../../domain/money/read-amount';
import { rowsLookedAt } from '../../tables/column-profile';
import { readHeading } from '../../tables/read-heading';
import { readMoney } from '../../tables/read-money';
import type { TableCandidate } from '../../tables/table-candidate';

/**
 * The money in the columns of a table that was found, over the first rows below its headings that are no printed sums; columns are those of
 * `sheet.values`.
 */
export class ColumnFigures {
  private readonly rows: readonly number[];
  private readonly known = new Map<number, readonly (Cents | null)[]>();

  constructor(private readonly table: Pick<TableCandidate<string>, 'sheet' | 'firstHeadingRow' | 'headingRow' | 'endRow'>) {
    const { sheet, headingRow, endRow } = table;
    const end = Math.min(endRow, headingRow + 1 + rowsLookedAt);
    this.rows = Array.from({ length: Math.max(0, end - headingRow - 1) }, (_unused, index) => headingRow + 1 + index).filter((row) => {
      const values = sheet.values[row] ?? [];
      return values.some((value) => !isBlank(value)) && !hasSubtotalWord(values);
    });
  }

  /** One figure a row, in yuan's cents; null for a cell that holds none. */
  of(column: number): readonly (Cents | null)[] {
    const known = this.known.get(column);
    if (known !== undefined) return known;
    const unit = this.unitOf(column);
    const figures = this.rows.map((row) => {
      const money = readMoney(this.table.sheet.values[row]?.[column] ?? '', unit);
      return typeof money === 'number' ? money : null;
    });
    this.known.set(column, figures);
    return figures;
  }

  /** The cells that `of` reads. */
  cellsOf(column: number): readonly CellValue[] {
    return this.rows.map((row) => this.table.sheet.values[row]?.[column] ?? '');
  }

  /** What stands in a column as text, a blank taken from above; nothing where there is no column. */
  textsOf(column: number | null): readonly string[] {
    let above = '';
    return this.rows.map((row) => {
      above = (column === null ? '' : cellText(this.table.sheet.values[row]?.[column] ?? '')) || above;
      return above;
    });
  }

  /** In how many rows two columns both hold a figure. */
  rowsWithBoth(one: number, other: number): number {
    const beside = this.of(other);
    return this.of(one).filter((cents, row) => cents !== null && (beside[row] ?? null) !== null).length;
  }

  /** The last sum of the whole that is printed under a column; null where there is none, or where not all of its rows were looked at. */
  printedTotalOf(column: number): Cents | null {
    const { sheet, headingRow, endRow } = this.table;
    if (endRow - headingRow - 1 > rowsLookedAt) return null;
    for (let row = endRow - 1; row > headingRow; row -= 1) {
      const values = sheet.values[row] ?? [];
      const word = values.map((value) => (typeof value === 'string' ? subtotalWord(value) : null)).find((found) => found !== null);
      if (typeof word !== 'string' || !isGrandTotalWord(word)) continue;
      const money = readMoney(values[column] ?? '', this.unitOf(column));
      return typeof money === 'number' ? money : null;
    }
    return null;
  }

  /** Whether two columns hold the same figures, some of them other than 0. */
  areSame(one: number, other: number): boolean {
    const [a, b] = [this.of(one), this.of(other)];
    return a.some((cents) => (cents ?? 0) !== 0) && a.every((cents, row) => (cents ?? 0) === (b[row] ?? 0));
  }

  /** Whether no figure of a column is above 0 and some are below. */
  isNegative(column: number): boolean {
    const figures = this.of(column);
    return figures.some((cents) => (cents ?? 0) < 0) && figures.every((cents) => (cents ?? 0) <= 0);
  }

  /** Whether one column is the sum of others in every row, of at least two where they differ from it. */
  isSumOf(total: number, parts: readonly number[]): boolean {
    const sums = this.of(total);
    const columns = parts.map((column) => this.of(column));
    return (
      sums.some((cents) => (cents ?? 0) !== 0) &&
      sums.every((cents, row) => (cents ?? 0) === columns.reduce((sum, figures) => sum + (figures[row] ?? 0), 0))
    );
  }

  private unitOf(column: number): UnitFactor {
    const { sheet, headingRow } = this.table;
    return readHeading(sheet.values[headingRow]?.[column] ?? '').unit ?? 1;
  }
}
