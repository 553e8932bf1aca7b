export interface TypedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

const written = /^([-+])?\s*([¥￥$€])?\s*(?:(\d{1,3}(?:,\d{3})+|\d+)(\.\d*)?|(\.\d+))(e[-+]?\d+)?\s*(%)?$/i;

/** A typed number with sign, brackets for negative, currency, thousands separators, exponent or percent; null if it is none. */
export function typedNumber(text: string): TypedNumber | null {
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  const match = written.exec(bracketed ?? text);
  if (!match || (bracketed !== undefined && match[1])) return null;
  const [, sign, currency, whole, fractionAfterWhole, bareFraction, exponent, percent] = match;
  const fraction = fractionAfterWhole ?? bareFraction ?? '';
  const size = Number((whole ?? '').replace(/,/g, '') + fraction + (exponent ?? ''));
  if (!Number.isFinite(size)) return null;
  const value = sign === '-' || bracketed !== undefined ? -size : size;
  const decimals = fraction.length > 1 ? '.00' : '';
  if (percent) return { value: value / 100, numberFormat: `0${decimals}%` };
  if (currency) return { value, numberFormat: `"${currency}"#,##0${decimals}` };
  if (whole?.includes(',')) return { value, numberFormat: `#,##0${decimals}` };
  return exponent ? { value, numberFormat: '0.00E+00' } : { value };
}
