import type { DeadlineKind } from '../../desk/work-kind';
import type { Urgency } from '../../domain/alerts/urgency';
import type { Language } from '../../texts/language';
import type { AskedMonth } from '../month/asked-month';
import type { MonthQuestion, MonthRefusal } from '../month/build-month-contract';
import type { WorkLine } from '../month/work-lines';
import type { RefusalReason } from '../refusal-reason';

/** The work of the day at the as-of date; nothing is written. */
export interface ListWorkRequest extends AskedMonth {
  readonly language: Language;
}

export type ListWorkOutcome =
  | { readonly kind: 'done'; readonly report: WorkList }
  | { readonly kind: 'question'; readonly question: MonthQuestion }
  | { readonly kind: 'refused'; readonly refusal: MonthRefusal; readonly reason: RefusalReason };

/** What is to be done at a date (R41). */
export interface WorkList {
  readonly asOf: string;
  readonly ledgerSheet: string;
  /** In R41's order. */
  readonly items: readonly ListedWork[];
  /** Whether there is a 催收记录: without one promises, letters and contacts are not known (R39). */
  readonly hasLog: boolean;
  /** Hours of the day between which calls may be made, and are best made (R24). */
  readonly calls: { readonly fromHour: number; readonly toHour: number; readonly bestFromHour: number; readonly bestToHour: number };
}

/** One thing to be done, with where the customer's oldest open invoice stands, and how to reach it. */
export interface ListedWork extends WorkLine {
  readonly urgency: Urgency;
  /** Of a case: which of its periods ends. */
  readonly deadline?: DeadlineKind;
  /** What was arranged about it (事项安排): done on the day of the list, or put off to a later one. */
  readonly state: 'open' | 'done' | 'postponed';
  readonly until: string | null;
  /** The first day on which the customer may be spoken to, whatever the kind (R42); null where no day of a year is worked. */
  readonly contactFrom: string | null;
  readonly contact: string;
  readonly phone: string;
  readonly place: { readonly sheet: string; readonly cell: string } | null;
}
