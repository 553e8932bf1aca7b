import { optional, withDefault } from '../../cells/parse/absent';
import { constants } from '../../cells/parse/constants';
import type { ParsedBy } from '../../cells/parse/parser';
import { boolean, string } from '../../cells/parse/plain-values';
import { customers } from '../../registers/customers/customers';
import { customersMissing } from '../../registers/customers/customers-missing';
import type { FoundRegister } from '../../registers/find-registers';
import { newRegisterSheet } from '../../registers/new-register-sheet';
import { readRegisters } from '../../registers/read-registers';
import { rowForTable } from '../../registers/row-for-table';
import { defineJob, requestOf, type JobWork } from '../define-job';
import { ledgerInSight } from '../month/ledger-in-sight';
import { madeRegisters, registerPlanNames } from './made-registers';
import { newTableColumn } from './new-table-column';
import type { MakeRegisterRequest, MakeTableOutcome } from './small-jobs-contract';
import { tableChange } from './table-change';

const request = requestOf<MakeRegisterRequest>()({
  name: constants(...registerPlanNames),
  withCustomers: withDefault(boolean, false),
  sheetName: optional(string),
});

/**
 * Makes a table of R39 with headings, lists and prompts, or brings the one that there is to the front; 客户资料 can take those of the ledger's
 * customers that it lacks.
 */
export const makeRegister = defineJob({ name: 'makeRegister', parse: request, writes: true, run: makeAsked });

async function makeAsked({ name, withCustomers, sheetName }: ParsedBy<typeof request>, work: JobWork): Promise<MakeTableOutcome> {
  const { workbook, tables, control, language, texts } = work;
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
    const columns = sheet.columns.map((column) => newTableColumn(column, texts.jobs));
    const [made = sheet.sheetName] = await tables.make([{ sheetName: sheet.sheetName, columns, rows }], control);
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
