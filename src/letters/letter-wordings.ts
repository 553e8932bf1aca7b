import type { Language } from '../texts/language';
import type { LetterWording } from '../texts/letters/letter-block';
import { wordingEnUS } from '../texts/letters/wording-en-US';
import { wordingZhCN } from '../texts/letters/wording-zh-CN';
import { letterKinds } from './letter-kind';
import type { LetterKind } from './letter-kind';

const wordings: Readonly<Record<Language, Readonly<Partial<Record<LetterKind, LetterWording>>>>> = {
  'zh-CN': wordingZhCN,
  'en-US': wordingEnUS,
};

/** Thrown where a letter is asked for in a language that there is none in: a fault of the program. */
export class NoSuchLetter extends Error {
  override name = 'NoSuchLetter';
}

/** How a letter is worded, in the default template and as a worksheet. */
export function letterWording(kind: LetterKind, language: Language): LetterWording {
  const wording = wordings[language][kind];
  if (wording === undefined) throw new NoSuchLetter(`${kind} in ${language}`);
  return wording;
}

/** Every kind of letter in every language that it is there in. */
export const letterChoices = letterKinds.flatMap(({ kind, languages }) => languages.map((language) => ({ kind, language })));
