import { parseChart } from 'hucre/ooxml';
import type { Sheet, SheetChart } from 'hucre/xlsx';

import { splitReference, toReference, tryParseA1 } from '../book/a1';
import {
  type BookChart,
  type CellSource,
  type ChartAxis,
  type ChartGrouping,
  type ChartKind,
  type ChartSeries,
  type SeriesLabels,
  newAxis,
} from '../book/chart';
import { isLost, lostSource } from '../book/lost-source';
import { gridlineColors } from './chart-gridlines';
import { type Combination, combinationOf } from './combined-chart';
import type { DrawingChart } from './drawing-charts';
import { attribute, openingTags } from './xml-text';

type FileChart = NonNullable<Sheet['charts']>[number];
type FileLabels = NonNullable<NonNullable<FileChart['series']>[number]['dataLabels']>;
type FileSeries = NonNullable<SheetChart['series']>[number];
type FileAxis = NonNullable<NonNullable<FileChart['axes']>['x']>;
type WriteAxis = NonNullable<NonNullable<SheetChart['axes']>['y']>;

const KINDS: Readonly<Record<string, ChartKind>> = {
  bar: 'column',
  line: 'line',
  area: 'area',
  pie: 'pie',
  doughnut: 'doughnut',
  scatter: 'scatter',
};
/** What a file says of cells whose sheet is gone. */
const lostReference = '#REF!';
const DEFAULT_ROWS = 15;
const DEFAULT_COLS = 8;

/** A file's chart; null where its kind or its sources are none the workbook has a place for. `part` has what the library does not read. */
export function fromFileChart(
  chart: FileChart,
  part: DrawingChart | undefined,
  id: string,
  sheetId: string,
  sheetIds: ReadonlyMap<string, string>,
): BookChart | null {
  const combination = combinationOf(part?.xml ?? '');
  const [kind, ...others] = [...new Set(chart.kinds)];
  const known = kind === undefined || (others.length > 0 && combination.is === 'single') ? undefined : KINDS[kind];
  const series = (chart.series ?? []).map((source) => seriesOf(source, sheetId, sheetIds));
  if (known === undefined || series.length === 0 || !chart.anchor || !series.every((one) => one !== null)) return null;
  const drawn = combined(series, known, combination);
  if (!drawn) return null;
  const { from, to } = chart.anchor;
  const isHorizontal = attribute(openingTags(part?.xml ?? '', 'barDir')[0] ?? '', 'val') === 'bar';
  const colors = gridlineColors(part?.xml ?? '');
  return {
    id,
    name: part?.name ?? id,
    kind: known === 'column' && isHorizontal ? 'bar' : known,
    grouping: groupingOf(known, chart),
    title: chart.title ?? null,
    legend: chart.legend || null,
    ...drawn,
    titleFont: { size: chart.titleFontSize ?? null, bold: chart.titleBold ?? null, color: hexOf(chart.titleColor) },
    // An axis says where it crosses the other one.
    categoryAxis: axisOf(chart.axes?.x, colors.category, chart.axes?.y?.crosses),
    valueAxis: axisOf(chart.axes?.y, colors.value, chart.axes?.x?.crosses),
    gapWidth: chart.gapWidth ?? null,
    place: {
      row: from.row,
      col: from.col,
      rows: Math.max(1, to ? to.row - from.row : DEFAULT_ROWS),
      cols: Math.max(1, to ? to.col - from.col : DEFAULT_COLS),
    },
  };
}

/**
 * The series in the order in which they were given, each with its kind and axis; null where the workbook has no place for them together.
 */
