import { isBlank } from '../../cells/blank-cell';
import { cellText } from '../../cells/cell-text';
import { subtotalWord } from '../total-words';
import { customerKey } from '../../domain/text/customer-key';
import type { TableCandidate } from '../../tables/table-candidate';
import type { ColumnRole } from '../reading-choices';
import { codeKey, isCustomerCode } from './customer-code';

const rowsLookedAt = 300;

/**
 * The column of names beside one of codes that is headed as well as it or better: SAP prints Customer 100123 and Name side by side. null
 * where the customers' own column holds names, or no other does, or its names are not one to one with the codes: two who are called alike
 * stay two. Positions are those of `sheet.values`.
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
      .map(cellText)
      // Sums are marked where a customer would stand.
      .filter((text) => !/^\s*[*Σ∑]+\s*$/.test(text) && subtotalWord(text) === null);
  const isOneToOne = (names: number): boolean => {
    const [nameOf, codeOf] = [new Map<string, string>(), new Map<string, string>()];
    return sheet.values.slice(headingRow + 1, endRow).every((row) => {
      const code = codeKey(cellText(row[customer] ?? ''));
      if (!isCustomerCode(code)) return true;
      const name = customerKey(cellText(row[names] ?? ''));
      const [knownName = name, knownCode = code] = [nameOf.get(code), codeOf.get(name)];
      nameOf.set(code, name);
      codeOf.set(name, code);
      return name !== '' && knownName === name && knownCode === code;
    });
  };
  const own = texts(customer);
  if (own.length === 0 || !own.every((text) => isCustomerCode(text))) return null;
  const named = further.find(({ role, score, column }) => {
    if (role !== 'customer' || score < 0.5) return false;
    const others = texts(column);
    return (
      others.length * 2 >= own.length && others.filter((text) => !isCustomerCode(text)).length * 2 > others.length && isOneToOne(column)
    );
  });
  return named?.column ?? null;
}
