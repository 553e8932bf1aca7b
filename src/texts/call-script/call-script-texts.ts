import type { Language } from '../language';
import { callScriptEnUS } from './en-US';
import { callScriptZhCN, type CallScriptTexts } from './zh-CN';

/** By language. */
export const callScriptTexts: Readonly<Record<Language, CallScriptTexts>> = { 'zh-CN': callScriptZhCN, 'en-US': callScriptEnUS };
