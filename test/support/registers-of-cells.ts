import type { SourceSheet, SourceWorkbook } from '../../src/cells/source-workbook';
import { findRegisters } from '../../src/registers/find-registers';
import { apartFromRegisters } from '../../src/registers/apart-from-registers';
import { readRegisters } from '../../src/registers/read-registers';
import type { Registers } from '../../src/registers/registers';
import { defaultPolicy } from '../../src/policy/default-policy';
import type { Policy } from '../../src/policy/policy';
import { readOf, sheetOf, workbookOf } from './ledger-of-cells';
import type { Cells } from './ledger-of-cells';

/** A ledger of 甲公司 (00012, A2) and 乙公司 (B1) for registers to name. */
export const smallLedger = sheetOf('应收台账', [
  ['客户名称', '发票号码', '开票日期', '到期日', '应收金额'],
  ['甲公司', '00012', 45658, 45688, 1000],
  ['甲公司', 'A2', 45689, 45717, 2000],
  ['乙（集团）公司', 'B1', 45689, 45717, 3000],
]);

/** The registers of a workbook with `smallLedger` and these sheets. */
export function registersOf(...sheets: readonly SourceSheet[]): Registers {
  return registersIn(workbookOf(smallLedger, ...sheets));
}

/** The registers on one sheet of cells beside `smallLedger`. */
export function registerOf(name: string, ...values: Cells): Registers {
  return registersOf(sheetOf(name, values));
}

/** The registers of a workbook, read against its own ledger. */
export function registersIn(workbook: SourceWorkbook, policy: Policy = defaultPolicy): Registers {
  const found = findRegisters(workbook);
  const ledger = readOf(apartFromRegisters(workbook, found.tables));
  return readRegisters(workbook, ledger, found, {}, policy);
}
