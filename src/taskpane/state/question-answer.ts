import type { RunAnswer } from '../../jobs/ports/unfinished-run';
import type { LedgerChoices } from '../../jobs/month/look-contract';
import type { MonthTarget } from './pane-state';

/** What a user can answer to a question of a job. */
export type QuestionAnswer =
  | { readonly kind: 'ledger'; readonly sheet: string }
  /** Kept in the workbook, so that it is not asked again. */
  | { readonly kind: 'decision'; readonly sheet: string; readonly choices: LedgerChoices }
  | { readonly kind: 'month'; readonly target: MonthTarget }
  /** The date, `yyyy-mm-dd`, to go by; null takes the ledger's own. */
  | { readonly kind: 'asOf'; readonly asOf: string | null }
  /** The date asked about is meant for this ledger. */
  | { readonly kind: 'confirmAsOf'; readonly sheet: string; readonly asOf: string }
  | { readonly kind: 'overwrite' }
  /** What was named is to be done. */
  | { readonly kind: 'confirm' }
  /** What is to become of a run that was cut short. */
  | { readonly kind: 'settle'; readonly answer: RunAnswer }
  /** Nothing is to be done. */
  | { readonly kind: 'leave' };
