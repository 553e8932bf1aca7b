import type { Book } from '../book/book';
import type { BookChart, CellSource, ChartAxis, ChartKind, DisplayUnit, SeriesLabels } from '../book/chart';
import { automaticColor } from './automatic-color';

/** A chart's figures as they stand in the cells now. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
}

export interface SeriesData {
  readonly name: string;
  readonly color: string;
  readonly values: readonly number[];
  readonly labels?: SeriesLabels;
  readonly kind: ChartKind;
  readonly onSecondary: boolean;
}

const divisors: Readonly<Record<DisplayUnit, number>> = {
  hundreds: 1e2,
  thousands: 1e3,
  tenThousands: 1e4,
  hundredThousands: 1e5,
  millions: 1e6,
  tenMillions: 1e7,
  hundredMillions: 1e8,
  billions: 1e9,
  trillions: 1e12,
};

/** Reads a chart's cells; empty cells and texts count as 0, values are in the display unit of their axis. */
export function chartData(book: Book, chart: BookChart): ChartData {
  const source = chart.series.find(({ categories }) => categories !== null)?.categories;
  const series = chart.series.map(({ name, values, color, labels, kind = chart.kind, onSecondary = false }, index) => ({
    name: typeof name === 'string' ? name : (textsOf(book, name)[0] ?? ''),
    color: color ?? automaticColor(index),
    values: cellsOf(book, values, (value) =>
      typeof value === 'number' ? value / divisorOf(onSecondary ? chart.secondaryAxis : chart.valueAxis) : 0,
    ),
    ...(labels && { labels }),
    kind,
    onSecondary,
  }));
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const texts = source ? textsOf(book, source) : [];
  return { series, categories: Array.from({ length: count }, (_, index) => texts[index] ?? String(index + 1)) };
}

function divisorOf(axis: ChartAxis | undefined): number {
  return axis?.displayUnit ? divisors[axis.displayUnit] : 1;
}

function cellsOf<T>(book: Book, { sheetId, area }: CellSource, read: (value: string | number | boolean) => T): T[] {
  return book.findSheet(sheetId)?.cells.values(area).flat().map(read) ?? [];
}

function textsOf(book: Book, { sheetId, area }: CellSource): string[] {
  const cells = book.findSheet(sheetId)?.cells;
  if (!cells) return [];
  return Array.from({ length: area.rows * area.cols }, (_, index) =>
    cells.text(area.row + Math.floor(index / area.cols), area.col + (index % area.cols)),
  );
}
