import { smallest } from '../../cells/extremes';
import type { Decimal } from 'decimal.js';

import { riskClass, riskClasses } from '../../domain/aging/risk-class';
import type { RiskClass } from '../../domain/aging/risk-class';
import type { SerialDay } from '../../domain/calendar/serial-day';
import type { Cents } from '../../domain/money/cents';
import { sumCents } from '../../domain/money/cents';
import { Exact } from '../../domain/money/exact';
import { claimOn } from '../../ledger/replay/balance-on';
import type { Position } from '../../ledger/aged-ledger';
import type { CaseRecord, CaseResult } from '../../registers/cases/case-record';
import type { LossCause } from '../../registers/write-offs/write-off';
import { debtorCases, invoicesJudged } from '../debtor-cases';
import type { DebtorCase } from '../debtor-cases';
import type { Desk } from '../desk';
import { oncePerDesk } from '../once-per-desk';
import { actions, caseSteps, openedOn, ruleDayOf, stepDays } from './case-steps';
import type { CaseStep } from './case-steps';

/** Won: 胜诉, 部分胜诉, 和解; lost: 败诉, 撤回; a closed case that says neither is of no known end. */
export type CaseEnd = 'won' | 'lost' | 'unknown';

/** What stood at some day overdue: the class of the oldest invoice (R5), and what was owed of all that were due; null in a snapshot (R9). */
export interface StoodThen {
  readonly daysOverdue: number;
  readonly riskClass: RiskClass;
  readonly owedCents: Cents | null;
}

/** An invoice that several closed cases claim, and those cases; it counts in the first, which was opened before the others. */
export interface SharedClaim {
  readonly position: Position;
  readonly cases: readonly [CaseRecord, ...CaseRecord[]];
}

/** A case that is closed, looked back at. */
export interface ReviewedCase {
  readonly record: CaseRecord;
  readonly end: CaseEnd;
  /** What was owed of its invoices on the day it was opened, written off or not; null where that day or what was owed then is not known. */
  readonly claimedCents: Cents | null;
  /** Of it what no closed case that was opened before it claims too, so that sums over cases hold each invoice once. */
  readonly countedCents: Cents | null;
  /** Invoices of it that other closed cases claim too. */
  readonly shared: readonly SharedClaim[];
  /** Days from the earliest due date of its invoices; null where nothing shows the step, or no due date is known. */
  readonly steps: Readonly<Record<CaseStep, number | null>>;
  readonly firstAction: (StoodThen & { readonly step: CaseStep }) | null;
  /** What a first demand on its day (R21) would have met; null where somebody acted by then. */
  readonly earlier: StoodThen | null;
}

/** The closed cases of 案件, in its order; null without the register. */
export const reviewedCases = oncePerDesk((desk): readonly ReviewedCase[] | null =>
  desk.registers.cases === null
    ? null
    : reviewsOf(
        desk,
        debtorCases(desk).filter(({ record }) => record.state === 'closed' || record.closedDay !== null),
      ),
);

/** What a closed case claimed of an invoice on the day it was opened. */
interface Claim {
  readonly record: CaseRecord;
  readonly opened: SerialDay;
  readonly position: Position;
  readonly cents: Cents;
}

function reviewsOf(desk: Desk, closed: readonly DebtorCase[]): readonly ReviewedCase[] {
  const claims = closed.flatMap((one) => claimsOf(desk, one) ?? []);
  // Of one day the row that stands first in 案件 goes before.
  const byPosition = new Map<Position, Claim[]>();
  for (const claim of [...claims].sort((one, other) => one.opened - other.opened))
    byPosition.set(claim.position, [...(byPosition.get(claim.position) ?? []), claim]);
  return closed.map((one) => reviewOf(desk, one, byPosition));
}

