import { bad, faultAt, good, type ParsedBy, type Parser } from './parser';

/** A list of values of one type. */
export function array<Value>(parser: Parser<Value>): Parser<readonly Value[]> {
  return (value) => {
    if (!Array.isArray(value)) return bad('array', value);
    const values: Value[] = [];
    for (const [index, member] of value.entries()) {
      const parsed = parser(member);
      if (!parsed.ok) return faultAt(index, parsed.fault);
      values.push(parsed.value);
    }
    return good(values);
  };
}

/** A list of so many values, each of its own type. */
export function tuple<const Parsers extends readonly Parser<unknown>[]>(
  ...parsers: Parsers
): Parser<{ readonly [Place in keyof Parsers]: ParsedBy<Parsers[Place]> }> {
  return (value) => {
    if (!Array.isArray(value) || value.length !== parsers.length) return bad(`array of ${parsers.length}`, value);
    const values: unknown[] = [];
    for (const [index, parser] of parsers.entries()) {
      const parsed = parser(value[index]);
      if (!parsed.ok) return faultAt(index, parsed.fault);
      values.push(parsed.value);
    }
    return good(values as unknown as { readonly [Place in keyof Parsers]: ParsedBy<Parsers[Place]> }); // one by its own parser each
  };
}
