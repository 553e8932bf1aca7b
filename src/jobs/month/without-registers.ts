import { apartFromRegisters } from '../../registers/apart-from-registers';
import { findRegisters, type RegistersFound } from '../../registers/find-registers';
import type { WorkbookReading } from '../ports/workbook-port';

/**
 * A workbook as a ledger is looked for and read in it: 催收记录, 争议, 还款计划 and 坏账核销 are none (R39), unless the user names the sheet or has
 * had a ledger read from it.
 */
export function withoutRegisters(
  reading: WorkbookReading,
  sheetName?: string,
  found: RegistersFound = findRegisters(reading.workbook),
): WorkbookReading {
  const remembered = reading.memory.ledgers.map(({ sheet }) => sheet);
  const ledgerSheets = sheetName === undefined ? remembered : [...remembered, sheetName];
  return { ...reading, workbook: apartFromRegisters(reading.workbook, found.tables, ledgerSheets) };
}
