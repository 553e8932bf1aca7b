import { smallest } from '../cells/extremes';
import type { SerialDay } from '../domain/calendar/serial-day';
import type { Cents } from '../domain/money/cents';
import { sumCents } from '../domain/money/cents';
import { Exact } from '../domain/money/exact';
import type { Position } from '../ledger/aged-ledger';
import type { Account } from './account';
import type { Desk } from './desk';
import { disputedInvoices } from './disputes';
import { letterRun } from './letter-run';
import { limitationEnds } from './limitation';
import { isOverdue, owedCents, worstClass } from './open-balance';
import { promisesOfCustomers } from './promises';
import { lettersOut } from './sent-letters';

/** A customer as the rules of the next step see it. */
interface Case {
  readonly desk: Desk;
  readonly account: Account;
  readonly overdue: readonly Position[];
  /** Whether a sum is above 0 and at least half of the overdue balance. */
  readonly isHalf: (cents: Cents) => boolean;
}

/** A rule: whether it holds, and the day that goes with it where one does. */
type Rule = (customer: Case) => boolean | { readonly day: SerialDay };

/** What to do next about a customer: the first rule that holds (R29c). */
const rules = {
  /** 时效已过，争取书面还款承诺 (Civil Code 192) */
  limitationPassed: ({ desk, overdue, isHalf }) => isHalf(owedCents(overdue.filter((position) => endOf(desk, position) < desk.asOf))),
  /** 尽快书面催收并留存签收，必要时起诉 */
  limitationNear: ({ desk, overdue }) => {
    const near = overdue
      .map((position) => endOf(desk, position))
      .filter((end) => end >= desk.asOf && end <= desk.asOf + desk.policy.alerts.limitationDays);
    return near.length > 0 && { day: smallest(near) };
  },
  /** 等待承诺到期 */
  awaitPromise: ({ desk, account, isHalf }) => {
    const open = (promisesOfCustomers(desk).get(account.customer.key) ?? []).filter(({ state }) => state === 'open');
    return isHalf(sumCents(open.map(({ missingCents }) => missingCents))) && { day: smallest(open.map(({ promisedDay }) => promisedDay)) };
  },
  /** 先解决异议 */
  settleDispute: ({ desk, overdue, isHalf }) => isHalf(owedCents(overdue.filter((position) => disputedInvoices(desk).has(position)))),
  /** 跟进已发函件 */
  followLetter: ({ desk, account, overdue, isHalf }) => {
    const recent = lettersOut(desk).filter(
      ({ row, outDay }) => row.customer.key === account.customer.key && desk.asOf - outDay < desk.policy.risk.followLetterDays,
    );
    const named = new Set(recent.flatMap(({ invoices }) => invoices));
    return isHalf(owedCents(overdue.filter((position) => named.has(position))));
  },
  /** 律师函草稿并作起诉评估 */
  lawyerLetterAndSuit: (customer) => stageOf(customer) === 3 && worstClass(customer.account) === '损失',
  /** 律师函草稿 */
  lawyerLetter: (customer) => stageOf(customer) === 3,
  /** 二次催款函 */
  secondLetter: (customer) => stageOf(customer) === 2,
  /** 首次催款函 */
  firstLetter: (customer) => stageOf(customer) === 1,
  /** 起诉评估 */
  assessSuit: ({ account }) => worstClass(account) === '损失',
  /** 电话提醒 */
  call: ({ overdue }) => overdue.length > 0,
  /** 正常跟踪 */
  watch: () => true,
} satisfies Record<string, Rule>;

export type NextStepKey = keyof typeof rules;

/** What to do next about a customer, with the day that it turns on: an end of limitation, a promised day (R29c). */
export interface NextStep {
  readonly key: NextStepKey;
  readonly day: SerialDay | null;
}

/** The keys of all next steps, in the order in which they are tried (R29c). */
export const nextStepKeys = Object.keys(rules) as readonly NextStepKey[];

/** The next step with a customer (R29c). */
export function nextStepOf(desk: Desk, account: Account): NextStep {
  const overdue = account.invoices.filter(isOverdue);
  const overdueCents = owedCents(overdue);
  const isHalf = (cents: Cents): boolean =>
    cents > 0 && new Exact(overdueCents).times(desk.policy.risk.nextStepShare).lessThanOrEqualTo(cents);
  for (const key of nextStepKeys) {
    const rule: Rule = rules[key];
    const holds = rule({ desk, account, overdue, isHalf });
    if (holds !== false) return { key, day: holds === true ? null : holds.day };
  }
  return { key: 'watch', day: null };
}

function endOf(desk: Desk, position: Position): SerialDay {
  return limitationEnds(desk).get(position) ?? Infinity;
}

function stageOf({ desk, account }: Case): number {
  return letterRun(desk).stages.get(account.customer.key) ?? 0;
}
