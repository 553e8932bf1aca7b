import type { Language } from '../language';
import { caseTabEnUS } from './en-US';
import { caseTabZhCN, type CaseTabTexts } from './zh-CN';

/** By language; apart from all other words, so that they come with the card alone. */
export const caseTabTexts: Readonly<Record<Language, CaseTabTexts>> = { 'zh-CN': caseTabZhCN, 'en-US': caseTabEnUS };
