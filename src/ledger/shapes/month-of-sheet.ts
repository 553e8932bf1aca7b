import { plainText } from '../../domain/text/plain-text';

const chineseMonths = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The month that a sheet's name or title says, in months since year 0; without a year only the month's number; null where neither says one.
 */
export function monthOfSheet(text: string): number | null {
  const plain = plainText(text).toLowerCase();
  const whole = /((?:19|20)\d\d) ?[年.\-/]? ?(\d{1,2})(?!\d)(?: ?月)?/.exec(plain);
  if (whole !== null) return monthNumber(Number(whole[2]), Number(whole[1]));
  const english = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[ '-]*((?:19|20)?\d\d)?\b/.exec(plain);
  if (english !== null) {
    const year =
      english[2] === undefined ? 0 : Number(english[2]) % 100 === Number(english[2]) ? 2000 + Number(english[2]) : Number(english[2]);
    return monthNumber(englishMonths.indexOf(english[1] ?? '') + 1, year);
  }
  const digits = /(?<!\d)(\d{1,2}) ?月/.exec(plain);
  if (digits !== null) return monthNumber(Number(digits[1]), 0);
  const chinese = /(十[一二]?|[一二三四五六七八九]) ?月/.exec(plain);
  return chinese === null ? null : monthNumber(chineseMonths.indexOf(chinese[1] ?? '') + 1, 0);
}

function monthNumber(month: number, year: number): number | null {
  return month >= 1 && month <= 12 ? year * 12 + month : null;
}
