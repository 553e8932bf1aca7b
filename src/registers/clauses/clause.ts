import type { SerialDay } from '../../domain/calendar/serial-day';
import type { RegisterRow } from '../register';

/** The clauses that a contract is looked through for: 付款时间, 违约金分档, 管辖, 送达地址, 所有权保留, 担保. */
export const clauseKinds = ['payment', 'penalty', 'jurisdiction', 'notice', 'retention', 'guarantee'] as const;

export type ClauseKind = (typeof clauseKinds)[number];

/** Whether a contract has a clause: 有, 不明确, 无. */
export type ClauseState = 'there' | 'unclear' | 'missing';

/** What a contract says of one thing; null: nobody has looked. `note` is what stands beside the word, such as the clause's number. */
export interface Clause {
  readonly state: ClauseState | null;
  readonly note: string;
}

/** One row of 合同条款: a contract of a customer, looked through for its clauses. */
export interface ContractClauses extends RegisterRow {
  /** 合同编号; `''`: all of the customer's that no other row names. */
  readonly contract: string;
  /** 条款核对日期; null: not said when. */
  readonly day: SerialDay | null;
  readonly clauses: Readonly<Record<ClauseKind, Clause>>;
  readonly note: string;
}
