import type { CardPlace, DebtorCard, PlanStanding } from '../../jobs/desk/debtor-card-contract';
import type { DeskTabTexts } from '../../texts/desk-tab/zh-CN';
import { groupedCount } from '../../texts/grouped-count';
import { percent } from '../../texts/percent';
import { formatAmount, formatDifference } from '../parts/format-amount';

/** Words of a fact, and the cell that they go by where there is one. */
export type FactPart = readonly [text: string, place?: CardPlace | undefined];
/** A fact: what it is called, what it is, and the cell that it goes by where there is one; some are of parts with cells of their own. */
export type CardFact = readonly [name: string, value: string, place?: CardPlace | undefined, parts?: readonly FactPart[]];

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
  const { places } = card;
  const best: FactPart[] = [
    ...(method === null
      ? []
      : [[debtor.bestMethod(words.entry.methods[method.method], method.reached, method.tried), places.bestMethod] as const]),
    ...(hours === null ? [] : [[debtor.bestHours(hours.from, hours.to, hours.reached, hours.tried), places.bestHours] as const]),
  ];
  const reasons = card.gradeReasons.map((reason) => [debtor.reasons[reason], places[reason]] as const);
  const facts: (CardFact | null)[] = [
    card.currency === '' ? null : [debtor.currency, card.currency],
    [debtor.balance, formatAmount(card.balance), places.oldest],
    ...card.otherBalances.map(({ currency, amount }) => [debtor.otherBalance(currency), formatAmount(amount)] as const),
    [debtor.longest, debtor.days(groupedCount(card.longestDaysOverdue)), places.oldest],
    [debtor.penalty, `${formatAmount(card.penalty)}${comma}${debtor.bases[card.penaltyBasis ?? 'unconfirmed']}`, places.record],
    card.limitationDate === null ? null : [debtor.limitation, card.limitationDate, places.limitation],
    [debtor.conduct, conduct, places.worst],
    best.length === 0 ? null : [debtor.best, '', undefined, best],
    [debtor.grade, card.grade ?? debtor.gradeNone, card.grade === null ? undefined : places.lastPaid, reasons],
    [debtor.limit, debtor.limitLine(limit(card.creditLimit), limit(card.suggestedLimit)), places.record],
    card.holds.length === 0
      ? null
      : [
          debtor.holds,
          card.holds
            .map(({ reason, invoices, amount }) => debtor.hold(debtor.holdReasons[reason], invoices, formatAmount(amount)))
            .join(comma),
          places.held,
        ],
    ...card.plans.map((plan) => [debtor.plan(plan.number), planLine(plan, words), plan.place ?? undefined] as const),
    contact === '' ? null : [debtor.contact, contact, places.record],
    card.contactFrom === null ? null : [debtor.contactFrom, card.contactFrom, places.lastContact],
  ];
  return facts.filter((fact) => fact !== null);
}

/** Whether a plan is kept; what is missed, and what falls due with it, else what comes next (R32). */
function planLine(plan: PlanStanding, { debtor, comma }: DeskTabTexts): string {
  const { settles, notApproved, kept, missed, missing, accelerated, next } = plan;
  const settled =
    settles === null
      ? []
      : [debtor.planSettles(formatAmount(settles.sum), formatAmount(settles.principal), formatAmount(settles.conceded))];
  if (notApproved !== null) return [...settled, debtor.planNotApproved(notApproved.decision, notApproved.person)].join(comma);
  const parts = [
    ...settled,
    missed > 0 ? debtor.planMissed(missed, formatAmount(missing)) : kept ? debtor.planKept : debtor.planOver,
    ...(accelerated === null ? [] : [debtor.planAccelerated(formatAmount(accelerated))]),
    ...(missed > 0 || next === null ? [] : [debtor.planNext(next.date, formatAmount(next.missing))]),
  ];
  return parts.join(comma);
}
