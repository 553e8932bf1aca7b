import { bad, good, type Parser } from './parser';

/** One of the values listed. */
export function constants<const Value extends string | number | boolean | null>(...values: readonly Value[]): Parser<Value> {
  return (value) => {
    const found = values.find((constant) => constant === value);
    return found === undefined ? bad(values.join(' | '), value) : good(found);
  };
}
