import { letterNumbers } from './letter-numbers';

/** What every number of a pattern looks like, whatever its date: digits stand for digits. */
export function letterNumberForm(pattern: string): string {
  const [number = ''] = letterNumbers(pattern, 1, [], 1);
  return formOf(number);
}

/** A text with each of its digits as `0`. */
export function formOf(text: string): string {
  return text.replace(/\d/g, '0');
}
