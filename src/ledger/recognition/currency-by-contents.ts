import { isBlank } from '../../cells/blank-cell';
import { currencyCode, currencyNames, homeCurrency } from '../../domain/money/currency-name';
import type { TableCandidate } from '../../tables/table-candidate';
import type { ColumnRole } from '../reading-choices';

const known: ReadonlySet<string> = new Set(currencyNames);
const leastShare = 0.8;

/** Columns without a role that hold currencies and next to nothing else, a foreign one among them, whatever their headings say (R12d). */
export function currenciesByContents(
  { sheet, headingRow, endRow, firstColumn, endColumn }: TableCandidate<ColumnRole>,
  taken: ReadonlySet<number>,
): number[] {
  const rows = sheet.values.slice(headingRow + 1, endRow);
  return Array.from({ length: Math.max(0, endColumn - firstColumn) }, (_unused, index) => firstColumn + index).filter((column) => {
    if (taken.has(column)) return false;
    const filled = rows.map((row) => row[column] ?? '').filter((value) => !isBlank(value));
    const codes = filled.flatMap((value) => (typeof value === 'string' && value.length <= 12 ? currencyCode(value) : []));
    const found = codes.filter((code) => known.has(code));
    return found.some((code) => code !== homeCurrency) && found.length >= filled.length * leastShare;
  });
}
