import type { Language } from '../language';
import { archiveListEnUS } from './en-US';
import { archiveListZhCN, type ArchiveListTexts } from './zh-CN';

/** By language; apart from all other words, so that they come with the list alone. */
export const archiveListTexts: Readonly<Record<Language, ArchiveListTexts>> = { 'zh-CN': archiveListZhCN, 'en-US': archiveListEnUS };
