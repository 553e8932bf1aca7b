import type { Decimal } from 'decimal.js';

import { plainText } from '../text/plain-text';
import { currencyCode, currencyNames } from './currency-name';
import { readYuan } from './read-amount';

/** A figure with what stands beside it: a currency, and the side of the book that it is on (R12d). */
export interface MarkedAmount {
  /** Of its currency, unscaled. */
  readonly figure: Decimal;
  /** null where no currency is named. */
  readonly currency: string | null;
  /** The currency is named by a sign that several share: $ alone. */
  readonly isDollarSign: boolean;
  /** Dr or Cr, 借 or 贷; null where neither stands there. */
  readonly side: 'debit' | 'credit' | null;
}

/** How the figures of a column part whole numbers from fractions: `1,274.50` or `1.274,50`. */
export type DecimalMark = 'point' | 'comma';

const marks = currencyNames.map((name) => name.replace(/[.$]/g, String.raw`\$&`)).join('|');
const before = new RegExp(String.raw`^([(+-]{0,2} ?)(${marks})(?![a-z])\.? ?`, 'i');
const after = new RegExp(String.raw` ?(?<![a-z])(${marks})( ?\)?)$`, 'i');
const sideAfter = / ?(?<![a-z])(dr|cr)\.?$|(?<=[\d)]) ?([借贷])$/i;
const sideBefore = /^(?:(dr|cr)\.?|([借贷])) ?(?=[\d(¥$€£])/i;
const withComma = /^([(+-]*)(\d{1,3}(?:\.\d{3})*|\d+)(?:,(\d+))?([)-]?)$/;

/** Reads figures such as `$4,235.00`, `USD 1,300`, `(€500)`, `1,300.00 HKD`, `4,235.00 Dr`; null for what is no figure. */
export function readMarkedAmount(value: string, decimalMark: DecimalMark = 'point'): MarkedAmount | null {
  let text = plainText(value);
  if (text.length > 40 || !/[\d零〇一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]/.test(text)) return null;
  const sided = sideAfter.exec(text) ?? sideBefore.exec(text);
  if (sided !== null) text = text.replace(sided[0], '').trim();
  const found: string[] = [];
  const prefix = before.exec(text);
  if (prefix !== null) {
    found.push(prefix[2] ?? '');
    text = `${prefix[1] ?? ''}${text.slice(prefix[0].length)}`.trim();
  }
  const suffix = after.exec(text);
  if (suffix !== null) {
    found.push(suffix[1] ?? '');
    text = `${text.slice(0, suffix.index)}${suffix[2] ?? ''}`.trim();
  }
  const currencies = new Set(found.map(currencyCode));
  if (currencies.size > 1) return null;
  const figure = readYuan(decimalMark === 'comma' ? pointed(text) : text);
  if (!figure.ok) return null;
  const [currency = null] = currencies;
  const word = (sided?.[1] ?? sided?.[2] ?? '').toLowerCase();
  return {
    figure: figure.yuan,
    currency,
    isDollarSign: found.length > 0 && found.every((name) => name === '$'),
    side: word === '' ? null : word === 'cr' || word === '贷' ? 'credit' : 'debit',
  };
}

/** `1.274,50` as `1274.50`; `''` for what is written otherwise. */
function pointed(text: string): string {
  const parts = withComma.exec(text.replace(/ (?=\d{3})/g, '').replace(/ /g, ''));
  if (parts === null) return '';
  const [, sign = '', whole = '', fraction, end = ''] = parts;
  return `${sign}${whole.replace(/\./g, '')}${fraction === undefined ? '' : `.${fraction}`}${end}`;
}
