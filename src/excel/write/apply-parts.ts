import type { ChartLineModel, ChartModel, ConditionalFormatModel, TableModel, ValidationModel } from '../../sheets/sheet-model';
import { rangeOf } from './apply-layout';

/** Makes a table of cells that hold their values. Queues only. */
export function addTable(sheet: Excel.Worksheet, { name, area, style, banded, showFilter }: TableModel): void {
  const table = sheet.tables.add(rangeOf(sheet, area), true);
  table.name = name;
  table.style = style;
  table.showBandedRows = banded;
  table.showFilterButton = showFilter;
}

/** Queues only. */
export function addConditionalFormat(sheet: Excel.Worksheet, { area, formula, style }: ConditionalFormatModel): void {
  const { custom } = rangeOf(sheet, area).conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  if (style.bold !== undefined) custom.format.font.bold = style.bold;
  if (style.color !== undefined) custom.format.font.color = style.color;
  if (style.fill !== undefined) custom.format.fill.color = style.fill;
}

/** Queues only. */
export function addValidation(sheet: Excel.Worksheet, { area, list, prompt }: ValidationModel): void {
  const { dataValidation } = rangeOf(sheet, area);
  if (list) {
    dataValidation.rule = { list: { inCellDropDown: true, source: list.join(',') } };
    dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: '', message: '' };
  }
  if (prompt) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
}

const chartTypes = { columnStacked: 'ColumnStacked', barStacked: 'BarStacked', columnClustered: 'ColumnClustered', line: 'Line' } as const;

/** Draws a chart over values of its own sheet. Queues only. */
export function addChart(sheet: Excel.Worksheet, model: ChartModel): void {
  const [first, ...others] = model.series;
  if (!first) return;
  const chart = sheet.charts.add(chartTypes[model.kind], rangeOf(sheet, first.values), 'Columns');
  chart.name = model.name;
  chart.title.text = model.title;
  const { font } = chart.title.format;
  font.size = model.titleStyle.fontSize;
  font.bold = model.titleStyle.bold;
  font.color = model.titleStyle.color;
  chart.legend.position = 'Bottom';
  applyAxes(chart, model);
  if (model.bareUpTo !== undefined) bare(chart, model.bareUpTo);
  const { place } = model;
  chart.setPosition(sheet.getCell(place.row, place.column), sheet.getCell(place.row + place.rows - 1, place.column + place.columns - 1));
  fillSeries(sheet, chart.series.getItemAt(0), model, first);
  for (const series of others) fillSeries(sheet, chart.series.add(series.name), model, series);
  if (model.line) addLine(sheet, chart, model.line, model.categories);
  if (model.kind !== 'line') chart.series.getItemAt(0).gapWidth = model.gapWidth;
}

/** Light gridlines and no tick marks; bars begin at the top, their values stand at the bottom, names left of negative bars. */
function applyAxes(
  { axes: { categoryAxis, valueAxis } }: Excel.Chart,
  { kind, axisTitle, axisNumberFormat, gridlineColor }: ChartModel,
): void {
  valueAxis.title.text = axisTitle;
  valueAxis.numberFormat = axisNumberFormat;
  valueAxis.majorGridlines.format.line.color = gridlineColor;
  valueAxis.majorTickMark = 'None';
  categoryAxis.majorTickMark = 'None';
  categoryAxis.tickLabelPosition = 'Low';
  if (kind !== 'barStacked') return;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = 'Maximum';
}

/** What stands around bars goes, so that they have all of the chart's room; a hidden axis keeps its scale. */
function bare({ title, legend, axes: { categoryAxis, valueAxis } }: Excel.Chart, upTo: number): void {
  title.visible = false;
  legend.visible = false;
  valueAxis.minimum = 0;
  valueAxis.maximum = upTo;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  categoryAxis.visible = false;
}

/** The secondary axis is there only once a series stands on it. */
function addLine(sheet: Excel.Worksheet, chart: Excel.Chart, line: ChartLineModel, categories: ChartModel['categories']): void {
  const target = chart.series.add(line.name);
  target.setValues(rangeOf(sheet, line.values));
  target.setXAxisValues(rangeOf(sheet, categories));
  target.chartType = 'Line';
  target.axisGroup = 'Secondary';
  target.format.line.color = line.color;
  const axis = chart.axes.getItem('Value', 'Secondary');
  axis.title.text = line.axisTitle;
  axis.numberFormat = line.axisNumberFormat;
  axis.minimum = 0;
  axis.maximum = line.axisMaximum;
  axis.majorTickMark = 'None';
}

function fillSeries(
  sheet: Excel.Worksheet,
  target: Excel.ChartSeries,
  { kind, categories }: ChartModel,
  series: ChartModel['series'][number],
): void {
  target.name = series.name;
  target.setValues(rangeOf(sheet, series.values));
  target.setXAxisValues(rangeOf(sheet, categories));
  if (kind === 'line') target.format.line.color = series.color;
  else target.format.fill.setSolidColor(series.color);
  if (!series.label) return;
  target.hasDataLabels = true;
  const { dataLabels } = target;
  dataLabels.showValue = true;
  dataLabels.numberFormat = series.label.numberFormat;
  dataLabels.format.font.color = series.label.color;
  dataLabels.format.font.size = series.label.fontSize;
}
