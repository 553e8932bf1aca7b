import type { Language } from '../language';
import { casePapersEnUS } from './en-US';
import { casePapersZhCN, type CasePapersTexts } from './zh-CN';

/** By language; apart from all other words, so that they come with the papers of a case alone. */
export const casePapersTexts: Readonly<Record<Language, CasePapersTexts>> = { 'zh-CN': casePapersZhCN, 'en-US': casePapersEnUS };
