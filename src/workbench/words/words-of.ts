import { enUS } from './en-US';
import type { Language, WorkbenchWords } from './workbench-words';
import { zhCN } from './zh-CN';

/** The workbench's words in a language. */
export function wordsOf(language: Language): WorkbenchWords {
  return language === 'en-US' ? enUS : zhCN;
}
