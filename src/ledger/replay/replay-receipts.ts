import { safeCents, sumCents } from '../../domain/money/cents';
import type { Position } from '../aged-ledger';
import type { Notice } from '../findings';
import type { LedgerRow, Receipt } from '../ledger';
import type { WriteOffOfInvoice } from '../ledger-facts';
import type { KnownInvoices } from './apply-named';
import { incomingOf } from './incoming';
import type { Incoming } from './incoming';
import type { LeftOver } from './net-unallocated';
import { settleRows } from './settle-rows';
import { positionOfIncoming, positionOfRow } from './stand-position';
import type { Reckoning } from './stand-position';
import { piecewise } from '../piecewise';

/**
 * The rows of one currency with the receipts and write-offs up to asOf set against them (R9–R11, R15, R35); what lies after asOf is not
 * passed. It stops now and then to say how many rows it has gone through since.
 */
export function* replayReceipts(
  rows: readonly LedgerRow[],
  receipts: readonly Receipt[],
  writeOffs: readonly WriteOffOfInvoice[],
  invoices: KnownInvoices,
  reckoning: Reckoning,
  netting: boolean,
): Generator<number, { readonly positions: readonly Position[]; readonly notices: readonly Notice[] }> {
  const incoming = incomingOf(rows, receipts, reckoning.sheetName);
  const { debts, unallocated, leftOver, credits, notices } = settleRows(rows, incoming, writeOffs, invoices, netting);
  yield rows.length;
  const beyond = givenBackBeyond(credits);
  const beyondKeys = new Set([...beyond].map(rowKey));
  const undated = incoming.filter(({ day }) => day === null);
  return {
    positions: [
      ...(yield* piecewise(debts.values(), (debt) => positionOfRow(debt.row, debt, reckoning))),
      ...credits.map(({ receipt, leftCents }) =>
        positionOfIncoming(receipt, leftCents, beyond.has(receipt) ? '待核实' : '贷项', reckoning),
      ),
      ...undated.map((receipt) => positionOfIncoming(receipt, receipt.amountCents, '待核实', reckoning)),
    ],
    notices: [
      ...notices.map((notice) =>
        (notice.kind === 'unknownInvoice' || notice.kind === 'invoiceNotPayable') && beyondKeys.has(rowKey(notice))
          ? { ...notice, unverified: true as const }
          : notice,
      ),
      ...unallocatedNotices(unallocated, leftOver, beyond, netting),
    ],
  };
}

/** Unapplied money is 贷项; where a customer was given back more than stands there, what was given back is unverified (R10). */
function givenBackBeyond(credits: readonly LeftOver[]): ReadonlySet<Incoming> {
  const byCustomer = new Map<string, number>();
  for (const { receipt, leftCents } of credits)
    byCustomer.set(receipt.customer.key, safeCents((byCustomer.get(receipt.customer.key) ?? 0) + leftCents));
  return new Set(
    credits
      .filter(({ receipt, leftCents }) => leftCents < 0 && (byCustomer.get(receipt.customer.key) ?? 0) < 0)
      .map(({ receipt }) => receipt),
  );
}

function rowKey({ sheetName, rowNumber }: Pick<Incoming, 'sheetName' | 'rowNumber'>): string {
  return `${rowNumber} ${sheetName}`;
}

/** More than a user will go through. */
const mostPlaces = 1000;

function unallocatedNotices(
  unallocated: readonly Incoming[],
  leftOver: readonly LeftOver[],
  beyond: ReadonlySet<Incoming>,
  netted: boolean,
): Notice[] {
  const credits = unallocated.filter((receipt) => !beyond.has(receipt));
  const totalCents = sumCents(credits.map(({ amountCents }) => amountCents));
  const leftCents = netted ? sumCents(leftOver.flatMap((left) => (beyond.has(left.receipt) ? [] : [left.leftCents]))) : 0;
  return [
    ...(credits.length === 0
      ? []
      : [
          {
            kind: 'unallocatedReceipts',
            count: credits.length,
            totalCents,
            netted,
            ...(leftCents !== 0 && { leftCents }),
            places: credits.slice(0, mostPlaces).map(({ sheetName, rowNumber }) => ({ sheetName, row: rowNumber - 1 })),
          } as const,
        ]),
    ...leftOver
      .filter(({ receipt }) => beyond.has(receipt))
      .map(
        ({ receipt, leftCents }) =>
          ({
            kind: 'returnedBeyondReceipts',
            sheetName: receipt.sheetName,
            rowNumber: receipt.rowNumber,
            customer: receipt.customer.name,
            amountCents: -leftCents,
          }) as const,
      ),
  ];
}
