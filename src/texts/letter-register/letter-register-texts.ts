import type { Language } from '../language';
import { letterRegisterEnUS } from './en-US';
import { letterRegisterZhCN, type LetterRegisterTexts } from './zh-CN';

/** By language; apart from all other words, so that they come with the letters alone. */
export const letterRegisterTexts: Readonly<Record<Language, LetterRegisterTexts>> = {
  'zh-CN': letterRegisterZhCN,
  'en-US': letterRegisterEnUS,
};
