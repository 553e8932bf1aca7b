import { effortsByCollector } from '../../desk/collectors';
import type { CollectorMeasures } from '../../desk/collectors';
import type { Desk } from '../../desk/desk';
import { hardDebtsOfCollectors } from '../../desk/hard-debts';
import type { HardDebts } from '../../desk/hard-debts';
import { letterResults } from '../../desk/letter-results';
import type { LetterResults } from '../../desk/letter-results';
import { lossesByCause } from '../../desk/losses-by-cause';
import type { LossesOfCause } from '../../desk/losses-by-cause';
import { recoveryOfMonths } from '../../desk/recovery';
import type { RecoveryOfPeriod } from '../../desk/recovery';
import { recoveryTexts } from '../../texts/recovery/recovery-texts';
import type { RecoveryTexts } from '../../texts/recovery/zh-CN';
import type { ReportContext } from '../report-context';

/** What every part of 催收月报 is made from; null where only a replay or a register tells (R9, R39). */
export interface RecoverySource {
  readonly desk: Desk;
  readonly context: ReportContext;
  readonly words: RecoveryTexts;
  readonly months: readonly RecoveryOfPeriod[] | null;
  readonly collectors: readonly CollectorMeasures[] | null;
  readonly hard: ReadonlyMap<string, HardDebts> | null;
  readonly letters: readonly LetterResults[] | null;
  readonly losses: readonly LossesOfCause[] | null;
}

/** Gathers what the sheet is made from (R38). */
export function recoverySource(desk: Desk, context: ReportContext): RecoverySource {
  return {
    desk,
    context,
    words: recoveryTexts[context.texts.language],
    months: recoveryOfMonths(desk),
    collectors: effortsByCollector(desk),
    hard: hardDebtsOfCollectors(desk),
    letters: letterResults(desk),
    losses: lossesByCause(desk),
  };
}

/** Why a part that a replay tells is not there. */
export function reasonOf({ desk, words: { attention } }: RecoverySource): string {
  return desk.aged.basis === 'snapshot' ? attention.noDates : attention.noLog;
}
