import { optional } from './absent';
import { good, type Parser } from './parser';

/** A value whose faults do no harm: where it is no good it is another one instead. */
export function orElse<Value>(parser: Parser<Value>, fallback: Value): Parser<Value> {
  return (value) => {
    const parsed = parser(value);
    return parsed.ok ? parsed : good(fallback);
  };
}

/** A member that is left out where it is no good. */
export function ifGood<Value>(parser: Parser<Value>): Parser<Value | undefined> {
  return orElse(optional(parser), undefined);
}
