import { ymdFromSerial } from '../domain/calendar/serial-day';
import type { SerialDay } from '../domain/calendar/serial-day';

/**
 * The next letter numbers by a pattern such as `CK-YYYYMMDD-001`: YYYY, YY, MM and DD give the date of the letter, the last run of digits
 * is the first running number and how many digits it has; numbers go on after the highest one taken of the same date.
 */
export function letterNumbers(pattern: string, letterDay: SerialDay, taken: readonly string[], count: number): readonly string[] {
  const [, before = '', digits = '001', after = ''] = /^(.*?)(\d+)(\D*)$/s.exec(pattern) ?? [undefined, `${pattern}-`];
  const [head, tail] = [dated(before, letterDay), dated(after, letterDay)];
  const used = taken.flatMap((number) => {
    const middle = number.startsWith(head) && number.endsWith(tail) ? number.slice(head.length, number.length - tail.length) : '';
    return /^\d+$/.test(middle) ? [Number(middle)] : [];
  });
  const first = Math.max(Number(digits), ...used.map((number) => number + 1));
  return Array.from({ length: count }, (_, index) => `${head}${String(first + index).padStart(digits.length, '0')}${tail}`);
}

function dated(text: string, letterDay: SerialDay): string {
  const { year, month, day } = ymdFromSerial(letterDay);
  const two = (value: number): string => String(value).padStart(2, '0');
  return text.replace(/YYYY|YY|MM|DD/g, (part) => {
    if (part === 'MM') return two(month);
    if (part === 'DD') return two(day);
    return part === 'YYYY' ? String(year) : two(year % 100);
  });
}
