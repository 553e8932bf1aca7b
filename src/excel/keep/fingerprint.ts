import type { Area } from '../../cells/area';
import { joinAreas } from '../write/merge-areas';
import { difference, hashOf, inverse, isNothing, prime, type Sums } from './residues';
import { RowSet } from './row-set';

/*
 * A fingerprint tells, from a few thousand characters, which cells of a sheet are no longer what they were. The sheet is cut into blocks, each
 * a stretch of one column. A block keeps three sums modulo a prime: of its cells' hashes h, of i·h and of i²·h, where i counts its rows from 1.
 * One changed cell changes them by d, i·d and i²·d: so i is known. More than one changed cell in a block gives the block as a whole.
 * Rows that a user may sort are kept as a set beside (row-set.ts): where the set is what it was, they only stand in another order.
 */

/** Blocks that a fingerprint has room for. */
const mostBlocks = 240;
/** Sets of rows that it has room for; of more than that the largest count. */
const mostSets = 4;

/** Rows of the sheet that a user may put in another order: from the first to before the last. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
  /** Rows of a block, the last ones of a column excepted. */
  readonly blockRows: number;
  /** From top to bottom, no row in two of them. */
  readonly sets: readonly RowSpan[];
}

/** Takes a sheet's cells in any order and sums them up. */
export class Fingerprint {
  readonly #blocks: readonly Block[];
  readonly #sums: [number, number, number][];
  readonly #sets: readonly RowSet[];
  /** Of each row of the sheet the first of its blocks, and its set. */
  readonly #blockOfRow: Int32Array;
  readonly #setOfRow: Int8Array;
  readonly #beyond: Area[] = [];

