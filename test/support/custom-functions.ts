/** The runtime's error as far as functions see it. */
class RuntimeError extends Error {
  override name = 'CustomFunctionsError';
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

const errorCodes = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const;

export type ErrorName = (typeof errorCodes)[keyof typeof errorCodes];

/** Puts a stand-in for Excel's runtime where the functions look for it. */
export function installCustomFunctions(): void {
  Object.assign(globalThis, {
    CustomFunctions: { Error: RuntimeError, ErrorCode: errorCodes },
  });
}

/**
 * A runtime that notes what is associated with it, each id once. As in office.js its errors come later than the scripts of a page: with
 * `complete`.
 */
export function associationTarget(): {
  readonly customFunctions: object;
  readonly associated: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  readonly complete: () => void;
} {
  const associated: Record<string, (...args: readonly unknown[]) => unknown> = {};
  const associate = (id: string, customFunction: (...args: readonly unknown[]) => unknown): void => {
    if (id in associated) throw new Error(`${id} is associated twice`);
    associated[id] = customFunction;
  };
  const customFunctions = { associate };
  return { customFunctions, associated, complete: () => Object.assign(customFunctions, { Error: RuntimeError, ErrorCode: errorCodes }) };
}

/** An error value as an input cell hands it in. */
export function errorCell(code: ErrorName): unknown {
  return new RuntimeError(code);
}

/** An error in a result, or thrown, as its code and its message. */
export function errorIn(value: unknown): readonly [code: string, message: string] | null {
  return value instanceof RuntimeError ? [value.code, value.message] : null;
}

/** The error that a call throws; fails where it throws none. */
export function errorOf(call: () => unknown): readonly [code: string, message: string] {
  try {
    call();
  } catch (error) {
    const found = errorIn(error);
    if (found !== null) return found;
    throw error;
  }
  throw new Error('the call threw no error');
}
