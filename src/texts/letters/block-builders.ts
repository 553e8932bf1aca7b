import type { LetterBlock, LetterColumn, LetterLook } from './letter-block';

/** Blocks as the wordings of letters write them. */
export const text = (look: LetterLook, words: string): LetterBlock => ({ kind: 'text', look, text: words });

export const body = (words: string): LetterBlock => text('body', words);

export const plain = (words: string): LetterBlock => text('plain', words);

export const space = (points: number): LetterBlock => ({ kind: 'space', points });

/** A column of what one tag says. */
export const column = (heading: string, tag: string, width: number, align: LetterColumn['align']): LetterColumn => ({
  heading,
  text: `{${tag}}`,
  width,
  align,
});

/** Blocks between which no page ends: no seal stands on a page without a word of what it is put under. */
export const together = (...blocks: readonly LetterBlock[]): readonly LetterBlock[] =>
  blocks.map((block, index) => (index === blocks.length - 1 ? block : { ...block, withNext: true }));
