import type { Language } from '../language';
import { creditEnUS } from './en-US';
import { creditZhCN, type CreditTexts } from './zh-CN';

/** What 信用评级 says, by language: only who builds it needs it. */
export const creditTexts: Readonly<Record<Language, CreditTexts>> = { 'zh-CN': creditZhCN, 'en-US': creditEnUS };
