import type { SerialDay } from '../../domain/calendar/serial-day';
import type { PenaltyTerms } from '../../domain/penalty/penalty-tiers';
import type { Notice } from '../../ledger/findings';
import type { LeftOutRow, Problem } from '../../ledger/ledger';
import type { AnySetting } from '../../policy/all-settings';
import type { UnknownPolicyRow } from '../../policy/sheet/policy-cell-fault';
import type { RegisterNotice } from '../../registers/register-notice';
import type { RegisterFault } from '../../registers/registers';
import type { ColumnRole } from '../../ledger/reading-choices';
import type { UnconfirmedPenalty } from '../../texts/sheets/unconfirmed-penalty';

/**
 * Something worth saying about a month, as data: it crosses from the job to whoever shows it, and becomes a sentence there.
 * Gravity: a `problem` is a cell to be put right, a `check` a figure of the ledger's own that disagrees with what was read,
 * a `doubt` something that the user must look at, a `notice` something to know, `leftOut` a row that does not count.
 */
export type Finding =
  | ({ readonly gravity: 'problem'; readonly kind: 'cellUnreadable' } & Problem)
  | ({ readonly gravity: 'problem'; readonly kind: 'registerCell' } & RegisterFault)
  | CheckOrNotice
  | ({ readonly gravity: 'leftOut'; readonly kind: 'rowLeftOut' } & LeftOutRow);

/** A finding of the reading, of the replay or of the job. */
export type CheckOrNotice = { readonly gravity: 'check' | 'doubt' | 'notice' } & (Notice | MonthNotice);

/** What a job has to say of a month that the reading of its ledger does not know. */
export type MonthNotice =
  /** A run that had been cut short was brought to an end first. */
  | { readonly kind: 'repaired' }
  /** A run has left notes of which nothing shows; the next writing takes them away. */
  | { readonly kind: 'notesLeft' }
  | { readonly kind: 'sheetsTooLarge'; readonly sheetNames: readonly string[] }
  /** Settings that 应收参数 does not have, and that stand at their defaults (R30). */
  | { readonly kind: 'policyDefaults'; readonly paths: readonly AnySetting['path'][] }
  /** Rows of 应收参数 that no setting is known by. */
  | { readonly kind: 'policyRowsUnknown'; readonly rows: readonly UnknownPolicyRow[] }
  /** Of the registers (R39). */
  | { readonly kind: 'ofRegister'; readonly notice: RegisterNotice }
  /** Columns chosen earlier that are not there any more, or without which the ledger can't be made out. */
  | { readonly kind: 'chosenColumnsUnused'; readonly sheetName: string; readonly roles: readonly ColumnRole[] }
  /** The as-of date lies more than a year after the ledger's newest date, and is meant (R9). */
  | { readonly kind: 'asOfFar'; readonly asOf: SerialDay; readonly newest: SerialDay }
  /** The month's sheets of before could not be written anew in their place. */
  | { readonly kind: 'madeBeside'; readonly sheetNames: readonly string[] }
  /** Nobody has confirmed on what these penalties are owed: they are estimates (R13a). */
  | { readonly kind: 'penaltyUnconfirmed'; readonly terms: PenaltyTerms; readonly unconfirmed: readonly UnconfirmedPenalty[] };
