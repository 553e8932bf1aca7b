import { a1 } from '../../cells/a1';
import { writeOffCandidates } from '../../desk/write-off-candidates';
import { sumCents } from '../../domain/money/cents';
import { sectionStyle } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import { mostFindings, monthlyColumns } from './monthly-places';
import { labelColumn, numberColumn } from '../parts/part-columns';
import type { MonthlySource } from './monthly-source';
import { turnedOverdue } from './migration-part';
import { monthColumn } from './months-part';
import { isTurnoverFalling } from './quarters-part';
import { roundedTo } from '../parts/figure';

/** The first rows of the parts that findings lead to. */
export interface FindingPlaces {
  /** The line of the month in the table of months. */
  readonly month: number;
  readonly quarters: number;
  readonly migration: number;
  readonly provision: number;
  readonly toCome: number;
  readonly writeOffs: number;
}

/** What moved, why, and what needs a decision: sentences from the figures alone, each with the cells that it is taken from (R20a–R20c, R31, R35, R40). */
export function putFindings(draft: SheetDraft, row: number, source: MonthlySource, places: FindingPlaces): void {
  const { words } = source;
  draft.line(row, numberColumn, words.findings.heading, sectionStyle);
  const sentences = findingsOf(source, places).slice(0, mostFindings);
  draft.put(
    row + 1,
    numberColumn,
    sentences.map((sentence, index) => [index + 1, sentence]),
  );
  draft.style({ row: row + 1, column: numberColumn, rows: mostFindings, columns: 1 }, { horizontal: 'center' });
  draft.style({ row: row + 1, column: labelColumn, rows: mostFindings, columns: 1 }, { horizontal: 'left' });
  sentences.forEach((sentence, index) => {
    draft.breakText(row + 1 + index, labelColumn, sentence, monthlyColumns);
  });
}

function findingsOf(source: MonthlySource, places: FindingPlaces): string[] {
  const { words, measures, provisions, toCome, quarters, desk } = source;
  const say = words.findings;
  const [now, before] = [measures.months.at(-1), measures.months.at(-2)];
  if (now === undefined) return [];
  const at = (column: number, row = places.month): string => a1(row, column);
  const part = (row: number): string => a1(row, numberColumn);
  const turned = turnedOverdue(source);
  const candidates = writeOffCandidates(desk);
  const weeks = toCome.weeks;
  return [
    ...(now.openingCents === null || now.receiptsCents === null || now.writeOffsCents === null || now.closingCents === null
      ? [say.balanceAlone(now.closingCents ?? 0, at(monthColumn.closing))]
      : [
          say.balance({
            closing: now.closingCents,
            change: now.closingCents - now.openingCents,
            sales: now.salesCents,
            receipts: now.receiptsCents,
            writeOffs: now.writeOffsCents,
            cells: `${at(monthColumn.opening)}–${at(monthColumn.closing)}`,
          }),
        ]),
    ...(now.overdueCents === null || now.overdueShare === null
      ? []
      : [
          say.overdue({
            overdue: now.overdueCents,
            share: roundedTo(now.overdueShare, 4) ?? 0,
            before: roundedTo(before?.overdueShare ?? null, 4),
            cells: `${at(monthColumn.overdue)}–${at(monthColumn.overdueShare)}`,
          }),
        ]),
    ...(now.dso === null || now.bestDso === null || now.delinquentDays === null
      ? []
      : [
          say.days({
            dso: now.dso.toFixed(1),
            best: now.bestDso.toFixed(1),
            delinquent: now.delinquentDays.toFixed(1),
            before: before?.dso?.toFixed(1) ?? null,
            cells: `${at(monthColumn.dso)}–${at(monthColumn.delinquentDays)}`,
          }),
        ]),
    ...(turned === null || turned.heldCents === 0
      ? []
      : [say.migration({ overdue: turned.overdueCents, held: turned.heldCents, lost: turned.lostCents, cells: part(places.migration) })]),
    ...(quarters === null || quarters.length < 3
      ? []
      : [
          say.turnover({
            isFalling: isTurnoverFalling(source),
            last: quarters.slice(-3).map(({ turnover }) => turnover.toFixed(2)),
            cells: part(places.quarters),
          }),
        ]),
    say.provision({
      method: provisions.method,
      required: provisions.requiredCents,
      booked: provisions.bookedCents,
      entry: provisions.entryCents,
      cells: part(places.provision),
    }),
    say.toCome({
      byHabit: sumCents(weeks.map(({ byHabit }) => byHabit)),
      byDueDate: sumCents(weeks.map(({ byDueDate }) => byDueDate)),
      past: toCome.pastExpectation.byHabit,
      leftOut: toCome.leftOut,
      cells: part(places.toCome),
    }),
    ...(candidates.length === 0
      ? []
      : [
          say.writeOffs({
            count: candidates.length,
            cents: sumCents(candidates.map(({ position }) => position.balanceCents)),
            cells: part(places.writeOffs),
          }),
        ]),
  ];
}
