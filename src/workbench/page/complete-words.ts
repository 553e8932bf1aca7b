import { gridWordsOf } from '../words/grid-words';
import type { Language } from '../words/workbench-words';

/** Words by the parts of their keys. */
export interface WordTree {
  readonly [part: string]: WordTree | string | readonly unknown[];
}

/** Univer's words in a language from those of its packages, and ours where it has none. */
export function completeWords(packs: readonly WordTree[], language: Language): WordTree {
  return [...packs, { ...gridWordsOf(language) } as unknown as WordTree].reduce(laidOver, {});
}

function laidOver(under: WordTree, over: WordTree): WordTree {
  const words: Record<string, WordTree[string]> = { ...under };
  for (const [part, word] of Object.entries(over)) {
    const below = words[part];
    words[part] = isTree(below) && isTree(word) ? laidOver(below, word) : word;
  }
  return words;
}

function isTree(word: WordTree[string] | undefined): word is WordTree {
  return typeof word === 'object' && !Array.isArray(word);
}
