import type { PenaltyTerms } from '../../domain/penalty/penalty-tiers';

/** A run of days overdue that bear one rate; `toDay` is null where it goes on until payment. */
export interface RateOfDays {
  readonly fromDay: number;
  readonly toDay: number | null;
  /** Percent a day, such as `0.03%`. */
  readonly rate: string;
  /** All days of an invoice that is so late bear it, not only these (R14). */
  readonly ofAllDays?: true;
}

/** The tiers of a penalty as sentences tell them, the last as far as it goes (R13). */
export function ratesOfDays({ tiers, afterLast, method }: PenaltyTerms): RateOfDays[] {
  const rates: RateOfDays[] = [];
  let fromDay = 1;
  for (const [index, { upToDays, dailyRate }] of tiers.entries()) {
    const goesOn = index === tiers.length - 1 && afterLast === 'continue';
    rates.push({
      fromDay,
      toDay: goesOn ? null : upToDays,
      rate: `${Number((dailyRate * 100).toPrecision(12))}%`,
      ...(method === 'whole' && index > 0 && { ofAllDays: true }),
    });
    if (upToDays !== null) fromDay = upToDays + 1;
  }
  return rates;
}
