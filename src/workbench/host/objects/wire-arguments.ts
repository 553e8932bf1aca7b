import { invalidArgument } from '../host-error';
import { cssColors } from './css-colors';

/** Arguments arrive from scripts: each is looked at before it is used, as Excel does. */

export function textArgument(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function wholeNumberArgument(value: unknown, least = Number.MIN_SAFE_INTEGER): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least) throw invalidArgument();
  return value;
}

export function numberArgument(value: unknown, least = -Infinity): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < least) throw invalidArgument();
  return value;
}

export function booleanArgument(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** One of the names of an enumeration; `table` says what each stands for in the workbook. */
export function choiceArgument<T>(value: unknown, table: Readonly<Record<string, T>>): T {
  const known = typeof value === 'string' && Object.hasOwn(table, value) ? table[value] : undefined;
  if (known === undefined) throw invalidArgument();
  return known;
}

/** The enumeration's name for a value of the workbook. */
export function nameOfChoice<T>(table: Readonly<Record<string, T>>, value: T, fallback: string): string {
  return Object.keys(table).find((name) => table[name] === value) ?? fallback;
}

export function recordArgument(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

/** A colour as `#RRGGBB`, from `#RRGGBB`, `RRGGBB`, `#RGB` or a colour name of CSS. */
export function colorArgument(value: unknown): string {
  const text = textArgument(value);
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(cssColors[text.toLowerCase()] ?? text)?.[1];
  if (digits === undefined) throw invalidArgument();
  return `#${(digits.length === 3 ? digits.replace(/./g, '$&$&') : digits).toUpperCase()}`;
}
