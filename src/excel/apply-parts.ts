import type { ChartModel, ConditionalFormatModel, SheetModel, TableModel } from '../reports/sheet-model';
import { rangeOf } from './apply-layout';

/** Tables, conditional formats, defined names and charts: what stands over the cells once they hold their values. Queues only. */
export function applyParts(context: Excel.RequestContext, sheet: Excel.Worksheet, model: SheetModel): void {
  for (const table of model.tables) addTable(sheet, table);
  for (const format of model.conditionalFormats) addConditionalFormat(sheet, format);
  for (const { name, area } of model.definedNames) context.workbook.names.add(name, rangeOf(sheet, area));
  for (const chart of model.charts) addChart(sheet, chart);
}

function addTable(sheet: Excel.Worksheet, { name, area, style, banded, showFilter }: TableModel): void {
  const table = sheet.tables.add(rangeOf(sheet, area), true);
  table.name = name;
  table.style = style;
  table.showBandedRows = banded;
  table.showFilterButton = showFilter;
}

function addConditionalFormat(sheet: Excel.Worksheet, { area, formula, style }: ConditionalFormatModel): void {
  const { custom } = rangeOf(sheet, area).conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  if (style.bold !== undefined) custom.format.font.bold = style.bold;
  if (style.color !== undefined) custom.format.font.color = style.color;
  if (style.fill !== undefined) custom.format.fill.color = style.fill;
}

const chartTypes = { columnStacked: 'ColumnStacked', barStacked: 'BarStacked', columnClustered: 'ColumnClustered', line: 'Line' } as const;

function addChart(sheet: Excel.Worksheet, model: ChartModel): void {
  const [first, ...others] = model.series;
  if (!first) return;
  const chart = sheet.charts.add(chartTypes[model.kind], rangeOf(sheet, first.values), 'Columns');
  chart.name = model.name;
  chart.title.text = model.title;
  chart.legend.position = 'Bottom';
  chart.axes.valueAxis.title.text = model.axisTitle;
  chart.axes.valueAxis.numberFormat = model.axisNumberFormat;
  const { place } = model;
  chart.setPosition(sheet.getCell(place.row, place.column), sheet.getCell(place.row + place.rows - 1, place.column + place.columns - 1));
  fillSeries(sheet, chart.series.getItemAt(0), model, first);
  for (const series of others) fillSeries(sheet, chart.series.add(series.name), model, series);
}

function fillSeries(sheet: Excel.Worksheet, target: Excel.ChartSeries, { kind, categories }: ChartModel, series: ChartModel['series'][number]): void {
  target.name = series.name;
  target.setValues(rangeOf(sheet, series.values));
  target.setXAxisValues(rangeOf(sheet, categories));
  if (kind === 'line') target.format.line.color = series.color;
  else target.format.fill.setSolidColor(series.color);
}
