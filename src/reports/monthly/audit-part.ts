import { a1 } from '../../cells/a1';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { figureColumn, labelColumn } from '../parts/part-columns';
import type { MonthlySource } from './monthly-source';
import { putTable, sumOf } from '../parts/put-table';
import { putNothing } from './quarters-part';

/** The most differences that are listed; the others are one line. */
const mostListed = 10;

/** Audit bands, those of twelve months ago rolled into them, and the invoices that owe more than then (R7). Answers the first free row. */
export function putAuditBands(draft: SheetDraft, row: number, { words, roll }: MonthlySource): number {
  if (roll === null) return putNothing(draft, row, words.audit.heading, words.replayOnly).next;
  const { lines, differences, day } = roll;
  const first = row + 2;
  const area = { row: first, column: 0, rows: lines.length, columns: 1 };
  const of = (line: (typeof lines)[number], index: number): CellContent[] => {
    const at = (offset: number): string => a1(first + index, figureColumn + offset);
    const grown = line.nowCents - line.fromBeforeCents;
    return [
      words.audit.bandName(line.band),
      line.thenCents / 100,
      line.rolledCents / 100,
      { formula: `=ROUND(${at(0)}-${at(1)},2)`, expected: (line.thenCents - line.rolledCents) / 100 },
      line.nowCents / 100,
      line.fromBeforeCents / 100,
      { formula: `=ROUND(${at(3)}-${at(4)},2)`, expected: grown / 100 },
    ];
  };
  const total = (value: (line: (typeof lines)[number]) => number): number => lines.reduce((sum, line) => sum + value(line), 0) / 100;
  const { next } = putTable(draft, row, {
    heading: words.audit.heading,
    headers: [words.audit.band, ...words.audit.headers(formatIsoDay(day))],
    kinds: ['amount', 'amount', 'amount', 'amount', 'amount', 'amount'],
    lines: lines.map(of),
    total: [
      words.total,
      sumOf(
        area,
        figureColumn,
        total(({ thenCents }) => thenCents),
      ),
      sumOf(
        area,
        figureColumn + 1,
        total(({ rolledCents }) => rolledCents),
      ),
      sumOf(
        area,
        figureColumn + 2,
        total(({ thenCents, rolledCents }) => thenCents - rolledCents),
      ),
      sumOf(
        area,
        figureColumn + 3,
        total(({ nowCents }) => nowCents),
      ),
      sumOf(
        area,
        figureColumn + 4,
        total(({ fromBeforeCents }) => fromBeforeCents),
      ),
      sumOf(
        area,
        figureColumn + 5,
        total(({ nowCents, fromBeforeCents }) => nowCents - fromBeforeCents),
      ),
    ],
  });
  if (differences.length === 0) {
    draft.line(next - 1, labelColumn, words.audit.noDifferences, { horizontal: 'left' });
    return next + 1;
  }
  const listed = differences.slice(0, mostListed);
  const { next: after } = putTable(draft, next, {
    heading: words.audit.differences(differences.length, differences.length - listed.length),
    headers: [words.audit.customer, ...words.audit.differenceHeaders],
    kinds: ['text', 'number', 'amount', 'amount'],
    lines: listed.map(({ position, thenCents, nowCents }) => [
      position.customer.name,
      position.row?.invoiceNumber ?? '',
      position.source.rowNumber,
      thenCents / 100,
      nowCents / 100,
    ]),
  });
  return after;
}
