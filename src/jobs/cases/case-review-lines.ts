import { casesByCause, casesByClass, claimedTwice, latenessOfSteps, reviewedCases } from '../../desk/cases/case-review';
import type { CaseEnd, Lateness, StoodThen } from '../../desk/cases/case-review';
import type { CaseStep } from '../../desk/cases/case-steps';
import type { Desk } from '../../desk/desk';
import type { RiskClass } from '../../domain/aging/risk-class';
import { formatCents } from '../../domain/money/cents';
import type { Cents } from '../../domain/money/cents';
import type { LossCause } from '../../registers/write-offs/write-off';

interface StoodLine {
  readonly daysOverdue: number;
  readonly riskClass: RiskClass;
  readonly owed: string | null;
}

interface LatenessLine {
  readonly count: number;
  /** One decimal. */
  readonly median: string | null;
}

/** What closed cases teach, as plain data. */
export interface CaseReviewLines {
  readonly cases: readonly {
    readonly number: string;
    readonly customer: string;
    readonly end: CaseEnd;
    readonly cause: LossCause | null;
    readonly claimed: string | null;
    /** Of it what no closed case opened before it claims too: `byCause` adds these. */
    readonly counted: string | null;
    /** Days overdue of its earliest invoice. */
    readonly steps: Readonly<Record<CaseStep, number | null>>;
    readonly firstAction: (StoodLine & { readonly step: CaseStep }) | null;
    /** What a first demand on its day would have met; null where somebody acted by then. */
    readonly earlier: StoodLine | null;
  }[];
  readonly byCause: readonly {
    readonly cause: LossCause | null;
    readonly ends: Readonly<Record<CaseEnd, number>>;
    readonly claimed: string | null;
    readonly recovered: string | null;
    readonly cost: string | null;
  }[];
  /** Invoices that several closed cases claim; the first case, which was opened before the others, is where it counts. Rows are 1-based. */
  readonly claimedTwice: readonly {
    readonly invoiceNumber: string;
    readonly customer: string;
    readonly cases: readonly { readonly number: string; readonly sheet: string; readonly row: number }[];
  }[];
  /** By the class at the first action; null: no action is known. */
  readonly byClass: readonly { readonly riskClass: RiskClass | null; readonly ends: Readonly<Record<CaseEnd, number>> }[];
  readonly steps: readonly {
    readonly step: CaseStep;
    readonly all: LatenessLine;
    readonly won: LatenessLine;
    readonly lost: LatenessLine;
    readonly ruleDay: number | null;
    readonly difference: string | null;
  }[];
}

/** Closed cases looked back at; null where the workbook has no 案件. */
export function caseReviewLines(desk: Desk): CaseReviewLines | null {
  const closed = reviewedCases(desk);
  if (closed === null) return null;
  return {
    cases: closed.map(({ record, end, claimedCents, countedCents, steps, firstAction, earlier }) => ({
      ...{ number: record.number, customer: record.customer.name, end, cause: record.cause },
      ...{ claimed: orNull(claimedCents), counted: orNull(countedCents), steps },
      firstAction: firstAction === null ? null : { step: firstAction.step, ...stoodLine(firstAction) },
      earlier: earlier === null ? null : stoodLine(earlier),
    })),
    byCause: casesByCause(closed).map(({ cause, ends, claimedCents, recoveredCents, costCents }) => ({
      ...{ cause, ends, claimed: orNull(claimedCents), recovered: orNull(recoveredCents), cost: orNull(costCents) },
    })),
    claimedTwice: claimedTwice(closed).map(({ position, cases }) => ({
      invoiceNumber: position.row?.invoiceNumber ?? '',
      customer: position.customer.name,
      cases: cases.map(({ number, sheetName, rowNumber }) => ({ number, sheet: sheetName, row: rowNumber })),
    })),
    byClass: casesByClass(closed),
    steps: latenessOfSteps(desk, closed).map(({ step, all, won, lost, ruleDay, difference }) => ({
      ...{ step, all: latenessLine(all), won: latenessLine(won), lost: latenessLine(lost), ruleDay },
      difference: difference === null ? null : difference.toFixed(1),
    })),
  };
}

function orNull(cents: Cents | null): string | null {
  return cents === null ? null : formatCents(cents);
}

function stoodLine({ daysOverdue, riskClass, owedCents }: StoodThen): StoodLine {
  return { daysOverdue, riskClass, owed: orNull(owedCents) };
}

function latenessLine({ count, median }: Lateness): LatenessLine {
  return { count, median: median === null ? null : median.toFixed(1) };
}
