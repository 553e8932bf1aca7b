import type { Language } from '../language';
import { vettingEnUS } from './en-US';
import { vettingZhCN, type VettingTexts } from './zh-CN';

/** What the sheet of checks says, by language: only who builds it needs it. */
export const vettingTexts: Readonly<Record<Language, VettingTexts>> = { 'zh-CN': vettingZhCN, 'en-US': vettingEnUS };
