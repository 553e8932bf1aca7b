import type { DebtorCard } from '../../jobs/desk/debtor-card-contract';
import type { DeskTabTexts } from '../../texts/desk-tab/zh-CN';
import { groupedCount } from '../../texts/grouped-count';
import { percent } from '../../texts/percent';
import { formatAmount, formatDifference } from '../parts/format-amount';

/** The facts of a card that there are, in their order. */
export function factsOf(card: DebtorCard, words: DeskTabTexts): (readonly [string, string])[] {
  const { debtor, comma } = words;
  const contact = [card.contact, card.phone].filter((part) => part !== '').join(' ');
  // A limit of nothing is said in figures: a dash is for what is not known.
  const limit = (amount: string | null): string => (amount === null ? debtor.unknown : formatDifference(amount));
  const conduct =
    card.averageDaysLate === null || card.shareLate === null
      ? debtor.noReceipts
      : debtor.conductLine(card.averageDaysLate, percent(Number(card.shareLate)), card.worstDays, card.brokenPromises);
  const reasons = card.gradeReasons.map((reason) => debtor.reasons[reason]);
  const facts: (readonly [string, string] | null)[] = [
    [debtor.balance, formatAmount(card.balance)],
    [debtor.longest, debtor.days(groupedCount(card.longestDaysOverdue))],
    [debtor.penalty, `${formatAmount(card.penalty)}${comma}${debtor.bases[card.penaltyBasis ?? 'unconfirmed']}`],
    card.limitationDate === null ? null : [debtor.limitation, card.limitationDate],
    [debtor.conduct, conduct],
    [debtor.grade, card.grade === null ? debtor.gradeNone : [card.grade, ...reasons].join(comma)],
    [debtor.limit, debtor.limitLine(limit(card.creditLimit), limit(card.suggestedLimit))],
    card.holds.length === 0
      ? null
      : [
          debtor.holds,
          card.holds
            .map(({ reason, invoices, amount }) => debtor.hold(debtor.holdReasons[reason], invoices, formatAmount(amount)))
            .join(comma),
        ],
    contact === '' ? null : [debtor.contact, contact],
    card.contactFrom === null ? null : [debtor.contactFrom, card.contactFrom],
  ];
  return facts.flatMap((fact) => (fact === null ? [] : [fact]));
}
