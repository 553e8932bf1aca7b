import { customers } from '../../registers/customers/customers';
import { customersMissing } from '../../registers/customers/customers-missing';
import type { CustomerRecord } from '../../registers/customers/customer-record';
import { registerNamed } from '../../registers/all-registers';
import type { FoundRegister, RegistersFound } from '../../registers/find-registers';
import type { Written } from '../../registers/register';
import type { Registers } from '../../registers/registers';
import { rowForTable, type RowForTable } from '../../registers/row-for-table';
import { customerKey } from '../../domain/text/customer-key';
import type { Ledger } from '../../ledger/ledger';
import type { Language } from '../../texts/language';
import type { CellValue } from '../../cells/cell-value';
import type { ChangedRow, TableChange } from '../ports/tables-port';
import { changedRow, tableChange } from '../workbook/table-change';
import type { KeptDebtor } from './keep-letter-data-request';

type CustomersFound = FoundRegister & { readonly name: 'customers' };

/** What becomes of 客户资料, or why nothing can. */
export type DebtorChanges =
  | { readonly kind: 'changes'; readonly changes: readonly TableChange[] }
  /** There is no such table yet: it is to be made with every customer of the ledger. */
  | { readonly kind: 'make'; readonly records: readonly Written<CustomerRecord>[] }
  /** Columns that the table has not, by our headings. */
  | { readonly kind: 'lacksColumns'; readonly sheet: string; readonly headings: readonly string[] }
  | { readonly kind: 'noSuchDebtor'; readonly customer: string };

/** The cells of 客户资料 that are to be filled: of a debtor that it has in its own row, of another in a new one. */
export function debtorChanges(
  debtors: readonly KeptDebtor[],
  ledger: Ledger,
  registers: Registers,
  found: RegistersFound,
  language: Language,
): DebtorChanges {
  const fresh = customersMissing(ledger, registers.customers ?? []);
  const tables = found.tables.filter((table): table is CustomersFound => table.name === 'customers');
  const [firstTable] = tables;
  const wanted = new Map(debtors.map((debtor) => [customerKey(debtor.customer), debtor]));
  const filled = (record: Written<CustomerRecord>): Written<CustomerRecord> => {
    const debtor = wanted.get(record.customer.key);
    return debtor === undefined ? record : { ...record, ...debtor.fields, penaltyBasis: debtor.penaltyBasis ?? record.penaltyBasis };
  };
  if (firstTable === undefined) {
    const unknown = debtors.find(({ customer }) => !fresh.some((record) => record.customer.key === customerKey(customer)));
    return unknown === undefined ? { kind: 'make', records: fresh.map(filled) } : { kind: 'noSuchDebtor', customer: unknown.customer };
  }
  const changedRows = new Map<CustomersFound, ChangedRow[]>();
  const newRows: RowForTable[] = [];
  for (const debtor of debtors) {
    const key = customerKey(debtor.customer);
    const record = registers.customers?.find(({ customer }) => customer.key === key);
    const other = fresh.find(({ customer }) => customer.key === key);
    if (record !== undefined) {
      const table = tables.find((one) => one.table.sheet.name === record.sheetName) ?? firstTable;
      const change = changedRow(table, record.rowNumber, ['customer'], cellsOf(debtor, filled(record), language));
      if ('missing' in change) return lacksColumns(table, change.missing, language);
      changedRows.set(table, [...(changedRows.get(table) ?? []), change]);
    } else if (other !== undefined) {
      const row = rowForTable(firstTable, filled(other));
      const needed = Object.keys(cellsOf(debtor, other, language)).filter((role) => firstTable.table.columns[role] === undefined);
      if (needed.length > 0) return lacksColumns(firstTable, needed, language);
      newRows.push(row);
    } else return { kind: 'noSuchDebtor', customer: debtor.customer };
  }
  const changes = [...new Set([...changedRows.keys(), ...(newRows.length > 0 ? [firstTable] : [])])].map((table) =>
    tableChange(table, { changedRows: changedRows.get(table) ?? [], newRows: table === firstTable ? newRows : [] }),
  );
  return { kind: 'changes', changes };
}

/** The cells that were given, by role. */
function cellsOf(debtor: KeptDebtor, record: Written<CustomerRecord>, language: Language): Readonly<Record<string, CellValue>> {
  const cells: Readonly<Record<string, CellValue>> = customers.cellsOf(record, language);
  const roles = [...Object.keys(debtor.fields), ...(debtor.penaltyBasis === undefined ? [] : ['penaltyBasis'])];
  return Object.fromEntries(roles.map((role) => [role, cells[role] ?? '']));
}

function lacksColumns(table: CustomersFound, roles: readonly string[], language: Language): DebtorChanges {
  const { columns } = registerNamed('customers');
  return { kind: 'lacksColumns', sheet: table.table.sheet.name, headings: roles.map((role) => columns[role]?.heading[language] ?? role) };
}
