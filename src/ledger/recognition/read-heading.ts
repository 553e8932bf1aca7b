import type { UnitFactor } from '../../domain/money/read-amount';
import type { CellValue } from '../source';

/** A column heading as compared: folded, its bracketed part apart, and the unit that it names (R12c). */
export interface Heading {
  /** Lower case, without spaces, line breaks, punctuation, brackets and units; `''` for a cell that is no heading. */
  readonly text: string;
  /** What stood in brackets, folded likewise. */
  readonly qualifier: string;
  /** null where the heading names no unit. */
  readonly unit: UnitFactor | null;
}

export const noHeading: Heading = { text: '', qualifier: '', unit: null };

const longestHeading = 60;
const brackets = /[([【〔<《「{]([^)\]】〕>》」}]*)[)\]】〕>》」}]/g;
const unitPhrase = /(?:金额)?单位[::]?(?:人民币)?([百千万]?万?元|rmb|cny)/;
const trailingUnit = /^(.{2,}?)[:/-]?(?:人民币)?(万元|千元|元)$/;

/** Reads a cell as a column heading: `应收金额\n（万元）` is `应收金额` in 万元. */
export function readHeading(value: CellValue): Heading {
  if (typeof value !== 'string' || value.length > longestHeading * 2) return noHeading;
  let plain = value.normalize('NFKC').toLowerCase().replace(/[\s\u200b\ufeff]+/g, '');
  if (plain === '' || plain.length > longestHeading) return noHeading;
  let unit: UnitFactor | null = null;
  let qualifier = '';
  const phrase = unitPhrase.exec(plain);
  if (phrase !== null) {
    unit = unitNamed(phrase[1] ?? '');
    plain = plain.replace(phrase[0], '');
  }
  const outside = plain.replace(brackets, (_whole, inner: string) => {
    const named = unitNamed(inner.replace(/^人民币|^rmb/, ''));
    if (named === null) qualifier += inner;
    else unit ??= named;
    return '';
  });
  let text = foldHeading(outside === '' ? plain : outside);
  const trailing = trailingUnit.exec(text);
  if (trailing !== null) {
    unit ??= unitNamed(trailing[2] ?? '');
    text = trailing[1] ?? text;
  }
  if (/本位币|本币/.test(qualifier)) text = `本位币${text}`;
  return { text, qualifier: foldHeading(qualifier), unit };
}

/** A heading word as `readHeading` would have it. */
export function foldHeading(word: string): string {
  return word.normalize('NFKC').toLowerCase().replace(/[\s:*★☆_.\-/\\,、;'"“”‘’|~]+/g, '');
}

/** 万元 is 10000, 千元 1000, 元 1; null for anything else (R12c). */
export function unitNamed(word: string): UnitFactor | null {
  switch (word.replace(/^人民币/, '')) {
    case '万元': case '万': return 10000;
    case '千元': case '千': return 1000;
    case '元': case 'rmb': case 'cny': return 1;
    default: return null;
  }
}
