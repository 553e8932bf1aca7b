import { formatIsoDay } from '../../domain/calendar/serial-day';
import type { SerialDay } from '../../domain/calendar/serial-day';
import { customerKey } from '../../domain/text/customer-key';
import { registerNamed } from '../../registers/all-registers';
import type { DisputeRole } from '../../registers/disputes/columns';
import { gridOf } from '../../tables/grid-of';
import type { JobWork } from '../define-job';
import { enterRow } from '../workbook/enter-row';
import { changedRow, tableChange } from '../workbook/table-change';
import type { EnteredRowOutcome } from './entered-row-outcome';
import type { ResolveObjectionOutcome } from './objection-contract';

/** By which a row is known to be the one that was read. */
const knownBy: readonly DisputeRole[] = ['customer', 'invoices', 'raisedDay', 'content', 'resolvedDay'];

/** Adds the row to 争议. */
export async function raiseAsked(
  {
    customer,
    date,
    content,
    invoiceNumbers,
  }: { readonly customer: string; readonly date: SerialDay; readonly content: string; readonly invoiceNumbers: readonly string[] },
  work: JobWork,
): Promise<EnteredRowOutcome> {
  const name = customer.trim();
  const { registers } = await work.readBook();
  const row = {
    customer: { key: customerKey(name), name },
    invoiceNumbers: invoiceNumbers.map((invoiceNumber) => invoiceNumber.trim()),
    raisedDay: date,
    content: content.trim(),
    resolvedDay: null,
  };
  const entered = await enterRow('disputes', row, registers, work);
  return entered.kind === 'refused' ? entered : { kind: 'done', report: { sheet: entered.sheet, customer: name } };
}

/** Changes 解决日期 of a row that is still the debtor's and still open. */
export async function resolveAsked(
  { customer, date, sheet, row }: { readonly customer: string; readonly date: SerialDay; readonly sheet: string; readonly row: number },
  work: JobWork,
): Promise<ResolveObjectionOutcome> {
  const { language, tables, control } = work;
  const { registers } = await work.readBook();
  const disputes = registers.tables.filter(({ name, table }) => name === 'disputes' && table.sheet.name === sheet);
  for (const found of disputes) {
    const grid = gridOf(found.table);
    const at = row - 1;
    if (at < grid.firstDataRow || at > grid.lastDataRow) continue;
    const raised = grid.cell(at, 'raisedDay');
    const isTheirs = customerKey(String(grid.cell(at, 'customer'))) === customerKey(customer);
    if (!isTheirs || grid.cell(at, 'resolvedDay') !== '') break;
    if (typeof raised === 'number' && date < Math.floor(raised))
      return { kind: 'refused', refusal: 'badRequest', reason: { kind: 'badRequest', field: 'date', value: formatIsoDay(date) } };
    const change = changedRow(found, row, knownBy, { resolvedDay: date });
    if ('missing' in change) {
      const { columns } = registerNamed('disputes');
      const headings = change.missing.map((role) => columns[role]?.heading[language] ?? role);
      return { kind: 'refused', refusal: 'registerIncomplete', reason: { kind: 'registerLacksColumns', sheetName: sheet, headings } };
    }
    await tables.change([tableChange(found, { changedRows: [change] })], control);
    return { kind: 'done', report: { sheet, customer: customer.trim() } };
  }
  return { kind: 'refused', refusal: 'changedSince', reason: { kind: 'cardOutOfDate', customer: customer.trim() } };
}
