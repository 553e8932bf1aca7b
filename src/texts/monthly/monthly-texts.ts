import type { Language } from '../language';
import { monthlyEnUS } from './en-US';
import { monthlyZhCN } from './zh-CN';
import type { MonthlyTexts } from './zh-CN';

/** What 应收专项分析 says, by language: only who builds it needs it. */
export const monthlyTexts: Readonly<Record<Language, MonthlyTexts>> = { 'zh-CN': monthlyZhCN, 'en-US': monthlyEnUS };
