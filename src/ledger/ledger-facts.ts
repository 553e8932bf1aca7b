import type { RowPlace } from '../cells/cell-place';
import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import type { PenaltyBasis } from '../domain/penalty/penalty-basis';
import type { CustomerName } from './ledger';

/** A write-off of one invoice (R35). */
export interface WriteOffOfInvoice {
  /** Its row in 坏账核销. */
  readonly place: RowPlace;
  readonly day: SerialDay;
  readonly customer: CustomerName;
  /** '' where it names none: then it lowers nothing. */
  readonly invoiceNumber: string;
  readonly amountCents: Cents;
}

/** What other tables of the workbook tell of a ledger, as its replay needs it. */
export interface LedgerFacts {
  readonly writeOffs: readonly WriteOffOfInvoice[];
  /** By the customer's key (R13a); a customer without one has the policy's. */
  readonly penaltyBases: ReadonlyMap<string, PenaltyBasis>;
}

/** A ledger that nothing else tells of. */
export const noLedgerFacts: LedgerFacts = { writeOffs: [], penaltyBases: new Map() };
