import { type CellInput, isErrorCode } from './cell-value';
import { KeptLine, type LineValues, NO_LOOKS, WIDEST_KEPT } from './kept-line';
import type { CellRows } from './univer-innards';

const HASH = 35;

/**
 * Writes a line of inputs into a kept line, one that stands or a new one where nothing stands; false, and nothing written, where the cells
 * have been made or an input is no plain value.
 */
export function keepValues(rows: CellRows, row: number, col: number, inputs: readonly CellInput[]): boolean {
  const standing = rows[row];
  const kept = KeptLine.at(rows, row);
  if ((standing && !kept) || col + inputs.length > WIDEST_KEPT || !inputs.every(isPlain)) return false;
  const values = kept?.values ?? emptyValues(col + inputs.length);
  while (values.length < col) values.push(undefined);
  for (let index = 0; index < inputs.length; index++) {
    const input = inputs[index] as Extract<CellInput, string | number | boolean | null | undefined>;
    if (input !== undefined) values[col + index] = input === '' || input === null ? undefined : input;
    else if (col + index >= values.length) values.push(undefined);
  }
  if (!kept && values.some((value) => value !== undefined)) new KeptLine(values, NO_LOOKS).put(rows, row);
  return true;
}

/** Whether an input is a value that a kept line tells apart: no formula, no error, no text that reads like one. */
function isPlain(input: CellInput): boolean {
  if (typeof input === 'string') return input.charCodeAt(0) !== HASH || !isErrorCode(input);
  return typeof input !== 'object' || input === null;
}

function emptyValues(length: number): LineValues {
  return new Array<undefined>(length).fill(undefined);
}
