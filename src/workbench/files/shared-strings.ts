import { UnreadableFile } from './workbook-file';
import { elementsOf, withElements } from './xml-elements';
import { unescapeCellText } from './xml-text';

/** The texts cells refer to by number; `rich` says which hold looks of their own. */
export interface SharedStrings {
  readonly texts: readonly string[];
  readonly rich: readonly number[];
}

/** As many as a ledger has cells at most. */
const MOST_TEXTS = 2_000_000;
const RUN_LOOK = /<(?:\w+:)?rPr\b/;

/** The text of a string item: its runs joined, without phonetic guides. */
export function itemText(xml: string): string {
  const plain = xml.includes('rPh') ? withElements(xml, ['rPh'], () => '') : xml;
  let text = '';
  for (const { inside } of elementsOf(plain, 't')) text += unescapeCellText(inside);
  return text;
}

/** Reads the part of shared strings. */
export function readSharedStrings(xml: string): SharedStrings {
  const texts: string[] = [];
  const rich: number[] = [];
  for (const { inside } of elementsOf(xml, 'si')) {
    if (texts.length === MOST_TEXTS) throw new UnreadableFile('unpacksTooLarge', 'There are more texts than are read.');
    if (RUN_LOOK.test(inside)) rich.push(texts.length);
    texts.push(itemText(inside));
  }
  return { texts, rich };
}
