import { a1 } from '../../cells/a1';
import type { Account } from '../../desk/account';
import { bestContactRows } from '../../desk/best-contact';
import { lastContactRow } from '../../desk/contacts';
import type { Desk } from '../../desk/desk';
import { gradeRows, lastPaidInvoice } from '../../desk/grade-rows';
import type { RowOfSheet } from '../../desk/grade-rows';
import { heldInvoices } from '../../desk/holds';
import { soonestLimitation } from '../../desk/limitation';
import { oldestOpenInvoice } from '../../desk/oldest-open-invoice';
import { worstInvoice } from '../../desk/payment-record';
import type { CardPlace, CardPlaces } from './debtor-card-contract';

/** Where what a card tells stands in the workbook: of several rows the one that it goes by. */
export function cardPlaces(desk: Desk, account: Account): CardPlaces {
  const held = heldInvoices(desk);
  const { method, hours } = bestContactRows(desk, account);
  const places: Readonly<Record<keyof CardPlaces, RowOfSheet | null | undefined>> = {
    oldest: oldestOpenInvoice(desk, account.customer.key)?.source,
    limitation: soonestLimitation(desk, account)?.position.source,
    worst: worstInvoice(desk, account)?.source,
    held: account.invoices.find((position) => held.has(position))?.source,
    record: account.record,
    lastContact: lastContactRow(desk, account.customer.key),
    lastPaid: lastPaidInvoice(desk, account)?.source,
    ...{ bestMethod: method, bestHours: hours },
    ...gradeRows(desk, account),
  };
  return Object.fromEntries(
    Object.entries(places).flatMap(([fact, row]) => (row === null || row === undefined ? [] : [[fact, placeOf(row)]])),
  );
}

/** The first cell of a row. */
export function placeOf({ sheetName, rowNumber }: RowOfSheet): CardPlace {
  return { sheet: sheetName, cell: a1(rowNumber - 1, 0) };
}
