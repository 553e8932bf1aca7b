import { apartFromRegisters } from '../../registers/apart-from-registers';
import { findRegisters, type RegistersFound } from '../../registers/find-registers';
import { letterSheetsAmong } from '../letters/letter-sheets-entered';
import type { WorkbookReading } from '../ports/workbook-port';

/**
 * A workbook as a ledger is looked for and read in it: 催收记录, 争议, 还款计划 and 坏账核销 are none (R39), nor is a letter that was made as a
 * worksheet, which lists a debtor's invoices as a statement does; unless the user names the sheet or has had a ledger read from it.
 */
export function withoutRegisters(
  reading: WorkbookReading,
  sheetName?: string,
  found: RegistersFound = findRegisters(reading.workbook),
): WorkbookReading {
  const remembered = reading.memory.ledgers.map(({ sheet }) => sheet);
  const ledgerSheets = sheetName === undefined ? remembered : [...remembered, sheetName];
  const workbook = apartFromRegisters(reading.workbook, found.tables, ledgerSheets);
  const letters = letterSheetsAmong(workbook.sheets, found);
  return {
    ...reading,
    workbook: { ...workbook, sheets: workbook.sheets.filter(({ name }) => ledgerSheets.includes(name) || !letters.has(name)) },
  };
}
