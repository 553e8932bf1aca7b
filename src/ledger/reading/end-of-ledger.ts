import { isBlank } from '../../cells/blank-cell';
import { plainText } from '../../domain/text/plain-text';
import { beginsOtherTable } from '../../tables/other-headings';
import { readMoney } from '../../tables/read-money';
import type { TableGrid } from '../../tables/table-grid';
import { knownHeadings } from '../recognition/known-headings';
import { headsPayables } from '../recognition/payable-side';
import { titleSide } from '../recognition/title-side';
import type { ColumnRole } from '../reading-choices';
import { hasSubtotalWord } from '../total-words';

/** What a title says of debts that are owed no longer: 已核销坏账, 以下为已结清. */
const owedNoLonger =
  /核销|冲销|结清|已清|付清|[坏呆死][账帐]|作废|written[ -]?off|write[ -]?offs?|settled|paid in full|bad debts?|cancell?ed/i;
const stillOwed = /[未没待]|客户[::]|unsettled|outstanding/i;

/** The row where another table begins on the same sheet, by its headings or by a title of debts that are owed no longer, or null. */
export function endOfLedger(grid: TableGrid<ColumnRole>): number | null {
  const headings = grid.headingRows.map((row) => grid.rowValues(row));
  let gone: number | null = null;
  for (let row = grid.firstDataRow; row <= grid.lastDataRow; row += 1) {
    const values = grid.rowValues(row);
    if (gone === null && endsWithTitle(grid, row)) gone = row;
    if (!beginsOtherTable(values, knownHeadings)) continue;
    const title = titleOver(grid, row);
    if (!grid.repeatsHeadings(row) || headsPayables(values, headings) || titleSide(title)?.kind === 'payable') return gone ?? row;
    if (gone !== null && !isOwedNoLonger(title)) gone = null;
  }
  return gone;
}

/** Whether a line of text below a printed sum says that what follows is owed no longer, while something of it is left all the same. */
function endsWithTitle(grid: TableGrid<ColumnRole>, row: number): boolean {
  const filled = grid.rowValues(row).filter((value) => !isBlank(value));
  if (filled.length === 0 || filled.length > 2 || !filled.every((value) => typeof value === 'string') || !isOwedNoLonger(filled.join(' ')))
    return false;
  let above = row - 1;
  while (above > grid.firstDataRow && grid.rowValues(above).every(isBlank)) above -= 1;
  return hasSubtotalWord(grid.rowValues(above)) && isAnyLeft(grid, row + 1);
}

function isOwedNoLonger(title: string): boolean {
  const text = plainText(title);
  return text.length <= 40 && owedNoLonger.test(text) && !stillOwed.test(text);
}

/** Whether rows from one on hold a sum that is left, or billed where nothing says what is left; what is paid in full may count. */
function isAnyLeft(grid: TableGrid<ColumnRole>, from: number): boolean {
  const role = (['balance', 'amount', 'debit'] as const).find((own) => grid.has(own));
  for (let row = from; row <= grid.lastDataRow; row += 1) {
    const money = role === undefined ? 'blank' : readMoney(grid.cell(row, role), 1);
    if (typeof money === 'number' && money !== 0) return true;
  }
  return false;
}

/** The line of text right over a row, blank rows between them apart; '' where something else stands there. */
function titleOver(grid: TableGrid<ColumnRole>, row: number): string {
  for (let above = row - 1; above >= grid.firstDataRow; above -= 1) {
    const filled = grid.rowValues(above).filter((value) => !isBlank(value));
    if (filled.length > 0) return filled.length <= 3 && filled.every((value) => typeof value === 'string') ? filled.join(' ') : '';
  }
  return '';
}
