import type { Language } from '../language';
import { recoveryEnUS } from './en-US';
import { recoveryZhCN, type RecoveryTexts } from './zh-CN';

/** What 催收月报 says, by language: only who builds it needs it. */
export const recoveryTexts: Readonly<Record<Language, RecoveryTexts>> = { 'zh-CN': recoveryZhCN, 'en-US': recoveryEnUS };
