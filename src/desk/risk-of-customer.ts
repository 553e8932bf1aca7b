import type { Decimal } from 'decimal.js';

import { tradeRatio } from '../domain/alerts/concentration';
import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import {
  ageMixPart,
  concentrationPart,
  disputesAndPromisesPart,
  latenessPart,
  limitationPart,
  longestOverduePart,
} from '../domain/risk/risk-parts';
import { riskLevel, riskScore } from '../domain/risk/risk-score';
import type { RiskLevel, RiskParts } from '../domain/risk/risk-score';
import type { Account } from './account';
import type { Desk } from './desk';
import { disputedInvoices } from './disputes';
import { latenessOf } from './lateness';
import { soonestLimitationEnd } from './limitation';
import { owedCents } from './open-balance';
import { promisesOfCustomers } from './promises';
import type { PromiseToPay } from './promises';
import { plansOfCustomers } from './repayment-plans';
import type { UnpaidInstalment } from './repayment-plans';
import { tradeOfYear } from './trade';

/** How risky a customer is, and the figures that say so (R29, R29b). */
export interface CustomerRisk {
  /** null: not known (R28a). */
  readonly tradeCents: Cents | null;
  /** Balance ÷ trade, exact; null where the trade is not known or not above 0. */
  readonly tradeRatio: Decimal | null;
  /** Exact; null where nothing tells (R29a). */
  readonly averageDaysLate: Decimal | null;
  /** Positive balances that are disputed. */
  readonly disputedCents: Cents;
  readonly brokenPromises: readonly PromiseToPay[];
  readonly openPromises: readonly PromiseToPay[];
  readonly missedInstalments: readonly UnpaidInstalment[];
  /** The soonest plain end over overdue balances; null: nothing is overdue. */
  readonly limitationDay: SerialDay | null;
  readonly parts: RiskParts;
  /** 0 (good) to 100, one decimal. */
  readonly score: Decimal;
  readonly level: RiskLevel;
}

/** The risk of one customer at asOf (R29b). */
export function riskOfCustomer(desk: Desk, account: Account): CustomerRisk {
  const { asOf, policy } = desk;
  const { weights, ...risk } = policy.risk;
  const { customer, aging, invoices } = account;
  const promises = promisesOfCustomers(desk).get(customer.key) ?? [];
  const brokenPromises = promises.filter(({ state }) => state === 'broken');
  const missedInstalments = (plansOfCustomers(desk).get(customer.key) ?? []).flatMap(({ missed }) => missed);
  const disputed = disputedInvoices(desk);
  const disputedCents = owedCents(invoices.filter((position) => disputed.has(position)));
  const tradeCents = tradeOfYear(desk, account);
  const ratio = tradeCents === null ? null : tradeRatio(aging.balanceCents, tradeCents);
  const lateness = latenessOf(desk, account);
  const limitationDay = soonestLimitationEnd(desk, account);
  const parts: RiskParts = {
    ageMix: ageMixPart(aging.byStanding, risk.classPoints),
    longestOverdue: longestOverduePart(aging.longestDaysOverdue, risk.longestOverdueFull),
    concentration: tradeCents === null ? null : concentrationPart(ratio, risk.concentrationFull),
    lateness: lateness === null ? null : latenessPart(lateness, risk.latenessFull),
    disputesAndPromises: disputesAndPromisesPart(
      disputedCents,
      owedCents(invoices),
      brokenPromises.length + missedInstalments.length,
      risk.pointsPerBreach,
    ),
    limitation: limitationPart(limitationDay === null ? null : limitationDay - asOf, risk.limitationFar),
  };
  const score = riskScore(parts, weights);
  return {
    tradeCents,
    tradeRatio: ratio,
    averageDaysLate: lateness,
    disputedCents,
    brokenPromises,
    openPromises: promises.filter(({ state }) => state === 'open'),
    missedInstalments,
    limitationDay,
    parts,
    score,
    level: riskLevel(score, risk.levelEdges),
  };
}
