import { good, type Parser } from './parser';

/** A value whose faults do no harm: where it is no good it is another one instead. */
export function orElse<Value>(parser: Parser<Value>, fallback: Value): Parser<Value> {
  return (value) => {
    const parsed = parser(value);
    return parsed.ok ? parsed : good(fallback);
  };
}
