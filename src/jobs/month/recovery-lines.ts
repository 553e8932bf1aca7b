import { recoveryOfCollectors } from '../../desk/collectors';
import type { Desk } from '../../desk/desk';
import type { Efforts } from '../../desk/efforts';
import { recoveryOfMonths } from '../../desk/recovery';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { formatCents } from '../../domain/money/cents';
import { rounded, roundedOrNull } from './rounded';

/** Efforts as plain data: cost with two decimals, the mean of marks with one (R38). */
export interface EffortLine {
  readonly calls: number;
  readonly visits: number;
  readonly letters: number;
  readonly promisesKept: number;
  readonly promisesBroken: number;
  readonly cost: string;
  /** With four decimals; null where nothing was recovered. */
  readonly costPerYuan: string | null;
  readonly satisfaction: string | null;
}

/** Without 催收记录 nothing is known of efforts (R39). */
type EffortsKnown = EffortLine | { readonly [Member in keyof EffortLine]: null };

/** A period's recovery as plain data: the rate with four decimals, days with one (R38). */
export type RecoveryLine = EffortsKnown & {
  readonly monthEnd: string;
  readonly recoverable: string;
  readonly recovered: string;
  readonly rate: string | null;
  readonly daysToRecover: string | null;
};

/** A collector's twelve months; '' for what came in without any effort (R38). */
export type CollectorLine = EffortLine & { readonly name: string; readonly recovered: string };

/** The measures of R38. */
export interface RecoveryLines {
  /** Oldest first. */
  readonly months: readonly RecoveryLine[];
  /** By name. */
  readonly collectors: readonly CollectorLine[];
}

const nothingKnown = {
  ...{ calls: null, visits: null, letters: null, promisesKept: null, promisesBroken: null },
  ...{ cost: null, costPerYuan: null, satisfaction: null },
} as const;

/** What was recovered, by month and by collector (R38); null where no receipt has a date (R9). */
export function recoveryLines(desk: Desk): RecoveryLines | null {
  const months = recoveryOfMonths(desk);
  const collectors = recoveryOfCollectors(desk);
  if (months === null || collectors === null) return null;
  return {
    months: months.map(({ period, recoverableCents, recoveredCents, rate, daysToRecover, efforts, costPerYuan }) => ({
      monthEnd: formatIsoDay(period.end),
      recoverable: formatCents(recoverableCents),
      recovered: formatCents(recoveredCents),
      rate: roundedOrNull(rate, 4),
      daysToRecover: roundedOrNull(daysToRecover, 1),
      ...(efforts === null ? nothingKnown : { ...effortLine(efforts), costPerYuan: roundedOrNull(costPerYuan, 4) }),
    })),
    collectors: collectors.map(({ name, recoveredCents, costPerYuan, ...efforts }) => ({
      name,
      recovered: formatCents(recoveredCents),
      ...effortLine(efforts),
      costPerYuan: roundedOrNull(costPerYuan, 4),
    })),
  };
}

function effortLine({
  calls,
  visits,
  letters,
  promisesKept,
  promisesBroken,
  costCents,
  satisfaction,
}: Efforts): Omit<EffortLine, 'costPerYuan'> {
  return {
    ...{ calls, visits, letters, promisesKept, promisesBroken },
    cost: formatCents(costCents),
    satisfaction: satisfaction === null ? null : rounded(satisfaction, 1),
  };
}
