import type { FunctionAnswer, FunctionValue } from '../book/book-functions';
import { isErrorCode } from '../book/cell-value';
import type { CallResult } from './function-call';

/** What the cells show for a result: rows spill, what is neither value nor rows of equal length is #VALUE!. */
export function callAnswer(result: CallResult): FunctionAnswer {
  if (result.kind === 'error') return { error: result.error, message: result.message };
  const { value } = result;
  if (!Array.isArray(value)) return cellValue(value);
  const rows = value as readonly unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0 || !rows.every((row) => Array.isArray(row) && row.length === width)) return { error: '#VALUE!' };
  return (rows as readonly (readonly unknown[])[]).map((row) => row.map(cellValue));
}

/** Excel shows 0 for nothing. */
function cellValue(value: unknown): FunctionValue {
  switch (typeof value) {
    case 'string':
      return isErrorCode(value) ? { error: value } : value;
    case 'number':
    case 'boolean':
      return value;
    case 'object':
      return value === null ? 0 : objectValue(value);
    default:
      return 0;
  }
}

/** Errors within an array, and numbers with a format of their own. */
function objectValue(value: object): FunctionValue {
  const { basicValue, message } = value as { readonly basicValue?: unknown; readonly message?: unknown };
  if (isErrorCode(basicValue)) return { error: basicValue, ...(typeof message === 'string' && { message }) };
  return typeof basicValue === 'number' || typeof basicValue === 'string' || typeof basicValue === 'boolean'
    ? basicValue
    : { error: '#VALUE!' };
}
