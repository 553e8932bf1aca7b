import { isErrorCode, type ErrorCode } from '../../book/cell-value';
import { typedDate } from './typed-date';
import { typedNumber } from './typed-number';

/** What Excel makes of a text typed into a cell. */
export type TypedEntry =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number /** Given to a cell whose format is General. */; readonly numberFormat?: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: ErrorCode }
  | { readonly kind: 'formula'; readonly formula: string };

export interface TypingContext {
  /** The cell has the number format `@`. */
  readonly isTextCell: boolean;
  /** The year of a date typed without one. */
  readonly thisYear: number;
}

/** Whether a text is one whatever it goes on with: nothing else that can be typed begins with its first letter. */
export function isSurelyText(text: string): boolean {
  const first = text.charCodeAt(0);
  const letter = first & ~32;
  return (letter >= 65 && letter <= 90 && letter !== 70 && letter !== 84) || (first >= 0x4e00 && first <= 0x9fff);
}

/** Reads a string written through `Range.values` the way Excel does: as if it were typed into the cell. */
export function typedText(text: string, { isTextCell, thisYear }: TypingContext): TypedEntry {
  if (text === '') return { kind: 'empty' };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (isTextCell) return { kind: 'text', text };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'boolean', value: upper === 'TRUE' };
  if (isErrorCode(upper)) return { kind: 'error', code: upper };
  const number = typedNumber(trimmed) ?? typedDate(trimmed, thisYear);
  if (number) return { kind: 'number', ...number };
  return startsAFormula(trimmed) ? { kind: 'formula', formula: `=${trimmed}` } : { kind: 'text', text };
}

/** Excel also takes `+A1`, `-SUM(…)` and `@NAME(…)` for formulas; other signs before words stay text here. */
function startsAFormula(text: string): boolean {
  return /^[-+](?:\$?[A-Za-z]{1,3}\$?\d+\b|[A-Za-z][A-Za-z0-9.]*\(|\()/.test(text) || /^@[A-Za-z][A-Za-z0-9.]*\(/.test(text);
}
