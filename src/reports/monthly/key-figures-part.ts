import type { Decimal } from 'decimal.js';

import { a1 } from '../../cells/a1';
import type { MonthMeasures } from '../../desk/measures/monthly-measures';
import { requiredByClass } from '../../desk/measures/provision';
import { Exact } from '../../domain/money/exact';
import { cellStyles } from '../../sheets/look';
import type { CellKind } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { roundedTo } from '../parts/figure';
import { figureColumn } from '../parts/part-columns';
import { headingLines } from './monthly-places';
import type { MonthlySource } from './monthly-source';
import { monthColumn } from './months-part';
import { putTable } from '../parts/put-table';

/** A figure now, a month before and a year before, with where the months hold it, if they do. */
export interface KeyFigure {
  readonly label: string;
  readonly kind: CellKind | 'turnover';
  readonly values: readonly [now: number | null, before: number | null, lastYear: number | null];
  readonly column?: number;
}

/** How many lines the table has. */
export const keyFigureLines = 12;

const columns = {
  now: figureColumn,
  before: figureColumn + 1,
  change: figureColumn + 2,
  lastYear: figureColumn + 3,
  yearChange: figureColumn + 4,
};
const turnoverFormat = '0.00';

/** Figures of the month against the month before and the same month a year before; `firstMonth` is where the lines of months begin. */
export function putKeyFigures(draft: SheetDraft, row: number, source: MonthlySource, firstMonth: number): number {
  const { words, measures } = source;
  const rows = { lastYear: firstMonth, before: firstMonth + measures.months.length - 1, now: firstMonth + measures.months.length };
  const figures = keyFigures(source);
  const { body, next } = putTable(draft, row, {
    heading: words.keyFigures.heading,
    headers: [words.keyFigures.measure, ...words.keyFigures.headers],
    headerLines: headingLines(words.keyFigures.headers),
    kinds: [],
    lines: figures.map(({ label, kind, values: [now, before, lastYear], column }, index) => {
      const at = (month: number, value: number | null): CellContent =>
        value === null ? words.noData : column === undefined ? value : { formula: `=${a1(month, column)}`, expected: value };
      const own = row + 2 + index;
      return [
        label,
        at(rows.now, now),
        at(rows.before, before),
        change(kind, a1(own, columns.now), a1(own, columns.before), now, before, words.none),
        at(rows.lastYear, lastYear),
        change(kind, a1(own, columns.now), a1(own, columns.lastYear), now, lastYear, words.none),
      ];
    }),
  });
  figures.forEach(({ kind }, index) => {
    const area = { ...body, row: body.row + index, rows: 1, column: columns.now, columns: 5 };
    if (kind === 'turnover') draft.style(area, { numberFormat: turnoverFormat, horizontal: 'right' });
    else draft.kind(area, kind);
    draft.style(area, { ...(kind !== 'turnover' && cellStyles[kind]), horizontal: 'right' });
    if (kind !== 'share') return;
    for (const column of [columns.change, columns.yearChange])
      draft.style({ ...area, column, columns: 1 }, { numberFormat: words.keyFigures.pointsFormat, horizontal: 'right' });
  });
  return next;
}

/** What a figure went up by, as a formula; of a share in percentage points. */
function change(
  kind: KeyFigure['kind'],
  now: string,
  then: string,
  value: number | null,
  before: number | null,
  none: string,
): CellContent {
  const by = changeOf(value, before);
  if (by === null) return none;
  if (kind !== 'share') return { formula: `=ROUND(${now}-${then},4)`, expected: by };
  return { formula: `=ROUND((${now}-${then})*100,2)`, expected: new Exact(by).times(100).toNumber() };
}

/** What a figure as it is shown went up by; null where either is not known. */
export function changeOf(value: number | null, before: number | null): number | null {
  return value === null || before === null ? null : new Exact(value).minus(before).toDecimalPlaces(4).toNumber();
}

/** The figures of the month, each with those that it is held against (R20a, R28b, R31). */
export function keyFigures({ words, measures, quarters, provisions, earlier, desk }: MonthlySource): KeyFigure[] {
  const { months, lastYear } = measures;
  const labels = words.keyFigures.labels;
  const [now, before] = [months.at(-1), months.at(-2)];
  const of = (label: string, kind: CellKind, column: number, value: (month: MonthMeasures) => number | null): KeyFigure => ({
    ...{ label, kind, column },
    values: [now === undefined ? null : value(now), before === undefined ? null : value(before), value(lastYear)],
  });
  const yuanOf = (cents: number | null): number | null => (cents === null ? null : cents / 100);
  const ratio = (values: readonly [Decimal | null, Decimal | null, Decimal | null]): KeyFigure['values'] => [
    roundedTo(values[0], 4),
    roundedTo(values[1], 4),
    roundedTo(values[2], 4),
  ];
  const byClass = ({ byClass: sums }: MonthMeasures): number | null => yuanOf(sums === null ? null : requiredByClass(sums, desk));
  return [
    of(labels.balance, 'amount', monthColumn.closing, ({ closingCents }) => yuanOf(closingCents)),
    of(labels.overdue, 'amount', monthColumn.overdue, ({ overdueCents }) => yuanOf(overdueCents)),
    of(labels.overdueShare, 'share', monthColumn.overdueShare, ({ overdueShare }) => roundedTo(overdueShare, 4)),
    of(labels.dso, 'tenths', monthColumn.dso, ({ dso }) => roundedTo(dso, 1)),
    of(labels.bestDso, 'tenths', monthColumn.bestDso, ({ bestDso }) => roundedTo(bestDso, 1)),
    of(labels.delinquentDays, 'tenths', monthColumn.delinquentDays, ({ delinquentDays }) => roundedTo(delinquentDays, 1)),
    of(labels.cei, 'share', monthColumn.cei, ({ cei }) => roundedTo(cei, 4)),
    of(labels.collectionRate, 'share', monthColumn.collectionRate, ({ collectionRate }) => roundedTo(collectionRate, 4)),
    {
      label: labels.turnover,
      kind: 'turnover',
      values: ratio([quarters?.at(-1)?.turnover ?? null, quarters?.at(-2)?.turnover ?? null, quarters?.at(-5)?.turnover ?? null]),
    },
    {
      label: labels.badDebtRatio,
      kind: 'share',
      values: ratio([measures.badDebtRatio, measures.badDebtRatioBefore, measures.badDebtRatioLastYear]),
    },
    {
      label: labels.provisionByClass,
      kind: 'amount',
      values: [now === undefined ? null : byClass(now), before === undefined ? null : byClass(before), byClass(lastYear)],
    },
    {
      label: labels.provision(provisions.method),
      kind: 'amount',
      values: [yuanOf(provisions.requiredCents), yuanOf(earlier.beforeCents), yuanOf(earlier.lastYearCents)],
    },
  ];
}
