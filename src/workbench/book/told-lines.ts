import type { ICellData } from '@univerjs/core';

import type { CellInput } from './cell-value';

/** What a mutation tells of the cells that it writes, by row and column. */
export type ToldCells = Record<number, Readonly<Record<number, ICellData>>>;

const FILLED: ICellData = Object.freeze({ v: 1 });
const EMPTIED: ICellData = Object.freeze({ v: null });

const toldAlready = new WeakSet();

/** Whether the cells that a mutation tells of stand in the book already, as kept lines. */
export function isTold(cells: object | null | undefined): boolean {
  return cells !== null && cells !== undefined && toldAlready.has(cells);
}

/**
 * Lines written to kept lines, as Univer's listeners are told of them: which cells were written and which of those hold something, not what.
 * Lines of the same pattern share one object.
 */
export class ToldLines {
  readonly cells: ToldCells = {};
  private told: { readonly inputs: readonly CellInput[]; readonly col: number; readonly line: Readonly<Record<number, ICellData>> } | null =
    null;

  constructor() {
    toldAlready.add(this.cells);
  }

  get isEmpty(): boolean {
    return this.told === null;
  }

  /** Tells that these inputs were written from a column on. */
  add(row: number, col: number, inputs: readonly CellInput[]): void {
    if (this.told?.col !== col || !isAlike(this.told.inputs, inputs)) {
      const line: Record<number, ICellData> = {};
      inputs.forEach((input, index) => {
        if (input !== undefined) line[col + index] = isFilled(input) ? FILLED : EMPTIED;
      });
      this.told = { inputs, col, line };
    }
    this.cells[row] = this.told.line;
  }
}

const isFilled = (input: CellInput): boolean => input !== '' && input !== null;

function isAlike(before: readonly CellInput[], inputs: readonly CellInput[]): boolean {
  if (before.length !== inputs.length) return false;
  for (let index = 0; index < inputs.length; index++) {
    const [a, b] = [before[index], inputs[index]];
    if ((a === undefined) !== (b === undefined) || isFilled(a) !== isFilled(b)) return false;
  }
  return true;
}
