import type { SerialDay } from '../../domain/calendar/serial-day';
import type { WorkKindKey } from '../../domain/dunning/work-kinds';
import type { RegisterRow } from '../register';

/** What was arranged about an item of the work of the day: done for the day, put off to a day, given to a person. */
export type ArrangementAction = 'done' | 'postponed' | 'assigned';

/** One row of 事项安排 (R41): of several rows about one item the last counts. */
export interface Arrangement extends RegisterRow {
  readonly day: SerialDay;
  readonly kind: WorkKindKey;
  readonly action: ArrangementAction;
  /** 推迟到; null for what is not put off. */
  readonly until: SerialDay | null;
  /** 负责人; '' for nobody. */
  readonly person: string;
  readonly note: string;
}
