import { type BookChart, type ChartAxis, type ChartSeries, isOverlaid, newAxis, type OverlaidKind } from '../book/chart';
import { gridlinesXml } from './chart-gridlines';
import { elementOf, elementsOf, withElements } from './xml-elements';
import { attribute, escapeXml, openingTags } from './xml-text';

// The library reads every series of a chart but only its first pair of axes, and writes charts of one kind with one pair.

const GROUPS = ['\\w+Chart'];
const AXES = ['catAx', 'dateAx', 'valAx', 'serAx'];
const KINDS: Readonly<Record<string, OverlaidKind>> = { barChart: 'column', lineChart: 'line', areaChart: 'area' };
/** The first pair is the library's. */
const PRIMARY_IDS = ['111111111', '222222222'] as const;
const SECONDARY_IDS = ['333333333', '444444444'] as const;

/** How the series of a part are drawn, those of each of its groups one after the other. */
export type Combination =
  | { readonly is: 'single' }
  | {
      readonly is: 'combined';
      readonly series: readonly { readonly kind: OverlaidKind; readonly onSecondary: boolean; readonly order: number }[];
      /** The part with the groups and axes of its secondary axis alone. */
      readonly secondaryXml: string | null;
    }
  /** Kinds or axes together that the workbook has no place for. */
  | { readonly is: 'unknown' };

interface Group {
  readonly kind: OverlaidKind | undefined;
  readonly isPlain: boolean;
  readonly axisIds: readonly string[];
  readonly orders: readonly number[];
}

interface Axis {
  readonly name: string;
  readonly ids: readonly string[];
  readonly isDeleted: boolean;
}

/** Columns, lines and areas over each other, on one pair of axes or on two, of which the second shows its values alone. */
export function combinationOf(chartXml: string): Combination {
  const xml = withElements(chartXml, ['extLst'], () => '');
  const plot = elementOf(xml, 'plotArea')?.inside ?? '';
  const groups = [...elementsOf(plot, ...GROUPS)].map(groupOf);
  const [main, ...others] = groups;
  if (!main || others.length === 0) return { is: 'single' };
  const axes = [...elementsOf(plot, ...AXES)].map(axisOf);
  const isMain = (ids: readonly string[]): boolean => ids.length > 0 && ids.every((id) => main.axisIds.includes(id));
  const secondary = new Set(others.filter(({ axisIds }) => !isMain(axisIds)).map(({ axisIds }) => axisIds.join(' ')));
  const isKnown = groups.every(({ kind }) => kind !== undefined) && others.every(({ isPlain }) => isPlain);
  const isFirst = ['catAx', 'valAx'].every((name) => isMain(axes.find((axis) => axis.name === name)?.ids ?? []));
  const hidesCategories = axes.every(({ name, ids, isDeleted }) => name === 'valAx' || isMain(ids) || isDeleted);
  if (!isKnown || !isFirst || !hidesCategories || secondary.size > 1) return { is: 'unknown' };
  return {
    is: 'combined',
    series: groups.flatMap(({ kind = 'column', axisIds, orders }) =>
      orders.map((order) => ({ kind, onSecondary: !isMain(axisIds), order })),
    ),
    secondaryXml: secondary.size === 0 ? null : withElements(xml, [...GROUPS, ...AXES], (whole) => (isMain(idsIn(whole)) ? '' : whole)),
  };
}

function groupOf({ name, inside }: { readonly name: string; readonly inside: string }): Group {
  const grouping = valueOf(inside, 'grouping');
  return {
    kind: name === 'barChart' && valueOf(inside, 'barDir') === 'bar' ? undefined : KINDS[name],
    isPlain: grouping === undefined || grouping === 'standard' || grouping === 'clustered',
    axisIds: idsIn(inside),
    orders: [...elementsOf(inside, 'ser')].map((series) => Number(valueOf(series.inside, 'order') ?? 0)),
  };
}

function axisOf({ name, inside }: { readonly name: string; readonly inside: string }): Axis {
  const deleted = openingTags(inside, 'delete')[0];
  return {
    name,
    ids: idsIn(inside),
    isDeleted: deleted !== undefined && !['0', 'false'].includes(attribute(deleted, 'val') ?? '1'),
  };
}

/** Of the axes of a group, or an axis's own. */
function idsIn(xml: string): string[] {
  return openingTags(xml, 'axId').map((tag) => attribute(tag, 'val') ?? '');
}

function valueOf(xml: string, name: string): string | undefined {
  return attribute(openingTags(xml, name)[0] ?? '', 'val');
}

/**
 * The part of a chart as the library wrote it, all series in one group, with those apart that are of another kind or on the secondary axis.
 */
