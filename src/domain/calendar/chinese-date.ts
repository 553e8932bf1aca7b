import { readChineseNumeral } from '../text/chinese-numeral';

/** A date by its parts, which may be no day of any calendar. */
interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const date =
  /^([\d零〇○o一二三四五六七八九]{4}) ?年 ?([元一二三四五六七八九十\d]{1,3}) ?月 ?([一二三四五六七八九十廿卅\d]{1,3}) ?[日号]?$/i;
const digits = '零一二三四五六七八九';

/** Reads 二〇二六年三月五日, as contracts and receipts write it, any part of it in figures too; null for any other text (R1). */
export function readChineseDate(text: string): DateParts | null {
  const [, years = '', month = '', day = ''] = date.exec(text) ?? [];
  if (years === '') return null;
  const year = years.replace(/[〇○o]/gi, '0').replace(/\D/g, (digit) => String(digits.indexOf(digit)));
  return { year: Number(year), month: partOf(month.replace('元', '一')), day: partOf(day.replace('廿', '二十').replace('卅', '三十')) };
}

/** NaN for what is no number. */
function partOf(text: string): number {
  return readChineseNumeral(text) ?? Number(text);
}
