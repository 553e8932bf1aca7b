import type { FunctionAnswer, FunctionArgument, FunctionValue } from '../book/book-functions';
import type { FunctionMetadata } from './function-metadata';

/**
 * Where a range stands for a parameter that takes one value, the function is called for each of its cells and the answers spill;
 * a single row or column is repeated. Null where there is no such range.
 */
export function liftCall(
  { parameters }: FunctionMetadata,
  given: readonly FunctionArgument[],
  callOne: (args: readonly FunctionArgument[]) => FunctionAnswer,
): FunctionAnswer | null {
  const lifted = given.map((argument, index) =>
    argument.kind === 'range' && parameters[index]?.dimensionality !== 'matrix' ? argument.values : null,
  );
  const rows = Math.max(1, ...lifted.map((values) => values?.length ?? 1));
  const cols = Math.max(1, ...lifted.map((values) => values?.[0]?.length ?? 1));
  if (rows * cols === 1) return null;
  const argumentAt = (index: number, row: number, col: number): FunctionArgument | undefined => {
    const values = lifted[index];
    if (!values) return given[index];
    const line = values[values.length === 1 ? 0 : row];
    return { kind: 'value', value: line?.[line.length === 1 ? 0 : col] ?? { error: '#N/A' } };
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: cols }, (__, col): FunctionValue => {
      const answer = callOne(given.flatMap((_argument, index) => argumentAt(index, row, col) ?? []));
      return isRows(answer) ? (answer[0]?.[0] ?? { error: '#VALUE!' }) : answer;
    }),
  );
}

function isRows(answer: FunctionAnswer): answer is readonly (readonly FunctionValue[])[] {
  return Array.isArray(answer);
}
