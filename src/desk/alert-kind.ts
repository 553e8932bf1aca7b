import type { Urgency } from '../domain/alerts/urgency';
import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import type { CustomerName } from '../ledger/ledger';
import type { Desk } from './desk';

/** What one check found (R28). */
export interface AlertFinding {
  /** null for the company itself. */
  readonly customer: CustomerName | null;
  readonly amountCents: Cents;
  readonly since: SerialDay | null;
}

/**
 * What is missing where a kind can't be checked: dated receipts to replay the ledger on, a year's trade, three quarters with data, the
 * table 催收记录 or 还款计划, credit limits, or the law of another country.
 */
export type MissingData = 'datedReceipts' | 'yearTrade' | 'threeQuarters' | 'collections' | 'plans' | 'creditLimits' | 'otherLaw';

/** What a kind found, and what it could not check. */
export interface AlertCheck {
  readonly found: readonly AlertFinding[];
  readonly unchecked?: {
    readonly missing: MissingData;
    /** The customers with a positive balance that were not checked; absent where none was. */
    readonly customers?: readonly CustomerName[];
  };
  /** The table to check is there, and nothing that this kind looks at stands in it yet. */
  readonly nothingEntered?: true;
}

/** A kind of alert: the key that stands in data, how soon it wants something done, and its check (R28). */
export interface AlertKind<Key extends string = string> {
  readonly key: Key;
  readonly urgency: Urgency;
  check(desk: Desk): AlertCheck;
}

/** A check that could not be made at all. */
export function uncheckedFor(missing: MissingData): AlertCheck {
  return { found: [], unchecked: { missing } };
}
