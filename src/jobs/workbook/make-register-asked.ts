import type { ParsedBy } from '../../cells/parse/parser';
import { customers } from '../../registers/customers/customers';
import { customersMissing } from '../../registers/customers/customers-missing';
import type { FoundRegister } from '../../registers/find-registers';
import { newRegisterSheet } from '../../registers/new-register-sheet';
import { readRegisters } from '../../registers/read-registers';
import { rowForTable } from '../../registers/row-for-table';
import type { JobWork } from '../define-job';
import { ledgerInSight } from '../month/ledger-in-sight';
import { madeRegisters } from './made-registers';
import { newTableColumns } from './new-table-column';
import type { request } from './make-register-request';
import type { MakeTableOutcome } from './small-jobs-contract';
import { tableChange } from './table-change';

/** Makes the table or shows it, with the customers that it lacks where that is asked. */
export async function makeAsked({ name, withCustomers, sheetName }: ParsedBy<typeof request>, work: JobWork): Promise<MakeTableOutcome> {
  const { workbook, tables, control, language } = work;
  const book = await work.readBook();
  const there = madeRegisters(book.reading.workbook, book.registers)[name];
  const sight = name === 'customers' && withCustomers ? ledgerInSight(book, sheetName) : null;
  if (sight?.kind === 'refused') return sight;
  if (there === undefined) {
    const sheet = newRegisterSheet(name, language);
    const roles = Object.keys(customers.columns);
    const rows = (sight === null ? [] : customersMissing(sight.ledger, [])).map((customer) => {
      const cells: Readonly<Record<string, string | number | boolean | undefined>> = customers.cellsOf(customer, language);
      return roles.map((role) => (cells[role] === '' ? null : (cells[role] ?? null)));
    });
    const columns = newTableColumns(sheet, language);
    const [made = sheet.sheetName] = await tables.make([{ sheetName: sheet.sheetName, columns, rows }], control, { front: 'first' });
    return { kind: 'done', report: { sheet: made, isNew: true, added: sight === null ? null : rows.length } };
  }
  let added = sight === null ? null : 0;
  const found = book.registers.tables.find((table): table is FoundRegister & { readonly name: 'customers' } => table.name === 'customers');
  if (sight !== null && found !== undefined) {
    const known = readRegisters(book.reading.workbook, sight.ledger, book.registers, {}, book.policy()).customers ?? [];
    const missing = customersMissing(sight.ledger, known);
    if (missing.length > 0)
      await tables.change([tableChange(found, { newRows: missing.map((customer) => rowForTable(found, customer)) })], control);
    added = missing.length;
  }
  await workbook.show(there, null);
  return { kind: 'done', report: { sheet: there, isNew: false, added } };
}
