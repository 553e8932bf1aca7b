import { bad, good, type Parser } from './parser';

/** A value of a type that must say yes to a question as well. */
export function refine<Value, Refined extends Value>(
  parser: Parser<Value>,
  expected: string,
  isGood: (value: Value) => value is Refined,
): Parser<Refined>;
export function refine<Value>(parser: Parser<Value>, expected: string, isGood: (value: Value) => boolean): Parser<Value>;
export function refine<Value>(parser: Parser<Value>, expected: string, isGood: (value: Value) => boolean): Parser<Value> {
  return (value) => {
    const parsed = parser(value);
    return !parsed.ok || isGood(parsed.value) ? parsed : bad(expected, value);
  };
}

/** A value turned into what it stands for; undefined says that it stands for nothing. */
export function convert<Value, Converted>(
  parser: Parser<Value>,
  expected: string,
  conversion: (value: Value) => Converted | undefined,
): Parser<Converted> {
  return (value) => {
    const parsed = parser(value);
    if (!parsed.ok) return parsed;
    const converted = conversion(parsed.value);
    return converted === undefined ? bad(expected, value) : good(converted);
  };
}
