import type { TypedNumber } from './typed-number';

const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

const yearMonthDay = /^(\d{2}|\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:\s+(\d{1,2}:\d{2}(?::\d{2})?))?$/;
const yearMonth = /^(\d{4})[-/年](\d{1,2})月?$/;
const monthDay = /^(\d{1,2})[-/月](\d{1,2})日?$/;
const timeOfDay = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** A typed date or time as a serial number with the format that a Chinese Excel gives it; null if it is none. */
export function typedDate(text: string, thisYear: number): TypedNumber | null {
  const full = yearMonthDay.exec(text);
  if (full && !(text.includes('.') && full[1]?.length === 2)) {
    const day = serialDay(fullYear(full[1] ?? ''), Number(full[2]), Number(full[3]));
    const time = full[4] === undefined ? null : fractionOfDay(full[4]);
    if (day === null || (full[4] !== undefined && time === null)) return null;
    return time === null ? { value: day, numberFormat: 'yyyy/m/d' } : { value: day + time, numberFormat: 'yyyy/m/d h:mm' };
  }
  const ofMonth = yearMonth.exec(text);
  if (ofMonth) return dated(serialDay(Number(ofMonth[1]), Number(ofMonth[2]), 1), 'yyyy"年"m"月"');
  const ofThisYear = monthDay.exec(text);
  if (ofThisYear) return dated(serialDay(thisYear, Number(ofThisYear[1]), Number(ofThisYear[2])), 'm"月"d"日"');
  return dated(fractionOfDay(text), text.split(':').length === 3 ? 'h:mm:ss' : 'h:mm');
}

const dated = (value: number | null, numberFormat: string): TypedNumber | null => (value === null ? null : { value, numberFormat });

/** Excel's serial number of a calendar day, or null if there is no such day from 1900-03-01 to 9999. */
export function serialDay(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999) return null;
  return Math.round((time - DAY_ZERO) / DAY_MS);
}

const fullYear = (digits: string): number =>
  digits.length > 2 ? Number(digits) : Number(digits) < 30 ? 2000 + Number(digits) : 1900 + Number(digits);

function fractionOfDay(text: string): number | null {
  const match = timeOfDay.exec(text);
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  return hours < 24 && minutes < 60 && seconds < 60 ? (hours * 3600 + minutes * 60 + seconds) / 86_400 : null;
}
