import { a1 } from '../../cells/a1';
import type { Area } from '../../cells/area';
import { monthsShown } from '../../desk/measures/month-history';
import type { MonthMeasures } from '../../desk/measures/monthly-measures';
import { rollingClasses } from '../../desk/measures/roll-rates';
import { riskClasses } from '../../domain/aging/risk-class';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { Exact } from '../../domain/money/exact';
import { isEndOfMonth } from '../../domain/calendar/month-steps';
import { standingColors } from '../standing-look';
import { tint } from '../../sheets/look';
import type { CellKind } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { amount, figure, roundedTo } from '../parts/figure';
import { figureColumn, labelColumn } from '../parts/part-columns';
import type { MonthlySource } from './monthly-source';
import { putTable } from '../parts/put-table';

/** Columns of the first table of months. */
export const monthColumn = {
  opening: figureColumn,
  sales: figureColumn + 1,
  receipts: figureColumn + 2,
  writeOffs: figureColumn + 3,
  closing: figureColumn + 4,
  overdue: figureColumn + 5,
  overdueShare: figureColumn + 6,
  dso: figureColumn + 7,
  countBackDso: figureColumn + 8,
  bestDso: figureColumn + 9,
  delinquentDays: figureColumn + 10,
  cei: figureColumn + 11,
  collectionRate: figureColumn + 12,
} as const;

/** Columns of the second, after those of the classes. */
export const mixColumn = {
  classed: figureColumn + riskClasses.length,
  windowSales: figureColumn + riskClasses.length + 1,
  windowDays: figureColumn + riskClasses.length + 2,
  difference: figureColumn + riskClasses.length + 3,
  rates: figureColumn + riskClasses.length + 4,
} as const;

/** Where the months stand: a line each, the same month a year before first. */
export interface MonthPlaces {
  readonly measures: Area;
  readonly mix: Area;
  readonly next: number;
}

const measureKinds: readonly CellKind[] = [
  ...Array<CellKind>(6).fill('amount'),
  'share',
  ...Array<CellKind>(4).fill('tenths'),
  'share',
  'share',
];

const mixKinds: readonly CellKind[] = [
  ...riskClasses.map((): CellKind => 'amount'),
  'amount',
  'amount',
  'days',
  'check',
  ...rollingClasses.map((): CellKind => 'share'),
];

/** Twelve months and the same month a year before: their measures as formulas over the sums beside them (R20a). */
export function putMonths(draft: SheetDraft, row: number, source: MonthlySource): MonthPlaces {
  const { words, measures } = source;
  const months = [measures.lastYear, ...measures.months];
  const first = row + 2;
  const mixFirst = first + months.length + 1 + 2;
  const { body: measured, next } = putTable(draft, row, {
    heading: words.months.heading,
    headers: [words.month, ...words.months.headers],
    kinds: measureKinds,
    lines: months.map((month, index) => measureLine(source, month, index, first + index, mixFirst + index)),
  });
  const { body: mixed, next: after } = putTable(draft, next, {
    heading: words.mix.heading,
    headers: [words.month, ...riskClasses, ...words.mix.headers, ...rollingClasses.map((riskClass) => words.mix.rate(riskClass))],
    kinds: mixKinds,
    lines: months.map((month, index) => mixLine(source, month, index, first + index, mixFirst + index)),
    total: [words.mix.average, ...Array<null>(riskClasses.length + 4).fill(null), ...averages(source, mixFirst + 1)],
  });
  riskClasses.forEach((riskClass, index) =>
    draft.conditional({
      area: { ...mixed, column: figureColumn + index, columns: 1 },
      formula: `=N(${a1(mixed.row, figureColumn + index)})<>0`,
      style: { fill: tint(standingColors[riskClass]) },
    }),
  );
  return { measures: measured, mix: mixed, next: after };
}

/** `2025-12`, of a period that ends within a month its day. */
export function monthLabel({ period: { end } }: Pick<MonthMeasures, 'period'>): string {
  const day = formatIsoDay(end);
  return isEndOfMonth(end) ? day.slice(0, 7) : day;
}

