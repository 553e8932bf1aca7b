import type { Language } from '../texts/language';
import { enUS } from '../texts/en-US';
import type { Texts } from '../texts/texts';
import { zhCN } from '../texts/zh-CN';

/** All words, by language. */
export const textsIn: Readonly<Record<Language, Texts>> = { 'zh-CN': zhCN, 'en-US': enUS };
