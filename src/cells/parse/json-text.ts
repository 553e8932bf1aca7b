import { bad, type Parser } from './parser';
import { string } from './plain-values';

/** A text that is the JSON of a value. */
export function jsonText<Value>(parser: Parser<Value>): Parser<Value> {
  return (value) => {
    const text = string(value);
    if (!text.ok) return text;
    let read: unknown;
    try {
      read = JSON.parse(text.value);
    } catch {
      return bad('JSON', value);
    }
    return parser(read);
  };
}
