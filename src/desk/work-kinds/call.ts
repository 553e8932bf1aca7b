import { largest } from '../../cells/extremes';
import { riskClasses } from '../../domain/aging/risk-class';
import type { Position } from '../../ledger/aged-ledger';
import { collectionsOf } from '../collections-of';
import { demandableInvoices } from '../demandable';
import type { Desk } from '../desk';
import { owedCents } from '../open-balance';
import { instalmentMissed } from './instalment-missed';
import { letterFollowUp } from './letter-follow-up';
import { promiseBroken } from './promise-broken';
import type { WorkKind } from '../work-kind';

/**
 * A customer from which something may be demanded and of which the log says nothing for so many days, unless another kind already says call
 * (R41).
 */
export const call: WorkKind<'call'> = {
  key: 'call',
  urgency: 'week',
  isContact: true,
  find(desk) {
    const saysCall = new Set(
      [promiseBroken, instalmentMissed, letterFollowUp].flatMap((kind) => kind.find(desk)).map(({ customer }) => customer.key),
    );
    return [...demandableInvoices(desk)].flatMap(([key, demandable]) => {
      const [first] = demandable;
      const lastDay = collectionsOf(desk, key).at(-1)?.day ?? null;
      const days = daysBetweenCalls(desk, demandable);
      if (first === undefined || saysCall.has(key) || (lastDay !== null && desk.asOf - lastDay < days)) return [];
      const longest = largest(demandable.map(({ daysOverdue }) => daysOverdue ?? 0));
      return [
        {
          customer: first.customer,
          amountCents: owedCents(demandable),
          since: lastDay === null ? desk.asOf - longest + 1 : lastDay + days,
        },
      ];
    });
  },
};

/** By the worst class of what may be demanded. */
function daysBetweenCalls({ policy }: Desk, demandable: readonly Position[]): number {
  const classes = [...riskClasses].map((riskClass) => demandable.some(({ standing }) => standing === riskClass));
  // 正常 has none: what is overdue has a class beyond it.
  return policy.work.callEvery[Math.max(1, classes.lastIndexOf(true)) - 1] ?? 0;
}
