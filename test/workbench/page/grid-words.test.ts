import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { completeWords, type WordTree } from '../../../src/workbench/page/complete-words';
import { univerPackages } from '../../../src/workbench/page/vendor-scripts';
import { gridWordsOf } from '../../../src/workbench/words/grid-words';

const load = createRequire(__filename);
const packages = path.join(__dirname, '..', '..', '..', 'node_modules', '@univerjs');

/** Where a key of a word stands in a script: handed to the translator, or as what a menu, a card or a function's help shows. */
const wordPlaces =
  /(?:\bt\(\s*|\b(?:title|label|tooltip|detail|abstract|content|placeholder): |name: (?="sheets-formula\.functionList))"((?!univer-)[a-z][\w-]*(?:\.[\w-]+)+)"/g;

/** The keys that the packages of the page show words for, by package. */
const keys = univerPackages.flatMap((name) => {
  const file = path.join(packages, name, 'lib', 'es', 'index.js');
  if (!existsSync(file)) return [];
  return [...new Set([...readFileSync(file, 'utf8').matchAll(wordPlaces)].map((match) => match[1] ?? ''))];
});

function wordAt(words: unknown, key: string): unknown {
  return key.split('.').reduce<unknown>((level, part) => (level as Readonly<Record<string, unknown>> | undefined)?.[part], words);
}

describe.each(['zh-CN', 'en-US'] as const)('the words of the grid in %s', (language) => {
  const own = univerPackages
    .map((name) => path.join(packages, name, 'lib', 'cjs', 'locale', `${language}.js`))
    .filter((file) => existsSync(file))
    .map((file) => load(file) as WordTree & { readonly default?: WordTree })
    .map((pack) => pack.default ?? pack);
  const words = completeWords(own, language);

  it('are there for every key that the grid may show, so that no key shows itself', () => {
    expect(keys.length).toBeGreaterThan(2000);
    expect(keys.filter((key) => typeof wordAt(words, key) !== 'string')).toEqual([]);
  });

  it('are ours only where Univer has none', () => {
    const doubled = (level: object, place: string): string[] =>
      Object.entries(level).flatMap(([part, word]: [string, unknown]) => {
        const key = place === '' ? part : `${place}.${part}`;
        if (typeof word === 'object' && word !== null) return doubled(word, key);
        return own.some((pack) => wordAt(pack, key) !== undefined) ? [key] : [];
      });
    expect(doubled(gridWordsOf(language), '')).toEqual([]);
  });
});
