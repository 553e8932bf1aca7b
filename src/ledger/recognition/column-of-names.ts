import { isBlank } from '../../cells/blank-cell';
import { cellText } from '../../cells/cell-text';
import type { TableCandidate } from '../../tables/table-candidate';
import type { ColumnRole } from '../reading-choices';

/** A code of figures, with letters before it at most: 100123, C001, K-01.003. */
const code = /^[A-Z]{0,3}[-_.]?\d[\d.\-_/]*$/i;
const rowsLookedAt = 300;

/**
 * The column of names beside one of codes that is headed as well as it or better: SAP prints Customer 100123 and Name side by side. null where the
 * customers' own column holds names, or no other does. Positions are those of `sheet.values`.
 */
export function columnOfNames(
  { sheet, headingRow, endRow, further }: Pick<TableCandidate<ColumnRole>, 'sheet' | 'headingRow' | 'endRow' | 'further'>,
  customer: number,
): number | null {
  const texts = (column: number): string[] =>
    sheet.values
      .slice(headingRow + 1, Math.min(endRow, headingRow + 1 + rowsLookedAt))
      .map((row) => row[column] ?? '')
      .filter((value) => !isBlank(value))
      .map(cellText);
  const own = texts(customer);
  if (own.length === 0 || !own.every((text) => code.test(text))) return null;
  const named = further.find(({ role, score, column }) => {
    if (role !== 'customer' || score < 0.5) return false;
    const others = texts(column);
    return others.length * 2 >= own.length && others.filter((text) => !code.test(text)).length * 10 >= others.length * 9;
  });
  return named?.column ?? null;
}
