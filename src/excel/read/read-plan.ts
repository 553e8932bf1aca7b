import { payloadBound, payloadBytes, type RowSpan } from './payload';

/** What a value read from a cell takes on the way as long as none has come: dates and amounts take less, Chinese names more. */
const bytesPerReadCell = 24;
const bytesPerRowFlag = 24;
/** Cells may be blank where an answer was looked at, and full further down: less than so much of a guess is believed of none. */
const leastOfGuess = 1 / 3;
/** An answer of fewer rows tells nothing of those to come: headings may be all of it. */
const tellingRows = 100;
const sampledRows = 100;

/** A used range to be read; `withRowFlags` also asks of every row whether it is hidden. */
export interface ReadTarget {
  readonly rows: number;
  readonly columns: number;
  readonly withRowFlags: boolean;
  /** What a cell takes on the way where it is not a common value. */
  readonly bytesPerCell?: number;
}

/** A span of one target's rows, read as one range. */
export interface ReadPart<Target extends ReadTarget> extends RowSpan {
  readonly target: Target;
}

/** The rows of one target that are still to be read. */
interface RowsLeft<Target> {
  readonly target: Target;
  from: number;
  bytesPerRow: number;
}

/**
 * Packs the rows of all targets, in order, into as few responses as the bound allows: sizes are judged by the number of columns, and once
 * an answer has come by what its cells took.
 */
export class ReadPlan<Target extends ReadTarget> {
  readonly #left: ReadonlyMap<Target, RowsLeft<Target>>;
  readonly #inOrder: readonly RowsLeft<Target>[];
  readonly #bound: number;
  /** The place of the first target of which rows are left. */
  #first = 0;

  constructor(targets: readonly Target[], bound = payloadBound) {
    this.#inOrder = targets.filter(({ rows }) => rows > 0).map((target) => ({ target, from: 0, bytesPerRow: guessOf(target) }));
    this.#left = new Map(this.#inOrder.map((left) => [left.target, left]));
    this.#bound = bound;
  }

  /** What is to be asked for next; nothing where all has come. */
  next(): ReadPart<Target>[] {
    const parts: ReadPart<Target>[] = [];
    let room = this.#bound;
    for (let at = this.#first; at < this.#inOrder.length; at += 1) {
      const left = this.#inOrder[at];
      if (left === undefined || (parts.length > 0 && room < left.bytesPerRow)) break;
      const { target, from, bytesPerRow } = left;
      const to = Math.min(target.rows, from + Math.max(1, Math.floor(room / bytesPerRow)));
      parts.push({ target, from, to });
      room -= (to - from) * bytesPerRow;
      if (to < target.rows) break;
    }
    return parts;
  }

  /** A part has come, with these rows. */
  came({ target, from, to }: ReadPart<Target>, rows: readonly (readonly unknown[])[]): void {
    const left = this.#left.get(target);
    if (left === undefined) return;
    left.from = to;
    if (to === target.rows) this.#first += 1;
    if (to - from < tellingRows) return;
    const step = Math.ceil(rows.length / sampledRows);
    const sample = rows.filter((_, index) => index % step === 0);
    const flag = target.withRowFlags ? bytesPerRowFlag : 0;
    left.bytesPerRow = Math.max(bytesOfRows(sample) / sample.length + flag, guessOf(target) * leastOfGuess);
  }

  /** What was asked for is too large for one answer: half of it is asked for next. False where it is a single row. */
  halve(parts: readonly ReadPart<Target>[]): boolean {
    if (parts.length === 1 && parts.every(({ from, to }) => to - from === 1)) return false;
    const refused = parts.flatMap(({ target, from, to }) => {
      const left = this.#left.get(target);
      return left === undefined ? [] : [{ left, rows: to - from }];
    });
    const judged = refused.reduce((bytes, { left, rows }) => bytes + rows * left.bytesPerRow, 0);
    const times = 2 * Math.max(1, this.#bound / judged);
    for (const { left } of refused) left.bytesPerRow *= times;
    return true;
  }
}

function guessOf({ columns, bytesPerCell = bytesPerReadCell, withRowFlags }: ReadTarget): number {
  return columns * bytesPerCell + (withRowFlags ? bytesPerRowFlag : 0);
}

function bytesOfRows(rows: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of rows)
    for (const value of row)
      bytes += payloadBytes(typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null);
  return bytes;
}
