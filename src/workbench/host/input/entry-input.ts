import { type CellInput, LONGEST_TEXT } from '../../book/cell-value';
import { invalidArgument } from '../host-error';
import { checkFormula } from './formula-syntax';
import { typedText, type TypingContext } from './typed-text';

/** What one element of an array written to a range does to its cell. */
export interface EntryInput {
  readonly input: CellInput;
  /** A number format that the entry gives to a cell whose format is General. */
  readonly numberFormat?: string;
}

const leaveAlone: EntryInput = { input: undefined };

/** Turns a value written by an add-in into what the cell gets; null leaves the cell alone. */
export function entryInput(value: unknown, typing: () => TypingContext): EntryInput {
  if (value === null || value === undefined) return leaveAlone;
  if (typeof value === 'number' || typeof value === 'boolean') return { input: value };
  if (typeof value !== 'string') throw invalidArgument();
  if (value.length > LONGEST_TEXT + (value.startsWith("'") ? 1 : 0)) throw invalidArgument('A cell holds at most 32,767 characters.');
  const entry = typedText(value, typing());
  switch (entry.kind) {
    case 'empty':
      return { input: '' };
    case 'text':
      return { input: entry.text };
    case 'boolean':
      return { input: entry.value };
    case 'number':
      return entry.numberFormat === undefined ? { input: entry.value } : { input: entry.value, numberFormat: entry.numberFormat };
    case 'error':
      return { input: { error: entry.code } };
    case 'formula':
      checkFormula(entry.formula);
      return { input: { formula: entry.formula } };
  }
}
