import type { Position } from '../ledger/aged-ledger';
import type { Dispute } from '../registers/disputes/dispute';
import { invoicesMeant } from './invoices-meant';
import { oncePerDesk } from './once-per-desk';

/** An open row of 争议 with the invoices that it means (R22, R39). */
export interface OpenDispute {
  readonly row: Dispute;
  readonly invoices: readonly Position[];
}

/** The disputes open at asOf: raised by then, and not resolved by then (R39). */
export const openDisputes = oncePerDesk((desk): readonly OpenDispute[] =>
  (desk.registers.disputes ?? [])
    .filter(({ resolvedDay }) => resolvedDay === null)
    .map((row) => ({ row, invoices: invoicesMeant(desk, row, null) })),
);

/** The disputed invoices: those of open disputes, and those that the ledger itself marks (R22). */
export const disputedInvoices = oncePerDesk((desk): ReadonlySet<Position> => {
  const disputed = new Set(openDisputes(desk).flatMap(({ invoices }) => invoices));
  for (const { invoices } of desk.accounts.values())
    for (const position of invoices) if (position.row?.disputed === true) disputed.add(position);
  return disputed;
});
