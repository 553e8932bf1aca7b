import { safeCents } from './cents';
import type { Cents } from './cents';

const small = [
  ...['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve', 'Thirteen', 'Fourteen'],
  ...['Fifteen', 'Sixteen', 'Seventeen', 'Eighteen', 'Nineteen'],
];
const tens = ['', '', 'Twenty', 'Thirty', 'Forty', 'Fifty', 'Sixty', 'Seventy', 'Eighty', 'Ninety'];
const thousands = ['', ' Thousand', ' Million', ' Billion', ' Trillion', ' Quadrillion'];

/** An amount in cents in English words, as letters and bills give it: 123456 is `One Thousand Two Hundred Thirty-Four and 56/100 Only`. */
export function amountInWords(cents: Cents): string {
  const whole = Math.floor(Math.abs(safeCents(cents)) / 100);
  const rest = Math.abs(cents) % 100;
  return `${cents < 0 ? 'Minus ' : ''}${wholeNumber(whole)} and ${String(rest).padStart(2, '0')}/100 Only`;
}

function wholeNumber(value: number): string {
  if (value === 0) return small[0] ?? '';
  const parts: string[] = [];
  for (let left = value, step = 0; left > 0; left = Math.floor(left / 1000), step += 1) {
    if (left % 1000 > 0) parts.unshift(belowThousand(left % 1000) + (thousands[step] ?? ''));
  }
  return parts.join(' ');
}

function belowThousand(value: number): string {
  const hundreds = value >= 100 ? `${small[Math.floor(value / 100)] ?? ''} Hundred` : '';
  const rest = value % 100;
  if (rest === 0) return hundreds;
  const words =
    rest < 20 ? (small[rest] ?? '') : `${tens[Math.floor(rest / 10)] ?? ''}${rest % 10 === 0 ? '' : `-${small[rest % 10] ?? ''}`}`;
  return hundreds === '' ? words : `${hundreds} ${words}`;
}
