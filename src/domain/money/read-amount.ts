import type { Decimal } from 'decimal.js';

import { plainText } from '../text/plain-text';
import { roundHalfUp } from './cents';
import type { Cents } from './cents';
import { Exact, exactOfDouble } from './exact';
import { largestYuan } from './largest-amount';
import { readCapitalAmount } from './read-capital-amount';

/** What a ledger's figures are multiplied by: 1 (元), 1000 (千元), 10000 (万元), 1000000 (百万元), 100000000 (亿元) (R12c). */
export type UnitFactor = number;

/** Why a value is no amount: nothing there, no number, or more than 10^12 yuan. */
export type AmountFault =
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly value: string }
  | { readonly kind: 'tooLarge'; readonly value: string };

export type AmountReading =
  | {
      readonly ok: true;
      readonly cents: Cents;
      /** The value had more than two decimals of a yuan and was rounded half up. */
      readonly rounded: boolean;
    }
  | { readonly ok: false; readonly fault: AmountFault };

export type YuanReading = { readonly ok: true; readonly yuan: Decimal } | { readonly ok: false; readonly fault: AmountFault };

/** A figure as stated, and whether it names its own unit, as 1.5万 does. */
type StatedFigure =
  | { readonly ok: true; readonly yuan: Decimal; readonly namesUnit: boolean }
  | { readonly ok: false; readonly fault: AmountFault };

/**
 * Below this, in yuan, a double that stands for whole cents is told without decimals, and cents ÷ 100 give back the very double that was
 * read.
 */
export const largestFastYuan = 1e10;

const shortUnits: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8 };

/** △300 and 负300 are red figures. */
const redMark = /^(?:[△▲]|负(?=[ \d¥.])|负 ?(?=人民币|RMB|CNY)) ?/i;

/** A space that never parts lines parts thousands; any other may part two sums in one cell. */
const thinSpace = /(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g;
/** Nobody parts thousands by two marks in one figure: of 1 234,500 the comma parts the fraction. */
const twoMarks = /\d[\u00a0\u2009\u202f]\d{3},\d|\d,\d{3}[\u00a0\u2009\u202f]\d/;

const mark = '(?:¥|RMB|CNY|人民币)';
/** 1,234.50, and 1'234.50 as other countries part thousands. */
const grouped = String.raw`\d{1,3}(?: ?, ?\d{3})+(?:\.\d*)?|\d{1,3}(?:['’]\d{3})+(?:\.\d*)?`;
const plain = String.raw`\d+(?:\.\d*)?|\.\d+`;
const signed = new RegExp(
  String.raw`^([+-]?) ?${mark}? ?([+-]?) ?(${grouped}|${plain}) ?([千万亿]?) ?(?:元整?|圆整?|块钱?|${mark})? ?(-?)$`,
  'i',
);
const bracketed = new RegExp(String.raw`^(${mark}?) ?\((.+)\) ?((?:元整?|圆整?|块钱?|${mark})?)$`, 'i');

/** Reads an amount of money as cells and people give it, scaled by the ledger's unit before it is rounded to cents, half up (R12c). */
export function readAmount(value: unknown, unitFactor: UnitFactor = 1): AmountReading {
  const reading = readStated(value);
  if (!reading.ok) return reading;
  // 1.5万 under 单位：万元 may mean either; nothing is guessed.
  if (reading.namesUnit && unitFactor !== 1) return failed({ kind: 'unreadable', value: quote(value) });
  const yuan = reading.yuan.times(unitFactor);
  if (yuan.abs().greaterThan(largestYuan)) return failed({ kind: 'tooLarge', value: quote(value) });
  return { ok: true, cents: roundHalfUp(yuan), rounded: yuan.decimalPlaces() > 2 };
}

/**
 * Reads the number itself, exact and unscaled: a double at Excel's 15 digits, or text such as `1,234.56`, `￥1,234.56元`, `(1,234.56)`,
 * `-1,234.56`,
 * `1,234.56-`, `△1,234.56`, `负1,234.56`, `1.5万`, `3千元`, `2亿`, with full-width digits and stray spaces. Two signs, or commas that group no
 * thousands, are no amount.
 */
export function readYuan(value: unknown): YuanReading {
  const reading = readStated(value);
  return reading.ok ? { ok: true, yuan: reading.yuan } : reading;
}

function readStated(value: unknown): StatedFigure {
  if (value === null || value === undefined) return failed({ kind: 'blank' });
  if (typeof value === 'number')
    return Number.isFinite(value)
      ? { ok: true, yuan: exactOfDouble(value), namesUnit: false }
      : failed({ kind: 'unreadable', value: String(value) });
  if (typeof value !== 'string') return failed({ kind: 'unreadable', value: quote(value) });
  const text = plainText(twoMarks.test(value) ? value : value.replace(thinSpace, ','));
  // A lone dash is how bookkeepers write nothing.
  if (/^-*$/.test(text)) return failed({ kind: 'blank' });
  const yuan = parse(text.replace(redMark, '-'));
  return yuan === null
    ? failed({ kind: 'unreadable', value: quote(value) })
    : { ok: true, yuan, namesUnit: /[千万亿]/.test(text) || isCapital(text) };
}

function parse(text: string): Decimal | null {
  const inBrackets = bracketed.exec(text);
  if (inBrackets !== null) {
    const [, before = '', inner = '', after = ''] = inBrackets;
    const parts = signed.exec(`${before}${inner.trim()}${after}`);
    if (parts === null || signsOf(parts) !== '') return null;
    return numberOf(parts).negated();
  }
  const parts = signed.exec(text);
  if (parts === null) return isCapital(text) ? readCapitalAmount(text) : null;
  const signs = signsOf(parts);
  if (signs.length > 1) return null;
  return signs === '-' ? numberOf(parts).negated() : numberOf(parts);
}

/** Told at a glance: 壹拾万元整 has no digits. */
function isCapital(text: string): boolean {
  return /^[^\d]{2,}$/.test(text) && /[元圆块角分]/.test(text);
}

function signsOf(parts: RegExpExecArray): string {
  return `${parts[1] ?? ''}${parts[2] ?? ''}${parts[5] ?? ''}`;
}

function numberOf(parts: RegExpExecArray): Decimal {
  return new Exact((parts[3] ?? '').replace(/[ ,'’]/g, '')).times(shortUnits[parts[4] ?? ''] ?? 1);
}

function failed(fault: AmountFault): { readonly ok: false; readonly fault: AmountFault } {
  return { ok: false, fault };
}

function quote(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}
