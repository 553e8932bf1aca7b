import type { FunctionArgument, FunctionError, FunctionValue } from '../book/book-functions';
import type { ErrorCode } from '../book/cell-value';
import type { FunctionMetadata, ParameterMetadata } from './function-metadata';

/** How blank cells arrive: null in Excel on the web, 0 on the desktop; some builds send an empty text. */
export type BlankCell = null | 0 | '';

/** The arguments of a call, or the error that is its answer already. */
export type CallArguments =
  | { readonly kind: 'arguments'; readonly json: string; readonly holdsErrors: boolean }
  | { readonly kind: 'error'; readonly error: ErrorCode };

type WireValue = string | number | boolean | null | { readonly type: 'CustomFunctionError'; readonly code: ErrorCode };

/** Makes the values of a formula into what goes to the page: every parameter has its place, ranges only where they are taken. */
export function callArguments(
  { parameters }: FunctionMetadata,
  given: readonly FunctionArgument[],
  { blankCell, passErrors }: { readonly blankCell: BlankCell; readonly passErrors: boolean },
): CallArguments {
  if (given.length > parameters.length) return { kind: 'error', error: '#VALUE!' };
  const error = firstError(given, passErrors);
  if (error) return { kind: 'error', error };
  const wire: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const argument = given[index];
    if (argument === undefined) {
      if (!parameter.optional) return { kind: 'error', error: '#N/A' };
      wire.push(null);
      continue;
    }
    const value = wireArgument(parameter, argument, blankCell);
    if (value === undefined) return { kind: 'error', error: '#VALUE!' };
    wire.push(value);
  }
  return { kind: 'arguments', json: JSON.stringify(wire), holdsErrors: passErrors && firstError(given, false) !== null };
}

/** An argument still to come makes the whole call wait; other errors are the answer unless the function takes them. */
function firstError(given: readonly FunctionArgument[], passErrors: boolean): ErrorCode | null {
  let first: ErrorCode | null = null;
  for (const argument of given) {
    for (const line of argument.kind === 'value' ? [[argument.value]] : argument.values) {
      for (const value of line) {
        // Of a cell that waits the engine hands on the text: it knows no such error.
        const error = isError(value) ? value.error : value === '#BUSY!' ? value : null;
        if (error === '#BUSY!') return error;
        first ??= error;
      }
    }
  }
  return passErrors ? null : first;
}

function wireArgument(parameter: ParameterMetadata, argument: FunctionArgument, blankCell: BlankCell): unknown {
  const isMatrix = parameter.dimensionality === 'matrix';
  if (argument.kind === 'value') {
    if (argument.value === null) return null;
    const value = wireValue(parameter, argument.value, blankCell);
    return isMatrix && value !== undefined ? [[value]] : value;
  }
  if (!isMatrix) return wireValue(parameter, argument.values[0]?.[0] ?? null, blankCell);
  const rows = argument.values.map((line) => line.map((value) => wireValue(parameter, value, blankCell)));
  return rows.some((line) => line.includes(undefined)) ? undefined : rows;
}

/** Undefined for a value that the parameter's type rules out. */
function wireValue({ type = 'any' }: ParameterMetadata, value: FunctionValue, blankCell: BlankCell): WireValue | undefined {
  if (value === null) return blankCell;
  if (isError(value)) return { type: 'CustomFunctionError', code: value.error };
  switch (type) {
    case 'any':
      return value;
    case 'number':
      return numberOf(value);
    case 'string':
      return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
    case 'boolean':
      return typeof value === 'string' ? undefined : Boolean(value);
  }
}

function numberOf(value: string | number | boolean): number | undefined {
  const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
  return Number.isNaN(number) ? undefined : number;
}

function isError(value: FunctionValue): value is FunctionError {
  return typeof value === 'object' && value !== null;
}
