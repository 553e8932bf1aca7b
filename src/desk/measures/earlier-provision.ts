import { auditBand, auditBands } from '../../domain/aging/audit-band';
import type { AuditBand } from '../../domain/aging/audit-band';
import { monthEndBefore, periodEndingOn, sameDayLastYear } from '../../domain/calendar/month-periods';
import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Cents } from '../../domain/money/cents';
import type { Desk } from '../desk';
import { oncePerDesk } from '../once-per-desk';
import { monthHistory } from './month-history';
import type { MonthHistory } from './month-history';
import { addTo, provisionBy, provisionsOf, requiredByClass } from './provision';

/**
 * What the policy's method required earlier; null where only a replay tells and there is none, and where migration had no rates (R31, R9).
 */
export interface EarlierProvision {
  /** At the month end before asOf, and at the end of the same month a year before. */
  readonly beforeCents: Cents | null;
  readonly lastYearCents: Cents | null;
}

/** The allowance by the policy's method at earlier dates, from the ledger as it stood then and the rates of today's policy sheet (R31). */
export const earlierProvision = oncePerDesk((desk): EarlierProvision => {
  const history = monthHistory(desk);
  if (history === null) return { beforeCents: null, lastYearCents: null };
  const { asOf } = desk;
  return {
    beforeCents: requiredOn(desk, history, monthEndBefore(asOf)),
    lastYearCents: requiredOn(desk, history, periodEndingOn(sameDayLastYear(asOf)).end),
  };
});

function requiredOn(desk: Desk, history: MonthHistory, day: SerialDay): Cents | null {
  const { method, auditBandRates } = desk.policy.provision;
  switch (method) {
    case 'classes':
      return requiredByClass(history.sumsOn(day).byClass, desk);
    case 'auditBands':
      return provisionBy(auditBands, bandsOn(desk, history, day), auditBandRates).requiredCents;
    // Its rates are those of the twelve months before that day: a history of its own.
    case 'migration':
      return provisionsOf(desk.deskOn(day)).requiredCents;
  }
}

function bandsOn({ aged }: Desk, history: MonthHistory, day: SerialDay): ReadonlyMap<AuditBand, Cents> {
  const { balances } = history.rowsOn(day);
  const bands = new Map<AuditBand, Cents>();
  for (const [place, { row }] of aged.main.positions.entries()) {
    const cents = balances[place] ?? 0;
    if (row?.verified === true && row.dueDay !== null && row.invoiceDay !== null && cents > 0)
      addTo(bands, auditBand(row.invoiceDay, day), cents);
  }
  return bands;
}
