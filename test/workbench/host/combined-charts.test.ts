import { excelAtDesk, type ExcelAtDesk, firstSheet } from './excel-at-desk';

let at: ExcelAtDesk;
beforeAll(async () => {
  at = await excelAtDesk();
});
afterAll(() => at.desk.close());

/** Two columns of figures, drawn as `type`. */
function newChart(
  context: Excel.RequestContext,
  type: Excel.ChartType | 'ColumnClustered' | 'ColumnStacked' | 'Pie' = 'ColumnClustered',
): Excel.Chart {
  const sheet = firstSheet(context);
  sheet.getRange('A1:C3').values = [
    ['户', '余额', '累计'],
    ['甲', 6, 0.6],
    ['乙', 4, 1],
  ];
  return sheet.charts.add(type, sheet.getRange('A1:C3'), 'Columns');
}

describe('a chart of columns and a line', () => {
  it('measures the line by a secondary axis with its own title, format and ends', async () => {
    await at.run(async (context) => {
      const chart = newChart(context);
      const line = chart.series.getItemAt(1);
      line.chartType = 'Line';
      line.axisGroup = 'Secondary';
      const axis = chart.axes.getItem('Value', 'Secondary');
      axis.title.text = '占比';
      axis.numberFormat = '0%';
      axis.maximum = 1;
      chart.load('chartType');
      chart.series.load('items/chartType,items/axisGroup');
      axis.load('axisGroup,type,maximum');
      const primary = chart.axes.getItem('Value').load('axisGroup,type,maximum');
      const category = chart.axes.getItem('Category', 'Primary').load('type');
      await context.sync();
      expect(chart.chartType).toBe('ColumnClustered');
      expect(chart.series.items.map(({ chartType, axisGroup }) => [chartType, axisGroup])).toEqual([
        ['ColumnClustered', 'Primary'],
        ['Line', 'Secondary'],
      ]);
      expect([axis.axisGroup, axis.type, axis.maximum]).toEqual(['Secondary', 'Value', 1]);
      expect([primary.axisGroup, primary.type, primary.maximum, category.type]).toEqual(['Primary', 'Value', '', 'Category']);
    });
    expect(at.desk.book.activeSheet.features.charts.at(-1)).toMatchObject({
      kind: 'column',
      series: [{ name: { area: { col: 1 } } }, { kind: 'line', onSecondary: true }],
      secondaryAxis: { title: '占比', numberFormat: '0%', maximum: 1, gridlines: false },
    });
  });

  it.each<[string, (chart: Excel.Chart) => void]>([
    [
      'its series goes back to the primary one',
      (chart) => {
        chart.series.getItemAt(1).axisGroup = 'Primary';
      },
    ],
    ['its series goes', (chart) => chart.series.getItemAt(1).delete()],
    ['the chart gets other data', (chart) => chart.setData(chart.worksheet.getRange('A1:B3'))],
  ])('has no secondary axis any more once %s', async (_what, act) => {
    const refusal = await at.refused(async (context) => {
      const chart = newChart(context);
      chart.series.getItemAt(1).axisGroup = 'Secondary';
      await context.sync();
      act(chart);
      chart.axes.getItem('Value', 'Secondary').load('maximum');
      await context.sync();
    });
    expect(refusal.code).toBe('ItemNotFound');
    expect(at.desk.book.activeSheet.features.charts.at(-1)?.secondaryAxis).toBeUndefined();
  });

  it('draws all its series alike again when the chart gets a type', async () => {
    await at.run(async (context) => {
      const chart = newChart(context);
      const line = chart.series.getItemAt(1);
      line.chartType = 'Line';
      line.axisGroup = 'Secondary';
      chart.chartType = 'Area';
      chart.series.load('items/chartType,items/axisGroup');
      await context.sync();
      expect(chart.series.items.map(({ chartType, axisGroup }) => [chartType, axisGroup])).toEqual([
        ['Area', 'Primary'],
        ['Area', 'Secondary'],
      ]);
      chart.chartType = 'Pie';
      await context.sync();
    });
    const chart = at.desk.book.activeSheet.features.charts.at(-1);
    expect(chart?.kind).toBe('pie');
    expect(chart?.secondaryAxis).toBeUndefined();
  });

  it.each<[string, string, string, (chart: Excel.Chart) => void]>([
    [
      'a kind that is not drawn over columns',
      'ApiNotFound',
      'ChartSeries.chartType(Pie)',
      (chart) => {
        chart.series.getItemAt(1).chartType = 'Pie';
      },
    ],
    [
      'stacked lines over columns',
      'ApiNotFound',
      'ChartSeries.chartType(LineStacked)',
      (chart) => {
        chart.series.getItemAt(1).chartType = 'LineStacked';
      },
    ],
    [
      'a secondary axis of categories',
      'ApiNotFound',
      'ChartAxes.getItem(Category, Secondary)',
      (chart) => chart.axes.getItem('Category', 'Secondary').load('visible'),
    ],
    [
      'the last series that leaves the primary axis',
      'InvalidArgument',
      'ChartSeries.axisGroup',
      (chart) => {
        chart.series.getItemAt(0).axisGroup = 'Secondary';
        chart.series.getItemAt(1).axisGroup = 'Secondary';
      },
    ],
  ])('refuses %s', async (_what, code, location, act) => {
    const refusal = await at.refused(async (context) => {
      act(newChart(context));
      await context.sync();
    });
    expect(refusal).toMatchObject({ code, location });
  });

  it('refuses a secondary axis to a pie', async () => {
    const refusal = await at.refused(async (context) => {
      newChart(context, 'Pie').series.getItemAt(1).axisGroup = 'Secondary';
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidArgument');
  });
});
