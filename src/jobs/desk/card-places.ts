import { a1 } from '../../cells/a1';
import type { Account } from '../../desk/account';
import { lastContactRow } from '../../desk/contacts';
import type { Desk } from '../../desk/desk';
import { heldInvoices } from '../../desk/holds';
import { soonestLimitation } from '../../desk/limitation';
import { oldestOpenInvoice } from '../../desk/oldest-open-invoice';
import { worstInvoice } from '../../desk/payment-record';
import type { CardPlaces } from './debtor-card-contract';

interface RowOfSheet {
  readonly sheetName: string;
  readonly rowNumber: number;
}

/** Where what a card tells stands in the workbook: of several rows the one that it goes by. */
export function cardPlaces(desk: Desk, account: Account): CardPlaces {
  const held = heldInvoices(desk);
  const places: Readonly<Record<keyof CardPlaces, RowOfSheet | null | undefined>> = {
    oldest: oldestOpenInvoice(desk, account.customer.key)?.source,
    limitation: soonestLimitation(desk, account)?.position.source,
    worst: worstInvoice(desk, account)?.source,
    held: account.invoices.find((position) => held.has(position))?.source,
    record: account.record,
    lastContact: lastContactRow(desk, account.customer.key),
  };
  return Object.fromEntries(
    Object.entries(places).flatMap(([fact, row]) =>
      row === null || row === undefined ? [] : [[fact, { sheet: row.sheetName, cell: a1(row.rowNumber - 1, 0) }]],
    ),
  );
}
