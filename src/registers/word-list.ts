import type { SheetText } from '../tables/table-column';
import { foldHeading } from '../tables/read-heading';

/** One of the few things a cell may say: what it means, what is written for it, and what else people write. */
export interface Word<Meaning> {
  readonly means: Meaning;
  readonly text: SheetText;
  readonly also: readonly string[];
}

/** What people add to a word: a remark in brackets, or the clause of a contract. */
const beside = /(?:[（(](.*)[)）]|(第\s*[\d一二三四五六七八九十百零〇]+(?:[.．]\d+)*\s*[条款项].*))\s*$/;

/** What was added to a word of a list; `''` where nothing was. */
export function noteBeside(text: string): string {
  const [, remark, clause] = beside.exec(text) ?? [];
  return (remark ?? clause ?? '').trim();
}

/** What a text means by a list of words, compared without spaces, punctuation and letter case; undefined where it is none of them. */
export function meaningOf<Meaning>(text: string, words: readonly Word<Meaning>[]): Meaning | undefined {
  const folded = foldHeading(text.replace(beside, ''));
  return words.find((word) => [word.text['zh-CN'], word.text['en-US'], ...word.also].some((spelling) => foldHeading(spelling) === folded))
    ?.means;
}

/** The text that is written for a meaning; `''` for a meaning that has none. */
export function textFor<Meaning>(meaning: Meaning, words: readonly Word<Meaning>[], language: keyof SheetText): string {
  return words.find(({ means }) => means === meaning)?.text[language] ?? '';
}
