import type { SheetDraft } from '../../sheets/sheet-draft';
import { percent } from '../../texts/percent';
import { putNotes } from '../parts/put-notes';
import { recoveryColumnCount } from './recovery-places';
import type { RecoverySource } from './recovery-source';

/** 口径: how recovery is reckoned, and the rate of the bonus (R30, R38). Answers the first free row. */
export function putRecoveryNotes(draft: SheetDraft, row: number, { words: { notes }, desk }: RecoverySource): number {
  const rate = desk.policy.work.hardDebtBonus;
  const lines = [...notes.rules, rate === 0 ? notes.noBonus : notes.bonus(percent(rate))];
  return putNotes(draft, row, notes.heading, lines, recoveryColumnCount);
}
