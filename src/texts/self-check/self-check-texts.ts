import type { Language } from '../language';
import { selfCheckEnUS } from './en-US';
import { selfCheckZhCN, type SelfCheckTexts } from './zh-CN';

export const selfCheckTexts: Readonly<Record<Language, SelfCheckTexts>> = { 'zh-CN': selfCheckZhCN, 'en-US': selfCheckEnUS };
