import type { Area } from './area';
import type { BookChart, CellSource } from './chart';
import type { ConditionalFormat } from './conditional-format';
import { type LineMove, movedArea, movedFormula } from './line-move';
import type { SheetFeatures } from './sheet-features';

/** Lets what lies over a sheet's cells go along when rows or columns come or go: formats, notes, links, print areas, charts. */
export function moveFeatures(features: SheetFeatures, sheetName: string, move: LineMove): void {
  const all = (areas: readonly Area[]): Area[] => areas.flatMap((area) => movedArea(area, move) ?? []);
  const cells = <T extends { readonly row: number; readonly col: number }>(list: readonly T[]): T[] =>
    list.flatMap((item) => {
      const area = movedArea({ row: item.row, col: item.col, rows: 1, cols: 1 }, move);
      return area ? [{ ...item, row: area.row, col: area.col }] : [];
    });
  features.conditionalFormats = features.conditionalFormats.flatMap((format) => movedFormat(format, all(format.areas), sheetName, move));
  features.dataValidations = features.dataValidations
    .map((rule) => ({ ...rule, areas: all(rule.areas) }))
    .filter(({ areas }) => areas.length > 0);
  features.comments = cells(features.comments);
  features.hyperlinks = cells(features.hyperlinks);
  features.richTexts = cells(features.richTexts);
  for (const chart of features.charts) chart.place = movedArea(chart.place, move) ?? chart.place;
  if (features.filter) {
    const area = movedArea(features.filter.area, move);
    features.filter = area && { ...features.filter, area };
  }
  const { pageLayout } = features;
  pageLayout.printAreas = all(pageLayout.printAreas);
  pageLayout.titleRows = pageLayout.titleRows && movedArea(pageLayout.titleRows, move);
  pageLayout.titleColumns = pageLayout.titleColumns && movedArea(pageLayout.titleColumns, move);
  const breaks = (lines: readonly number[]): number[] => lines.flatMap((line) => movedLine(line, move));
  if (move.axis === 'row') pageLayout.rowBreaks = breaks(pageLayout.rowBreaks);
  else pageLayout.columnBreaks = breaks(pageLayout.columnBreaks);
}

/** Lets a chart's figures follow, on whichever sheet the chart stands. */
export function moveChartSources(chart: BookChart, sheetId: string, move: LineMove): void {
  const moved = (source: CellSource): CellSource =>
    source.sheetId === sheetId ? { ...source, area: movedArea(source.area, move) ?? source.area } : source;
  for (const series of chart.series) {
    series.values = moved(series.values);
    series.categories = series.categories && moved(series.categories);
    if (typeof series.name !== 'string') series.name = moved(series.name);
  }
}

function movedFormat(format: ConditionalFormat, areas: readonly Area[], sheetName: string, move: LineMove): ConditionalFormat[] {
  if (areas.length === 0) return [];
  const change = (formula: string): string => movedFormula(formula, sheetName, move, true);
  const { rule } = format;
  if (rule.type === 'custom') return [{ ...format, areas, rule: { ...rule, formula: change(rule.formula) } }];
  if (rule.type === 'cellValue')
    return [{ ...format, areas, rule: { ...rule, formula1: change(rule.formula1), formula2: rule.formula2 && change(rule.formula2) } }];
  return [{ ...format, areas }];
}

function movedLine(line: number, move: LineMove): number[] {
  const area = movedArea({ row: line, col: line, rows: 1, cols: 1 }, move);
  return area ? [move.axis === 'row' ? area.row : area.col] : [];
}
