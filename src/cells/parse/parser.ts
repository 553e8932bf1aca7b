/** A value from outside, looked at: of the type that is asked for, or the first fault in it. */
export type Parsed<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: ParseFault };

/** What makes a value of a known type of one that came from outside; it never throws. */
export type Parser<Value> = (value: unknown) => Parsed<Value>;

/** The type that a parser gives. */
export type ParsedBy<P extends Parser<unknown>> = P extends Parser<infer Value> ? Value : never;

/** Where a value from outside is not what it should be. */
export interface ParseFault {
  /** Members and 0-based places, from the whole down to what is at fault; empty for the whole. */
  readonly path: readonly (string | number)[];
  /** In words for programs, such as `string` or `mdy | dmy`. */
  readonly expected: string;
  /** What stood there; `undefined` for nothing. */
  readonly value: unknown;
}

export function good<Value>(value: Value): Parsed<Value> {
  return { ok: true, value };
}

export function bad(expected: string, value: unknown): Parsed<never> {
  return { ok: false, fault: { path: [], expected, value } };
}

/** A fault in a part, as a fault of the whole. */
export function faultAt(step: string | number, fault: ParseFault): Parsed<never> {
  return { ok: false, fault: { ...fault, path: [step, ...fault.path] } };
}
