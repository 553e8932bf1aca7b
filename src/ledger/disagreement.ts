import type { Cents } from '../domain/money/cents';
import type { AgedLedger } from './aged-ledger';
import type { Notice } from './findings';

/** What says that the ledger's own figures disagree with what was read (R9, R12). */
export type Disagreement = Extract<
  Notice,
  {
    readonly kind:
      | 'printedTotalDiffers'
      | 'printedBalanceDiffers'
      | 'lastBalanceDiffers'
      | 'receivedDiffers'
      | 'receivedBesideDiffers'
      | 'balanceDiffers'
      | 'statusDiffers'
      | 'furtherDifferences';
  }
>;

/** Sums before single rows. */
const ranks: Readonly<Record<Disagreement['kind'], number>> = {
  printedTotalDiffers: 0,
  printedBalanceDiffers: 0,
  lastBalanceDiffers: 0,
  receivedDiffers: 1,
  receivedBesideDiffers: 1,
  balanceDiffers: 2,
  statusDiffers: 3,
  furtherDifferences: 0,
};
const ranksOfFurther = { printedTotal: 0, received: 1, balance: 2, status: 3 } as const;

export function isDisagreement(notice: { readonly kind: string }): notice is Disagreement {
  return Object.hasOwn(ranks, notice.kind);
}

/** How grave a disagreement is; what is only counted comes after those of its kind that are told one by one. */
export function disagreementWeight(notice: Disagreement): { readonly rank: number; readonly differenceCents: Cents } {
  if (notice.kind === 'furtherDifferences') return { rank: ranksOfFurther[notice.of], differenceCents: -1 };
  return { rank: ranks[notice.kind], differenceCents: Math.abs(differenceOf(notice)) };
}

function differenceOf(notice: Exclude<Disagreement, { kind: 'furtherDifferences' }>): Cents {
  switch (notice.kind) {
    case 'printedTotalDiffers':
      return notice.statedCents - notice.addedCents;
    case 'printedBalanceDiffers':
      return notice.statedCents - notice.balanceCents;
    case 'lastBalanceDiffers':
    case 'balanceDiffers':
      return notice.statedCents - notice.reckonedCents;
    case 'receivedDiffers':
    case 'receivedBesideDiffers':
      return notice.statedCents - notice.receiptsCents;
    case 'statusDiffers':
      return notice.balanceCents;
  }
}

/** The notices that say that the ledger's own figures disagree with what was read. */
export function disagreementsIn({ ledger, notices }: Pick<AgedLedger, 'ledger' | 'notices'>): Disagreement[] {
  return [...ledger.notices, ...notices].filter(isDisagreement);
}

/**
 * Whether a report may be ticked: it ties to its rows, the ledger prints its balance and agrees, none of its own figures disagrees, and no
 * sum was left unread (R12f).
 */
export function agreesWithLedger(aged: Pick<AgedLedger, 'ledger' | 'main' | 'comparison' | 'notices'>): boolean {
  const { comparison, main } = aged;
  return (
    main.tieOut.differenceCents === 0 &&
    comparison.kind === 'compared' &&
    comparison.differenceCents === 0 &&
    comparison.unreadableMoney === undefined &&
    disagreementsIn(aged).length === 0
  );
}

/** Whether what the ledger prints of its balance, or any other figure of its own, disagrees with what was read (R12f). */
export function disagreesWithLedger(aged: Pick<AgedLedger, 'ledger' | 'comparison' | 'notices'>): boolean {
  const { comparison } = aged;
  return (comparison.kind === 'compared' && comparison.differenceCents !== 0) || disagreementsIn(aged).length > 0;
}
