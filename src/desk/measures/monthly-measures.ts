import type { Decimal } from 'decimal.js';

import { monthEndBefore, monthPeriods, periodEndingOn, sameDayLastYear } from '../../domain/calendar/month-periods';
import type { Period } from '../../domain/calendar/month-periods';
import { addMonthsClamped, endOfMonth } from '../../domain/calendar/month-steps';
import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Cents } from '../../domain/money/cents';
import { safeCents, sumCents } from '../../domain/money/cents';
import { riskClasses } from '../../domain/aging/risk-class';
import { countBackDays } from '../../domain/ratios/count-back-days';
import type { PeriodOfSales } from '../../domain/ratios/count-back-days';
import { measure } from '../../domain/ratios/measure';
import { periodMeasures } from '../../domain/ratios/period-measures';
import type { PeriodMeasures, PeriodSums } from '../../domain/ratios/period-measures';
import type { Desk } from '../desk';
import { oncePerDesk } from '../once-per-desk';
import { receiptsOfDesk, salesOfDesk } from '../sales-and-receipts';
import { yearBefore } from '../trade';
import type { DatedTotals } from '../dated-totals';
import { monthHistory, monthsShown } from './month-history';
import type { DaySums, MonthHistory } from './month-history';

/** A period with its sums in cents and its measures, exact; null where the rule says 无数据, or a snapshot knows nothing (R20a, R9). */
export interface MonthMeasures extends Nullable<PeriodMeasures>, Nullable<PeriodSums> {
  readonly period: Period;
  readonly salesCents: Cents;
  /** Balances by class at its end. */
  readonly byClass: DaySums['byClass'] | null;
  readonly countBackDso: Decimal | null;
  /** Closing less what opening, sales, receipts and write-offs come to: rows that are none of them, such as 期初余额. */
  readonly differenceCents: Cents | null;
}

type Nullable<Known> = { readonly [Key in keyof Known]: Known[Key] | null };

/** The measures of the periods that end by asOf, of the same month a year before, and of the last twelve months (R20a). */
export interface MonthlyMeasures {
  /** Oldest first; the last ends at asOf. */
  readonly months: readonly MonthMeasures[];
  readonly lastYear: MonthMeasures;
  /** Write-offs of the last twelve months ÷ their sales, exact: at asOf, at the month end before it, and a year before. */
  readonly badDebtRatio: Decimal | null;
  readonly badDebtRatioBefore: Decimal | null;
  readonly badDebtRatioLastYear: Decimal | null;
}

/** The monthly measures of a desk (R20a). */
export const monthlyMeasures = oncePerDesk((desk): MonthlyMeasures => {
  const { asOf } = desk;
  const history = monthHistory(desk);
  const periods = monthPeriods(asOf, monthsShown - 1);
  const lastYear = periodEndingOn(sameDayLastYear(asOf));
  if (history === null) {
    const months = periods.map((period) => (period.end === asOf ? monthOfSnapshot(desk, period) : salesAlone(desk, period)));
    return {
      months,
      lastYear: salesAlone(desk, lastYear),
      ...{ badDebtRatio: null, badDebtRatioBefore: null, badDebtRatioLastYear: null },
    };
  }
  return {
    months: periods.map((period) => measuresOf(desk, history, period)),
    lastYear: measuresOf(desk, history, lastYear),
    badDebtRatio: badDebtRatioOn(desk, history, asOf),
    badDebtRatioBefore: badDebtRatioOn(desk, history, monthEndBefore(asOf)),
    badDebtRatioLastYear: badDebtRatioOn(desk, history, lastYear.end),
  };
});

function badDebtRatioOn(desk: Desk, history: MonthHistory, end: SerialDay): Decimal | null {
  const year: Period = { start: yearBefore(end), end };
  const lost = history.sumsOn(year.end).writtenOffCents - history.sumsOn(year.start).writtenOffCents;
  return measure(lost, salesOfDesk(desk).in(year));
}

function measuresOf(desk: Desk, history: MonthHistory, period: Period): MonthMeasures {
  const [before, now] = [history.sumsOn(period.start), history.sumsOn(period.end)];
  const sums: PeriodSums = {
    openingCents: before.balanceCents,
    receiptsCents: receiptsOfDesk(desk).in(period),
    writeOffsCents: safeCents(now.writtenOffCents - before.writtenOffCents),
    ...endOf(desk, period, now),
  };
  const expected = sums.openingCents + sums.salesCents - sums.receiptsCents - sums.writeOffsCents;
  return {
    period,
    ...sums,
    ...periodMeasures(sums),
    byClass: now.byClass,
    countBackDso: countBackDays(sums.closingCents, periodsBack(salesOfDesk(desk), period)),
    differenceCents: safeCents(sums.closingCents - expected),
  };
}

type EndSums = Omit<PeriodSums, 'openingCents' | 'receiptsCents' | 'writeOffsCents'>;

function endOf(desk: Desk, period: Period, { balanceCents, byClass }: Pick<DaySums, 'balanceCents' | 'byClass'>): EndSums {
  const sales = salesOfDesk(desk);
  const salesWindow = dsoWindow(period);
  return {
    salesCents: sales.in(period),
    closingCents: balanceCents,
    classedCents: sumCents(riskClasses.map((riskClass) => byClass[riskClass])),
    currentCents: byClass.正常,
    windowSalesCents: sales.in(salesWindow),
    windowDays: salesWindow.end - salesWindow.start,
  };
}

/** What a snapshot knows of the period that ends at asOf: how it ends, and what was billed in it (R9). */
function monthOfSnapshot(desk: Desk, period: Period): MonthMeasures {
  const { balanceCents, byStanding } = desk.aged.main;
  const end = endOf(desk, period, { balanceCents, byClass: byStanding });
  return {
    ...salesAlone(desk, period),
    ...end,
    ...periodMeasures({ ...end, openingCents: 0, receiptsCents: 0, writeOffsCents: 0 }),
    byClass: byStanding,
    countBackDso: countBackDays(balanceCents, periodsBack(salesOfDesk(desk), period)),
    cei: null,
    collectionRate: null,
  };
}

function salesAlone(desk: Desk, period: Period): MonthMeasures {
  const nothing = {
    ...{ openingCents: null, receiptsCents: null, writeOffsCents: null, closingCents: null, differenceCents: null },
    ...{ classedCents: null, currentCents: null, windowSalesCents: null, windowDays: null, overdueCents: null, byClass: null },
    ...{ overdueShare: null, dso: null, bestDso: null, delinquentDays: null, cei: null, collectionRate: null, countBackDso: null },
  };
  return { ...nothing, period, salesCents: salesOfDesk(desk).in(period) };
}

/** The period and the two calendar months before it: what DSO takes its sales from (R20a). */
export function dsoWindow({ start, end }: Period): Period {
  return { start: endOfMonth(addMonthsClamped(start, -2)), end };
}

/** The period and the months before it, newest first, down to that of the ledger's first invoice (R20a). */
function* periodsBack(sales: DatedTotals, newest: Period): Generator<PeriodOfSales> {
  const { firstDay } = sales;
  if (firstDay === null) return;
  for (let period = newest; period.end >= firstDay; period = { start: monthEndBefore(period.start), end: period.start })
    yield { days: period.end - period.start, salesCents: sales.in(period) };
}
