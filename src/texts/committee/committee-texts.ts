import type { Language } from '../language';
import { committeeEnUS } from './en-US';
import { committeeZhCN, type CommitteeTexts } from './zh-CN';

/** What the paper for the receivables committee says, by language: only who builds it needs it. */
export const committeeTexts: Readonly<Record<Language, CommitteeTexts>> = { 'zh-CN': committeeZhCN, 'en-US': committeeEnUS };
