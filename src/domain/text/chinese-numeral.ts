const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** A whole number from 1 to 999 in Chinese characters: 15 is 十五, 120 is 一百二十, 105 is 一百零五 (R4). */
export function chineseNumeral(value: number): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const ones = value % 10;
  const onesText = ones === 0 ? '' : (digits[ones] ?? '');
  if (hundreds === 0) return tens === 0 ? onesText : `${tens === 1 ? '' : (digits[tens] ?? '')}十${onesText}`;
  const tensText = tens > 0 ? `${digits[tens] ?? ''}十` : ones > 0 ? '零' : '';
  return `${digits[hundreds] ?? ''}百${tensText}${onesText}`;
}

const valueOfNumeral = new Map(Array.from({ length: 999 }, (_, index) => [chineseNumeral(index + 1), index + 1] as const));

/** Reads a Chinese numeral up to 九百九十九, 两 and 〇 included; null for anything else, 一百二 (120 or 102?) too (R4). */
export function readChineseNumeral(text: string): number | null {
  const plain = text.replace(/两/g, '二').replace(/〇/g, '零').replace(/^一十/, '十').replace(/百十/, '百一十');
  return valueOfNumeral.get(plain) ?? null;
}
