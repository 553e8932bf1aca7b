import type { Language } from './language';

/**
 * The language in which an Excel is spoken to whose own is this one: English where its own is, else the add-in's, Chinese, as in the
 * manifest.
 */
export function languageOfDisplay(displayLanguage: string): Language {
  return /^en(?:-|$)/i.test(displayLanguage) ? 'en-US' : 'zh-CN';
}