function measureLine({ words }: MonthlySource, month: MonthMeasures, index: number, row: number, mixRow: number): CellContent[] {
  const { noData } = words;
  const at = (column: number): string => a1(row, column);
  const [sales, days] = [a1(mixRow, mixColumn.windowSales), a1(mixRow, mixColumn.windowDays)];
  const current = a1(mixRow, figureColumn);
  const owed = `${at(monthColumn.opening)}+${at(monthColumn.sales)}-${at(monthColumn.writeOffs)}`;
  const overdue =
    month.overdueCents === null
      ? noData
      : { formula: `=ROUND(${a1(mixRow, mixColumn.classed)}-${current},2)`, expected: month.overdueCents / 100 };
  return [
    index === 0 ? words.lastYear(monthLabel(month)) : monthLabel(month),
    amount(month.openingCents, noData),
    amount(month.salesCents, noData),
    amount(month.receiptsCents, noData),
    amount(month.writeOffsCents, noData),
    amount(month.closingCents, noData),
    overdue,
    figure(`${at(monthColumn.overdue)}/${a1(mixRow, mixColumn.classed)}`, month.overdueShare, 4, noData),
    figure(`${at(monthColumn.closing)}/${sales}*${days}`, month.dso, 1, noData),
    month.countBackDso === null ? noData : month.countBackDso.toDecimalPlaces(1).toNumber(),
    figure(`${current}/${sales}*${days}`, month.bestDso, 1, noData),
    figure(`(${at(monthColumn.closing)}-${current})/${sales}*${days}`, month.delinquentDays, 1, noData),
    figure(`(${owed}-${at(monthColumn.closing)})/(${owed}-${current})`, month.cei, 4, noData),
    figure(`${at(monthColumn.receipts)}/(${at(monthColumn.opening)}+${at(monthColumn.sales)})`, month.collectionRate, 4, noData),
  ];
}

function mixLine({ words, rates }: MonthlySource, month: MonthMeasures, index: number, row: number, mixRow: number): CellContent[] {
  const { noData } = words;
  const at = (column: number): string => a1(row, column);
  const last = figureColumn + riskClasses.length - 1;
  const roll = `${at(monthColumn.opening)}+${at(monthColumn.sales)}-${at(monthColumn.receipts)}-${at(monthColumn.writeOffs)}`;
  return [
    { formula: `=${a1(row, labelColumn)}`, expected: index === 0 ? words.lastYear(monthLabel(month)) : monthLabel(month) },
    ...riskClasses.map((riskClass) => amount(month.byClass?.[riskClass] ?? null, noData)),
    month.classedCents === null
      ? noData
      : { formula: `=ROUND(SUM(${a1(mixRow, figureColumn)}:${a1(mixRow, last)}),2)`, expected: month.classedCents / 100 },
    amount(month.windowSalesCents, noData),
    month.windowDays ?? noData,
    month.differenceCents === null
      ? noData
      : { formula: `=ROUND(${at(monthColumn.closing)}-(${roll}),2)`, expected: month.differenceCents / 100 },
    ...rollingClasses.map((_, offset) => roundedTo(rates?.[index - 1]?.rates[offset] ?? null, 4) ?? words.none),
  ];
}

/** The mean of each column of roll rates, over the months that have one (R20c). */
function averages({ words, rates }: MonthlySource, first: number): CellContent[] {
  return rollingClasses.map((_, offset) => {
    const known = (rates ?? []).flatMap(({ rates: of }) => roundedTo(of[offset] ?? null, 4) ?? []);
    if (known.length === 0) return words.none;
    const column = `${a1(first, mixColumn.rates + offset)}:${a1(first + monthsShown - 1, mixColumn.rates + offset)}`;
    const mean = known.reduce((sum, rate) => sum.plus(rate), new Exact(0)).div(known.length);
    return { formula: `=ROUND(AVERAGE(${column}),4)`, expected: mean.toDecimalPlaces(4).toNumber() };
  });
}
