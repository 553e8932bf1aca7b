import { good, type Parser } from './parser';

/** A value that may be left out: as a member of an object it then is not there. */
export function optional<Value>(parser: Parser<Value>): Parser<Value | undefined> {
  return (value) => (value === undefined ? good(undefined) : parser(value));
}

/** A value or null. */
export function nullable<Value>(parser: Parser<Value>): Parser<Value | null> {
  return (value) => (value === null ? good(null) : parser(value));
}

/** A value that, left out, is another one. */
export function withDefault<Value>(parser: Parser<Value>, fallback: Value): Parser<Value> {
  return (value) => (value === undefined ? good(fallback) : parser(value));
}
