import type { Probe } from '../probe';

/** Looks: charts, pages, panes, formats. */
export const lookProbes: readonly Probe[] = [
  {
    id: 'look-chart-hidden-sheet',
    sentence: { 'zh-CN': '深度隐藏的工作表上可以画图表并命名', 'en-US': 'A chart can be drawn and named on a very hidden sheet' },
    expected: ['自检图', '标题'],
    run: async ({ context, addSheet }) => {
      const sheet = addSheet('隐');
      sheet.visibility = 'VeryHidden';
      sheet.getRange('A1:B3').values = [
        ['类', '额'],
        ['甲', 1],
        ['乙', 2],
      ];
      const chart = sheet.charts.add('ColumnStacked', sheet.getRange('B2:B3'), 'Columns');
      chart.name = '自检图';
      chart.title.text = '标题';
      const series = chart.series.getItemAt(0);
      series.setXAxisValues(sheet.getRange('A2:A3'));
      chart.setPosition(sheet.getRange('D1'), sheet.getRange('H9'));
      chart.load('name,title/text');
      await context.sync();
      return [chart.name, chart.title.text];
    },
  },
  {
    id: 'look-chart-secondary-axis',
    sentence: { 'zh-CN': '柱形图上的折线可以放在次坐标轴', 'en-US': 'A line in a column chart can stand on the secondary axis' },
    expected: [2, 1],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:A3'), 'Columns');
      const line = chart.series.add('率');
      line.setValues(sheet.getRange('A1:A3'));
      line.chartType = 'Line';
      line.axisGroup = 'Secondary';
      const axis = chart.axes.getItem('Value', 'Secondary');
      axis.maximum = 1;
      axis.load('maximum');
      chart.series.load('count');
      await context.sync();
      return [chart.series.count, axis.maximum as unknown];
    },
  },
  {
    id: 'look-page-hidden-sheet',
    sentence: {
      'zh-CN': '深度隐藏的工作表可以设置页面，高度页数 0 表示不限',
      'en-US': 'Pages can be set up on a very hidden sheet, and zero pages tall means as many as it takes',
    },
    expected: ['Landscape', 1, 0, 'A4'],
    run: async ({ context, addSheet }) => {
      const sheet = addSheet('隐');
      sheet.visibility = 'VeryHidden';
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.load('orientation,paperSize,zoom');
      await context.sync();
      const { horizontalFitToPages, verticalFitToPages } = pageLayout.zoom;
      return [pageLayout.orientation, horizontalFitToPages, verticalFitToPages ?? 0, pageLayout.paperSize];
    },
  },
  {
    id: 'look-print-titles',
    sentence: { 'zh-CN': '打印标题行和打印区域可以设置、读回', 'en-US': 'Print titles and print areas are set and read back' },
    expected: ['1:2', 'A1:C9'],
    run: async ({ context, sheet }) => {
      const { pageLayout } = sheet;
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.setPrintArea(sheet.getRanges('A1:C9'));
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const area = pageLayout.getPrintAreaOrNullObject().load('address');
      await context.sync();
      return [titles, area].map(({ address }) => address.split('!')[1]?.replace(/\$/g, ''));
    },
  },
  {
    id: 'look-footer',
    sentence: { 'zh-CN': '页脚 &P / &N 原样读回', 'en-US': 'A footer `&P / &N` comes back as it was given' },
    expected: '&P / &N',
    run: async ({ context, sheet }) => {
      const pages = sheet.pageLayout.headersFooters.defaultForAllPages;
      pages.centerFooter = '&P / &N';
      pages.load('centerFooter');
      await context.sync();
      return pages.centerFooter;
    },
  },
  {
    id: 'look-freeze-active',
    sentence: {
      'zh-CN': '当前工作表可以冻结窗格并读回位置',
      'en-US': 'Panes of the sheet in front can be frozen, and where is told',
    },
    expected: 'A1:B3',
    run: async ({ context, sheet }) => {
      const before = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      sheet.activate();
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      const location = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      const { address } = location;
      before.activate();
      await context.sync();
      return address.split('!')[1];
    },
  },
  {
    id: 'look-gridlines',
    sentence: { 'zh-CN': '网格线可以关掉', 'en-US': 'Gridlines can be taken off' },
    expected: false,
    run: async ({ context, sheet }) => {
      sheet.showGridlines = false;
      sheet.load('showGridlines');
      await context.sync();
      return sheet.showGridlines;
    },
  },
  {
    id: 'look-conditional-format',
    sentence: {
      'zh-CN': '自定义条件格式的公式和颜色读回不变',
      'en-US': 'The formula and colour of a custom conditional format come back as given',
    },
    expected: ['=$A1>5', '#FF0000'],
    run: async ({ context, sheet }) => {
      const { custom } = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
      custom.rule.formula = '=$A1>5';
      custom.format.font.color = '#FF0000';
      custom.load('rule/formula,format/font/color');
      await context.sync();
      return [custom.rule.formula, custom.format.font.color];
    },
  },
  {
    id: 'look-validation-prompt',
    sentence: { 'zh-CN': '下拉列表和输入提示读回不变', 'en-US': 'A list of choices and a prompt come back as given' },
    expected: ['甲,乙', '说明'],
    run: async ({ context, sheet }) => {
      const { dataValidation } = sheet.getRange('A1:A9');
      dataValidation.rule = { list: { inCellDropDown: true, source: '甲,乙' } };
      dataValidation.prompt = { showPrompt: true, title: '标题', message: '说明' };
      dataValidation.load('rule,prompt');
      await context.sync();
      return [dataValidation.rule.list?.source as unknown, dataValidation.prompt.message];
    },
  },
  {
    id: 'look-sizes',
    sentence: { 'zh-CN': '行高可以到 409.5 磅', 'en-US': 'A row may be 409.5 points high' },
    expected: 409.5,
    run: async ({ context, sheet }) => {
      const { format } = sheet.getRange('A1');
      format.rowHeight = 409.5;
      format.load('rowHeight');
      await context.sync();
      return format.rowHeight;
    },
  },
  {
    id: 'look-borders',
    sentence: { 'zh-CN': '边框样式和颜色读回不变', 'en-US': 'Style and colour of a border come back as given' },
    expected: ['Double', '#1F3A5F'],
    run: async ({ context, sheet }) => {
      const border = sheet.getRange('A1:B2').format.borders.getItem('EdgeTop');
      border.style = 'Double';
      border.color = '#1F3A5F';
      border.load('style,color');
      await context.sync();
      return [border.style, border.color];
    },
  },
];