function combined(series: ChartSeries[], own: ChartKind, combination: Combination): Pick<BookChart, 'series' | 'secondaryAxis'> | null {
  if (combination.is === 'single') return { series };
  if (combination.is === 'unknown' || combination.series.length !== series.length) return null;
  const { secondaryXml } = combination;
  const inOrder = combination.series
    .flatMap(({ kind, onSecondary, order }, index) => {
      const one = series[index];
      return one ? [{ order, one: { ...one, ...(kind !== own && { kind }), ...(onSecondary && { onSecondary }) } }] : [];
    })
    .sort((a, b) => a.order - b.order);
  return { series: inOrder.map(({ one }) => one), ...(secondaryXml !== null && { secondaryAxis: secondaryAxisOf(secondaryXml) }) };
}

function secondaryAxisOf(xml: string): ChartAxis {
  const axes = parseChart(xml)?.axes;
  return axisOf(axes?.y, gridlineColors(xml).value, axes?.x?.crosses);
}

/** Whether a chart has looks beyond what the workbook keeps of it. */
export function hasRichLook(chart: FileChart): boolean {
  const isRichSeries = (chart.series ?? []).some(
    (one) =>
      Boolean(one.trendlines ?? one.errorBars ?? one.dataPoints ?? one.stroke) ||
      (one.dataLabels !== undefined && labelsOf(one.dataLabels) === null),
  );
  return isRichSeries || chart.dataLabels !== undefined || chart.dataTable !== undefined || chart.view3D !== undefined;
}

function groupingOf(kind: ChartKind, chart: FileChart): ChartGrouping {
  return (
    (kind === 'column' ? chart.barGrouping : kind === 'line' ? chart.lineGrouping : kind === 'area' ? chart.areaGrouping : undefined) ??
    'clustered'
  );
}

function seriesOf(
  source: NonNullable<FileChart['series']>[number],
  sheetId: string,
  sheetIds: ReadonlyMap<string, string>,
): ChartSeries | null {
  const values = sourceOf(source.valuesRef, sheetId, sheetIds);
  if (!values) return null;
  const categories = source.categoriesRef === undefined ? null : sourceOf(source.categoriesRef, sheetId, sheetIds);
  const labels = source.dataLabels === undefined ? null : labelsOf(source.dataLabels);
  return { name: source.name ?? '', values, categories, color: hexOf(source.color), ...(labels !== null && { labels }) };
}

/** Values that stand on a series, and nothing beside them; null where there is more than the workbook keeps. */
function labelsOf(labels: FileLabels): SeriesLabels | null {
  const {
    showValue,
    showCategoryName,
    showSeriesName,
    showPercent,
    showLegendKey,
    position,
    separator,
    numberFormat,
    fontColor,
    fontSize,
  } = labels;
  if (showValue !== true || showCategoryName || showSeriesName || showPercent || showLegendKey || position || separator !== undefined)
    return null;
  return { numberFormat: numberFormat?.formatCode ?? null, color: hexOf(fontColor), size: fontSize ?? null };
}

function fileLabels({ numberFormat, color, size }: SeriesLabels): NonNullable<Exclude<FileSeries['dataLabels'], false>> {
  return {
    showValue: true,
    ...(numberFormat !== null && { numberFormat: { formatCode: numberFormat } }),
    ...(color !== null && { fontColor: color.replace('#', '') }),
    ...(size !== null && { fontSize: size }),
  };
}

function sourceOf(reference: string | undefined, sheetId: string, sheetIds: ReadonlyMap<string, string>): CellSource | null {
  if (reference === undefined) return null;
  if (reference.includes(lostReference)) return lostSource;
  const { sheet, address } = splitReference(reference);
  const id = sheet === null ? sheetId : sheetIds.get(sheet.toLowerCase());
  const area = tryParseA1(address);
  return id !== undefined && area ? { sheetId: id, area } : null;
}

const CROSSINGS = { autoZero: 'automatic', min: 'minimum', max: 'maximum' } as const;

