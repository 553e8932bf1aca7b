import { classifyRow, holdsFiguresOnly } from './classify-row';
import type { LedgerContext } from './ledger-context';
import { roleMoney, sumOfMoney } from './role-money';
import { isBook } from './row-amounts';
import { printedRoles } from './summary-rows';
import { tellingRoles } from './telling-roles';

const leastRows = 2;

/**
 * The row right below the headings that nothing names and that holds figures alone, each the sum of all rows below (R12), 0-based; null
 * where there is none. In a book such a row carries a balance forward.
 */
export function totalOnTop({ grid, unitOf }: Pick<LedgerContext, 'grid' | 'unitOf'>): number | null {
  let top = grid.firstDataRow;
  while (top < grid.lastDataRow && classifyRow(grid, top, tellingRoles).kind === 'blank') top += 1;
  if (isBook(grid) || !holdsFiguresOnly(grid, top, tellingRoles) || classifyRow(grid, top, tellingRoles).kind !== 'entry') return null;
  const below: number[] = [];
  for (let row = top + 1; row <= grid.lastDataRow; row += 1) if (isCounted(classifyRow(grid, row, tellingRoles).kind)) below.push(row);
  const figures = printedRoles.flatMap((role) => {
    const money = roleMoney(grid, top, role, unitOf);
    return money === 'blank' || money === 0 ? [] : [{ role, money }];
  });
  const isSum = figures.every(({ role, money }) => sumOfMoney(below.map((row) => roleMoney(grid, row, role, unitOf))) === money);
  return isSum && figures.length > 0 && below.length >= leastRows ? top : null;
}

function isCounted(kind: string): boolean {
  return kind === 'entry' || kind === 'opening';
}
