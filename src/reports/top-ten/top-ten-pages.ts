import type { Area } from '../../cells/area';
import { lineHeight } from '../../sheets/paragraph';
import type { SheetModel } from '../../sheets/sheet-model';
import { cardRows } from './top-ten-places';
import type { TopTenPlaces } from './top-ten-places';

/** Programs measure rows differently: of a page no more than this part is counted on. */
const countedOn = 0.97;
/** Points of a row beside the chart of balances, which takes what a page leaves it. */
const leastChartRow = lineHeight;
const mostChartRow = 20;

/** Rows that stay together on a page; the last of them is a gap, which may fall off it. */
interface Block {
  readonly row: number;
  readonly points: number;
}

/**
 * 前十大欠款风险 on its pages: table, second table, chart with its figures, cards, notes follow each other as far as they surely go onto a page
 * whole, so that none is cut and none begins a page while there is room; the chart is drawn out over what its page leaves.
 */
export function ontoPages(model: SheetModel, places: TopTenPlaces, debtors: number, pagePoints: number): SheetModel {
  const heights = new Map(model.rowHeights.map(({ row, height }) => [row, height]));
  const end = model.rowHeights.reduce((last, { row }) => Math.max(last, row + 1), 0);
  if (debtors === 0) return withAreas(model, [0], end);
  const room = pagePoints * countedOn;
  const pointsOf = (row: number, until: number): number => {
    let points = 0;
    for (let at = row; at < until; at += 1) points += heights.get(at) ?? lineHeight;
    return points;
  };
  const chartRows = Array.from({ length: places.chartRows }, (_, index) => places.charts + 1 + index);
  const setChartRows = (height: number): void => {
    for (const row of chartRows) heights.set(row, height);
  };
  setChartRows(leastChartRow);
  const rows = [
    0,
    places.mix,
    places.charts,
    places.cards,
    ...Array.from({ length: debtors - 1 }, (_, index) => places.cards + 1 + (index + 1) * cardRows),
    places.notes,
  ];
  const blocks = rows.map((row, index): Block => ({ row, points: pointsOf(row, rows[index + 1] ?? end) }));
  const starts: number[] = [];
  let used = Infinity;
  let besideCharts = 0;
  for (const [index, { row, points }] of blocks.entries()) {
    const isLast = index === blocks.length - 1;
    if (used + points - (isLast ? 0 : lineHeight) > room) {
      starts.push(row);
      used = 0;
    }
    used += points;
    // What stands on the page of the charts, up to where it ends.
    if (row >= places.charts && (starts.at(-1) ?? 0) <= places.charts) besideCharts = used;
  }
  const left = room - (besideCharts - places.chartRows * leastChartRow);
  setChartRows(Math.floor(Math.min(mostChartRow, Math.max(leastChartRow, left / places.chartRows))));
  return withAreas({ ...model, rowHeights: [...heights].map(([row, height]) => ({ row, height })) }, starts, end);
}

function withAreas(model: SheetModel, starts: readonly number[], end: number): SheetModel {
  const printAreas = starts.map(
    (row, index): Area => ({
      row,
      column: 0,
      rows: (starts[index + 1] ?? end) - row,
      columns: model.columnWidths.length,
    }),
  );
  return { ...model, pageSetup: { ...model.pageSetup, printAreas } };
}
