/** Whether a number format shows a number as a date or time. */
export function isDatePattern(pattern: string): boolean {
  const [positive = ''] = pattern.replace(/"[^"]*"|\\.|_.|\*./g, '').split(';');
  return /\[(?:h+|m+|s+)\]/i.test(positive) || /[dmyhseg]/i.test(positive.replace(/\[[^\]]*\]|general|e[+-]/gi, ''));
}

/** Days between the first days of the two systems files count in. */
export const DAYS_1904 = 1462;
