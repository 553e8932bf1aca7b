import type { Desk } from '../../desk/desk';
import { deskOfCustomer } from '../../desk/desks-by-currency';
import { paidByReceipts } from '../../desk/plan-receipts';
import type { PaidInstalment } from '../../desk/plan-receipts';
import { plansOfCustomers } from '../../desk/repayment-plans';
import { customerKey } from '../../domain/text/customer-key';
import { readTitleFacts } from '../../ledger/recognition/title-facts';
import { registerNamed } from '../../registers/all-registers';
import type { PlanRole } from '../../registers/plans/columns';
import { yuanCell } from '../../registers/yuan-cell';
import { gridOf } from '../../tables/grid-of';
import type { JobWork } from '../define-job';
import { openLetterDesk } from '../letters/open-letter-desk';
import type { ChangedRow } from '../ports/tables-port';
import { changedRow, tableChange } from '../workbook/table-change';
import type { FillInstalmentsOutcome } from './fill-instalments-contract';
import type { FillAsked } from './fill-instalments-request';

/** By which a row is known to be the one that was read. */
const knownBy: readonly PlanRole[] = ['plan', 'customer', 'invoices', 'ordinal', 'dueDay', 'amount', 'paidDay', 'paidAmount'];

/** The instalments of a debtor that receipts paid in full, and of which the table says nothing. */
export function instalmentsToFill(desk: Desk, key: string): PaidInstalment[] {
  return (plansOfCustomers(desk).get(key) ?? []).flatMap((plan) =>
    (paidByReceipts(desk, plan) ?? []).filter(
      ({ row, paidCents, paidDay }) => paidDay !== null && paidCents >= row.amountCents && row.paidDay === null && row.paidCents === null,
    ),
  );
}

/** Changes the rows of all of them, or none. */
export async function fillAsked({ customer, ...month }: FillAsked, work: JobWork): Promise<FillInstalmentsOutcome> {
  const opened = await openLetterDesk(month, work);
  if (opened.kind !== 'open') return opened;
  const { language, tables, control } = work;
  const name = customer.trim();
  const key = customerKey(name);
  const paid = instalmentsToFill(deskOfCustomer(opened.desk, key), key);
  const changes = opened.found.tables.flatMap((found) => {
    if (found.name !== 'plans') return [];
    const grid = gridOf(found.table);
    const { unit } = readTitleFacts(found.table.sheet, found.table.firstHeadingRow, 1900);
    const rows = paid.filter(
      ({ row: { sheetName, rowNumber } }) =>
        sheetName === grid.sheet.name && rowNumber - 1 >= grid.firstDataRow && rowNumber - 1 <= grid.lastDataRow,
    );
    return rows.map(({ row, paidCents, paidDay }) => {
      const amount = yuanCell(paidCents);
      const paidAmount = typeof amount === 'number' ? amount / grid.unit('paidAmount', unit) : amount;
      return { found, change: changedRow(found, row.rowNumber, knownBy, { paidDay: paidDay ?? '', paidAmount }) };
    });
  });
  const [first] = changes;
  if (first === undefined) return { kind: 'refused', refusal: 'changedSince', reason: { kind: 'cardOutOfDate', customer: name } };
  const changed = new Map<typeof first.found, ChangedRow[]>();
  for (const { found, change } of changes) {
    if ('missing' in change) {
      const { columns } = registerNamed('plans');
      const headings = change.missing.map((role) => columns[role]?.heading[language] ?? role);
      const sheetName = found.table.sheet.name;
      return { kind: 'refused', refusal: 'registerIncomplete', reason: { kind: 'registerLacksColumns', sheetName, headings } };
    }
    changed.set(found, [...(changed.get(found) ?? []), change]);
  }
  await tables.change(
    [...changed].map(([found, changedRows]) => tableChange(found, { changedRows })),
    control,
  );
  return { kind: 'done', report: { sheet: first.found.table.sheet.name, customer: name, instalments: changes.length } };
}
