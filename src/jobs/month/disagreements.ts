import type { Cents } from '../../domain/money/cents';
import type { Notice } from '../../ledger/findings';
import type { Finding, MonthNotice } from './finding';

/** The findings that say that the ledger's own figures disagree with what was read: sums before single rows, larger differences before smaller (R9, R12). */
export function disagreements<Found extends Finding | Notice>(found: readonly Found[]): Found[] {
  return found
    .flatMap((finding) => {
      const weight = weightOf(finding);
      return weight === null ? [] : [{ finding, ...weight }];
    })
    .sort((a, b) => a.rank - b.rank || b.differenceCents - a.differenceCents)
    .map(({ finding }) => finding);
}

export function isDisagreement(notice: Notice | MonthNotice): boolean {
  return weightOf(notice) !== null;
}

const ranks = { printedTotal: 0, received: 1, balance: 2, status: 3 } as const;

/** null for what is no disagreement; what is only counted comes after those of its kind that are told one by one. */
function weightOf(notice: Finding | Notice | MonthNotice): { readonly rank: number; readonly differenceCents: Cents } | null {
  switch (notice.kind) {
    case 'printedTotalDiffers':
      return { rank: ranks.printedTotal, differenceCents: Math.abs(notice.statedCents - notice.addedCents) };
    case 'printedBalanceDiffers':
      return { rank: ranks.printedTotal, differenceCents: Math.abs(notice.statedCents - notice.balanceCents) };
    case 'receivedDiffers':
    case 'receivedBesideDiffers':
      return { rank: ranks.received, differenceCents: Math.abs(notice.statedCents - notice.receiptsCents) };
    case 'balanceDiffers':
      return { rank: ranks.balance, differenceCents: Math.abs(notice.statedCents - notice.reckonedCents) };
    case 'furtherDifferences':
      return { rank: ranks[notice.of], differenceCents: -1 };
    default:
      return null;
  }
}
