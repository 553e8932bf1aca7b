import type { Language } from '../texts/language';
import { letterWordsEnUS } from '../texts/letters/letter-words-en-US';
import { letterWordsZhCN } from '../texts/letters/letter-words-zh-CN';
import type { LetterWords } from '../texts/letters/letter-words-zh-CN';

/** What letters say beside their wording, by language. */
export const letterWordsOf: Readonly<Record<Language, LetterWords>> = { 'zh-CN': letterWordsZhCN, 'en-US': letterWordsEnUS };
