import { largest, smallest } from '../cells/extremes';
import { riskClasses, type RiskClass } from '../domain/aging/risk-class';
import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import { sumCents } from '../domain/money/cents';
import type { Position } from '../ledger/aged-ledger';
import type { Decision } from '../registers/decisions/decision';
import type { Account } from './account';
import { byCodePoints } from './by-code-points';
import { collectionsOf } from './collections-of';
import { creditGradesOf } from './credit-grades';
import type { Desk } from './desk';
import { effortsOf } from './efforts';
import type { Efforts } from './efforts';
import { heldSums } from './held-sums';
import { limitationEnds } from './limitation';
import { nextStepOf } from './next-step';
import { isOverdue, owedCents } from './open-balance';
import { promisesOfCustomers } from './promises';
import { topDebtors } from './top-debtors';
import { yearBefore } from './trade';
import { writeOffCandidates } from './write-off-candidates';

/** A class in which something can still be done before it is worse: how much, how much of it soon leaves it, and what limitation ends. */
export interface ActionWindow {
  readonly riskClass: Exclude<RiskClass, '正常'>;
  readonly cents: Cents;
  readonly invoices: number;
  /** What is of the next worse class within `soonDays`, and from when on at the earliest; null where nothing is. */
  readonly worsening: { readonly cents: Cents; readonly from: SerialDay } | null;
  /** What limitation ends of within R28's days, and when at the earliest; what it ended of is in here, too. */
  readonly limitation: { readonly cents: Cents; readonly from: SerialDay } | null;
}

/** What the committee is asked to decide, about whom and how much. */
export interface DecisionAsked {
  readonly what: 'sue' | 'writeOff' | 'limitation' | 'limit';
  readonly account: Account;
  readonly cents: Cents;
  /** The day that presses; null where none does. */
  readonly day: SerialDay | null;
}

/** A decision of an earlier meeting: whether it stands open, and whether its time is over. */
export interface DecisionKept {
  readonly decision: Decision;
  readonly state: 'done' | 'open' | 'late';
}

/** So many days ahead a worsening is told. */
export const soonDays = 30;
/** So many debtors of either list. */
const mostDebtors = 10;

/** The debtors who owe the most of 可疑 and 损失, the most first, then by name. */
export function worstDebtors(desk: Desk): Account[] {
  return [...desk.accounts.values()]
    .filter((account) => badCents(account) > 0)
    .sort((one, other) => badCents(other) - badCents(one) || byCodePoints(one.customer.name, other.customer.name))
    .slice(0, mostDebtors);
}

/** What a debtor owes in 可疑 and 损失. */
export function badCents({ aging }: Account): Cents {
  return aging.byStanding['可疑'] + aging.byStanding['损失'];
}

/** The largest debtors (R29) and the worst, each once. */
export function debtorsDiscussed(desk: Desk): Account[] {
  return [...new Set([...topDebtors(desk).map(({ account }) => account), ...worstDebtors(desk)])];
}

/** What was done about a debtor in the last twelve months (R38); null without 催收记录. */
export function effortsOfYear(desk: Desk, { customer }: Account): Efforts | null {
  if (desk.registers.collections === null) return null;
  const after = yearBefore(desk.asOf);
  return effortsOf(
    collectionsOf(desk, customer.key).filter(({ day }) => day > after),
    (promisesOfCustomers(desk).get(customer.key) ?? []).filter(({ promisedDay }) => promisedDay > after && promisedDay < desk.asOf),
  );
}

/** What of a debtor's overdue balance a plan holds that is kept (R22). */
export function plannedCents(desk: Desk, account: Account): Cents {
  return heldSums(desk, account).find(({ reason }) => reason === 'plan')?.cents ?? 0;
}

