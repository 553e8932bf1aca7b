import type { SourceWorkbook } from '../cells/source-workbook';
import { CustomerNames, unknownCustomer } from '../ledger/customer-name';
import type { Ledger, LedgerLayout } from '../ledger/ledger';
import type { ReadingChoices } from '../ledger/reading-choices';
import { invoicesEver } from '../ledger/replay/invoices-at';
import type { Policy } from '../policy/policy';
import { registerNames } from './all-registers';
import type { RegisterName } from './all-registers';
import { approvedLimits } from './approvals/approved-limits';
import { approvedWriteOffs } from './approvals/approved-write-offs';
import { foldCustomers } from './customers/fold-customers';
import { repeatedCases } from './cases/repeated-cases';
import { settleEvidence } from './evidence/settle-evidence';
import type { FoundRegister, RegistersFound } from './find-registers';
import { settlePlans } from './plans/settle-plans';
import { paidWithoutReceipt } from './plans/paid-without-receipt';
import { readRegister } from './read-register';
import type { ReadingBase } from './read-register';
import type { RegisterRow } from './register';
import type { RegisterNotice } from './register-notice';
import type { RegisterFault, RegisterRows, Registers } from './registers';

/**
 * Reads the registers that were found in the ledger's workbook: customers and invoices are compared as the ledger does (R12a), every cell
 * that can't be read is a fault, and nothing is dropped unsaid (R39).
 */
export function readRegisters(
  workbook: SourceWorkbook,
  ledger: Ledger,
  found: RegistersFound,
  choices: Pick<ReadingChoices, 'dateOrder'>,
  policy: Policy,
): Registers {
  const base = baseOf(workbook, ledger, choices, policy);
  const rows: Partial<Record<RegisterName, readonly RegisterRow[]>> = {};
  const faults: RegisterFault[] = [];
  const notices: RegisterNotice[] = [];
  for (const name of registerNames) {
    for (const table of found.tables) {
      if (table.name !== name || overlaps(table, ledger.layout)) continue;
      const reading = readRegister(table, base);
      rows[name] = [...(rows[name] ?? []), ...reading.rows];
      for (const fault of reading.faults) faults.push(fault);
      for (const notice of reading.notices) notices.push(notice);
    }
  }
  for (const { name, sheetName, headingRowNumber, missing } of found.incomplete)
    if (sheetName !== ledger.layout.sheetName)
      notices.push({ kind: 'registerIncomplete', register: name, sheetName, headingRowNumber, missing });
  for (const { name, ...copy } of found.copies) notices.push({ kind: 'copyLeftOut', register: name, ...copy });
  // Each list was read by its own register's parser.
  const read = Object.fromEntries(registerNames.map((name) => [name, rows[name] ?? null])) as unknown as RegisterRows;
  const customers = foldCustomers(read.customers);
  const plans = settlePlans(read.plans);
  const evidence = settleEvidence(read.evidence, read.cases);
  const { approval } = policy;
  return {
    ...read,
    customers: approval.limits && customers.rows !== null ? approvedLimits(customers.rows) : customers.rows,
    plans: plans.rows,
    evidence: evidence.rows,
    ...(approval.writeOffs &&
      read.writeOffs !== null && { writeOffs: approvedWriteOffs(read.writeOffs, approval.since), writeOffsAsked: read.writeOffs }),
    faults,
    notices: [
      ...notices,
      ...customers.notices,
      ...plans.notices,
      ...repeatedCases(read.cases ?? [], found),
      ...evidence.notices,
      ...paidWithoutReceipt(plans.rows ?? [], ledger.receipts),
    ],
  };
}

function baseOf(workbook: SourceWorkbook, ledger: Ledger, choices: Pick<ReadingChoices, 'dateOrder'>, policy: Policy): ReadingBase {
  const names = new CustomerNames(ledger.twins);
  const known = new Set<string>();
  for (const { customer } of [...ledger.rows, ...(ledger.receipts ?? [])])
    if (customer.key !== unknownCustomer.key) known.add(customer.name);
  return {
    names,
    invoices: invoicesEver(ledger),
    knownCustomers: new Set([...known].map((name) => names.named(name).key)),
    approval: policy.approval,
    dateOrder: choices.dateOrder ?? policy.dateOrder,
    dateSystem: policy.dateSystem ?? workbook.dateSystem,
  };
}

/** Whether a table is the one that the user calls the ledger: it has some of its columns, in its rows. */
function overlaps({ table }: FoundRegister, { sheetName, headerRow, lastDataRow, columns }: LedgerLayout): boolean {
  const { sheet } = table;
  if (sheet.name !== sheetName || sheet.firstRow + table.firstHeadingRow > lastDataRow || headerRow >= sheet.firstRow + table.endRow)
    return false;
  const first = sheet.firstColumn + table.firstColumn;
  const end = sheet.firstColumn + table.endColumn;
  return Object.values(columns).some((column) => column >= first && column < end);
}
