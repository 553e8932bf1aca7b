import type { Language } from '../jobs/build-month-contract';

/** The pane's language in an Excel that shows itself in this one: the add-in's own, Chinese, but for English. */
export function languageOfDisplay(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith('en') ? 'en-US' : 'zh-CN';
}
