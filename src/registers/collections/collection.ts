import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Cents } from '../../domain/money/cents';
import type { InvoicesOfCustomer } from '../register';

/** How a debtor was spoken to: 函件, 电话, 拜访, 其他. All but a letter are contacts (R41). */
export type CollectionMethod = 'letter' | 'call' | 'visit' | 'other';

/** The letters of R21: 首次催款函, 二次催款函, 律师函. */
export type LetterStage = 1 | 2 | 3;

/**
 * One row of 催收记录 (R39); with a promised day it is a promise made on `day` (R28c). No invoice numbers: all of the customer's dated up to
 * `day`.
 */
export interface Collection extends InvoicesOfCustomer {
  /** 编号 of the row itself. */
  readonly number: string;
  readonly day: SerialDay;
  readonly method: CollectionMethod;
  readonly stage: LetterStage | null;
  /** 作废: a letter that was made and never sent, as if it had not been; absent for every other row. */
  readonly struck?: true;
  readonly amountCents: Cents | null;
  readonly content: string;
  readonly promisedDay: SerialDay | null;
  /** null with a promised day: all that was owed (R28c). */
  readonly promisedCents: Cents | null;
  readonly waybill: string;
  /** 寄出, 签收, 退回 of a letter (R21a, R25). */
  readonly sentDay: SerialDay | null;
  readonly receivedDay: SerialDay | null;
  readonly returnedDay: SerialDay | null;
  /** 经办人 */
  readonly collector: string;
  readonly minuteOfDay: number | null;
  /** 同行人 of a visit (R24). */
  readonly companion: string;
  readonly result: string;
  readonly costCents: Cents | null;
  /** 1 to 5 (R38). */
  readonly satisfaction: number | null;
  /** 下次联系: the day on which the customer is to be spoken to again; absent where none was agreed on. */
  readonly nextDay?: SerialDay;
}
