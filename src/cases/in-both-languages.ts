import type { Language } from '../texts/language';
import type { CaseDocument, CaseText } from './case-document';
import type { CaseFile } from './case-file';

type Key = CaseDocument['key'];

/** A document in Chinese and in English: the same frame, other words. */
export function inBothLanguages<const Zh extends Key, const En extends Key, Words extends { readonly name: string }>(
  [zh, en]: readonly [Zh, En],
  words: Readonly<Record<Language, Words>>,
  write: (file: CaseFile, words: Words) => CaseText,
): readonly [CaseDocument<Zh>, CaseDocument<En>] {
  const inOne = <const One extends Key>(key: One, language: Language): CaseDocument<One> => ({
    key,
    language,
    name: words[language].name,
    write: (file) => write(file, words[language]),
  });
  return [inOne(zh, 'zh-CN'), inOne(en, 'en-US')];
}