export function withCombination(chartXml: string, chart: BookChart): string {
  const { kind: ownKind, series, secondaryAxis } = chart;
  if (!isOverlaid(ownKind)) return chartXml;
  const isApart = ({ kind = ownKind, onSecondary }: ChartSeries): boolean => kind !== ownKind || onSecondary === true;
  if (!series.some(isApart)) return chartXml;
  const apart = new Map<string, { readonly kind: OverlaidKind; readonly ids: typeof SECONDARY_IDS | typeof PRIMARY_IDS; xml: string }>();
  return withElements(chartXml, Object.keys(KINDS), (whole) => {
    let index = 0;
    const left = withElements(whole, ['ser'], (xml) => {
      const one = series[index++];
      if (!one || !isApart(one)) return xml;
      const kind = one.kind ?? ownKind;
      const key = `${one.onSecondary ? 1 : 0} ${kind}`;
      const group = apart.get(key) ?? { kind, ids: one.onSecondary ? SECONDARY_IDS : PRIMARY_IDS, xml: '' };
      group.xml += seriesXml(xml, kind);
      apart.set(key, group);
      return '';
    });
    // Those on the secondary axis come last.
    const groups = [...apart]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { kind, ids, xml }]) => groupXml(kind, xml, ids, chart.gapWidth));
    return (series.every(isApart) ? '' : left) + groups.join('');
  }).replace('</c:plotArea>', () => `${secondaryAxis ? axesXml(secondaryAxis) : ''}</c:plotArea>`);
}

/** A line has no markers and no curves unless it says so; to a column neither is known. */
function seriesXml(xml: string, kind: OverlaidKind): string {
  const bare = withElements(xml, ['marker', 'smooth'], () => '');
  if (kind !== 'line') return bare;
  return bare
    .replace(/<c:(?:dLbls|cat|val)\b/, (found) => `<c:marker><c:symbol val="none"/></c:marker>${found}`)
    .replace(/<\/c:ser>$/, '<c:smooth val="0"/></c:ser>');
}

function groupXml(kind: OverlaidKind, series: string, ids: readonly string[], gapWidth: number | null): string {
  const axes = ids.map((id) => `<c:axId val="${id}"/>`).join('');
  const colors = '<c:varyColors val="0"/>';
  if (kind === 'line') return `<c:lineChart><c:grouping val="standard"/>${colors}${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  if (kind === 'area') return `<c:areaChart><c:grouping val="standard"/>${colors}${series}${axes}</c:areaChart>`;
  const gap = gapWidth === null ? '' : `<c:gapWidth val="${gapWidth}"/>`;
  return `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${colors}${series}${gap}${axes}</c:barChart>`;
}

const CROSSINGS = { automatic: 'autoZero', minimum: 'min', maximum: 'max' } as const;

/** The axis of values at the far end of a copy of the categories that does not show. */
function axesXml(axis: ChartAxis): string {
  const [categoryId, valueId] = SECONDARY_IDS;
  const { title, numberFormat, displayUnit, minimum, maximum } = axis;
  const scale = (name: string, value: number | null): string => (value === null ? '' : `<c:${name} val="${value}"/>`);
  const looks = (shown: ChartAxis): string =>
    `<c:majorTickMark val="${shown.majorTickMark}"/><c:minorTickMark val="${shown.minorTickMark}"/><c:tickLblPos val="${shown.tickLabels}"/>`;
  const values = [
    `<c:axId val="${valueId}"/><c:scaling><c:orientation val="${axis.reversed ? 'maxMin' : 'minMax'}"/>`,
    `${scale('max', maximum)}${scale('min', minimum)}</c:scaling><c:delete val="${axis.hidden ? 1 : 0}"/><c:axPos val="r"/>`,
    axis.gridlines ? gridlinesXml(axis) : '',
    title === null ? '' : titleXml(title),
    numberFormat === null ? '' : `<c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/>`,
    `${looks(axis)}<c:crossAx val="${categoryId}"/><c:crosses val="max"/><c:crossBetween val="between"/>`,
    displayUnit === null ? '' : `<c:dispUnits><c:builtInUnit val="${displayUnit}"/></c:dispUnits>`,
  ].join('');
  const categories = [
    `<c:axId val="${categoryId}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="1"/><c:axPos val="b"/>`,
    `${looks(newAxis(false))}<c:crossAx val="${valueId}"/><c:crosses val="${CROSSINGS[axis.crossing]}"/>`,
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>',
  ].join('');
  return `<c:valAx>${values}</c:valAx><c:catAx>${categories}</c:catAx>`;
}

function titleXml(text: string): string {
  const body = '<a:bodyPr rot="-5400000" vert="horz" anchor="ctr" anchorCtr="1"/><a:lstStyle/>';
  const run = `<a:r><a:rPr lang="en-US" sz="1000" b="0"/><a:t>${escapeXml(text)}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr><a:defRPr sz="1000" b="0"/></a:pPr>${run}</a:p>`;
  return `<c:title><c:tx><c:rich>${body}${paragraph}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}
