import type { Language } from '../language';
import { letterTabEnUS } from './en-US';
import { letterTabZhCN, type LetterTabTexts } from './zh-CN';

/** By language. */
export const letterTabTexts: Readonly<Record<Language, LetterTabTexts>> = { 'zh-CN': letterTabZhCN, 'en-US': letterTabEnUS };
