import type { Language } from '../language';
import { caseSheetEnUS } from './en-US';
import { caseSheetZhCN, type CaseSheetTexts } from './zh-CN';

/** By language; apart from all other words, so that they come with the sheet alone. */
export const caseSheetTexts: Readonly<Record<Language, CaseSheetTexts>> = { 'zh-CN': caseSheetZhCN, 'en-US': caseSheetEnUS };
