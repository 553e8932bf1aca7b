import type { Decimal } from 'decimal.js';

import { a1 } from '../../cells/a1';
import type { Area } from '../../cells/area';
import type { Provision } from '../../desk/measures/provision';
import { sumCents } from '../../domain/money/cents';
import { sectionStyle } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { figureColumn, labelColumn } from '../parts/part-columns';
import { headingLines } from './monthly-places';
import type { MonthlySource } from './monthly-source';
import { putTable, sumOf } from '../parts/put-table';
import type { PutTable } from '../parts/put-table';

/** Where the allowance stands: the lines of its classes and of its audit bands, and the first of the three lines of the entry. */
export interface ProvisionPlaces {
  readonly classes: Area;
  readonly bands: Area;
  readonly entry: number;
  readonly next: number;
}

/** The allowance by each method, and the entry to book (R31). */
export function putProvision(draft: SheetDraft, row: number, source: MonthlySource): ProvisionPlaces {
  const { words, provisions } = source;
  const { byClass, byAuditBand, byMigration, unclassedCents, undatedCents } = provisions;
  const first = row + 2;
  const share = (rate: Decimal | undefined): CellContent => (rate === undefined ? words.none : rate.toNumber());
  const product = (line: number, rate: number, cents: number | undefined): CellContent =>
    cents === undefined
      ? words.none
      : { formula: `=ROUND(${a1(line, figureColumn)}*${a1(line, figureColumn + rate)},2)`, expected: cents / 100 };
  const classes = putTable(draft, row, {
    heading: words.provision.byClass,
    headers: [words.provision.band, ...words.provision.classHeaders],
    kinds: ['amount', 'amount', 'amount', 'share', 'share'],
    lines: byClass.lines.map(({ band, balanceCents, rate, provisionCents }, index) => [
      band,
      balanceCents / 100,
      product(first + index, 3, provisionCents),
      product(first + index, 4, byMigration?.lines[index]?.provisionCents),
      share(rate),
      share(byMigration?.lines[index]?.rate),
    ]),
    total: totalLine(words.total, first, byClass, byMigration, words.none),
  });
  if (byMigration === null) draft.line(classes.next - 1, labelColumn, words.provision.noRates, { horizontal: 'left' });
  const bandsRow = classes.next + (byMigration === null ? 1 : 0);
  const bands = putTable(draft, bandsRow, {
    heading: words.provision.byAuditBand,
    headers: [words.provision.band, ...words.provision.bandHeaders],
    headerLines: headingLines(words.provision.bandHeaders),
    kinds: ['amount', 'amount', 'text', 'share'],
    lines: byAuditBand.lines.map(({ band, balanceCents, rate, provisionCents }, index) => [
      words.audit.bandName(band),
      balanceCents / 100,
      product(bandsRow + 2 + index, 3, provisionCents),
      null,
      share(rate),
    ]),
    total: totalLine(words.total, bandsRow + 2, byAuditBand, undefined, words.none),
  });
  const totalOf = ({ body }: PutTable, offset: number): string => a1(body.row + body.rows, figureColumn + offset);
  const totals = {
    classes: totalOf(classes, 1),
    auditBands: totalOf(bands, 1),
    migration: byMigration === null ? null : totalOf(classes, 2),
  };
  const required = totals[provisions.method];
  const at = bands.next;
  draft.line(at, 0, words.provision.entry(provisions.method), sectionStyle);
  const yuanOf = (cents: number | null): CellContent => (cents === null ? words.noData : cents / 100);
  draft.put(at + 1, labelColumn, [
    [
      words.provision.required,
      required === null || provisions.requiredCents === null
        ? words.noData
        : { formula: `=${required}`, expected: provisions.requiredCents / 100 },
    ],
    [words.provision.booked, provisions.bookedCents === null ? words.provision.notStated : yuanOf(provisions.bookedCents)],
    [
      words.provision.toBook,
      provisions.entryCents === null
        ? words.none
        : { formula: `=ROUND(${a1(at + 1, figureColumn)}-${a1(at + 2, figureColumn)},2)`, expected: provisions.entryCents / 100 },
    ],
  ]);
  draft.kind({ row: at + 1, column: figureColumn, rows: 3, columns: 1 }, 'amount');
  draft.style({ row: at + 3, column: labelColumn, rows: 1, columns: 2 }, { bold: true });
  const notes = [
    ...(provisions.entryCents === null ? [words.provision.stateBooked] : [words.provision.entryText(provisions.entryCents)]),
    ...(unclassedCents > 0 ? [words.provision.unclassed(unclassedCents)] : []),
    ...(undatedCents > 0 ? [words.provision.undated(undatedCents)] : []),
  ];
  notes.forEach((note, index) => draft.line(at + 4 + index, labelColumn, note, { horizontal: 'left' }));
  return { classes: classes.body, bands: bands.body, entry: at + 1, next: at + 4 + notes.length + 1 };
}

function totalLine(
  label: string,
  first: number,
  { lines, requiredCents }: Provision,
  migration: Provision | null | undefined,
  none: string,
): CellContent[] {
  const area = { row: first, column: 0, rows: lines.length, columns: 1 };
  return [
    label,
    sumOf(area, figureColumn, sumCents(lines.map(({ balanceCents }) => balanceCents)) / 100),
    sumOf(area, figureColumn + 1, requiredCents / 100),
    migration === undefined ? null : migration === null ? none : sumOf(area, figureColumn + 2, migration.requiredCents / 100),
    null,
    ...(migration === undefined ? [] : [null]),
  ];
}
