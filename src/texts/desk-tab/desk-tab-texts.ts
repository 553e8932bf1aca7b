import type { Language } from '../language';
import { deskTabEnUS } from './en-US';
import { deskTabZhCN, type DeskTabTexts } from './zh-CN';

/** By language. */
export const deskTabTexts: Readonly<Record<Language, DeskTabTexts>> = { 'zh-CN': deskTabZhCN, 'en-US': deskTabEnUS };
