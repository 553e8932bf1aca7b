import type { CellValue } from '../cells/cell-value';
import type { UnitFactor } from '../domain/money/read-amount';
import { unitNamed } from './unit-name';

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
const unitPhrase = /(?:金额)?单位[::]?(?:人民币)?([十百千万亿]*[美欧港日澳加]?元|rmb|cny)/;
const trailingUnit = /^(.{2,}?)[:/-]?(?:人民币)?([十百千万亿]*元)$/;

/** Reads a cell as a column heading: `应收金额\n（万元）` is `应收金额` in 万元. */
export function readHeading(value: CellValue): Heading {
  if (typeof value !== 'string' || value.length > longestHeading * 2) return noHeading;
  let plain = value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/g, '');
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
  if (/本位币|本币|^人民币$|^rmb$|^cny$/.test(qualifier)) text = `本位币${text}`;
  return { text, qualifier: foldHeading(qualifier), unit };
}

/** A heading word as `readHeading` would have it. */
export function foldHeading(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s:*★☆_.\-/\\,、;'"“”‘’|~]+/g, '');
}
