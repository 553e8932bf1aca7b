import { bad, good, type Parser } from './parser';

export const string: Parser<string> = (value) => (typeof value === 'string' ? good(value) : bad('string', value));

export const boolean: Parser<boolean> = (value) => (typeof value === 'boolean' ? good(value) : bad('boolean', value));

/** A finite number. */
export const number: Parser<number> = (value) => (typeof value === 'number' && Number.isFinite(value) ? good(value) : bad('number', value));

/** Any value whatever, as it came. */
export const anything: Parser<unknown> = good;
