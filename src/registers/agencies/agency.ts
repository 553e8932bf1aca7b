import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Cents } from '../../domain/money/cents';
import type { RegisterRow } from '../register';

/** Who helps to recover: 律师事务所, 催收机构, 调解组织. */
export type AgencyKind = 'lawyer' | 'agency' | 'mediator';

/** One row of 机构: its `customer` is the body itself, by its name. */
export interface Agency extends RegisterRow {
  readonly kind: AgencyKind | null;
  /** 资质 as typed, and the day on which it was checked. */
  readonly licence: string;
  readonly checkedDay: SerialDay | null;
  readonly field: string;
  readonly cases: number | null;
  /** A fraction of 1. */
  readonly successShare: number | null;
  readonly fixedCents: Cents | null;
  /** Of what is recovered, a fraction of 1. */
  readonly recoveredShare: number | null;
  /** 收费说明: what of its fees is no figure. */
  readonly feeNote: string;
  readonly contact: string;
  readonly phone: string;
  readonly note: string;
}
