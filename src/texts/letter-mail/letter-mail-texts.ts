import type { Language } from '../language';
import { letterMailEnUS } from './en-US';
import { letterMailZhCN, type LetterMailTexts } from './zh-CN';

/** By language; apart from all other words, as they are wanted with a preview alone. */
export const letterMailTexts: Readonly<Record<Language, LetterMailTexts>> = { 'zh-CN': letterMailZhCN, 'en-US': letterMailEnUS };
