import type { ICellData } from '@univerjs/core';

import { type CellInput, isErrorCode } from './cell-value';
import { CELL_TYPES } from './univer-innards';

/** What the engine keeps of an input, a formula in its own spelling. Types are always explicit, so that Univer never guesses. */
export function engineCellOf(input: Exclude<CellInput, undefined>, toEngine: (formula: string) => string): ICellData {
  if (input === null || input === '') return { v: null, t: null, f: null, si: null, p: null };
  switch (typeof input) {
    case 'string':
      return { v: input, t: isErrorCode(input) ? CELL_TYPES.forcedText : CELL_TYPES.text, f: null, si: null, p: null };
    case 'number':
      return { v: input, t: CELL_TYPES.number, f: null, si: null, p: null };
    case 'boolean':
      return { v: input ? 1 : 0, t: CELL_TYPES.boolean, f: null, si: null, p: null };
    default:
      return 'error' in input
        ? { v: input.error, t: CELL_TYPES.text, f: null, si: null, p: null }
        : { f: toEngine(input.formula), v: null, t: null, si: null, p: null };
  }
}
