import { columnRoles } from '../../ledger/reading-choices';
import type { WorkbookReading } from '../ports/workbook-port';
import { chooseLedger } from './choose-ledger';
import { headingCell } from './column-heading';
import type { LedgerChoices, WorkbookMemory } from './look-contract';

/**
 * The columns of a sheet to be remembered: those just chosen over those remembered, all by where they are now, with what stands over them;
 * null where there is no such sheet. A column that is given to a role is taken from the one that had it.
 */
export function chosenColumns(
  { workbook, sheetsTooLarge }: WorkbookReading,
  memory: WorkbookMemory,
  sheetName: string,
  chosen: NonNullable<LedgerChoices['columns']>,
): Pick<LedgerChoices, 'columns' | 'headings'> | null {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) return sheetsTooLarge.includes(sheetName) ? { columns: chosen, headings: {} } : null;
  const { recognition, choices } = chooseLedger(workbook, memory, { sheetName, columns: chosen }, null);
  const columns = choices.columns ?? chosen;
  const layout = recognition.kind === 'found' ? recognition.layout : null;
  const headings = columnRoles.flatMap((role) => {
    const heading = layout && columns[role] !== null && columns[role] !== undefined ? headingCell(sheet, layout, columns[role]) : '';
    return heading === '' ? [] : [[role, heading]];
  });
  return { columns, headings: Object.fromEntries(headings) as NonNullable<LedgerChoices['headings']> };
}
