import type { Language } from '../language';
import { newTableEnUS } from './en-US';
import { newTableZhCN, type NewTableTexts } from './zh-CN';

/** By language; apart from all other words, so that they come with new tables alone. */
export const newTableTexts: Readonly<Record<Language, NewTableTexts>> = { 'zh-CN': newTableZhCN, 'en-US': newTableEnUS };
