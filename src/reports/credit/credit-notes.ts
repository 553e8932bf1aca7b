import { formatCents } from '../../domain/money/cents';
import { groupThousands } from '../../cells/group-thousands';
import type { SheetDraft } from '../../sheets/sheet-draft';
import { percent } from '../../texts/percent';
import { putNotes } from '../parts/put-notes';
import { creditColumnCount } from './credit-places';
import type { CreditSource } from './credit-source';

/**
 * 口径: how grades, limits and the back-test are meant, with the settings that they were made with (R30, R36). Answers the first free row.
 */
export function putCreditNotes(draft: SheetDraft, row: number, { words: { notes }, desk }: CreditSource): number {
  const { credit } = desk.policy;
  const lines = [
    notes.window(credit.months),
    notes.edges({
      worstOfD: String(credit.worstOfD),
      brokenOfD: String(credit.brokenOfD),
      lateOfC: String(credit.lateOfC),
      worstOfC: String(credit.worstOfC),
      brokenOfC: String(credit.brokenOfC),
      lateShareOfC: percent(credit.lateShareOfC),
      lateOfB: String(credit.lateOfB),
      lateShareOfB: percent(credit.lateShareOfB),
      worstOfB: String(credit.worstOfB),
    }),
    notes.limits({
      extraDays: String(credit.limitExtraDaysOfA),
      b: String(credit.limitFactorOfB),
      c: String(credit.limitFactorOfC),
      d: String(credit.limitFactorOfD),
      step: groupThousands(formatCents(credit.limitStepCents)),
    }),
    notes.backTest,
    notes.advice,
  ];
  return putNotes(draft, row, notes.heading, lines, creditColumnCount);
}
