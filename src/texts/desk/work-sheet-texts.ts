import type { Language } from '../language';
import { workSheetEnUS } from './sheet-en-US';
import { workSheetZhCN } from './sheet-zh-CN';
import type { WorkSheetTexts } from './sheet-zh-CN';

/** What 催收日程 says, by language: only who builds it needs it. */
export const workSheetTexts: Readonly<Record<Language, WorkSheetTexts>> = { 'zh-CN': workSheetZhCN, 'en-US': workSheetEnUS };
