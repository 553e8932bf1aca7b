import type { LedgerFacts } from '../ledger/ledger-facts';
import type { Registers } from '../registers/registers';

/** What the registers tell of a ledger that its replay needs: write-offs and the basis of penalties (R13a, R35). */
export function ledgerFactsOf({ writeOffs, customers }: Pick<Registers, 'writeOffs' | 'customers'>): LedgerFacts {
  return {
    writeOffs: (writeOffs ?? []).map(({ sheetName, rowNumber, day, customer, invoiceNumbers, amountCents }) => ({
      place: { sheetName, row: rowNumber - 1 },
      day,
      customer,
      invoiceNumber: invoiceNumbers[0] ?? '',
      amountCents,
    })),
    penaltyBases: new Map(
      (customers ?? []).flatMap(({ customer, penaltyBasis }) => (penaltyBasis === null ? [] : [[customer.key, penaltyBasis] as const])),
    ),
  };
}
