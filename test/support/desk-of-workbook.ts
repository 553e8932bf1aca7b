import type { SourceWorkbook } from '../../src/cells/source-workbook';
import { ledgerFactsOf } from '../../src/desk/ledger-facts-of';
import { openDesk } from '../../src/desk/desk';
import type { Desk } from '../../src/desk/desk';
import type { SerialDay } from '../../src/domain/calendar/serial-day';
import type { ReadingChoices } from '../../src/ledger/reading-choices';
import { ageLedger } from '../../src/ledger/replay/age-ledger';
import { defaultPolicy } from '../../src/policy/default-policy';
import type { Policy } from '../../src/policy/policy';
import { apartFromRegisters } from '../../src/registers/apart-from-registers';
import { findRegisters } from '../../src/registers/find-registers';
import { readRegisters } from '../../src/registers/read-registers';
import { readOf } from './ledger-of-cells';

/** A workbook that was read once, to be looked at on the days that are asked for. */
export function desksOf(workbook: SourceWorkbook, choices: ReadingChoices = {}, policy: Policy = defaultPolicy): (asOf: SerialDay) => Desk {
  const found = findRegisters(workbook);
  const ledger = readOf(apartFromRegisters(workbook, found.tables), choices);
  const registers = readRegisters(workbook, ledger, found, choices, policy);
  return (asOf) => openDesk(ageLedger(ledger, asOf, choices, policy, ledgerFactsOf(registers)), registers, choices, policy);
}
