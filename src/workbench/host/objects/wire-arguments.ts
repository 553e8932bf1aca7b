import { invalidArgument } from '../host-error';

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

const namedColors: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  lime: '#00FF00',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
  cyan: '#00FFFF',
  magenta: '#FF00FF',
  navy: '#000080',
};

/** A colour as `#RRGGBB`, from `#RRGGBB`, `RRGGBB`, `#RGB` or one of the common HTML names. */
export function colorArgument(value: unknown): string {
  const text = textArgument(value);
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(namedColors[text.toLowerCase()] ?? text)?.[1];
  if (digits === undefined) throw invalidArgument();
  return `#${(digits.length === 3 ? digits.replace(/./g, '$&$&') : digits).toUpperCase()}`;
}
