import type { Language } from '../language';
import { alertSheetEnUS } from './sheet-en-US';
import { alertSheetZhCN } from './sheet-zh-CN';
import type { AlertSheetTexts } from './sheet-zh-CN';

/** What 预警清单 says, by language: only who builds it needs it. */
export const alertSheetTexts: Readonly<Record<Language, AlertSheetTexts>> = { 'zh-CN': alertSheetZhCN, 'en-US': alertSheetEnUS };
