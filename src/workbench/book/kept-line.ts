import type { ICellData, Nullable } from '@univerjs/core';

import type { CellScalar } from './cell-value';
import { CELL_TYPES, type CellRows } from './univer-innards';

/** The looks of a line's cells by column: undefined where no cell stands for its look alone. Lines that look alike share one; never changed. */
export type LineLooks = readonly (string | null | undefined)[];

/** The values of a line's cells by column; undefined where there is none, never ''. A text reads like no error. */
export type LineValues = (CellScalar | undefined)[];

/** A line of cells as Univer holds them. */
export type EngineLine = Record<number, Nullable<ICellData>>;

/** Looks of a line that has none. */
export const NO_LOOKS: LineLooks = [];

/** Columns of the widest line that is kept. */
export const WIDEST_KEPT = 1024;

/** The lines kept among the rows of a sheet, each where it was put: asking the stand-in takes ten times as long. */
const keptIn = new WeakMap<CellRows, KeptLine[]>();

/** By this a line tells what is kept of it, without being made. */
const KEPT = Symbol('kept line');

/**
 * A line of plain values as it was written, two lists instead of an object a cell. Where Univer looks for its cells stands a stand-in, which
 * makes them when somebody asks for one and is from then on nothing but them.
 */
export class KeptLine implements ProxyHandler<EngineLine> {
  private standIn: EngineLine | null = null;
  private isMade = false;
  private rows: CellRows = {};
  private row = 0;

  constructor(
    readonly values: LineValues,
    public looks: LineLooks,
  ) {}

  /** Puts the line among the rows of a sheet, in place of what stands there. */
  put(rows: CellRows, row: number): void {
    this.standIn ??= new Proxy<EngineLine>({}, this);
    this.rows = rows;
    this.row = row;
    rows[row] = this.standIn;
    linesIn(rows)[row] = this;
  }

  /** What is kept of a line; undefined where its cells have been made. */
  static of(line: EngineLine | undefined): KeptLine | undefined {
    return (line as { readonly [KEPT]?: KeptLine } | undefined)?.[KEPT];
  }

  /** What is kept of the line that stands at a row; undefined where none stands, or its cells have been made. */
  static at(rows: CellRows, row: number): KeptLine | undefined {
    return KeptLine.among(rows)(row);
  }

  /** The same for whoever asks about many rows. */
  static among(rows: CellRows): (row: number) => KeptLine | undefined {
    const lines = linesIn(rows);
    return (row) => {
      const line = rows[row];
      if (line === undefined) return undefined;
      const kept = lines[row];
      if (kept?.standIn !== line) return KeptLine.of(line);
      return kept.isMade ? undefined : kept;
    };
  }

  /** How many columns the lists reach over. */
  get width(): number {
    return Math.max(this.values.length, this.looks.length);
  }

  /** Whether a cell stands in a column. */
  stands(col: number): boolean {
    return this.values[col] !== undefined || this.looks[col] !== undefined;
  }

  /** The cell of a column as Univer would hold it, only to be read. */
  cell(col: number): ICellData | undefined {
    const value = this.values[col];
    const look = this.looks[col];
    if (value === undefined) return look === undefined ? undefined : { s: look };
    const cell: ICellData =
      typeof value === 'string'
        ? { v: value, t: CELL_TYPES.text }
        : typeof value === 'number'
          ? { v: value, t: CELL_TYPES.number }
          : { v: value ? 1 : 0, t: CELL_TYPES.boolean };
    if (look !== undefined) cell.s = look;
    return cell;
  }

  get(cells: EngineLine, key: string | symbol): unknown {
    if (key === KEPT) return this.isMade ? undefined : this;
    return Reflect.get(this.made(cells), key);
  }

  set(cells: EngineLine, key: string | symbol, value: unknown): boolean {
    return Reflect.set(this.made(cells), key, value);
  }

  has(cells: EngineLine, key: string | symbol): boolean {
    return Reflect.has(this.made(cells), key);
  }

  deleteProperty(cells: EngineLine, key: string | symbol): boolean {
    return Reflect.deleteProperty(this.made(cells), key);
  }

  ownKeys(cells: EngineLine): (string | symbol)[] {
    return Reflect.ownKeys(this.made(cells));
  }

  getOwnPropertyDescriptor(cells: EngineLine, key: string | symbol): PropertyDescriptor | undefined {
    return Reflect.getOwnPropertyDescriptor(this.made(cells), key);
  }

  defineProperty(cells: EngineLine, key: string | symbol, descriptor: PropertyDescriptor): boolean {
    return Reflect.defineProperty(this.made(cells), key, descriptor);
  }

  /** The line's cells, which take the stand-in's place unless the line was moved. */
  private made(cells: EngineLine): EngineLine {
    if (this.isMade) return cells;
    this.isMade = true;
    for (let col = 0; col < this.width; col++) {
      const cell = this.cell(col);
      if (cell) cells[col] = cell;
    }
    this.values.length = 0;
    this.looks = NO_LOOKS;
    const lines = linesIn(this.rows);
    if (lines[this.row] === this) Reflect.deleteProperty(lines, this.row);
    if (this.rows[this.row] === this.standIn) this.rows[this.row] = cells;
    return cells;
  }
}

function linesIn(rows: CellRows): KeptLine[] {
  let lines = keptIn.get(rows);
  if (!lines) keptIn.set(rows, (lines = []));
  return lines;
}
