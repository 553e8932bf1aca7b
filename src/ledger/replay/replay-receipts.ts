import type { Position, Standing } from '../aged-ledger';
import type { Notice } from '../findings';
import type { InvoiceIndex } from '../invoice-index';
import type { LedgerRow, Receipt } from '../ledger';
import { applyNamed } from './apply-named';
import { incomingOfReceipt, incomingOfRow } from './incoming';
import type { Incoming } from './incoming';
import { netUnallocated } from './net-unallocated';
import type { LeftOver } from './net-unallocated';
import { OpenDebt } from './open-debt';
import { positionOfIncoming, positionOfRow } from './stand-position';
import type { Reckoning } from './stand-position';

/** The rows of one currency with the receipts up to asOf set against them (R9–R11, R15); rows and receipts that lie after asOf are not passed. */
export function replayReceipts(
  rows: readonly LedgerRow[], receipts: readonly Receipt[], invoices: InvoiceIndex<LedgerRow>, reckoning: Reckoning, netting: boolean,
): { readonly positions: readonly Position[]; readonly notices: readonly Notice[] } {
  const debts = new Map<LedgerRow, OpenDebt>();
  const incoming: Incoming[] = [];
  for (const row of rows) {
    // A credit entry that could not be read wholly stays a row of its own.
    if (row.entry === 'receipt' && row.verified && row.invoiceDay !== null) incoming.push(incomingOfRow(row, reckoning.sheetName));
    else debts.set(row, new OpenDebt(row));
  }
  incoming.push(...receipts.map(incomingOfReceipt));
  const { unallocated, unmatched, notices } = applyNamed(incoming, debts, invoices);
  const leftOver = netting ? netUnallocated(unallocated, debts.values()) : unallocated.map((receipt) => ({ receipt, leftCents: receipt.amountCents }));
  const credits = [...leftOver, ...unmatched.map((receipt) => ({ receipt, leftCents: receipt.amountCents }))];
  const undated = incoming.filter(({ day }) => day === null);
  const said = unallocated.length === 0 ? notices : [...notices, unallocatedNotice(unallocated, netting)];
  return {
    positions: [
      ...[...debts.values()].map((debt) => positionOfRow(debt.row, debt, reckoning)),
      ...creditPositions(credits),
      ...undated.map((receipt) => positionOfIncoming(receipt, receipt.amountCents, '待核实')),
    ],
    notices: said,
  };
}

/** Unapplied money is 贷项; where a customer was given back more than stands there, what was given back is unverified (R10). */
function creditPositions(credits: readonly LeftOver[]): Position[] {
  const byCustomer = new Map<string, number>();
  for (const { receipt, leftCents } of credits) byCustomer.set(receipt.customer.key, (byCustomer.get(receipt.customer.key) ?? 0) + leftCents);
  return credits.map(({ receipt, leftCents }) => {
    const givenBack = leftCents < 0 && (byCustomer.get(receipt.customer.key) ?? 0) < 0;
    const standing: Standing = givenBack ? '待核实' : '贷项';
    return positionOfIncoming(receipt, leftCents, standing);
  });
}

function unallocatedNotice(unallocated: readonly Incoming[], netted: boolean): Notice {
  return { kind: 'unallocatedReceipts', count: unallocated.length, totalCents: unallocated.reduce((sum, { amountCents }) => sum + amountCents, 0), netted };
}
