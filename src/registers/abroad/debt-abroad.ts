import type { SerialDay } from '../../domain/calendar/serial-day';
import type { InvoicesOfCustomer } from '../register';

/** Whether the New York Convention applies to awards against the debtor, as the user found it: 适用, 不适用, 不确定. */
export type ConventionState = 'applies' | 'doesNot' | 'unsure';

/** One row of 境外事项: what is known of a debtor abroad beside 客户资料. No invoice numbers: all of its invoices. */
export interface DebtAbroad extends InvoicesOfCustomer {
  readonly convention: ConventionState | null;
  /** 公约查询日期, and where it was looked up. */
  readonly conventionDay: SerialDay | null;
  readonly conventionSource: string;
  /** 文书认证, as typed. */
  readonly legalisation: string;
  /** 信保保单, as typed. */
  readonly policy: string;
  /** Until when a loss is to be told to the insurer, as its policy says, and when it was told. The former may lie ahead. */
  readonly lossNoticeBy: SerialDay | null;
  readonly lossNoticeDay: SerialDay | null;
  /** Until when the claim is to be filed with the insurer, and when it was. The former may lie ahead. */
  readonly claimBy: SerialDay | null;
  readonly claimDay: SerialDay | null;
  readonly note: string;
}
