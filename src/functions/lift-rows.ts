import type { FunctionArgument } from '../texts/functions/function-signatures';

import { matrixOf, plainCell } from './cell';
import { excelError, withinSafeCents } from './excel-error';
import { type FunctionFault, isFault } from './fault';
import type { CellReader } from './read-cell';

/** What a row-wise function puts into one cell. */
export type CellAnswer = string | number | boolean;

/** An argument that a row-wise function takes cell by cell; a blank cell of a needed one leaves the answer blank. */
export interface RowArgument<T> {
  readonly argument: FunctionArgument;
  readonly cells: readonly (readonly unknown[])[];
  readonly read: CellReader<unknown>;
  readonly needed: boolean;
  /** Never there: it keeps the type of what the reader gives. */
  readonly gives?: T;
}

type Given<A extends readonly RowArgument<unknown>[]> = { readonly [K in keyof A]: A[K] extends RowArgument<infer T> ? T : never };

/** A needed argument: where its cell is blank, so is the answer. */
export function each<T>(argument: FunctionArgument, cells: unknown, read: CellReader<T>): RowArgument<T> {
  return { argument, cells: matrixOf(cells), read, needed: true };
}

/** An optional argument: where it was left out or its cell is blank, the kernel gets null. */
export function eachIfGiven<T>(argument: FunctionArgument, cells: unknown, read: CellReader<T>): RowArgument<T | null> {
  return { argument, cells: matrixOf(cells), read, needed: false };
}

/**
 * Answers cell by cell in the shape of the arguments; a single cell is repeated. A bad cell is an error in its own place;
 * where there is only one cell its error is thrown, so that Excel shows the message.
 */
export function liftRows<const A extends readonly RowArgument<unknown>[]>(
  rowArguments: A,
  answer: (...given: Given<A>) => CellAnswer | FunctionFault,
): unknown[][] {
  const { rows, columns } = commonSize(rowArguments);
  const given: unknown[] = rowArguments.map(() => null);
  const answerAt = (row: number, column: number): CellAnswer | FunctionFault => {
    const problem = readRow(rowArguments, row, column, given);
    if (problem !== null) return problem;
    // Each reader has filled its own place, so the list has the types that the kernel takes.
    return withinSafeCents(rowArguments[0]?.argument ?? 'amount', () => answer(...(given as unknown as Given<A>)));
  };
  const answers: unknown[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const line: unknown[] = [];
    for (let column = 0; column < columns; column += 1) {
      const result = answerAt(row, column);
      if (!isFault(result)) line.push(result);
      else if (rows === 1 && columns === 1) throw excelError(result);
      else line.push(excelError(result));
    }
    answers.push(line);
  }
  return answers;
}

/** Reads the cells of one place into `given`. An error in a cell goes before a blank, a blank before a value that can't be read. */
function readRow(rowArguments: readonly RowArgument<unknown>[], row: number, column: number, given: unknown[]): '' | FunctionFault | null {
  let unreadable: FunctionFault | null = null;
  let blank = false;
  for (let index = 0; index < rowArguments.length; index += 1) {
    const rowArgument = rowArguments[index];
    if (rowArgument === undefined) continue;
    const { argument, cells, read, needed } = rowArgument;
    const line = cells.length === 1 ? cells[0] : cells[row];
    const cell = plainCell(line?.length === 1 ? line[0] : line?.[column]);
    if (isFault(cell)) return cell;
    const value = read(cell, argument);
    if (isFault(value)) unreadable ??= value;
    else if (value === null && needed) blank = true;
    given[index] = value;
  }
  return blank ? '' : unreadable;
}

function commonSize(rowArguments: readonly RowArgument<unknown>[]): { readonly rows: number; readonly columns: number } {
  let common: { readonly rows: number; readonly columns: number } | null = null;
  for (const { argument, cells } of rowArguments) {
    const rows = cells.length;
    const columns = cells[0]?.length ?? 0;
    const even = cells.every((line) => line.length === columns);
    if (even && rows === 1 && columns === 1) continue;
    common ??= { rows, columns };
    if (!even || rows !== common.rows || columns !== common.columns) {
      throw excelError({ fault: 'wrongSize', argument, size: `${rows}×${columns}`, expected: `${common.rows}×${common.columns}` });
    }
  }
  return common ?? { rows: 1, columns: 1 };
}