/** What was owed of each of its invoices on the day that a case was opened; null where that day or what was owed then is not known. */
function claimsOf(desk: Desk, { record }: DebtorCase): readonly Claim[] | null {
  const opened = openedOn(record);
  if (opened === null || desk.aged.basis === 'snapshot') return null;
  return invoicesJudged(desk, record, opened).map((position) => ({
    ...{ record, opened, position, cents: Math.max(0, claimOn(position, opened)) },
  }));
}

function reviewOf(desk: Desk, debtorCase: DebtorCase, byPosition: ReadonlyMap<Position, readonly Claim[]>): ReviewedCase {
  const { record, invoices: unpaid } = debtorCase;
  const opened = openedOn(record);
  const invoices = opened === null ? unpaid : invoicesJudged(desk, record, opened);
  const dueDays = invoices.flatMap(({ row }) => row?.dueDay ?? []);
  const dueDay = dueDays.length === 0 ? null : smallest(dueDays);
  const isSnapshot = desk.aged.basis === 'snapshot';
  const claims = claimsOf(desk, debtorCase);
  const known = {
    record,
    end: endOf(record.result),
    claimedCents: claims === null ? null : sumCents(claims.map(({ cents }) => cents)),
    countedCents:
      claims === null
        ? null
        : sumCents(claims.filter(({ position }) => byPosition.get(position)?.[0]?.record === record).map(({ cents }) => cents)),
    shared: (claims ?? []).flatMap(({ position }): SharedClaim[] => {
      const [first, ...others] = (byPosition.get(position) ?? []).map((claim) => claim.record);
      return first === undefined || others.length === 0 ? [] : [{ position, cases: [first, ...others] }];
    }),
  };
  if (dueDay === null) return { ...known, steps: noSteps, firstAction: null, earlier: null };
  const days = stepDays(desk, record, invoices, dueDay);
  const since = (day: SerialDay | null): number | null => (day === null ? null : day - dueDay);
  const steps: ReviewedCase['steps'] = Object.fromEntries(caseSteps.map((step) => [step, since(days[step])])) as ReviewedCase['steps'];
  const stoodOn = (daysOverdue: number): StoodThen => ({
    daysOverdue,
    riskClass: riskClass(daysOverdue, desk.policy.riskEdges),
    owedCents: isSnapshot ? null : owedOn(invoices, dueDay + daysOverdue),
  });
  const taken = actions.flatMap((step) => (steps[step] === null ? [] : [{ step, daysOverdue: steps[step] }]));
  const first = taken.reduce<(typeof taken)[number] | null>(
    (best, one) => (best === null || one.daysOverdue < best.daysOverdue ? one : best),
    null,
  );
  const demandDay = desk.policy.letters.firstOnDay;
  const wasInTime = first !== null && first.daysOverdue <= demandDay;
  return {
    ...known,
    steps,
    firstAction: first === null ? null : { step: first.step, ...stoodOn(first.daysOverdue) },
    earlier: wasInTime ? null : stoodOn(demandDay),
  };
}

const noSteps = Object.fromEntries(caseSteps.map((step) => [step, null])) as ReviewedCase['steps'];

/** What was owed at the end of a day of the invoices that were due before it. */
function owedOn(invoices: readonly Position[], day: SerialDay): Cents {
  const due = invoices.filter(({ row }) => row !== null && row.dueDay !== null && row.dueDay < day);
  return sumCents(due.map((position) => Math.max(0, claimOn(position, day))));
}

function endOf(result: CaseResult | null): CaseEnd {
  if (result === null) return 'unknown';
  return result === 'lost' || result === 'withdrawn' ? 'lost' : 'won';
}

/** How many closed cases of a cause ended how, and what they brought. */
export interface CasesOfCause {
  /** null: 案件 names none. */
  readonly cause: LossCause | null;
  readonly ends: Readonly<Record<CaseEnd, number>>;
  /** Of those of which it is known, each invoice once however many closed cases claim it; null: of none. */
  readonly claimedCents: Cents | null;
  /** As 案件 has them; null where no row has any. */
  readonly recoveredCents: Cents | null;
  readonly costCents: Cents | null;
}

