import { excelAtDesk, type ExcelAtDesk, firstSheet, plain } from './excel-at-desk';

let at: ExcelAtDesk;
beforeAll(async () => {
  at = await excelAtDesk();
});
afterAll(() => at.desk.close());

describe('frozen panes', () => {
  it.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string | null]>([
    ['rows', (panes) => panes.freezeRows(2), 'Sheet1!1:2'],
    ['columns', (panes) => panes.freezeColumns(1), 'Sheet1!A:A'],
    ['both', (panes) => panes.freezeAt('A1:B3'), 'Sheet1!A1:B3'],
    ['nothing', (panes) => panes.unfreeze(), null],
  ])('hold %s', async (_what, freeze, address) => {
    await at.run(async (context) => {
      const { freezePanes } = firstSheet(context);
      freeze(freezePanes);
      const location = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(location.isNullObject ? null : location.address).toBe(address);
    });
  });
});

describe('the page layout', () => {
  it('takes orientation, paper, zoom, margins, titles, print area, headers and footers', async () => {
    await at.run(async (context) => {
      const sheet = firstSheet(context);
      const layout = sheet.pageLayout;
      layout.orientation = 'Landscape';
      layout.paperSize = 'A4';
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      layout.centerHorizontally = true;
      layout.leftMargin = 36;
      layout.setPrintMargins('Centimeters', { top: 2.54 });
      layout.setPrintTitleRows('$1:$2');
      layout.setPrintTitleColumns('$A:$A');
      layout.setPrintArea(sheet.getRange('A1:H20'));
      layout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页';
      layout.headersFooters.defaultForAllPages.leftHeader = '账龄';
      layout.load('orientation,paperSize,zoom,leftMargin,topMargin,bottomMargin');
      const rows = layout.getPrintTitleRowsOrNullObject().load('address');
      const columns = layout.getPrintTitleColumnsOrNullObject().load('address');
      const area = layout.getPrintArea().load('address');
      const texts = layout.headersFooters.defaultForAllPages.load();
      await context.sync();
      expect([layout.orientation, layout.paperSize, layout.leftMargin, layout.topMargin, layout.bottomMargin]).toEqual([
        'Landscape',
        'A4',
        36,
        72,
        54,
      ]);
      expect(plain(layout.zoom)).toEqual({ horizontalFitToPages: 1, verticalFitToPages: null });
      expect([rows.address, columns.address, area.address]).toEqual(['Sheet1!1:2', 'Sheet1!A:A', 'Sheet1!A1:H20']);
      expect([texts.centerFooter, texts.leftHeader, texts.rightFooter]).toEqual(['第 &P 页', '账龄', '']);
    });
  });

  it.each<[string, (layout: Excel.PageLayout) => void]>([
    [
      'a zoom of 5 percent',
      (layout) => {
        layout.zoom = { scale: 5 };
      },
    ],
    [
      'a scale together with pages',
      (layout) => {
        layout.zoom = { scale: 100, horizontalFitToPages: 1 };
      },
    ],
    [
      'paper that is none',
      (layout) => {
        layout.paperSize = 'A99' as 'A4';
      },
    ],
    [
      'a footer over 255 characters',
      (layout) => {
        layout.headersFooters.defaultForAllPages.leftFooter = 'x'.repeat(256);
      },
    ],
  ])('refuses %s', async (_what, work) => {
    const refusal = await at.refused(async (context) => {
      work(firstSheet(context).pageLayout);
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidArgument');
  });
});

describe('charts', () => {
  it('are kept with series, colours, titles, axes, legend and place', async () => {
    await at.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange('A1:C3').values = [
        ['类', '一月', '二月'],
        ['正常', 1, 2],
        ['关注', 3, 4],
      ];
      const chart = sheet.charts.add('ColumnStacked', sheet.getRange('B2:B3'), 'Columns');
      chart.name = '分类';
      chart.title.text = '按类';
      chart.legend.position = 'Bottom';
      chart.axes.valueAxis.title.text = '元';
      chart.axes.valueAxis.numberFormat = '#,##0';
      chart.setPosition(sheet.getCell(5, 0), sheet.getCell(19, 6));
      const first = chart.series.getItemAt(0);
      first.name = '一月';
      first.setXAxisValues(sheet.getRange('A2:A3'));
      first.format.fill.setSolidColor('#4472C4');
      const second = chart.series.add('二月');
      second.setValues(sheet.getRange('C2:C3'));
      second.setXAxisValues(sheet.getRange('A2:A3'));
      second.format.line.color = '#ED7D31';
      chart.load('name,chartType');
      chart.series.load('items/name');
      await context.sync();
      expect([chart.name, chart.chartType, chart.series.items.map(({ name }) => name).join()]).toEqual([
        '分类',
        'ColumnStacked',
        '一月,二月',
      ]);
    });
    const [chart] = at.desk.book.activeSheet.features.charts;
    const sheetId = at.desk.book.activeSheet.id;
    expect(chart).toMatchObject({
      name: '分类',
      kind: 'column',
      grouping: 'stacked',
      title: '按类',
      legend: 'bottom',
      place: { row: 5, col: 0, rows: 15, cols: 7 },
      valueAxis: { title: '元', numberFormat: '#,##0' },
      series: [
        {
          name: '一月',
          values: { sheetId, area: { row: 1, col: 1, rows: 2, cols: 1 } },
          categories: { area: { row: 1, col: 0, rows: 2, cols: 1 } },
          color: '#4472C4',
        },
        {
          name: '二月',
          values: { sheetId, area: { row: 1, col: 2, rows: 2, cols: 1 } },
          categories: { area: { row: 1, col: 0, rows: 2, cols: 1 } },
          color: '#ED7D31',
        },
      ],
    });
  });

  it('take names and categories from a source’s first row and column', async () => {
    await at.run(async (context) => {
      const sheet = firstSheet(context);
      const chart = sheet.charts.add('Line', sheet.getRange('A1:C3'));
      chart.series.load('items/name');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['一月', '二月']);
      chart.delete();
      const left = sheet.charts.getCount();
      await context.sync();
      expect(left.value).toBe(1);
    });
  });

  it('of kinds that are not built are refused with the kind', async () => {
    const refusal = await at.refused(async (context) => {
      firstSheet(context).charts.add('Waterfall', firstSheet(context).getRange('A1:B2'));
      await context.sync();
    });
    expect(refusal).toMatchObject({ code: 'ApiNotFound', location: 'ChartType.Waterfall' });
  });
});
