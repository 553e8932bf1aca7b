import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Cents } from '../../domain/money/cents';
import type { InvoicesOfCustomer } from '../register';
import type { LossCause } from '../write-offs/write-off';

/** Where a case stands (R43): 准备, 调解, 支付令, 诉讼, 仲裁, 执行, 结案. */
export type CaseState = 'preparing' | 'mediation' | 'paymentOrder' | 'suit' | 'arbitration' | 'enforcement' | 'closed';

/** Whether the debtor's assets were frozen, and when: 诉前, 诉中, 未申请. */
export type Preservation = 'preSuit' | 'inSuit' | 'none';

/** How a closed case ended: 胜诉, 部分胜诉, 和解, 败诉, 撤回. */
export type CaseResult = 'won' | 'partlyWon' | 'settled' | 'lost' | 'withdrawn';

/** One row of 案件 (R43). No invoice numbers: all that are overdue. `''` and null: not known. */
export interface CaseRecord extends InvoicesOfCustomer {
  readonly number: string;
  /** null counts as 准备. */
  readonly state: CaseState | null;
  readonly handler: string;
  /** 法院或机构 */
  readonly court: string;
  readonly filedDay: SerialDay | null;
  /** 案号 */
  readonly docket: string;
  readonly preservation: Preservation | null;
  readonly preservationDay: SerialDay | null;
  /** The day on which the debtor was served with the complaint. */
  readonly servedDay: SerialDay | null;
  /** The day from which a mediation agreement holds, and that of its confirmation by the court. */
  readonly mediationDay: SerialDay | null;
  readonly confirmedDay: SerialDay | null;
  /** The day on which the debtor was served with an order to pay. */
  readonly orderServedDay: SerialDay | null;
  readonly judgmentDay: SerialDay | null;
  /** The days on which a judgment or a ruling was served on us. */
  readonly judgmentServedDay: SerialDay | null;
  readonly rulingServedDay: SerialDay | null;
  /** The money that the judgment awards. */
  readonly judgmentCents: Cents | null;
  /** The day from which the judgment holds, and the last day on which it lets the debtor pay; the latter may lie ahead. */
  readonly effectiveDay: SerialDay | null;
  readonly performanceDay: SerialDay | null;
  readonly costCents: Cents | null;
  readonly recoveredCents: Cents | null;
  readonly closedDay: SerialDay | null;
  readonly result: CaseResult | null;
  /** Why it came to a case: the causes of R38. */
  readonly cause: LossCause | null;
  readonly note: string;
}
