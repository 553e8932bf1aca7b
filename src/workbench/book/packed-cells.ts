import { type Area, MAX_COLS } from './area';
import type { CellScalar } from './cell-value';
import { Numbers } from './numbers';
import type { TextList } from './text-list';

/**
 * The cells of a sheet in a few arrays of numbers, one entry a cell, rows and columns ascending: an object a cell would take twice the
 * memory, and to be given to another thread as long as reading the file.
 */
export interface PackedCells {
  /** The rows that have a cell, and behind how many of all cells each one ends. */
  readonly rows: Uint32Array;
  readonly ends: Uint32Array;
  readonly cols: Uint16Array;
  readonly kinds: Uint8Array;
  /** Numbers, and numbers of texts; 0 for all others. */
  readonly values: Float64Array;
  /** What the looks are called by numbers from 1 on; 0 is none. */
  readonly looks: Uint32Array;
  /** One more than the number of the formula's text; 0 is none. No entries where no cell has a formula. */
  readonly formulas: Uint32Array;
  /** What array formulas fill, by the place of their cell (`placeOf`). */
  readonly spills: ReadonlyMap<number, Area>;
  readonly texts: readonly string[];
}

/** What a packed cell holds. */
export const CELL_KINDS = { empty: 0, number: 1, text: 2, forcedText: 3, no: 4, yes: 5 } as const;

/** One number for a cell of a sheet. */
export const placeOf = (row: number, col: number): number => row * MAX_COLS + col;

/** What a formula cell has beside its value. */
export interface PackedFormula {
  readonly formula: string;
  readonly spill?: Area;
}

/** Takes the cells of a sheet in the order in which they come; of two at one place the last one counts. */
export class CellPacker {
  private readonly rows = new Numbers(Uint32Array);
  private readonly ends = new Numbers(Uint32Array);
  private readonly cols = new Numbers(Uint16Array);
  private readonly kinds = new Numbers(Uint8Array);
  private readonly values = new Numbers(Float64Array);
  private readonly looks = new Numbers(Uint32Array);
  private readonly formulas = new Numbers(Uint32Array);
  private readonly spills = new Map<number, Area>();
  private row = -1;
  private col = -1;
  private isAscending = true;
  private hasFormulas = false;

  constructor(private readonly texts: TextList) {}

  /** Adds a cell with a value; a text that reads like an error is one only where `isText` says so. */
  add(row: number, col: number, look: number, value: CellScalar | null, isText = false, formula: PackedFormula | null = null): void {
    if (typeof value === 'string') this.addText(row, col, look, this.texts.numberOf(value), isText, formula);
    else this.addKind(row, col, look, kindOf(value), typeof value === 'number' ? value : 0, formula);
  }

  /** Adds a cell with a text of the list. */
  addText(row: number, col: number, look: number, number: number, isText: boolean, formula: PackedFormula | null = null): void {
    this.addKind(row, col, look, isText ? CELL_KINDS.forcedText : CELL_KINDS.text, number, formula);
  }

  /** All of them; nothing may be added any more. */
  end(): PackedCells {
    const { rows, ends, cols, kinds, values, looks, formulas, spills, hasFormulas } = this;
    if (this.row >= 0) ends.add(cols.length);
    const packed: PackedCells = {
      ...{ rows: rows.end(), ends: ends.end(), cols: cols.end(), kinds: kinds.end(), values: values.end(), looks: looks.end() },
      ...{ formulas: hasFormulas ? formulas.end() : new Uint32Array(0), spills, texts: this.texts.all },
    };
    return this.isAscending ? packed : inOrder(packed);
  }

  private addKind(row: number, col: number, look: number, kind: number, value: number, formula: PackedFormula | null): void {
    if (row !== this.row) {
      if (row < this.row) this.isAscending = false;
      if (this.row >= 0) this.ends.add(this.cols.length);
      this.rows.add(row);
      this.row = row;
      this.col = -1;
    }
    if (col <= this.col) this.isAscending = false;
    this.col = col;
    if (this.spills.size > 0) this.spills.delete(placeOf(row, col));
    this.cols.add(col);
    this.kinds.add(kind);
    this.values.add(value);
    this.looks.add(look);
    if (formula) {
      this.hasFormulas = true;
      if (formula.spill) this.spills.set(placeOf(row, col), formula.spill);
    }
    this.formulas.add(formula ? this.texts.numberOf(formula.formula) + 1 : 0);
  }
}

function kindOf(value: number | boolean | null): number {
  if (value === null) return CELL_KINDS.empty;
  if (typeof value === 'number') return CELL_KINDS.number;
  return value ? CELL_KINDS.yes : CELL_KINDS.no;
}

/** The memory of the arrays, for whoever hands it over to another thread. */
export function buffersOf({ rows, ends, cols, kinds, values, looks, formulas }: PackedCells): ArrayBufferLike[] {
  return [rows, ends, cols, kinds, values, looks, formulas].map(({ buffer }) => buffer);
}

/** Puts cells that came in any order in theirs. */
function inOrder({ spills, texts, ...packed }: PackedCells): PackedCells {
  const lines = new Map<number, Map<number, number>>();
  packed.rows.forEach((row, place) => {
    const line = lines.get(row) ?? new Map<number, number>();
    lines.set(row, line);
    for (let at = place > 0 ? (packed.ends[place - 1] ?? 0) : 0; at < (packed.ends[place] ?? 0); at++) line.set(packed.cols[at] ?? 0, at);
  });
  const sorted = [...lines]
    .sort(([a], [b]) => a - b)
    .map(([row, line]) => ({ row, cells: [...line].sort(([a], [b]) => a - b).map(([, at]) => at) }));
  const order = sorted.flatMap(({ cells }) => cells);
  let count = 0;
  return {
    rows: Uint32Array.from(sorted, ({ row }) => row),
    ends: Uint32Array.from(sorted, ({ cells }) => (count += cells.length)),
    cols: Uint16Array.from(order, (at) => packed.cols[at] ?? 0),
    kinds: Uint8Array.from(order, (at) => packed.kinds[at] ?? 0),
    values: Float64Array.from(order, (at) => packed.values[at] ?? 0),
    looks: Uint32Array.from(order, (at) => packed.looks[at] ?? 0),
    formulas: packed.formulas.length === 0 ? packed.formulas : Uint32Array.from(order, (at) => packed.formulas[at] ?? 0),
    spills,
    texts,
  };
}
