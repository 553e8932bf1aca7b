import { LONGEST_TEXT } from '../book/cell-value';

/** As much of a text as a cell holds, whole characters only: a pair of surrogates is not cut in two. */
export function fittingText(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const last = text.charCodeAt(LONGEST_TEXT - 1);
  const isHalf = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, isHalf ? LONGEST_TEXT - 1 : LONGEST_TEXT);
}
