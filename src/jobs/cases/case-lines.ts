import { caseClaims } from '../../desk/cases/case-claims';
import type { CaseClaims } from '../../desk/cases/case-claims';
import { caseEvidence } from '../../desk/cases/case-evidence';
import type { ChainLink, LinkState } from '../../desk/cases/case-evidence';
import { keepUntilOf } from '../../desk/cases/case-retention';
import { caseWorth } from '../../desk/cases/case-worth';
import type { CaseWay } from '../../desk/cases/case-worth';
import type { OrderHindrance } from '../../desk/cases/order-hindrance';
import { debtorCases } from '../../desk/debtor-cases';
import type { DebtorCase } from '../../desk/debtor-cases';
import type { Desk } from '../../desk/desk';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { deadlineArticles } from '../../domain/law/case-deadlines';
import type { CaseDeadlineKind } from '../../domain/law/case-deadlines';
import type { Cents } from '../../domain/money/cents';
import { formatCents } from '../../domain/money/cents';
import type { PenaltyBasis } from '../../domain/penalty/penalty-basis';
import type { CaseState } from '../../registers/cases/case-record';

/** A case as plain data: amounts with two decimals, dates as `yyyy-mm-dd` (R43, R44). */
export interface CaseLine {
  readonly number: string;
  readonly customer: string;
  readonly state: CaseState;
  /** The last day on which the papers of a closed case are kept; null where it is open, undated or no period is set. */
  readonly keepUntil: string | null;
  readonly claims: ClaimLine;
  /** By date; `article` of the Civil Procedure Law, null where it is cited by its name alone. */
  readonly deadlines: readonly { readonly kind: CaseDeadlineKind; readonly date: string; readonly article: number | null }[];
  readonly chain: readonly (Readonly<Record<ChainLink, LinkState>> & { readonly invoiceNumber: string })[];
  /** Pieces of evidence in all. */
  readonly evidence: number;
  /** None in a foreign currency. */
  readonly worth: readonly {
    readonly way: CaseWay;
    readonly agency: string | null;
    /** What can come in at most. */
    readonly base: string;
    readonly courtFees: string;
    readonly fixedFee: string | null;
    readonly recoveredShare: string | null;
    /** As the policy sheet has it; null: not filled in. */
    readonly daysToMoney: number | null;
    /** Why an order to pay can't be applied for; null: as far as the workbook tells it can, or another way. */
    readonly hindrance: OrderHindrance | null;
    readonly left: { readonly full: string; readonly half: string; readonly none: string };
  }[];
}

/** What is claimed at the as-of date. */
export interface ClaimLine {
  readonly day: string;
  readonly basis: PenaltyBasis | null;
  readonly invoices: readonly {
    readonly invoiceNumber: string;
    readonly row: number;
    readonly principal: string;
    readonly penalty: string;
  }[];
  readonly principal: string;
  readonly penalty: string;
  readonly credits: string;
  /** What other cases of the customer take off of the same credits. */
  readonly creditsElsewhere: readonly { readonly case: string; readonly credits: string }[];
  /** Money that is set against no invoice: the total is not less by it. */
  readonly unapplied: string;
  readonly total: string;
  /** Fees of courts, and the total with them: null in a foreign currency, in which none are reckoned, and but for preservation in arbitration. */
  readonly acceptanceFee: string | null;
  readonly preservationFee: string | null;
  readonly paymentOrderFee: string | null;
  readonly guarantee: string;
  readonly withCosts: string | null;
  readonly doubled: {
    readonly basis: 'judgment' | 'principal';
    readonly awarded: string;
    readonly paid: string;
    readonly unpaid: string;
    /** The customer's money since the judgment that is set against no invoice: nothing is less by it. */
    readonly unset: string;
    readonly interest: string;
    readonly enforcementFee: string | null;
  } | null;
}

/** Every case of 案件 at the as-of date, in its order; null where the workbook has none. */
export function caseLines(desk: Desk): readonly CaseLine[] | null {
  return desk.registers.cases === null ? null : debtorCases(desk).map((one) => caseLine(desk, one));
}

/** One case as plain data. */
export function caseLine(desk: Desk, debtorCase: DebtorCase): CaseLine {
  const { record, deadlines } = debtorCase;
  const claims = caseClaims(desk, debtorCase);
  const keepUntil = keepUntilOf(desk, record);
  const { chains, pieces } = caseEvidence(desk, debtorCase);
  return {
    number: record.number,
    customer: record.customer.name,
    state: record.state ?? 'preparing',
    keepUntil: keepUntil === null ? null : formatIsoDay(keepUntil),
    claims: claimLine(claims),
    deadlines: deadlines.map(({ kind, day }) => ({ kind, date: formatIsoDay(day), article: deadlineArticles[kind] })),
    chain: chains.map(({ position, links }) => ({ invoiceNumber: position.row?.invoiceNumber ?? '', ...links })),
    evidence: pieces.length,
    worth: caseWorth(desk, debtorCase, claims).map(({ way, agency, courtCents, fixedCents, recoveredShare, days, ...one }) => ({
      ...{ way, agency, courtFees: formatCents(courtCents), fixedFee: centsOrNull(fixedCents), daysToMoney: days },
      recoveredShare: recoveredShare === null ? null : recoveredShare.toFixed(4),
      ...{ base: formatCents(one.baseCents), hindrance: one.hindrance },
      left: { full: formatCents(one.left.full), half: formatCents(one.left.half), none: formatCents(one.left.none) },
    })),
  };
}

function centsOrNull(cents: Cents | null): string | null {
  return cents === null ? null : formatCents(cents);
}

function claimLine({ day, basis, lines, doubled, creditsElsewhere, ...cents }: CaseClaims): ClaimLine {
  return {
    day: formatIsoDay(day),
    basis,
    invoices: lines.map(({ position, claimCents, penaltyCents }) => ({
      invoiceNumber: position.row?.invoiceNumber ?? '',
      row: position.source.rowNumber,
      principal: formatCents(claimCents),
      penalty: formatCents(penaltyCents),
    })),
    principal: formatCents(cents.principalCents),
    penalty: formatCents(cents.penaltyCents),
    credits: formatCents(cents.creditsCents),
    creditsElsewhere: creditsElsewhere.map(({ number, creditsCents }) => ({ case: number, credits: formatCents(creditsCents) })),
    unapplied: formatCents(cents.unappliedCents),
    total: formatCents(cents.totalCents),
    acceptanceFee: centsOrNull(cents.acceptanceCents),
    preservationFee: centsOrNull(cents.preservationCents),
    paymentOrderFee: centsOrNull(cents.paymentOrderCents),
    guarantee: formatCents(cents.guaranteeCents),
    withCosts: centsOrNull(cents.withCostsCents),
    doubled:
      doubled === null
        ? null
        : {
            basis: doubled.basis,
            awarded: formatCents(doubled.awardedCents),
            paid: formatCents(doubled.paidCents),
            unpaid: formatCents(doubled.unpaidCents),
            unset: formatCents(doubled.unsetCents),
            interest: formatCents(doubled.interestCents),
            enforcementFee: centsOrNull(doubled.enforcementCents),
          },
  };
}
