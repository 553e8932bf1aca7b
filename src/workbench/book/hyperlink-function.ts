import type { BookFunctions, FunctionArgument, FunctionValue } from './book-functions';

/**
 * HYPERLINK as Excel reckons it: its answer is the label, a number stays one. Univer's own answers a text with a mark, and its cell has no
 * value.
 */
export function defineHyperlink(functions: BookFunctions): void {
  functions.define('HYPERLINK', ([link, label]) => first(label ?? link));
}

/** An area counts by its first cell. */
function first(argument: FunctionArgument | undefined): FunctionValue {
  if (argument === undefined) return { error: '#VALUE!' };
  return (argument.kind === 'value' ? argument.value : argument.values[0]?.[0]) ?? 0;
}
