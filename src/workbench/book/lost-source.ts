import type { BookChart, CellSource } from './chart';

/** Cells whose sheet is gone, #REF! for good: no sheet has such an id, and none can have such a name. */
export const lostSource: CellSource = { sheetId: ':gone', area: { row: 0, col: 0, rows: 1, cols: 1 } };

export function isLost({ sheetId }: CellSource): boolean {
  return sheetId === lostSource.sheetId;
}

/**
 * Where a sheet goes, a chart of another one that draws its cells stays, and its SERIES formulas refer to #REF! as those of cells do
 * (a chart's data is governed by its SERIES formula: peltiertech.com/edit-series-formulas), also where another sheet takes the name.
 */
export function loseChartSources(chart: BookChart, sheetId: string): void {
  const lose = (source: CellSource): CellSource => (source.sheetId === sheetId ? lostSource : source);
  for (const series of chart.series) {
    if (typeof series.name !== 'string') series.name = lose(series.name);
    series.values = lose(series.values);
    if (series.categories) series.categories = lose(series.categories);
  }
}
