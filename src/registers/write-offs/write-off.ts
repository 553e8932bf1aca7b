import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Cents } from '../../domain/money/cents';
import type { Approvable } from '../approvals/approval';
import type { InvoicesOfCustomer } from '../register';

/** Why a debt was lost [A]: 客户选择, 合同缺陷, 行动迟缓, 其他 (R38). */
export type LossCause = 'customerChoice' | 'contractDefect' | 'slowAction' | 'other';

/** One row of 坏账核销 (R39, R35): it names one invoice, or none. */
export interface WriteOff extends InvoicesOfCustomer, Approvable {
  readonly day: SerialDay;
  readonly amountCents: Cents;
  readonly approver: string;
  /** 依据 as typed. */
  readonly basis: string;
  readonly cause: LossCause | null;
}