/** What of each overdue class presses: the class that it soon leaves, and limitation (R5, R25, R28, R29c). */
export function actionWindows(desk: Desk): ActionWindow[] {
  const overdue = [...desk.accounts.values()].flatMap(({ invoices }) => invoices.filter(isOverdue));
  const ends = limitationEnds(desk);
  const edges = desk.policy.riskEdges;
  return riskClasses.slice(1).map((riskClass, index): ActionWindow => {
    const positions = overdue.filter(({ standing }) => standing === riskClass);
    const edge = edges[index];
    return {
      riskClass: riskClass as ActionWindow['riskClass'],
      cents: owedCents(positions),
      invoices: positions.length,
      worsening: edge === undefined ? null : soonest(positions, ({ row }) => (row?.dueDay ?? Infinity) + edge + 1, desk.asOf + soonDays),
      limitation: soonest(positions, (position) => ends.get(position) ?? Infinity, desk.asOf + desk.policy.alerts.limitationDays),
    };
  });
}

/** What of the positions has its day up to `until`, and the first of these days. */
function soonest(positions: readonly Position[], dayOf: (position: Position) => SerialDay, until: SerialDay): ActionWindow['limitation'] {
  const those = positions.filter((position) => dayOf(position) <= until);
  return those.length === 0 ? null : { cents: owedCents(those), from: smallest(those.map(dayOf)) };
}

/** What is asked for: suits, what limitation presses, write-offs, the limits of C and D; each by amount, the largest first, then by name (R29c, R35, R36). */
export function decisionsAsked(desk: Desk): DecisionAsked[] {
  const asked: DecisionAsked[] = [];
  for (const account of desk.accounts.values()) {
    const { key, day } = nextStepOf(desk, account);
    const cents = owedCents(account.invoices.filter(isOverdue));
    // What a plan that is kept holds is no question (R22).
    const suedCents = cents - plannedCents(desk, account);
    if ((key === 'lawyerLetterAndSuit' || key === 'assessSuit') && suedCents > 0)
      asked.push({ what: 'sue', account, cents: suedCents, day: null });
    if (key === 'limitationNear' || key === 'limitationPassed') asked.push({ what: 'limitation', account, cents, day });
  }
  const oldest = new Map<string, Cents[]>();
  for (const { position } of writeOffCandidates(desk))
    oldest.set(position.customer.key, [...(oldest.get(position.customer.key) ?? []), position.balanceCents]);
  for (const [key, cents] of oldest) {
    const account = desk.accounts.get(key);
    if (account !== undefined) asked.push({ what: 'writeOff', account, cents: sumCents(cents), day: null });
  }
  for (const { account, graded, suggestedLimitCents } of creditGradesOf(desk) ?? []) {
    if (graded?.grade !== 'C' && graded?.grade !== 'D') continue;
    const limit = account.record?.creditLimitCents ?? null;
    if (limit !== null && suggestedLimitCents !== null && suggestedLimitCents < limit)
      asked.push({ what: 'limit', account, cents: limit - suggestedLimitCents, day: null });
  }
  const order = ['limitation', 'sue', 'writeOff', 'limit'];
  return asked.sort(
    (one, other) =>
      order.indexOf(one.what) - order.indexOf(other.what) ||
      other.cents - one.cents ||
      byCodePoints(one.account.customer.name, other.account.customer.name),
  );
}

/**
 * The decisions of the last meeting by asOf, and of those before it that nothing has come of yet, by meeting, then place; null without
 * 委员会决议.
 */
export function decisionsKept({ registers, asOf }: Desk): DecisionKept[] | null {
  const { decisions } = registers;
  if (decisions === null) return null;
  const last = largest(decisions.map(({ day }) => day));
  return decisions
    .filter(({ day, result }) => day === last || result === '')
    .sort((one, other) => one.day - other.day)
    .map((decision) => {
      const isLate = decision.dueDay !== null && decision.dueDay < asOf;
      return { decision, state: decision.result !== '' ? 'done' : isLate ? 'late' : 'open' };
    });
}
