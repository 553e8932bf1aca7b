import type { Language } from '../language';
import { sheetBlocksEnUS } from './blocks-en-US';
import { sheetBlocksZhCN } from './blocks-zh-CN';
import type { SheetBlockTexts } from './blocks-zh-CN';

/** What blocks of sheets say, by language: only who builds sheets needs it. */
export const sheetBlockTexts: Readonly<Record<Language, SheetBlockTexts>> = { 'zh-CN': sheetBlocksZhCN, 'en-US': sheetBlocksEnUS };
