import type { Area } from '../../cells/area';
import { joinAreas } from '../write/merge-areas';

/*
 * A fingerprint tells, from a few thousand characters, which cells of a sheet are no longer what they were. The sheet is cut into blocks, each
 * a stretch of one column. A block keeps three sums modulo a prime: of its cells' hashes h, of i·h and of i²·h, where i counts its rows from 1.
 * One changed cell changes them by d, i·d and i²·d: so i is known. More than one changed cell in a block gives the block as a whole.
 */

/** The largest prime below 2²⁶: products of two residues stay exact. */
const prime = 67_108_859;
/** Blocks that a fingerprint has room for. */
const mostBlocks = 240;

interface Shape {
  readonly rows: number;
  readonly columns: number;
  /** Rows of a block, the last ones of a column excepted. */
  readonly blockRows: number;
}

type Sums = readonly [number, number, number];

/** Takes a sheet's cells in any order and sums them up. */
export class Fingerprint {
  readonly #sums: [number, number, number][];
  readonly #beyond: Area[] = [];

  private constructor(private readonly shape: Shape) {
    this.#sums = Array.from({ length: blocksOf(shape) }, () => [0, 0, 0]);
  }

  /** For the first fingerprint of a sheet with so many rows and columns from A1 on. */
  static of(rows: number, columns: number): Fingerprint {
    const blocksPerColumn = Math.max(1, Math.floor(mostBlocks / Math.max(1, columns)));
    return new Fingerprint({ rows, columns, blockRows: Math.max(1, Math.ceil(rows / blocksPerColumn)) });
  }

  /** For comparing with a fingerprint taken before; null for a text that is none. */
  static like(text: string): Fingerprint | null {
    const before = parsed(text);
    return before && new Fingerprint(before.shape);
  }

  /** Adds cells from a row and column on; blank ones count for nothing. */
  add(firstRow: number, firstColumn: number, cells: readonly (readonly unknown[])[]): void {
    cells.forEach((line, rowIndex) => {
      line.forEach((cell, columnIndex) => {
        if (cell !== '' && cell !== null && cell !== undefined) this.#addCell(firstRow + rowIndex, firstColumn + columnIndex, textOf(cell));
      });
    });
  }

  /** The changed areas since a fingerprint of the same shape was taken, row by row. */
  changesSince(text: string): Area[] {
    const before = parsed(text);
    if (!before) return [];
    const changed = this.#sums.flatMap((sums, block) => changedPart(before.sums[block] ?? [0, 0, 0], sums, areaOfBlock(this.shape, block)));
    return joined([...changed, ...this.#beyond].sort((a, b) => a.row - b.row || a.column - b.column));
  }

  toString(): string {
    const { rows, columns, blockRows } = this.shape;
    return `${rows}x${columns}/${blockRows}:${this.#sums.map(codeOf).join('')}`;
  }

  #addCell(row: number, column: number, text: string): void {
    const { rows, columns, blockRows } = this.shape;
    if (row >= rows || column >= columns) {
      if (this.#beyond.length < mostBlocks) this.#beyond.push({ row, column, rows: 1, columns: 1 });
      return;
    }
    const sums = this.#sums[Math.floor(row / blockRows) * columns + column];
    if (!sums) return;
    const place = (row % blockRows) + 1;
    const hash = hashOf(text);
    sums[0] = (sums[0] + hash) % prime;
    sums[1] = (sums[1] + place * hash) % prime;
    sums[2] = (sums[2] + ((place * place) % prime) * hash) % prime;
  }
}

/** The one changed cell of a block, or the block. */
function changedPart(before: Sums, now: Sums, block: Area): Area[] {
  const [d, di, dii] = [0, 1, 2].map((index) => ((now[index] ?? 0) - (before[index] ?? 0) + prime) % prime) as [number, number, number];
  if (d === 0 && di === 0 && dii === 0) return [];
  const place = d === 0 ? 0 : (di * inverse(d)) % prime;
  const isOneCell = place >= 1 && place <= block.rows && (di * place) % prime === dii;
  return [isOneCell ? { ...block, row: block.row + place - 1, rows: 1 } : block];
}

/** By Fermat: d to the power of the prime less two. */
function inverse(d: number): number {
  let result = 1;
  for (let base = d, exponent = prime - 2; exponent > 0; base = (base * base) % prime, exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * base) % prime;
  }
  return result;
}

/** Numbers, texts and truth values as Excel gives them; a number and the text of it look alike and count alike. */
function textOf(cell: unknown): string {
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

/** FNV-1a, never 0. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return ((hash >>> 0) % (prime - 1)) + 1;
}

const blocksOf = ({ rows, columns, blockRows }: Shape): number => Math.ceil(rows / blockRows) * columns;

function areaOfBlock({ rows, columns, blockRows }: Shape, block: number): Area {
  const row = Math.floor(block / columns) * blockRows;
  return { row, column: block % columns, rows: Math.min(blockRows, rows - row), columns: 1 };
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
  return sums.every((sum) => sum === 0) ? '-' : sums.map((sum) => sum.toString(36).padStart(6, '0')).join('');
}

function parsed(text: string): { readonly shape: Shape; readonly sums: Sums[] } | null {
  const [, rows, columns, blockRows, codes] = /^(\d+)x(\d+)\/([1-9]\d*):((?:-|[0-9a-z]{18})*)$/.exec(text) ?? [];
  if (codes === undefined) return null;
  const shape = { rows: Number(rows), columns: Number(columns), blockRows: Number(blockRows) };
  const sums = (codes.match(/-|[0-9a-z]{18}/g) ?? []).map(
    (code): Sums =>
      code === '-' ? [0, 0, 0] : [parseInt(code.slice(0, 6), 36), parseInt(code.slice(6, 12), 36), parseInt(code.slice(12), 36)],
  );
  return sums.length === blocksOf(shape) ? { shape, sums } : null;
}
