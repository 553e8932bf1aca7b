import { cellStyles, sectionStyle } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import { percent } from '../../texts/percent';
import { labelColumn, numberColumn } from '../parts/part-columns';
import { recoveryColumnCount } from './recovery-places';
import type { RecoverySource } from './recovery-source';

/** 口径: how recovery is reckoned, and the rate of the bonus (R30, R38). Answers the first free row. */
export function putRecoveryNotes(draft: SheetDraft, row: number, { words: { notes }, desk }: RecoverySource): number {
  const rate = desk.policy.work.hardDebtBonus;
  const lines = [...notes.rules, rate === 0 ? notes.noBonus : notes.bonus(percent(rate))];
  draft.line(row, numberColumn, notes.heading, sectionStyle);
  const put = draft.put(
    row + 1,
    numberColumn,
    lines.map((line, index) => [index + 1, line]),
  );
  draft.style({ ...put, columns: 1 }, cellStyles.number);
  draft.style({ ...put, column: labelColumn, columns: 1 }, { horizontal: 'left' });
  lines.forEach((line, index) => draft.breakText(row + 1 + index, labelColumn, line, recoveryColumnCount));
  return row + 1 + lines.length;
}
