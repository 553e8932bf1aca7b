const LETTER = { wide: 1, narrow: 0.55 };
const FIRST_WIDE_LETTER = '\u2E7F';

/** Pixels that a text takes in letters of a size, about. */
export function textWidth(text: string, pixels = 11): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter > FIRST_WIDE_LETTER ? LETTER.wide : LETTER.narrow), 0) * pixels;
}
