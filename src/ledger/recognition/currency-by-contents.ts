import { isBlank } from '../../cells/blank-cell';
import type { CellValue } from '../../cells/cell-value';
import { currencyCode, homeCurrency, isCurrencyName } from '../../domain/money/currency-name';
import type { TableCandidate } from '../../tables/table-candidate';
import type { ColumnRole } from '../reading-choices';

const leastShare = 0.8;

/** Columns without a role that hold currencies and next to nothing else, a foreign one among them, whatever their headings say (R12d). */
export function currenciesByContents(table: TableCandidate<ColumnRole>, taken: ReadonlySet<number>): number[] {
  const { firstColumn, endColumn } = table;
  return Array.from({ length: Math.max(0, endColumn - firstColumn) }, (_unused, index) => firstColumn + index).filter((column) => {
    if (taken.has(column)) return false;
    const filled = filledOf(table, column);
    const codes = filled.flatMap((value) => (typeof value === 'string' && value.length <= 12 ? currencyCode(value) : []));
    const found = codes.filter(isCurrencyName);
    return found.some((code) => code !== homeCurrency) && found.length >= filled.length * leastShare;
  });
}

/** Whether most of what stands under 币种 may be currencies, of those we know or of others: no dates, sums or names of people (R12d). */
export function mayHoldCurrencies(table: TableCandidate<ColumnRole>, column: number): boolean {
  const filled = filledOf(table, column);
  const like = filled.filter((value) => typeof value === 'string' && (isCurrencyName(value) || likeCurrency.test(value.trim())));
  return like.length * 2 >= filled.length;
}

/** A code of three letters, or a name such as 比索 and 第纳尔. */
const likeCurrency = /^[a-z]{3}$|[元币圆镑索郎铢盾布比尔姆特]$|^(?:原|外|本|本位)币/i;

function filledOf({ sheet, headingRow, endRow }: TableCandidate<ColumnRole>, column: number): CellValue[] {
  return sheet.values.slice(headingRow + 1, endRow).flatMap((row) => (isBlank(row[column] ?? '') ? [] : [row[column] ?? '']));
}
