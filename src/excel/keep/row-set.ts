import { difference, hashOf, inverse, isNothing, prime, residue, type Sums } from './residues';
import { withRowReferences } from './row-references';

/*
 * The rows of a table as a set: who sorts them changes nothing of it. Each column keeps three sums of its cells' hashes h: of h, of h·g and of
 * h·g², where g is a hash of all other cells of the row. One changed cell changes its own column by d, d·g and d·g²: so g is known, and with it
 * the row, wherever that stands by now. In the other columns it changes the g of that row alone, by which the finding is checked.
 */

/** A cell of a set: its row counts from the first of the set. */
export interface CellOfSet {
  readonly row: number;
  readonly column: number;
}

/** Takes the cells of so many rows in any order and sums them up. */
export class RowSet {
  readonly #hashes: Uint32Array;

  constructor(
    private readonly rows: number,
    private readonly columns: number,
  ) {
    this.#hashes = new Uint32Array(rows * columns);
  }

  /**
   * `hash` is the text's own; `sheetRow` is the cell's row on the sheet, 1-based: what a formula says of its own row is the same in any
   * row.
   */
  add(row: number, column: number, text: string, hash: number, sheetRow: number): void {
    this.#hashes[row * this.columns + column] = text.startsWith('=') ? hashOf(inAnyRow(text, sheetRow)) : hash;
  }

  sums(): Sums[] {
    const sums = new Float64Array(this.columns * 3);
    for (let row = 0; row < this.rows; row++) {
      const whole = this.#rowHash(row);
      for (let column = 0; column < this.columns; column++) {
        const hash = this.#hash(row, column);
        if (hash === 0) continue;
        const rest = residue(whole - weighted(hash, column));
        const product = (hash * rest) % prime;
        addTo(sums, column * 3, hash);
        addTo(sums, column * 3 + 1, product);
        addTo(sums, column * 3 + 2, product * rest);
      }
    }
    return Array.from({ length: this.columns }, (_, column): Sums => {
      const [h = 0, hg = 0, hgg = 0] = sums.subarray(column * 3);
      return [h, hg, hgg];
    });
  }

  /** Nothing where the rows are those of before in whatever order, the one cell that is another, or null where there is no telling. */
  changedSince(before: readonly Sums[]): 'nothing' | CellOfSet | null {
    const changes = this.sums().map((now, column) => difference(before[column] ?? [0, 0, 0], now));
    if (changes.every(isNothing)) return 'nothing';
    const changed = changes.flatMap(([d], column) => (d === 0 ? [] : [column]));
    const [column] = changed;
    if (column === undefined || changed.length > 1) return null;
    const rows = this.#rowsWith(column, changes);
    return rows.length === 1 && rows[0] !== undefined ? { row: rows[0], column } : null;
  }

  /** The rows that, by one change in this column, explain what became of the sums of all columns. */
  #rowsWith(column: number, changes: readonly Sums[]): number[] {
    const [d, dg, dgg] = changes[column] ?? [0, 0, 0];
    const wanted = (dg * inverse(d)) % prime;
    if ((dg * wanted) % prime !== dgg) return [];
    const rows: number[] = [];
    for (let row = 0; row < this.rows; row++) {
      const whole = this.#rowHash(row);
      if (residue(whole - weighted(this.#hash(row, column), column)) !== wanted) continue;
      const explains = changes.every(
        (change, other) => other === column || change[1] === (this.#hash(row, other) * weighted(d, column)) % prime,
      );
      if (explains) rows.push(row);
    }
    return rows;
  }

  #rowHash(row: number): number {
    let whole = 0;
    for (let column = 0; column < this.columns; column++) whole = (whole + weighted(this.#hash(row, column), column)) % prime;
    return whole;
  }

  #hash(row: number, column: number): number {
    return this.#hashes[row * this.columns + column] ?? 0;
  }
}

function addTo(sums: Float64Array, index: number, value: number): void {
  sums[index] = ((sums[index] ?? 0) + value) % prime;
}

/** Tells the same text in one column from that in another. */
function weighted(hash: number, column: number): number {
  return (hash * ((column + 2) * 7919)) % prime;
}

/** A formula with references to its own row, such as `$A7` in row 7, written without the number. */
function inAnyRow(formula: string, sheetRow: number): string {
  return withRowReferences(formula, (letters, row) => `${letters}${row === sheetRow ? '#' : row}`);
}
