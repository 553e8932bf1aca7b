/** A value as a cell shows it to formulas and readers; errors are their codes as text (`#N/A`), an empty cell is ''. */
export type CellScalar = string | number | boolean;

/** A formula to put into a cell, with the leading `=`. */
export interface FormulaInput {
  readonly formula: string;
}

/** An error constant to put into a cell. */
export interface ErrorInput {
  readonly error: ErrorCode;
}

/**
 * What can be put into a cell. A string is text and never parsed; null and '' empty the cell, its format stays;
 * undefined leaves the cell as it is.
 */
export type CellInput = string | number | boolean | null | undefined | FormulaInput | ErrorInput;

const ERROR_CODES = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
] as const;

/** The error values a cell may hold. */
export type ErrorCode = (typeof ERROR_CODES)[number];

const ERROR_CODE_SET: ReadonlySet<string> = new Set(ERROR_CODES);

/** Whether a cell's value is an error. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && value.startsWith('#') && ERROR_CODE_SET.has(value);
}

/** Characters that a cell's text has at most. */
export const LONGEST_TEXT = 32_767;

/** What kind of value a cell holds. */
export type CellKind = 'empty' | 'text' | 'number' | 'boolean' | 'error';
