import type { Position } from '../../ledger/aged-ledger';

/** Tells an invoice of a ledger by its row: `表!12`. */
export function invoiceId({ source }: Pick<Position, 'source'>): string {
  return `${source.sheetName}!${source.rowNumber}`;
}
