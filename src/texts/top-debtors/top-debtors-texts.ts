import type { Language } from '../language';
import { topDebtorsEnUS } from './en-US';
import { topDebtorsZhCN } from './zh-CN';
import type { TopDebtorsTexts } from './zh-CN';

/** What 前十大欠款风险 says, by language: only who builds it needs it. */
export const topDebtorsTexts: Readonly<Record<Language, TopDebtorsTexts>> = { 'zh-CN': topDebtorsZhCN, 'en-US': topDebtorsEnUS };
