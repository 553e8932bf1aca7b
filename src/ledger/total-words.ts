import type { CellValue } from '../cells/cell-value';
import { bareWord, maySumUp, subtotalOf } from '../cells/subtotal-word';
import { currencyCode, currencyNames, homeCurrency } from '../domain/money/currency-name';

const currencies = currencyNames.map((name) => ({ bare: bareWord(name), code: currencyCode(name) }));

/**
 * The subtotal word that a cell of a ledger is nothing but, with a currency before or behind it, too: 合计 of `USD 合计`; null for all else
 * (R12, R12d).
 */
export function subtotalWord(text: string): string | null {
  if (!maySumUp(text)) return null;
  const bare = bareWord(text);
  return subtotalOf(bare) ?? inCurrency(bare)?.word ?? null;
}

/** Whether a cell of a row is nothing but a subtotal word. */
export function hasSubtotalWord(row: readonly CellValue[]): boolean {
  return row.some((value) => typeof value === 'string' && subtotalWord(value) !== null);
}

/**
 * The currency whose rows a line of totals sums up, by its ISO code, as `合计 CNY`, `USD 合计` and `Total 合计 (EUR)` say; null for all else
 * (R12d).
 */
export function subtotalCurrency(text: string): string | null {
  if (!maySumUp(text)) return null;
  const bare = bareWord(text);
  if (/^(?:合计人民币|人民币合计)$/.test(bare)) return homeCurrency;
  return subtotalOf(bare) === null ? (inCurrency(bare)?.currency ?? null) : null;
}

/** A word with the name or sign of a currency before or behind it. */
function inCurrency(bare: string): { readonly word: string; readonly currency: string } | null {
  for (const { bare: name, code } of currencies) {
    const rest = bare.startsWith(name) ? bare.slice(name.length) : bare.endsWith(name) ? bare.slice(0, -name.length) : '';
    const word = rest === '' ? null : subtotalOf(rest);
    if (word !== null) return { word, currency: code };
  }
  return null;
}
