import type { Desk } from '../../desk/desk';
import { monthHistory } from '../../desk/measures/month-history';
import { monthlyMeasures } from '../../desk/measures/monthly-measures';
import type { MonthMeasures } from '../../desk/measures/monthly-measures';
import { migrationSources, migrationTargets } from '../../desk/measures/migration-step';
import type { MigrationSource, MigrationTarget } from '../../desk/measures/migration-step';
import { provisionsOf } from '../../desk/measures/provision';
import { quarterMeasures } from '../../desk/measures/quarter-measures';
import { receiptsToCome } from '../../desk/measures/receipts-to-come';
import type { ToCome } from '../../desk/measures/receipts-to-come';
import { paceKinds, salesPerformance } from '../../desk/measures/sales-performance';
import type { PaceKind } from '../../desk/measures/sales-performance';
import { formatQuarter } from '../../domain/calendar/quarters';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { formatCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import { rounded, roundedOrNull } from './rounded';

/** A period of R20a: amounts with two decimals, ratios with four, days with one; null: no data. */
export interface MonthLine {
  /** asOf, or a month's last day. */
  readonly monthEnd: string;
  readonly opening: string | null;
  readonly sales: string;
  readonly receipts: string | null;
  readonly writeOffs: string | null;
  readonly closing: string | null;
  readonly overdue: string | null;
  readonly overdueShare: string | null;
  readonly dso: string | null;
  readonly countBackDso: string | null;
  readonly bestDso: string | null;
  readonly delinquentDays: string | null;
  readonly cei: string | null;
  readonly collectionRate: string | null;
}

/** A full quarter of R20b. */
export interface QuarterLine {
  /** `2025-Q4`. */
  readonly quarter: string;
  readonly sales: string;
  readonly opening: string;
  readonly closing: string;
  readonly turnover: string;
  readonly days: string | null;
}

type ToComeLine = Readonly<Record<keyof ToCome, string>>;

/** The figures of the monthly report (R20a–R20c, R31, R34, R40); in a snapshot null where only a replay tells (R9). */
export interface MeasureLines {
  readonly months: readonly MonthLine[];
  readonly quarters: readonly QuarterLine[] | null;
  readonly migration: readonly { readonly from: MigrationSource; readonly to: MigrationTarget; readonly amount: string }[] | null;
  readonly provisionByClass: string;
  readonly provisionByAuditBand: string;
  readonly salespeople: readonly (Readonly<Record<PaceKind, number | null>> & { readonly name: string; readonly points: number | null })[];
  readonly badDebtRatio: string | null;
  readonly toCome: {
    readonly weeks: readonly (ToComeLine & { readonly from: string; readonly to: string })[];
    readonly pastExpectation: ToComeLine;
    readonly later: ToComeLine;
    readonly leftOut: string;
  };
}

/** The figures of the monthly report as plain data. */
export function measureLines(desk: Desk): MeasureLines {
  const { months, badDebtRatio } = monthlyMeasures(desk);
  const { byClass, byAuditBand } = provisionsOf(desk);
  const { weeks, pastExpectation, later, leftOut } = receiptsToCome(desk);
  return {
    months: months.map(monthLine),
    quarters:
      quarterMeasures(desk)?.map(({ quarter, salesCents, openingCents, closingCents, turnover, days }) => ({
        quarter: formatQuarter(quarter),
        sales: formatCents(salesCents),
        opening: formatCents(openingCents),
        closing: formatCents(closingCents),
        turnover: rounded(turnover, 4),
        days: roundedOrNull(days, 1),
      })) ?? null,
    migration: migrationLines(desk),
    provisionByClass: formatCents(byClass.requiredCents),
    provisionByAuditBand: formatCents(byAuditBand.requiredCents),
    salespeople: salesPerformance(desk).map(({ name, pace, points }) => ({
      name,
      ...countsOf(pace, points === null),
      points: points?.toNumber() ?? null,
    })),
    badDebtRatio: roundedOrNull(badDebtRatio, 4),
    toCome: {
      weeks: weeks.map(({ from, to, ...sums }) => ({ from: formatIsoDay(from), to: formatIsoDay(to), ...toComeLine(sums) })),
      pastExpectation: toComeLine(pastExpectation),
      later: toComeLine(later),
      leftOut: formatCents(leftOut),
    },
  };
}

function monthLine({ period, ...month }: MonthMeasures): MonthLine {
  return {
    monthEnd: formatIsoDay(period.end),
    opening: centsOrNull(month.openingCents),
    sales: formatCents(month.salesCents),
    receipts: centsOrNull(month.receiptsCents),
    writeOffs: centsOrNull(month.writeOffsCents),
    closing: centsOrNull(month.closingCents),
    overdue: centsOrNull(month.overdueCents),
    overdueShare: roundedOrNull(month.overdueShare, 4),
    dso: roundedOrNull(month.dso, 1),
    countBackDso: roundedOrNull(month.countBackDso, 1),
    bestDso: roundedOrNull(month.bestDso, 1),
    delinquentDays: roundedOrNull(month.delinquentDays, 1),
    cei: roundedOrNull(month.cei, 4),
    collectionRate: roundedOrNull(month.collectionRate, 4),
  };
}

/** By from, then to, in the order of code points; what moved nothing is left out. */
function migrationLines(desk: Desk): MeasureLines['migration'] {
  const step = monthHistory(desk)?.steps.at(-1);
  if (step === undefined) return null;
  const inOrder = <Name extends string>(names: readonly Name[]): Name[] => [...names].sort((one, other) => (one < other ? -1 : 1));
  return inOrder(migrationSources).flatMap((from) =>
    inOrder(migrationTargets).flatMap((to) => {
      const cents = step.moved(from, to);
      return cents === 0 ? [] : [{ from, to, amount: formatCents(cents) }];
    }),
  );
}

function countsOf(pace: Readonly<Record<PaceKind, { readonly count: number }>>, isSnapshot: boolean): Record<PaceKind, number | null> {
  const counts = paceKinds.map((kind) => [kind, isSnapshot && kind !== 'openOver90' ? null : pace[kind].count] as const);
  return Object.fromEntries(counts) as Record<PaceKind, number | null>;
}

function toComeLine({ byHabit, byDueDate }: ToCome): ToComeLine {
  return { byHabit: formatCents(byHabit), byDueDate: formatCents(byDueDate) };
}

function centsOrNull(cents: Cents | null): string | null {
  return cents === null ? null : formatCents(cents);
}
