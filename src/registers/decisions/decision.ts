import type { SerialDay } from '../../domain/calendar/serial-day';
import type { RegisterRow } from '../register';

/** One row of 委员会决议: its `customer` is the debtor that it is about, `unknownCustomer` where it is about none. */
export interface Decision extends RegisterRow {
  /** 会议日期 */
  readonly day: SerialDay;
  readonly matter: string;
  /** 责任人; '' for nobody. */
  readonly person: string;
  /** 期限; null for none. */
  readonly dueDay: SerialDay | null;
  /** 结果; '' until something came of it. */
  readonly result: string;
}
