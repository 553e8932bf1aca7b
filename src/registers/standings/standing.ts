import type { SerialDay } from '../../domain/calendar/serial-day';
import type { RegisterRow } from '../register';

/** What is looked up about a debtor: 工商登记, 涉诉, 被执行, 资产, 对外担保, 地址或控制权变更. */
export const standingItems = ['registration', 'suits', 'executions', 'assets', 'guarantees', 'changes'] as const;

export type StandingItem = (typeof standingItems)[number];

/** One row of 资信调查: one thing that somebody looked up about a debtor. */
export interface Standing extends RegisterRow {
  readonly item: StandingItem;
  /** 查询日期; null: not said when, or not looked up yet. */
  readonly day: SerialDay | null;
  readonly source: string;
  readonly result: string;
  readonly person: string;
  readonly note: string;
}
