import type { Language } from '../../texts/language';
import type { ProgressStep } from '../../jobs/ports/job-control';
import type { LookOutcome } from '../../jobs/month/look-contract';
import type { ReportChoice } from '../../reports/report';
import type { Place } from '../pane-desk';
import type { CommandName, ConfirmedAsOf, FocusWish, PaneNotice, PaneResult, PaneTab, TaskName } from './pane-state';

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly kind: 'tabChosen'; readonly tab: PaneTab }
  | { readonly kind: 'moved'; readonly place: Place }
  | { readonly kind: 'ledgerChanged' }
  | { readonly kind: 'asOfChosen'; readonly asOf: string | null }
  | { readonly kind: 'asOfConfirmed'; readonly confirmed: ConfirmedAsOf }
  | { readonly kind: 'ledgerChosen'; readonly sheet: string }
  | { readonly kind: 'reportsChosen'; readonly sheet: string; readonly reports: readonly ReportChoice[] }
  | { readonly kind: 'languageChosen'; readonly language: Language }
  | { readonly kind: 'firstRunSkipped' }
  /** By a button, or by the answer to a question. */
  | { readonly kind: 'lookAsked' }
  | { readonly kind: 'lookStarted' }
  | { readonly kind: 'lookStepped'; readonly step: ProgressStep }
  | { readonly kind: 'lookQuiet' }
  | { readonly kind: 'lookStopping' }
  /** A look that was given up for something newer. */
  | { readonly kind: 'lookDropped' }
  | { readonly kind: 'lookDone'; readonly outcome: LookOutcome }
  | { readonly kind: 'lookFailed'; readonly detail: string }
  | { readonly kind: 'taskStarted'; readonly task: TaskName }
  | { readonly kind: 'taskStepped'; readonly step: ProgressStep }
  /** Nothing has been heard of Excel for a while. */
  | { readonly kind: 'taskQuiet' }
  | { readonly kind: 'taskStopping' }
  /** `focus` says where the keyboard goes on; null leaves it alone. */
  | { readonly kind: 'taskDone'; readonly result: PaneResult | null; readonly focus: FocusWish['place'] | null }
  /** Which job of the ribbon is under way. */
  | { readonly kind: 'commandUnderWay'; readonly command: CommandName | null }
  | { readonly kind: 'commandStepped'; readonly step: ProgressStep }
  | { readonly kind: 'commandDone'; readonly result: PaneResult }
  | { readonly kind: 'resultDismissed' }
  /** The user goes to what letters lack. */
  | { readonly kind: 'missingWanted' }
  | { readonly kind: 'noticed'; readonly notice: PaneNotice | null };
