import type { ICellData } from '@univerjs/core';

import { type CellInput, isErrorCode } from './cell-value';
import { CELL_TYPES } from './univer-innards';

/**
 * What the engine is told of an input, a formula in its own spelling. Types are always explicit, so that Univer never guesses. Where a cell
 * stands already, what it held beside is told to go.
 */
export function engineCellOf(input: Exclude<CellInput, undefined>, toEngine: (formula: string) => string, stands: boolean): ICellData {
  const cell = newCellOf(input, toEngine);
  if (!stands) return cell;
  cell.f ??= null;
  cell.si = null;
  cell.p = null;
  return cell;
}

/** The engine keeps what it is told until it calculates: no more than needed, for there may be millions. */
function newCellOf(input: Exclude<CellInput, undefined>, toEngine: (formula: string) => string): ICellData {
  if (input === null || input === '') return { v: null, t: null };
  switch (typeof input) {
    case 'string':
      return { v: input, t: isErrorCode(input) ? CELL_TYPES.forcedText : CELL_TYPES.text };
    case 'number':
      return { v: input, t: CELL_TYPES.number };
    case 'boolean':
      return { v: input ? 1 : 0, t: CELL_TYPES.boolean };
    default:
      return 'error' in input ? { v: input.error, t: CELL_TYPES.text } : { f: toEngine(input.formula), v: null, t: null };
  }
}
