import { a1 } from '../../cells/a1';
import type { Desk } from '../../desk/desk';
import type { NextStepKey } from '../../desk/next-step';
import { topDebtors } from '../../desk/top-debtors';
import { isUnrated } from '../../desk/unclassed';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { formatCents } from '../../domain/money/cents';
import type { RiskLevel } from '../../domain/risk/risk-score';
import { cardPlace } from '../../reports/top-ten/top-ten-places';
import { rounded, roundedOrNull } from './rounded';

/**
 * One of the largest debtors as plain data (R29): amounts with two decimals, ratios and parts with four, days late and score with one;
 * null: no data.
 */
export interface TopDebtorLine {
  readonly name: string;
  readonly balance: string;
  readonly share: string;
  readonly runningShare: string;
  readonly longestDaysOverdue: number;
  readonly penalty: string;
  readonly tradeRatio: string | null;
  readonly averageDaysLate: string | null;
  readonly disputed: string;
  readonly brokenPromises: number;
  readonly openPromises: number;
  readonly limitationDate: string | null;
  readonly score: string;
  readonly level: RiskLevel;
  /** Nothing that it owes has an age: its level says little (R29b). */
  readonly isUnrated: boolean;
  readonly parts: Readonly<Record<'age' | 'longest' | 'concentration' | 'lateness' | 'trust' | 'limitation', string | null>>;
  readonly nextStep: NextStepKey;
  /** Where its card begins on 前十大欠款风险, as A1. */
  readonly cardCell: string | null;
}

/** The largest debtors of a desk, the largest balance first (R29). */
export function topDebtorLines(desk: Desk): TopDebtorLine[] {
  return topDebtors(desk).map(({ account: { customer, aging }, parts, ...debtor }) => ({
    name: customer.name,
    balance: formatCents(aging.balanceCents),
    share: rounded(debtor.share, 4),
    runningShare: rounded(debtor.runningShare, 4),
    longestDaysOverdue: aging.longestDaysOverdue,
    penalty: formatCents(aging.penaltyCents),
    tradeRatio: roundedOrNull(debtor.tradeRatio, 4),
    averageDaysLate: roundedOrNull(debtor.averageDaysLate, 1),
    disputed: formatCents(debtor.disputedCents),
    brokenPromises: debtor.brokenPromises.length,
    openPromises: debtor.openPromises.length,
    limitationDate: debtor.limitationDay === null ? null : formatIsoDay(debtor.limitationDay),
    score: rounded(debtor.score, 1),
    level: debtor.level,
    isUnrated: isUnrated({ aging }),
    parts: {
      age: roundedOrNull(parts.ageMix, 4),
      longest: roundedOrNull(parts.longestOverdue, 4),
      concentration: roundedOrNull(parts.concentration, 4),
      lateness: roundedOrNull(parts.lateness, 4),
      trust: roundedOrNull(parts.disputesAndPromises, 4),
      limitation: roundedOrNull(parts.limitation, 4),
    },
    nextStep: debtor.nextStep.key,
    cardCell: cardCellOf(desk, customer.key),
  }));
}

function cardCellOf(desk: Desk, customerKey: string): string | null {
  const place = cardPlace(desk, customerKey);
  return place === null ? null : a1(place.row, place.column);
}
