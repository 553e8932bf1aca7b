import type { CellPlace } from '../../cells/cell-place';
import type { CellValue } from '../../cells/cell-value';
import type { SourceWorkbook } from '../../cells/source-workbook';
import type { Notice } from '../findings';
import type { Ledger } from '../ledger';

/**
 * A ledger whose findings quote its cells as they were typed, without the mark by which a figure that can be read in two ways was made none
 * (R12).
 */
export function cellsAsTyped(ledger: Ledger, source: SourceWorkbook): Ledger {
  const typed = (value: CellValue, { sheetName, row, column }: CellPlace): CellValue => {
    if (typeof value !== 'string' || !value.endsWith(' ?')) return value;
    const sheet = source.sheets.find(({ name }) => name === sheetName);
    const own = sheet?.values[row - sheet.firstRow]?.[column - sheet.firstColumn];
    return `${String(own)} ?` === value ? (own ?? value) : value;
  };
  const asTyped = (notice: Notice): Notice =>
    notice.kind === 'receiptAmountUnreadable' ? { ...notice, value: typed(notice.value, notice.place) } : notice;
  if (
    !ledger.problems.some(({ value }) => isMarked(value)) &&
    !ledger.notices.some((notice) => 'value' in notice && isMarked(notice.value))
  )
    return ledger;
  return {
    ...ledger,
    problems: ledger.problems.map((problem) => ({ ...problem, value: typed(problem.value, problem.place) })),
    notices: ledger.notices.map(asTyped),
  };
}

function isMarked(value: unknown): boolean {
  return typeof value === 'string' && value.endsWith(' ?');
}
