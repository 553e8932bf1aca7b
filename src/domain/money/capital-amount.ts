import type { Decimal } from 'decimal.js';

const digits = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const;
const places = ['仟', '佰', '拾', ''] as const;
const ten4 = 10_000;
const ten8 = 100_000_000;

/** The most digits, fen included, that a capital amount is written for (R27). */
export const mostCapitalDigits = 15;

/**
 * A sum of yuan in the capital characters of bills and letters, 人民币 in front; undefined past 15 digits or two decimals (R27, 支付结算办法 附一).
 */
export function capitalAmount(yuan: Decimal): string | undefined {
  if (yuan.decimalPlaces() > 2) return undefined;
  const [whole = '', fraction = ''] = yuan.abs().toFixed().split('.');
  if (whole.length + fraction.length > mostCapitalDigits) return undefined;
  const sign = yuan.isNegative() && !yuan.isZero() ? '负' : '';
  return `人民币${sign}${inCapitals(Number(whole), Number(fraction.charAt(0)), Number(fraction.charAt(1)))}`;
}

function inCapitals(yuan: number, jiao: number, fen: number): string {
  const wholeText = yuan === 0 ? '' : `${wholeNumber(yuan)}元`;
  if (jiao === 0 && fen === 0) return yuan === 0 ? '零元整' : `${wholeText}整`;
  // A 元 place of 0 is read out before 角; an absent 角 before 分. In front of nothing at all there is no 零.
  const gap = yuan > 0 && (jiao === 0 || yuan % 10 === 0) ? '零' : '';
  return wholeText + gap + (jiao === 0 ? '' : `${digit(jiao)}角`) + (fen === 0 ? '' : `${digit(fen)}分`);
}

/** A positive whole number below 10^16; above 亿 the same reading starts again. */
function wholeNumber(value: number): string {
  if (value >= ten8) return joined(wholeNumber(Math.floor(value / ten8)), '亿', value % ten8, ten8);
  if (value >= ten4) return joined(fourDigits(Math.floor(value / ten4)), '万', value % ten4, ten4);
  return fourDigits(value);
}

/** 零 joins the lower part only where its own highest place is empty: 壹拾万柒仟, but 壹拾万零柒佰 (R27). */
function joined(higher: string, unit: string, lower: number, size: number): string {
  if (lower === 0) return higher + unit;
  return higher + unit + (lower < size / 10 ? '零' : '') + wholeNumber(lower);
}

function fourDigits(value: number): string {
  const padded = String(value).padStart(4, '0');
  let text = '';
  let gap = false;
  for (const [index, place] of places.entries()) {
    const figure = Number(padded.charAt(index));
    if (figure === 0) {
      gap = text !== '';
      continue;
    }
    text += (gap ? '零' : '') + digit(figure) + place;
    gap = false;
  }
  return text;
}

function digit(figure: number): string {
  return digits[figure] ?? '';
}
