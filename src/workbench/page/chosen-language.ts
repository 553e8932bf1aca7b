import type { Language } from '../words/workbench-words';

const KEY = 'receivables-workbench.language';

/** The language the user chose, or else the browser's: Chinese unless it asks for English. */
export function chosenLanguage(): Language {
  const kept = localStorage.getItem(KEY);
  if (kept === 'zh-CN' || kept === 'en-US') return kept;
  return navigator.language.startsWith('en') ? 'en-US' : 'zh-CN';
}

/** Remembers a choice for this browser. */
export function chooseLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}
