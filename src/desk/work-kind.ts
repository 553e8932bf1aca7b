import type { Urgency } from '../domain/alerts/urgency';
import type { SerialDay } from '../domain/calendar/serial-day';
import type { CaseDeadlineKind } from '../domain/law/case-deadlines';
import type { Cents } from '../domain/money/cents';
import type { CustomerName } from '../ledger/ledger';
import type { InsuranceDeadlineKind } from './checks/insurance-deadlines';
import type { Desk } from './desk';

/** A period of procedure, or a day that an insurer of export credits set. */
export type DeadlineKind = CaseDeadlineKind | InsuranceDeadlineKind;

/** Something to be done for a customer, as one row, invoice or letter gives it; a customer's of one kind are one item (R41). */
export interface WorkFinding {
  readonly customer: CustomerName;
  /** null where the kind has none. */
  readonly amountCents: Cents | null;
  readonly since: SerialDay | null;
  /** Who has to see to it, whoever sees to the customer; `''`: nobody is named. Absent: who sees to the customer does. */
  readonly owner?: string;
  /** Of a case: which of its periods ends on that day, or what an insurer is to be told by it. */
  readonly deadline?: DeadlineKind;
}

/** A kind of work: the key that stands in data, whether it is done by speaking to the customer, and what there is of it (R41, R42). */
export interface WorkKind<Key extends string = string> {
  readonly key: Key;
  /** The group in which it is listed: something went wrong, something is to be done by now, something is to be followed up. */
  readonly urgency: Urgency;
  /** Spoken to, so that the guard of contacts says from when on (R42). */
  readonly isContact: boolean;
  /** It comes from a register without a look at what is owed, so that the desk of the main currency tells of it for all (R12d). */
  readonly isOfRegisterAlone?: true;
  find(desk: Desk): readonly WorkFinding[];
}
