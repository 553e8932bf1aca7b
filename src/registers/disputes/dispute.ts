import type { SerialDay } from '../../domain/calendar/serial-day';
import type { InvoicesOfCustomer } from '../register';

/** One row of 争议 (R39): open from `raisedDay` until before `resolvedDay`. No invoice numbers: all of the customer's, later ones too. */
export interface Dispute extends InvoicesOfCustomer {
  readonly raisedDay: SerialDay;
  readonly content: string;
  readonly resolvedDay: SerialDay | null;
}
