import { a1 } from '../../cells/a1';
import type { Area } from '../../cells/area';
import { rollingClasses } from '../../desk/measures/roll-rates';
import type { WeekToCome } from '../../desk/measures/receipts-to-come';
import { writeOffCandidates } from '../../desk/write-off-candidates';
import { riskClasses } from '../../domain/aging/risk-class';
import { sumCents } from '../../domain/money/cents';
import { roundedTo } from '../parts/figure';
import { figureColumn } from '../parts/part-columns';
import type { MonthlySource } from './monthly-source';
import { turnedOverdue } from './migration-part';
import { mixColumn, monthColumn } from './months-part';
import type { ProvisionPlaces } from './provision-part';
import { isTurnoverFalling } from './quarters-part';
import { openLateColumn } from './salespeople-part';

/** A sentence from the figures, with the cells that it is taken from. */
export interface Finding {
  readonly sentence: string;
  /** Whether somebody has to decide something. */
  readonly needsDecision: boolean;
}

/** Where the figures stand that findings are taken from. */
export interface FindingPlaces {
  /** The lines of the month in the two tables of months. */
  readonly month: number;
  readonly mix: number;
  readonly quarters: Area;
  readonly migration: Area;
  readonly provision: Pick<ProvisionPlaces, 'bands' | 'entry'>;
  readonly salespeople: Area;
  readonly toCome: Area;
  readonly writeOffs: Area;
}

/** How many there are at most, and at least where the figures have as much to tell. */
export const mostFindings = 8;
const fewest = 5;

/** What moved, why, and what needs a decision (R20a–R20c, R31, R34, R35, R40): from the figures alone, the first things first. */
export function findingsOf(source: MonthlySource, places: FindingPlaces): readonly Finding[] {
  const main = [
    ...balanceFinding(source, places),
    ...overdueFinding(source, places),
    ...daysFinding(source, places),
    ...migrationFinding(source, places),
    ...turnoverFinding(source, places),
    ...provisionFinding(source, places),
    ...toComeFinding(source, places),
    ...writeOffFinding(source, places),
  ];
  const further = [
    ...ratesFinding(source, places),
    ...lossFinding(source, places),
    ...oldFinding(source, places),
    ...openFinding(source, places),
  ];
  return [...main, ...further.slice(0, Math.max(0, fewest - main.length))].slice(0, mostFindings);
}

type Find = (source: MonthlySource, places: FindingPlaces) => readonly Finding[];

const said = (sentence: string, needsDecision = false): readonly Finding[] => [{ sentence, needsDecision }];

/** `C45–G45`, in one column or one row. */
function span(row: number, column: number, toRow: number, toColumn: number): string {
  const [first, last] = [a1(row, column), a1(toRow, toColumn)];
  return first === last ? first : `${first}–${last}`;
}

const balanceFinding: Find = ({ words: { findings: say }, measures, context }, { month, mix }) => {
  const now = measures.months.at(-1);
  if (now === undefined) return [];
  const { openingCents, receiptsCents, writeOffsCents, closingCents, salesCents, differenceCents } = now;
  if (openingCents === null || receiptsCents === null || writeOffsCents === null || closingCents === null)
    return said(say.balanceAlone(closingCents ?? 0, a1(month, monthColumn.closing)));
  return said(
    say.balance({
      closing: closingCents,
      change: closingCents - openingCents,
      sales: salesCents,
      receipts: receiptsCents,
      writeOffs: writeOffsCents,
      // What can't be dated, opening balances, returns and discounts: named, so that the sentence adds up.
      rest: differenceCents ?? 0,
      cells: [
        span(month, monthColumn.opening, month, monthColumn.closing),
        ...(differenceCents === null || differenceCents === 0 ? [] : [a1(mix, mixColumn.difference)]),
      ].join(context.texts.listSeparator),
    }),
  );
};

const overdueFinding: Find = ({ words: { findings: say }, measures, desk }, { month }) => {
  const [now, before] = [measures.months.at(-1), measures.months.at(-2)];
  const share = roundedTo(now?.overdueShare ?? null, 4);
  if (now === undefined || now.overdueCents === null || share === null) return [];
  const cells = span(month, monthColumn.overdue, month, monthColumn.overdueShare);
  const credits = desk.aged.main.byStanding['贷项'];
  return said(say.overdue({ overdue: now.overdueCents, share, before: roundedTo(before?.overdueShare ?? null, 4), credits, cells }));
};

const daysFinding: Find = ({ words: { findings: say }, measures }, { month }) => {
  const [now, before] = [measures.months.at(-1), measures.months.at(-2)];
  if (now === undefined || now.dso === null || now.bestDso === null || now.delinquentDays === null) return [];
  return said(
    say.days({
      dso: now.dso.toFixed(1),
      best: now.bestDso.toFixed(1),
      delinquent: now.delinquentDays.toFixed(1),
      before: before?.dso?.toFixed(1) ?? null,
      cells: span(month, monthColumn.dso, month, monthColumn.delinquentDays),
    }),
  );
};

