import type { Cents } from '../../domain/money/cents';
import type { PenaltyBasis } from '../../domain/penalty/penalty-basis';
import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Approvable } from '../approvals/approval';
import type { RegisterRow } from '../register';

/** One customer of 客户资料 (R39); `''` and null: not known. */
export interface CustomerRecord extends RegisterRow, Approvable {
  readonly creditCode: string;
  readonly address: string;
  readonly contact: string;
  readonly phone: string;
  readonly salesperson: string;
  /** As typed; the ledger reads it (R12b). */
  readonly terms: string;
  /** null: unconfirmed (R13a). */
  readonly penaltyBasis: PenaltyBasis | null;
  /** What stands beside the word of the basis: 合同（第8.2条） notes a clause. */
  readonly penaltyBasisNote: string;
  readonly creditLimitCents: Cents | null;
  /** 申请额度: what the limit is to become once that is approved; absent where nothing is asked. */
  readonly limitAskedCents?: Cents;
  /** 信用额度 as typed, where the policy asks for approval and it counts otherwise. */
  readonly limitTypedCents?: Cents;
  /** A limit that was approved, and the first day on which it counts; null: every day. Absent where the policy asks for no approval. */
  readonly limitApproved?: { readonly cents: Cents; readonly from: SerialDay | null };
  /** 近12个月交易额 (R28a). */
  readonly yearTradeCents: Cents | null;
  readonly security: string;
  readonly industry: string;
  readonly country: string;
  readonly currency: string;
  readonly governingLaw: string;
  readonly jurisdiction: string;
  readonly contractClauses: string;
  readonly note: string;
}