  private constructor(private readonly shape: Shape) {
    const { rows, columns, sets } = shape;
    this.#blocks = blocksOf(shape);
    this.#sums = this.#blocks.map(() => [0, 0, 0]);
    this.#sets = sets.map(({ from, to }) => new RowSet(to - from, columns));
    this.#blockOfRow = new Int32Array(rows);
    this.#blocks.forEach(({ area, column }, block) => {
      if (column === 0) this.#blockOfRow.fill(block, area.row, area.row + area.rows);
    });
    this.#setOfRow = new Int8Array(rows).fill(-1);
    sets.forEach(({ from, to }, set) => this.#setOfRow.fill(set, from, to));
  }

  /** For the first fingerprint of a sheet with so many rows and columns from A1 on, some of whose rows may be sorted. */
  static of(rows: number, columns: number, sortable: readonly RowSpan[] = []): Fingerprint {
    const sets = largest(sortable.filter(({ from, to }) => from < to && to <= rows));
    const bound = Math.max(mostBlocks, (2 * sets.length + 1) * columns);
    let blockRows = Math.max(1, Math.ceil((rows * Math.max(1, columns)) / mostBlocks));
    while (blockCount({ rows, columns, blockRows, sets }) > bound) blockRows += Math.ceil(blockRows / 8);
    return new Fingerprint({ rows, columns, blockRows, sets });
  }

  /** For comparing with a fingerprint taken before; null for a text that is none. */
  static like(text: string): Fingerprint | null {
    const before = parsed(text);
    return before && new Fingerprint(before.shape);
  }

  /** The area that it speaks of; what stands outside is a change. */
  get area(): Area {
    return { row: 0, column: 0, rows: this.shape.rows, columns: this.shape.columns };
  }

  /** Adds cells from a row and column on; blank ones count for nothing. */
  add(firstRow: number, firstColumn: number, cells: readonly (readonly unknown[])[]): void {
    cells.forEach((line, rowIndex) => {
      line.forEach((cell, columnIndex) => {
        if (cell !== '' && cell !== null && cell !== undefined) this.#addCell(firstRow + rowIndex, firstColumn + columnIndex, textOf(cell));
      });
    });
  }

  /** Adds an area beyond the fingerprint's own in which something stands that was not read. */
  addBeyond(area: Area): void {
    this.#beyond.push(area);
  }

  /** The changed areas since a fingerprint of the same shape was taken, row by row, no cell in two of them. */
  changesSince(text: string): Area[] {
    const before = parsed(text);
    if (!before) return [];
    const found = this.#sets.map((set, index) => set.changedSince(before.sets[index] ?? []));
    const changed = this.#sums.flatMap((sums, block) => {
      const { area } = this.#blocks[block] ?? { area: this.area };
      const set = found[this.#setOfRow[area.row] ?? -1];
      return set === undefined || set === null ? changedPart(before.sums[block] ?? [0, 0, 0], sums, area) : [];
    });
    const single = found.flatMap((cell, index) =>
      cell === null || cell === 'nothing'
        ? []
        : [{ row: (this.shape.sets[index]?.from ?? 0) + cell.row, column: cell.column, rows: 1, columns: 1 }],
    );
    return joined([...changed, ...single, ...this.#beyond].sort((a, b) => a.row - b.row || a.column - b.column));
  }

  toString(): string {
    const { rows, columns, blockRows, sets } = this.shape;
    const spans = sets.map(({ from, to }) => `/${from}-${to}`).join('');
    const sums = [...this.#sums, ...this.#sets.flatMap((set) => set.sums())];
    return `${rows}x${columns}/${blockRows}${spans}:${sums.map(codeOf).join('')}`;
  }

  #addCell(row: number, column: number, text: string): void {
    const { rows, columns, sets } = this.shape;
    if (row >= rows || column >= columns) {
      if (this.#beyond.length < mostBlocks) this.#beyond.push({ row, column, rows: 1, columns: 1 });
      return;
    }
    const block = (this.#blockOfRow[row] ?? 0) + column;
    const sums = this.#sums[block];
    if (!sums) return;
    const place = row - (this.#blocks[block]?.area.row ?? 0) + 1;
    const hash = hashOf(text);
    sums[0] = (sums[0] + hash) % prime;
    sums[1] = (sums[1] + place * hash) % prime;
    sums[2] = (sums[2] + ((place * place) % prime) * hash) % prime;
    const set = this.#setOfRow[row] ?? -1;
    this.#sets[set]?.add(row - (sets[set]?.from ?? 0), column, text, hash, row + 1);
  }
}

/** The one changed cell of a block, or the block. */
function changedPart(before: Sums, now: Sums, block: Area): Area[] {
  const change = difference(before, now);
  if (isNothing(change)) return [];
  const [d, di, dii] = change;
  const place = d === 0 ? 0 : (di * inverse(d)) % prime;
  const isOneCell = place >= 1 && place <= block.rows && (di * place) % prime === dii;
  return [isOneCell ? { ...block, row: block.row + place - 1, rows: 1 } : block];
}

/**
 * Numbers, texts and truth values as Excel gives them; a number and the text of it look alike and count alike. Money counts to the
 * cent, of other fractions ten digits: other programs keep fifteen when they save a workbook, and don't agree on the last.
 */
function textOf(cell: unknown): string {
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  return typeof cell !== 'number' || Math.round(cell * 100) / 100 === cell ? String(cell) : String(Number(cell.toPrecision(digitsKept)));
}

const digitsKept = 10;

interface Block {
  readonly area: Area;
  readonly column: number;
}

/** The sets and the stretches between them: no block reaches over the edge of one. */
function stretchesOf({ rows, sets }: Shape): RowSpan[] {
  const edges = [...new Set([0, ...sets.flatMap(({ from, to }) => [from, to]), rows])];
  return edges.slice(1).map((to, index) => ({ from: edges[index] ?? 0, to }));
}

function blockCount(shape: Shape): number {
  return stretchesOf(shape).reduce((count, { from, to }) => count + Math.ceil((to - from) / shape.blockRows) * shape.columns, 0);
}

/** Row of blocks by row of blocks. */
function blocksOf(shape: Shape): Block[] {
  const { columns, blockRows } = shape;
  const blocks: Block[] = [];
  stretchesOf(shape).forEach(({ from, to: end }) => {
    for (let row = from; row < end; row += blockRows)
      for (let column = 0; column < columns; column++)
        blocks.push({ area: { row, column, rows: Math.min(blockRows, end - row), columns: 1 }, column });
  });
  return blocks;
}

/** As many of the spans as there is room for, from top to bottom. */
function largest(spans: readonly RowSpan[]): RowSpan[] {
  return [...spans]
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, mostSets)
    .sort((a, b) => a.from - b.from);
}

/** Neighbours as one area, so that a row that was pushed down does not come as a hundred cells. */
function joined(areas: readonly Area[]): Area[] {
  return joinedOnce(joinedOnce(areas));
}

function joinedOnce(areas: readonly Area[]): Area[] {
  const out: Area[] = [];
  for (const area of areas) {
    const index = out.findIndex((earlier) => joinAreas(earlier, area) !== null);
    const earlier = out[index];
    const join = earlier && joinAreas(earlier, area);
    if (join) out[index] = join;
    else out.push(area);
  }
  return out;
}

/** Five digits of base 36 would do for 2²⁵; sums take six. A block without cells takes one sign. */
function codeOf(sums: Sums): string {
  return isNothing(sums) ? '-' : sums.map((sum) => sum.toString(36).padStart(6, '0')).join('');
}

function parsed(
  text: string,
): { readonly shape: Shape; readonly sums: readonly Sums[]; readonly sets: readonly (readonly Sums[])[] } | null {
  const [, rows, columns, blockRows, spans = '', codes] =
    /^(\d+)x(\d+)\/([1-9]\d*)((?:\/\d+-\d+){0,9}):((?:-|[0-9a-z]{18})*)$/.exec(text) ?? [];
  if (codes === undefined) return null;
  const shape: Shape = { rows: Number(rows), columns: Number(columns), blockRows: Number(blockRows), sets: spansIn(spans) };
  const blocks = isOfSheet(shape) && isInOrder(shape) ? blockCount(shape) : NaN;
  const sums = (codes.match(/-|[0-9a-z]{18}/g) ?? []).map(
    (code): Sums =>
      code === '-' ? [0, 0, 0] : [parseInt(code.slice(0, 6), 36), parseInt(code.slice(6, 12), 36), parseInt(code.slice(12), 36)],
  );
  const sets = shape.sets.map((_, index) => sums.slice(blocks + index * shape.columns, blocks + (index + 1) * shape.columns));
  return sums.length === blocks + shape.sets.length * shape.columns ? { shape, sums: sums.slice(0, blocks), sets } : null;
}

function spansIn(text: string): RowSpan[] {
  return [...text.matchAll(/\/(\d+)-(\d+)/g)].map(([, from, to]) => ({ from: Number(from), to: Number(to) }));
}

/** A text from outside may speak of more than a worksheet has. */
function isOfSheet({ rows, columns }: Shape): boolean {
  return rows <= 1_048_576 && columns <= 16_384;
}

function isInOrder({ rows, sets }: Shape): boolean {
  return sets.every(({ from, to }, index) => from < to && to <= rows && from >= (sets[index - 1]?.to ?? 0));
}
