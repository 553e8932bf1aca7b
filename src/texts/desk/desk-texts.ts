import type { Language } from '../language';
import { deskEnUS } from './en-US';
import { deskZhCN, type DeskTexts } from './zh-CN';

/** By language; apart from all other words, so that they come with the desk's own files alone. */
export const deskTexts: Readonly<Record<Language, DeskTexts>> = { 'zh-CN': deskZhCN, 'en-US': deskEnUS };
