import type { SerialDay } from '../../domain/calendar/serial-day';
import type { InvoicesOfCustomer } from '../register';

/** What a piece of evidence is (R44): 合同, 订单, 交付或服务确认, 发票, 对账, 催款及签收, 承诺, 往来记录, 其他. */
export type EvidenceCategory =
  | 'contract'
  | 'order'
  | 'delivery'
  | 'invoice'
  | 'statement'
  | 'demand'
  | 'promise'
  | 'correspondence'
  | 'other';

/** What it is kept on: 原件, 复印件, 电子. */
export type Carrier = 'original' | 'copy' | 'electronic';

/** What was seen to of an electronic record of what was said: 完整, 连续, 双方身份, 原始载体, 公证或时间戳. */
export type RecordCheck = 'whole' | 'continuous' | 'identities' | 'firstCarrier' | 'fixed';

/** One row of 证据 (R44), of a case or of a customer. No invoice numbers: all of the case's or the customer's. */
export interface EvidenceRecord extends InvoicesOfCustomer {
  /** 案件编号; '' where it names a customer alone. */
  readonly caseNumber: string;
  readonly category: EvidenceCategory;
  readonly name: string;
  readonly day: SerialDay | null;
  /** null: not known. */
  readonly carrier: Carrier | null;
  readonly fileName: string;
  /** Of the file when it was registered, 64 small hexadecimal digits; '' where none was taken. */
  readonly sha256: string;
  /** Bytes; null: not known. */
  readonly fileSize: number | null;
  /** The day on which the hash was taken; null: not known. */
  readonly registeredDay: SerialDay | null;
  readonly checks: readonly RecordCheck[];
  readonly pages: number | null;
  readonly source: string;
  /** 证明目的 */
  readonly proves: string;
  readonly storedAt: string;
  readonly backup: string;
  /** 密级 */
  readonly secrecy: string;
}
