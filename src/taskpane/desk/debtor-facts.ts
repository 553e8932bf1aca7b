import type { CardPlace, CardPlaces, DebtorCard, PlanStanding } from '../../jobs/desk/debtor-card-contract';
import type { DeskTabTexts } from '../../texts/desk-tab/zh-CN';
import { groupedCount } from '../../texts/grouped-count';
import { percent } from '../../texts/percent';
import { formatAmount, formatDifference } from '../parts/format-amount';

/** A fact: what it is called, what it is, and the cell that it goes by where there is one. */
export type CardFact = readonly [name: string, value: string, place?: CardPlace];

/** The facts of a card that there are, in their order. */
export function factsOf(card: DebtorCard, words: DeskTabTexts): CardFact[] {
  const { debtor, comma } = words;
  const contact = [card.contact, card.phone].filter((part) => part !== '').join(' ');
  // A limit of nothing is said in figures: a dash is for what is not known.
  const limit = (amount: string | null): string => (amount === null ? debtor.unknown : formatDifference(amount));
  const conduct =
    card.averageDaysLate === null || card.shareLate === null
      ? debtor.noReceipts
      : debtor.conductLine(card.averageDaysLate, percent(Number(card.shareLate)), card.worstDays, card.brokenPromises);
  const { method, hours } = card.bestContact;
  const best = [
    ...(method === null ? [] : [debtor.bestMethod(words.entry.methods[method.method], method.reached, method.tried)]),
    ...(hours === null ? [] : [debtor.bestHours(hours.from, hours.to, hours.reached, hours.tried)]),
  ].join(comma);
  const reasons = card.gradeReasons.map((reason) => debtor.reasons[reason]);
  const facts: (readonly [string, string, (keyof CardPlaces)?] | null)[] = [
    [debtor.balance, formatAmount(card.balance), 'oldest'],
    [debtor.longest, debtor.days(groupedCount(card.longestDaysOverdue)), 'oldest'],
    [debtor.penalty, `${formatAmount(card.penalty)}${comma}${debtor.bases[card.penaltyBasis ?? 'unconfirmed']}`, 'record'],
    card.limitationDate === null ? null : [debtor.limitation, card.limitationDate, 'limitation'],
    [debtor.conduct, conduct, 'worst'],
    best === '' ? null : [debtor.best, best],
    [debtor.grade, card.grade === null ? debtor.gradeNone : [card.grade, ...reasons].join(comma)],
    [debtor.limit, debtor.limitLine(limit(card.creditLimit), limit(card.suggestedLimit)), 'record'],
    card.holds.length === 0
      ? null
      : [
          debtor.holds,
          card.holds
            .map(({ reason, invoices, amount }) => debtor.hold(debtor.holdReasons[reason], invoices, formatAmount(amount)))
            .join(comma),
          'held',
        ],
    ...card.plans.map((plan) => [debtor.plan(plan.number), planLine(plan, words)] as const),
    contact === '' ? null : [debtor.contact, contact, 'record'],
    card.contactFrom === null ? null : [debtor.contactFrom, card.contactFrom, 'lastContact'],
  ];
  return facts.flatMap((fact): CardFact[] => {
    if (fact === null) return [];
    const [name, value, by] = fact;
    const place = by && card.places[by];
    return [place === undefined ? [name, value] : [name, value, place]];
  });
}

/** Whether a plan is kept; what is missed, and what falls due with it, else what comes next (R32). */
function planLine({ kept, missed, missing, accelerated, next }: PlanStanding, { debtor, comma }: DeskTabTexts): string {
  const parts = [
    missed > 0 ? debtor.planMissed(missed, formatAmount(missing)) : kept ? debtor.planKept : debtor.planOver,
    ...(accelerated === null ? [] : [debtor.planAccelerated(formatAmount(accelerated))]),
    ...(missed > 0 || next === null ? [] : [debtor.planNext(next.date, formatAmount(next.missing))]),
  ];
  return parts.join(comma);
}
