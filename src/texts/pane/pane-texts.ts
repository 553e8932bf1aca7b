import type { Language } from '../language';
import { paneEnUS } from './en-US';
import { paneZhCN, type PaneTexts } from './zh-CN';

/** What the pane says, by language: in the pane's own file, since ribbon commands and functions do without it. */
export const paneTexts: Readonly<Record<Language, PaneTexts>> = { 'zh-CN': paneZhCN, 'en-US': paneEnUS };