function axisOf(axis: FileAxis | undefined, gridlineColor: string | null, crossing: keyof typeof CROSSINGS | undefined): ChartAxis {
  const usual = newAxis(axis?.gridlines?.major ?? false);
  return {
    ...usual,
    gridlineColor,
    title: axis?.title ?? null,
    numberFormat: axis?.numberFormat?.formatCode ?? null,
    majorTickMark: axis?.majorTickMark ?? usual.majorTickMark,
    minorTickMark: axis?.minorTickMark ?? usual.minorTickMark,
    tickLabels: axis?.tickLblPos ?? usual.tickLabels,
    crossing: CROSSINGS[crossing ?? 'autoZero'],
    displayUnit: axis?.dispUnits?.unit ?? null,
    minimum: axis?.scale?.min ?? null,
    maximum: axis?.scale?.max ?? null,
    hidden: axis?.hidden ?? false,
    reversed: axis?.reverse ?? false,
  };
}

function hexOf(color: unknown): string | null {
  return typeof color === 'string' ? `#${color.toUpperCase()}` : null;
}

/** A chart as a file writes it. */
export function toFileChart(chart: BookChart, sheetNames: ReadonlyMap<string, string>, textOf: (source: CellSource) => string): SheetChart {
  const reference = (source: CellSource): string =>
    isLost(source) ? lostReference : toReference(sheetNames.get(source.sheetId) ?? '', source.area);
  const { place, grouping } = chart;
  const stacking =
    grouping === 'clustered'
      ? {}
      : chart.kind === 'line'
        ? { lineGrouping: grouping }
        : chart.kind === 'area'
          ? { areaGrouping: grouping }
          : { barGrouping: grouping };
  return {
    type: chart.kind,
    ...stacking,
    ...(chart.title !== null && { title: chart.title }),
    legend: chart.legend ?? false,
    ...(chart.titleFont.size !== null && { titleFontSize: chart.titleFont.size }),
    ...(chart.titleFont.bold !== null && { titleBold: chart.titleFont.bold }),
    ...(chart.titleFont.color !== null && { titleColor: chart.titleFont.color.replace('#', '') }),
    ...(chart.gapWidth !== null && { gapWidth: chart.gapWidth }),
    // Stacked columns stand on one another, not side by side.
    ...(grouping !== 'clustered' && (chart.kind === 'column' || chart.kind === 'bar') && { overlap: 100 }),
    series: chart.series.map((one) => ({
      name: typeof one.name === 'string' ? one.name : textOf(one.name),
      values: reference(one.values),
      ...(one.categories && { categories: reference(one.categories) }),
      ...(one.color !== null && { color: one.color.replace('#', '') }),
      ...(one.labels && { dataLabels: fileLabels(one.labels) }),
    })),
    anchor: { from: { row: place.row, col: place.col }, to: { row: place.row + place.rows, col: place.col + place.cols } },
    axes: { x: fileAxis(chart.categoryAxis, chart.valueAxis), y: fileAxis(chart.valueAxis, chart.categoryAxis) },
  };
}

const FILE_CROSSINGS = { automatic: 'autoZero', minimum: 'min', maximum: 'max' } as const;

/** Tick marks are always written: an absent one means a cross to readers that go by the standard. */
function fileAxis(axis: ChartAxis, crossed: ChartAxis): WriteAxis {
  const hasScale = axis.minimum !== null || axis.maximum !== null;
  return {
    ...(axis.title !== null && { title: axis.title }),
    ...(axis.numberFormat !== null && { numberFormat: { formatCode: axis.numberFormat } }),
    gridlines: { major: axis.gridlines },
    ...(axis.hidden && { hidden: true }),
    ...(axis.reversed && { reverse: true }),
    majorTickMark: axis.majorTickMark,
    minorTickMark: axis.minorTickMark,
    tickLblPos: axis.tickLabels,
    crosses: FILE_CROSSINGS[crossed.crossing],
    ...(axis.displayUnit !== null && { dispUnits: axis.displayUnit }),
    ...(hasScale && {
      scale: { ...(axis.minimum !== null && { min: axis.minimum }), ...(axis.maximum !== null && { max: axis.maximum }) },
    }),
  };
}
