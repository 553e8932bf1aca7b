import type { Language } from '../language';
import { protectionEnUS } from './en-US';
import { protectionZhCN, type ProtectionTexts } from './zh-CN';

/** By language; apart from all other words, so that they come with the protection alone. */
export const protectionTexts: Readonly<Record<Language, ProtectionTexts>> = { 'zh-CN': protectionZhCN, 'en-US': protectionEnUS };
