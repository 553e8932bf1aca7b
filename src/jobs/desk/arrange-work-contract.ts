import type { WorkKindKey } from '../../domain/dunning/work-kinds';
import type { ArrangementAction } from '../../registers/arrangements/arrangement';
import type { Language } from '../../texts/language';
import type { EnteredRowOutcome } from './entered-row-outcome';

/**
 * Enter what is arranged about an item of the work of a day as a row of 事项安排, which is made where there is none: all of it or nothing
 * (R41).
 */
export interface ArrangeWorkRequest {
  readonly language: Language;
  readonly customer: string;
  readonly kind: WorkKindKey;
  /** The day of the list, `yyyy-mm-dd`. */
  readonly date: string;
  readonly action: ArrangementAction;
  /** 推迟到, `yyyy-mm-dd`, after the day of the list; only what is put off has one. */
  readonly until?: string;
  /** 负责人; who is given it. */
  readonly person?: string;
  readonly note?: string;
}

export type ArrangeWorkOutcome = EnteredRowOutcome;