const causes: readonly (LossCause | null)[] = ['customerChoice', 'contractDefect', 'slowAction', 'other', null];

/** Closed cases by cause, those of no cause last; causes that nobody named are left out (R38). */
export function casesByCause(cases: readonly ReviewedCase[]): readonly CasesOfCause[] {
  return causes.flatMap((cause) => {
    const those = cases.filter(({ record }) => record.cause === cause);
    if (those.length === 0) return [];
    return [
      {
        cause,
        ends: endsOf(those),
        claimedCents: sumKnown(those.map(({ countedCents }) => countedCents)),
        recoveredCents: sumKnown(those.map(({ record }) => record.recoveredCents)),
        costCents: sumKnown(those.map(({ record }) => record.costCents)),
      },
    ];
  });
}

/** Invoices that several closed cases claim, each once, in the order of those cases. */
export function claimedTwice(cases: readonly ReviewedCase[]): readonly SharedClaim[] {
  return cases.flatMap(({ record, shared }) => shared.filter(({ cases: [first] }) => first === record));
}

function sumKnown(cents: readonly (Cents | null)[]): Cents | null {
  const known = cents.flatMap((one) => one ?? []);
  return known.length === 0 ? null : sumCents(known);
}

/** Closed cases by the class of their oldest invoice when somebody first acted (R5), those of which no action is known last; classes of none are left out. */
export interface CasesOfClass {
  readonly riskClass: RiskClass | null;
  readonly ends: Readonly<Record<CaseEnd, number>>;
}

export function casesByClass(cases: readonly ReviewedCase[]): readonly CasesOfClass[] {
  return [...riskClasses, null].flatMap((one) => {
    const those = cases.filter(({ firstAction }) => (firstAction?.riskClass ?? null) === one);
    return those.length === 0 ? [] : [{ riskClass: one, ends: endsOf(those) }];
  });
}

function endsOf(cases: readonly ReviewedCase[]): CasesOfClass['ends'] {
  const count = (end: CaseEnd): number => cases.filter((one) => one.end === end).length;
  return { won: count('won'), lost: count('lost'), unknown: count('unknown') };
}

/** How late a step came: the median over those cases that show it, exact, and how many they are. */
export interface Lateness {
  readonly count: number;
  /** Null of none. */
  readonly median: Decimal | null;
}

/** A step over all closed cases. */
export interface StepLateness {
  readonly step: CaseStep;
  readonly all: Lateness;
  readonly won: Lateness;
  readonly lost: Lateness;
  /** The day overdue on which the rules have it (R21, R41); null where none does. */
  readonly ruleDay: number | null;
  /** Median of all less that day. */
  readonly difference: Decimal | null;
}

export function latenessOfSteps({ policy }: Desk, cases: readonly ReviewedCase[]): readonly StepLateness[] {
  return caseSteps.map((step) => {
    const of = (some: readonly ReviewedCase[]): Lateness => latenessOf(some.flatMap(({ steps }) => steps[step] ?? []));
    const all = of(cases);
    const ruleDay = ruleDayOf(step, policy.letters);
    return {
      ...{ step, all, ruleDay },
      won: of(cases.filter(({ end }) => end === 'won')),
      lost: of(cases.filter(({ end }) => end === 'lost')),
      difference: ruleDay === null || all.median === null ? null : all.median.minus(ruleDay),
    };
  });
}

/** Of an even count the middle between the two in the middle. */
function latenessOf(days: readonly number[]): Lateness {
  const sorted = [...days].sort((one, other) => one - other);
  const low = sorted[Math.ceil(sorted.length / 2) - 1];
  const high = sorted[Math.floor(sorted.length / 2)];
  return { count: sorted.length, median: low === undefined || high === undefined ? null : new Exact(low).plus(high).div(2) };
}
