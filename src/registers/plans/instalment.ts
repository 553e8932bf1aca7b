import type { SerialDay } from '../../domain/calendar/serial-day';
import type { PaymentMeans } from '../../domain/dunning/mixed-plan';
import type { Cents } from '../../domain/money/cents';
import type { Approvable } from '../approvals/approval';
import type { InvoicesOfCustomer } from '../register';

/** One row of 还款计划 (R39). No invoice numbers: all of the customer's. */
export interface Instalment extends InvoicesOfCustomer, Approvable {
  /** 计划号; the rows of one number and customer are a plan. */
  readonly plan: string;
  /** 期次 as typed. */
  readonly ordinal: string;
  readonly dueDay: SerialDay;
  readonly amountCents: Cents;
  readonly paidDay: SerialDay | null;
  readonly paidCents: Cents | null;
  /** The day the plan was signed; of rows that differ the earliest. null: it exists at every date (R21a), and interrupts nothing (R25). */
  readonly signedDay: SerialDay | null;
  /** 付款方式; absent where it does not say. */
  readonly means?: PaymentMeans;
  /** 说明 as typed: what asset, who valued it. */
  readonly note?: string;
}
