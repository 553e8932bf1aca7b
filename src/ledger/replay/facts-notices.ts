import { sumCents } from '../../domain/money/cents';
import type { AgedLedger, Position } from '../aged-ledger';
import type { Notice } from '../findings';
import { netAmount } from '../net-amount';
import type { WriteOffOfInvoice } from '../ledger-facts';
import type { InvoiceIndex } from '../invoice-index';
import type { LedgerRow } from '../ledger';

/** Write-offs that lower nothing: in a snapshot all of them, else those that name no invoice which is there (R35). */
export function writeOffNotices(
  writeOffs: readonly WriteOffOfInvoice[],
  invoices: InvoiceIndex<LedgerRow>,
  basis: AgedLedger['basis'],
): Notice[] {
  if (writeOffs.length === 0) return [];
  if (basis === 'snapshot')
    return [
      { kind: 'writeOffsOnlyListed', count: writeOffs.length, totalCents: sumCents(writeOffs.map(({ amountCents }) => amountCents)) },
    ];
  return writeOffs
    .filter(({ customer, invoiceNumber }) => invoices.find(customer, invoiceNumber).every((row) => row.balanceFixed === true))
    .map(({ place, day, customer, invoiceNumber, amountCents }) => ({
      kind: 'writeOffLowersNothing',
      places: [place],
      day,
      customer: customer.name,
      invoiceNumber,
      amountCents,
    }));
}

/** Write-offs of more than their invoice owed on their day, whatever was received or given back since (R35). */
export function beyondBalanceNotices(positions: readonly Position[], listed: readonly WriteOffOfInvoice[]): Notice[] {
  return positions.flatMap((position): Notice[] => {
    const { row, receipts, writeOffs } = position;
    if (row === null || writeOffs.length === 0) return [];
    let writtenOffCents = 0;
    return [...writeOffs]
      .sort((one, other) => one.day - other.day)
      .flatMap(({ day, amountCents }): Notice[] => {
        const receivedCents =
          receipts === null
            ? position.receivedCents
            : sumCents(receipts.filter((receipt) => receipt.day <= day).map((receipt) => receipt.amountCents));
        const openCents = Math.max(0, netAmount(row) - receivedCents - writtenOffCents);
        const beyondCents = amountCents - openCents;
        writtenOffCents += Math.min(amountCents, openCents);
        const { customer, invoiceNumber } = row;
        if (beyondCents <= 0) return [];
        const places = listed
          .filter((one) => one.day === day && one.customer.key === customer.key && one.invoiceNumber === invoiceNumber)
          .map(({ place }) => place);
        return [{ kind: 'writeOffBeyondBalance', places, day, customer: customer.name, invoiceNumber, beyondCents }];
      });
  });
}

/** Debts of customers on the statutory rate that fell due before the rates begin: what they bear is not known (R16). */
export function statutoryRateNotices(positions: readonly Position[], ratesFrom: number): Notice[] {
  const unknown = positions.filter(
    ({ penaltyBasis, row, daysOverdue }) =>
      penaltyBasis === 'statutory' && row !== null && row.dueDay !== null && row.dueDay + 1 < ratesFrom && (daysOverdue ?? 0) > 0,
  );
  const [first] = unknown;
  if (first === undefined) return [];
  return [{ kind: 'statutoryRateUnknown', sheetName: first.source.sheetName, rowNumbers: unknown.map(({ source }) => source.rowNumber) }];
}
