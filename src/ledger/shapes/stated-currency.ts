import type { CellValue } from '../../cells/cell-value';
import { currencyCode, currencyNames, homeCurrency } from '../../domain/money/currency-name';
import { plainText } from '../../domain/text/plain-text';
import type { Heading } from '../../tables/read-heading';

const names = currencyNames.map((name) => name.replace(/[.$]/g, String.raw`\$&`)).join('|');
const english = 'us dollars?|euros?|pounds?(?: sterling)?|hong kong dollars?';
const labelled = new RegExp(
  String.raw`(?:单位|币种|币别|货币|结算币种|currency|amounts?|figures|units?) ?(?:are |is )?(?:in|:)? ?[十百千万亿]*(${names}|${english})(?![a-z])`,
  'i',
);
const inBrackets = new RegExp(String.raw`\((?:in )?[十百千万亿]*(${names}|${english})(?: ?['’]?000s?| thousands?| millions?)?\)`, 'i');
/** Statement in USD, Receivables (thousands of EUR): by its code in capitals, which no word of a name is. */
const inCode = /(?:^|[\s(])(?:in|of) (?:thousands? of |millions? of )?(USD|EUR|GBP|HKD|JPY|AUD|CAD|SGD|CHF|NZD)(?=$|[\s),.;'’])/;
const codesByEnglish: Readonly<Record<string, string>> = { us: 'USD', eu: 'EUR', po: 'GBP', ho: 'HKD' };

/**
 * The foreign currency that the headings of the sums name, all of them the same, else the one that the title does: 万美元, Amount (USD),
 * Currency: EUR; null where neither names one (R12c, R12d).
 */
export function statedCurrency(titles: readonly (readonly CellValue[])[], headings: readonly Heading[]): string | null {
  const headed = new Set(headings.flatMap(({ currency }) => currency ?? []));
  if (headed.size > 0) return headed.size === 1 ? ([...headed][0] ?? null) : null;
  const titled = new Set(
    titles.flatMap((row) => row.flatMap((value, column) => (typeof value === 'string' ? inTitle(value, row[column + 1]) : []))),
  );
  const [only = null] = titled.size === 1 ? titled : [];
  return only === homeCurrency ? null : only;
}

function inTitle(value: string, next: CellValue | undefined): string[] {
  const text = plainText(value);
  const found = (labelled.exec(text) ?? inBrackets.exec(text) ?? inCode.exec(text))?.[1];
  if (found !== undefined) return [codeOf(found)];
  // The label in one cell, the currency in the next.
  const isLabel = /^(?:币种|币别|货币|结算币种|currency) ?:?$/i.test(text);
  return isLabel && typeof next === 'string' && next.trim() !== '' ? [codeOf(plainText(next))] : [];
}

function codeOf(name: string): string {
  return (/^(?:us d|euro|pound|hong)/i.test(name) ? codesByEnglish[name.slice(0, 2).toLowerCase()] : undefined) ?? currencyCode(name);
}
