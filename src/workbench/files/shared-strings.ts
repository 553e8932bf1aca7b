import { UnreadableFile } from './workbook-file';
import { unescapeCellText } from './xml-text';

/** The texts cells refer to by number; `rich` says which hold looks of their own. */
export interface SharedStrings {
  readonly texts: readonly string[];
  readonly rich: readonly number[];
}

/** As many as a ledger has cells at most. */
const MOST_TEXTS = 5_000_000;
const ITEM = /<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g;
const PHONETIC = /<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g;
const TEXT = /<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g;
const RUN_LOOK = /<(?:\w+:)?rPr\b/;

/** The text of a string item: its runs joined, without phonetic guides. */
export function itemText(xml: string): string {
  const plain = xml.includes('rPh') ? xml.replace(PHONETIC, '') : xml;
  let text = '';
  for (const match of plain.matchAll(TEXT)) text += unescapeCellText(match[1] ?? '');
  return text;
}

/** Reads the part of shared strings. */
export function readSharedStrings(xml: string): SharedStrings {
  const texts: string[] = [];
  const rich: number[] = [];
  for (const match of xml.matchAll(ITEM)) {
    if (texts.length === MOST_TEXTS) throw new UnreadableFile('unpacksTooLarge', 'There are more texts than are read.');
    const inside = match[1] ?? '';
    if (RUN_LOOK.test(inside)) rich.push(texts.length);
    texts.push(itemText(inside));
  }
  return { texts, rich };
}
