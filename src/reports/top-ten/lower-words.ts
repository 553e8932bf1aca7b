import type { Desk } from '../../desk/desk';
import type { TopDebtor } from '../../desk/top-debtors';
import { owedCents } from '../../desk/open-balance';
import { Exact } from '../../domain/money/exact';
import type { RiskPart } from '../../domain/risk/risk-score';
import { sumCents } from '../../domain/money/cents';
import { groupedAmount } from '../../texts/grouped-amount';
import type { TopDebtorsTexts } from '../../texts/top-debtors/zh-CN';

/** What would lower a part of a debtor's score, in words (R29b). */
export function lowerWords(part: RiskPart, debtor: TopDebtor, { policy }: Desk, { lower }: TopDebtorsTexts): string {
  const { parts, account, tradeCents, tradeRatio, averageDaysLate, disputedCents, brokenPromises, missedInstalments } = debtor;
  const { [part]: degree } = parts;
  if (degree === null) return part === 'concentration' ? lower.needsTrade : lower.needsReceipts;
  if (degree.isZero()) return lower.nothing;
  const { byStanding, longestDaysOverdue } = account.aging;
  switch (part) {
    case 'ageMix': {
      const worstCents = sumCents([byStanding.可疑, byStanding.损失]);
      if (worstCents > 0) return lower.worstClasses(groupedAmount(worstCents));
      return lower.overdue(groupedAmount(owedCents(account.invoices.filter(({ daysOverdue }) => (daysOverdue ?? 0) > 0))));
    }
    case 'longestOverdue':
      return lower.oldest(longestDaysOverdue);
    case 'concentration': {
      if (tradeCents === null || tradeRatio === null) return lower.noTrade;
      const full = new Exact(tradeCents).times(policy.risk.concentrationFull).toDecimalPlaces(0, Exact.ROUND_DOWN).toNumber();
      return degree.equals(1) ? lower.balanceTo(groupedAmount(full)) : lower.balance;
    }
    case 'lateness':
      return lower.onTime(averageDaysLate?.toDecimalPlaces(1, Exact.ROUND_HALF_UP).toFixed(1) ?? '');
    case 'disputesAndPromises': {
      const breaches = brokenPromises.length + missedInstalments.length;
      return breaches > 0 ? lower.promises(breaches) : lower.dispute(groupedAmount(disputedCents));
    }
    case 'limitation':
      return lower.restart;
  }
}
