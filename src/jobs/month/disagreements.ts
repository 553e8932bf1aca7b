import type { Cents } from '../../domain/money/cents';
import type { Notice } from '../../ledger/findings';

/** The findings that say that the ledger's own figures disagree with what was read: sums before single rows, larger differences before smaller (R9, R12). */
export function disagreements(notices: readonly Notice[]): Notice[] {
  return notices
    .flatMap((notice) => {
      const gravity = gravityOf(notice);
      return gravity === null ? [] : [{ notice, ...gravity }];
    })
    .sort((a, b) => a.rank - b.rank || b.differenceCents - a.differenceCents)
    .map(({ notice }) => notice);
}

const ranks = { printedTotal: 0, received: 1, balance: 2 } as const;

/** null for what is no disagreement; what is only counted comes after those of its kind that are told one by one. */
function gravityOf(notice: Notice): { readonly rank: number; readonly differenceCents: Cents } | null {
  switch (notice.kind) {
    case 'printedTotalDiffers':
      return { rank: ranks.printedTotal, differenceCents: Math.abs(notice.statedCents - notice.addedCents) };
    case 'printedBalanceDiffers':
      return { rank: ranks.printedTotal, differenceCents: Math.abs(notice.statedCents - notice.balanceCents) };
    case 'receivedDiffers':
      return { rank: ranks.received, differenceCents: Math.abs(notice.statedCents - notice.receiptsCents) };
    case 'balanceDiffers':
      return { rank: ranks.balance, differenceCents: Math.abs(notice.statedCents - notice.reckonedCents) };
    case 'furtherDifferences':
      return { rank: ranks[notice.of], differenceCents: -1 };
    default:
      return null;
  }
}
