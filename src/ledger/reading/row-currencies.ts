import type { ColumnRole } from '../reading-choices';
import { cellText } from '../../cells/cell-text';
import { classifyRow } from './classify-row';
import type { TellingRoles } from './classify-row';
import { currencyCode, homeCurrency } from '../../domain/money/currency-name';
import type { TableGrid } from '../../tables/table-grid';

/**
 * The currency of each row that counts, by 0-based row (R12d). A blank one is the home currency, never a foreign one by guess, unless the
 * customer is blank too: then both come from the row above, as merged cells leave them.
 */
export function rowCurrencies(grid: TableGrid<ColumnRole>, roles: TellingRoles<ColumnRole>): ReadonlyMap<number, string> {
  const currencies = new Map<number, string>();
  if (!grid.has('currency')) return currencies;
  let above = homeCurrency;
  for (let row = grid.firstDataRow; row <= grid.lastDataRow; row += 1) {
    const own = currencyCode(cellText(grid.cell(row, 'currency')));
    const { kind } = classifyRow(grid, row, roles);
    if (kind === 'subtotal') above = homeCurrency;
    if (kind === 'closing' && own !== '') currencies.set(row, own);
    if (kind !== 'entry' && kind !== 'opening') continue;
    above = own !== '' ? own : cellText(grid.cell(row, 'customer')) === '' ? above : homeCurrency;
    currencies.set(row, above);
  }
  return currencies;
}

/** The currencies met, most rows first, the home currency before others of as many (R12d). */
export function currenciesByRows(currencies: ReadonlyMap<number, string>): string[] {
  const counts = new Map<string, number>();
  for (const code of currencies.values()) counts.set(code, (counts.get(code) ?? 0) + 1);
  const home = (code: string): number => (code === homeCurrency ? 0 : 1);
  return [...counts].sort(([one, ones], [other, others]) => others - ones || home(one) - home(other)).map(([code]) => code);
}