const migrationFinding: Find = (source, { migration: { row } }) => {
  const { words, context } = source;
  const turned = turnedOverdue(source);
  if (turned === null || turned.heldCents === 0) return [];
  const lost = figureColumn + riskClasses.length - 1;
  const cells = [
    a1(row, figureColumn + riskClasses.length + 2),
    span(row, figureColumn + 1, row, lost),
    span(row, lost, row + rollingClasses.length - 1, lost),
  ].join(context.texts.listSeparator);
  return said(words.findings.migration({ overdue: turned.overdueCents, held: turned.heldCents, lost: turned.lostCents, cells }));
};

const turnoverFinding: Find = (source, { quarters: { row, rows } }) => {
  const { words, quarters } = source;
  if (quarters === null || quarters.length < 3) return [];
  const isFalling = isTurnoverFalling(source);
  const last = quarters.slice(-3).map(({ turnover }) => turnover.toFixed(2));
  const cells = span(row + rows - 3, figureColumn + 3, row + rows - 1, figureColumn + 3);
  return said(words.findings.turnover({ isFalling, last, cells }), isFalling);
};

const provisionFinding: Find = ({ words, provisions }, { provision: { entry } }) => {
  const { method, requiredCents: required, bookedCents: booked, entryCents } = provisions;
  const cells = span(entry, figureColumn, entry + 2, figureColumn);
  return said(words.findings.provision({ method, required, booked, entry: entryCents, cells }), entryCents !== 0);
};

const toComeFinding: Find = ({ words, toCome, context }, { toCome: { row } }) => {
  const { weeks, pastExpectation, leftOut } = toCome;
  const last = row + weeks.length - 1;
  const sum = (way: 'byHabit' | 'byDueDate'): number => sumCents(weeks.map((week: WeekToCome) => week[way]));
  const cells = [
    span(row, figureColumn, last, figureColumn),
    span(row, figureColumn + 1, last, figureColumn + 1),
    a1(last + 1, figureColumn),
    a1(last + 3, figureColumn),
  ].join(context.texts.listSeparator);
  return said(
    words.findings.toCome({ byHabit: sum('byHabit'), byDueDate: sum('byDueDate'), past: pastExpectation.byHabit, leftOut, cells }),
  );
};

const writeOffFinding: Find = ({ words, desk }, { writeOffs: { row, rows } }) => {
  const candidates = writeOffCandidates(desk);
  if (candidates.length === 0) return [];
  const cents = sumCents(candidates.map(({ position }) => position.balanceCents));
  return said(words.findings.writeOffs({ count: candidates.length, cents, cells: a1(row + rows, figureColumn + 3) }), true);
};

const ratesFinding: Find = ({ words, measures }, { month }) => {
  const now = measures.months.at(-1);
  const [rate, cei] = [roundedTo(now?.collectionRate ?? null, 4), roundedTo(now?.cei ?? null, 4)];
  return rate === null || cei === null
    ? []
    : said(words.findings.rates({ rate, cei, cells: span(month, monthColumn.cei, month, monthColumn.collectionRate) }));
};

const lossFinding: Find = ({ words, measures }, { mix }) => {
  const now = measures.months.at(-1);
  const [lost, classed] = [now?.byClass?.损失 ?? 0, now?.classedCents ?? 0];
  if (classed <= 0) return [];
  return said(words.findings.loss({ cents: lost, share: lost / classed, cells: span(mix, mixColumn.classed - 1, mix, mixColumn.classed) }));
};

const oldFinding: Find = ({ words, provisions }, { provision: { bands } }) => {
  const { lines } = provisions.byAuditBand;
  const all = sumCents(lines.map(({ balanceCents }) => balanceCents));
  const old = sumCents(lines.slice(1).map(({ balanceCents }) => balanceCents));
  if (all <= 0) return [];
  const cells = span(bands.row + 1, figureColumn, bands.row + bands.rows, figureColumn);
  return said(words.findings.old({ cents: old, share: old / all, cells }));
};

const openFinding: Find = ({ words, sales, desk }, { salespeople: { row, rows } }) => {
  const { lateDays } = desk.policy.sales;
  const count = sales.reduce((sum, { pace }) => sum + pace.openOver90.count, 0);
  const cents = sumCents(sales.map(({ pace }) => pace.openOver90.cents));
  return rows === 0 ? [] : said(words.findings.open({ days: lateDays, count, cents, cells: a1(row + rows, openLateColumn) }));
};
