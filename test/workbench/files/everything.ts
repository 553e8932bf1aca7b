import type { BookContent, ContentCell, ContentCells, SheetContent } from '../../../src/workbench/book/book-content';
import type { CellStyle } from '../../../src/workbench/book/cell-style';
import { emptySheet } from '../../../src/workbench/book/empty-sheet';
import { newAxis, newTitleFont } from '../../../src/workbench/book/chart';
import { newPageLayout } from '../../../src/workbench/book/page-layout';
import { newSheetFeatures } from '../../../src/workbench/book/sheet-features';

const styles: CellStyle[] = [
  {
    bold: true,
    borders: { bottom: { color: '#000000', style: 'double' }, top: { color: '#1F3A5F', style: 'thin' } },
    color: '#FFFFFF',
    fill: '#1F3A5F',
    fontName: '微软雅黑',
    fontSize: 14,
  },
  { horizontal: 'right', numberFormat: '#,##0.00;[Red](#,##0.00);"–"' },
  { numberFormat: 'yyyy-mm-dd' },
  { numberFormat: '@' },
  {
    borders: { diagonalUp: { color: '#FF0000', style: 'hair' } },
    indent: 2,
    italic: true,
    locked: false,
    rotation: -45,
    shrinkToFit: true,
    strikethrough: true,
    underline: 'double',
    vertical: 'top',
    wrap: true,
  },
  { rotation: 'stacked', script: 'superscript' },
  { fill: '#D9DEE5' },
  { quotePrefix: true },
  { fill: '#D9DEE5', quotePrefix: true },
];

function cells(rows: readonly (readonly [number, readonly (readonly [number, ContentCell])[]])[]): ContentCells {
  return new Map(rows.map(([row, line]) => [row, new Map(line)]));
}

const ledger: SheetContent = {
  ...emptySheet('sheet-1', '台账 2025'),
  cells: cells([
    [0, [[0, { value: '应收台账', style: 0 }]]],
    [
      2,
      [
        [0, { value: '客户' }],
        [1, { value: '金额(元)' }],
        [2, { value: '到期日' }],
        [3, { value: '发票号' }],
      ],
    ],
    [
      3,
      [
        [0, { value: '甲公司' }],
        [1, { value: 1234.5, style: 1 }],
        [2, { value: 46022, style: 2 }],
        [3, { value: '00123', style: 3 }],
        [4, { value: '=1+1', style: 7 }],
        [5, { value: true }],
        [6, { value: '#N/A' }],
        [7, { value: '00124', style: 8 }],
      ],
    ],
    [
      4,
      [
        [0, { value: ' 乙 & <丙>\n"丁" ' }],
        [1, { value: -0.07, style: 1 }],
        [2, { value: 46023.25, style: 2 }],
        [3, { value: '=1+1', style: 3 }],
        [4, { value: null, style: 4 }],
        [5, { value: null, style: 5 }],
      ],
    ],
    [
      5,
      [
        [0, { value: '合计' }],
        [1, { value: 1234.43, formula: '=SUM(台账_1[金额(元)])', style: 1 }],
        [2, { value: '大', formula: '=IF(B6>1000,"大","小")' }],
        [3, { value: '#DIV/0!', formula: '=1/0' }],
        [5, { value: false, formula: '=AND(TRUE,FALSE)' }],
      ],
    ],
    [
      7,
      [
        [0, { value: 1, formula: '=SEQUENCE(2,2)', spill: { row: 7, col: 0, rows: 2, cols: 2 } }],
        [1, { value: 2 }],
      ],
    ],
    [
      8,
      [
        [0, { value: 3 }],
        [1, { value: 4 }],
      ],
    ],
    [9, [[0, { value: '红字很重要' }]]],
  ]),
  columnWidths: new Map([
    [0, 140],
    [1, 64],
    [16383, 20],
  ]),
  rowHeights: new Map([
    [0, 28],
    [12, 40],
  ]),
  columnStyles: new Map([[8, 6]]),
  rowStyles: new Map([[15, 6]]),
  hiddenRows: [10, 11],
  hiddenColumns: [7],
  merges: [{ row: 0, col: 0, rows: 1, cols: 4 }],
  freeze: { rows: 3, cols: 1 },
  showsGridlines: false,
  tabColor: '#D97B29',
  tables: [
    {
      name: '台账_1',
      area: { row: 2, col: 0, rows: 3, cols: 4 },
      style: 'TableStyleLight1',
      bandedRows: true,
      bandedColumns: false,
      showFilter: true,
      showTotals: false,
      totals: Array.from({ length: 4 }, () => ({ label: null, function: null, formula: null })),
    },
  ],
  features: {
    ...newSheetFeatures(),
    conditionalFormats: [
      {
        id: 'rule-1',
        areas: [
          { row: 3, col: 1, rows: 2, cols: 1 },
          { row: 7, col: 0, rows: 2, cols: 2 },
        ],
        rule: { type: 'custom', formula: '=$B4>60' },
        style: { bold: true, color: '#C0392B', fill: '#F6DFDC' },
        stopIfTrue: true,
      },
      {
        id: 'rule-2',
        areas: [{ row: 3, col: 1, rows: 2, cols: 1 }],
        rule: { type: 'cellValue', operator: 'between', formula1: '=1', formula2: '=5' },
        style: { italic: true },
        stopIfTrue: false,
      },
      {
        id: 'rule-3',
        areas: [{ row: 3, col: 0, rows: 2, cols: 1 }],
        rule: { type: 'text', operator: 'contains', text: '甲' },
        style: { fill: '#FFFF00' },
        stopIfTrue: false,
      },
      {
        id: 'rule-4',
        areas: [{ row: 3, col: 1, rows: 2, cols: 1 }],
        rule: {
          type: 'colorScale',
          points: [
            { type: 'min', value: null },
            { type: 'max', value: null },
          ],
          colors: ['#FFFFFF', '#C0392B'],
        },
        style: {},
        stopIfTrue: false,
      },
    ],
    dataValidations: [
      {
        areas: [{ row: 3, col: 0, rows: 9, cols: 1 }],
        type: 'list',
        operator: 'between',
        choices: ['甲公司', '乙公司'],
        formula1: null,
        formula2: null,
        hasDropDown: true,
        allowBlank: true,
        input: { title: '客户', message: '选一个' },
        error: { style: 'warning', title: '', message: '不在名单里' },
      },
      {
        areas: [{ row: 3, col: 1, rows: 9, cols: 1 }],
        type: 'decimal',
        operator: 'greaterThan',
        choices: null,
        formula1: '=0',
        formula2: null,
        hasDropDown: true,
        allowBlank: false,
        input: null,
        error: null,
      },
    ],
    comments: [{ row: 3, col: 1, author: '会计', text: '已对账' }],
    hyperlinks: [
      { row: 0, col: 0, target: 'https://example.com/a?b=1&c=2', location: null, tooltip: null },
      { row: 3, col: 0, target: null, location: '汇总!A1', tooltip: '去汇总' },
    ],
    richTexts: [
      {
        row: 9,
        col: 0,
        runs: [
          { text: '红字', font: { bold: true, color: '#FF0000', name: '宋体', size: 12 } },
          { text: '很重要', font: null },
        ],
      },
    ],
    pageLayout: {
      ...newPageLayout(),
      orientation: 'landscape',
      zoom: { kind: 'fit', pagesWide: 1, pagesTall: null },
      margins: { top: 1, bottom: 1, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
      centerHorizontally: true,
      titleRows: { row: 0, col: 0, rows: 3, cols: 16384 },
      titleColumns: { row: 0, col: 0, rows: 1048576, cols: 1 },
      printAreas: [{ row: 0, col: 0, rows: 10, cols: 8 }],
      header: { left: '', center: '应收 && 账龄', right: '' },
      footer: { left: '第 &P 页 / 共 &N 页', center: '&F', right: '&D' },
      rowBreaks: [20],
    },
    protection: { allowed: { autoFilter: true, formatCells: false }, password: null },
    viewAttributes: new Map([
      ['showZeros', '0'],
      ['zoomScaleNormal', '85'],
    ]),
    outlineSummary: { below: false, right: true },
    customProperties: new Map([['receivables.sheet', '账龄 & 明细']]),
    zoom: 85,
    rowOutline: new Map([
      [3, { level: 1, collapsed: false }],
      [4, { level: 1, collapsed: false }],
    ]),
  },
};

const summary: SheetContent = {
  ...emptySheet('sheet-2', '汇总'),
  cells: cells([
    [
      0,
      [
        [0, { value: '段' }],
        [1, { value: '余额' }],
      ],
    ],
    [
      1,
      [
        [0, { value: '1-30' }],
        [1, { value: 10 }],
      ],
    ],
    [
      2,
      [
        [0, { value: '31-60' }],
        [1, { value: 20, formula: "='台账 2025'!B4-1214.5" }],
      ],
    ],
  ]),
  features: {
    ...newSheetFeatures(),
    charts: [
      {
        id: 'chart-1',
        name: '分类 <图>',
        kind: 'column',
        grouping: 'stacked',
        title: '账龄 2025-12',
        titleFont: { size: 12, bold: true, color: '#1F3A5F' },
        legend: 'bottom',
        gapWidth: 60,
        place: { row: 5, col: 0, rows: 15, cols: 8 },
        series: [
          {
            name: '余额',
            values: { sheetId: 'sheet-2', area: { row: 1, col: 1, rows: 2, cols: 1 } },
            categories: { sheetId: 'sheet-2', area: { row: 1, col: 0, rows: 2, cols: 1 } },
            color: '#5B8C5A',
          },
        ],
        categoryAxis: { ...newAxis(false), reversed: true, crossing: 'maximum', majorTickMark: 'none', tickLabels: 'low' },
        valueAxis: {
          ...newAxis(true),
          title: '万元',
          numberFormat: '#,##0',
          gridlineColor: '#D9DEE5',
          majorTickMark: 'none',
          minorTickMark: 'in',
          displayUnit: 'tenThousands',
        },
      },
      {
        id: 'chart-2',
        name: '图 2',
        kind: 'bar',
        grouping: 'clustered',
        title: null,
        titleFont: newTitleFont(),
        legend: null,
        gapWidth: null,
        place: { row: 25, col: 0, rows: 10, cols: 6 },
        series: [
          {
            name: '余额',
            values: { sheetId: 'sheet-2', area: { row: 1, col: 1, rows: 2, cols: 1 } },
            categories: null,
            color: null,
            labels: { numberFormat: '[>=5]"可疑";""', color: '#FFFFFF', size: 8 },
          },
        ],
        categoryAxis: newAxis(false),
        valueAxis: newAxis(false),
      },
      {
        id: 'chart-3',
        name: '图 3',
        kind: 'column',
        grouping: 'clustered',
        title: '余额与占比',
        titleFont: { size: 14, bold: null, color: null },
        legend: 'bottom',
        gapWidth: 50,
        place: { row: 36, col: 0, rows: 10, cols: 6 },
        series: [
          {
            name: '占比 <1>',
            values: { sheetId: 'sheet-2', area: { row: 1, col: 1, rows: 2, cols: 1 } },
            categories: { sheetId: 'sheet-2', area: { row: 1, col: 0, rows: 2, cols: 1 } },
            color: '#C0392B',
            labels: { numberFormat: '0%', color: null, size: null },
            kind: 'line',
            onSecondary: true,
          },
          {
            name: '余额',
            values: { sheetId: 'sheet-2', area: { row: 1, col: 1, rows: 2, cols: 1 } },
            categories: { sheetId: 'sheet-2', area: { row: 1, col: 0, rows: 2, cols: 1 } },
            color: '#1F3A5F',
          },
          {
            name: '上月',
            values: { sheetId: 'sheet-2', area: { row: 1, col: 1, rows: 2, cols: 1 } },
            categories: null,
            color: null,
            kind: 'area',
          },
        ],
        categoryAxis: newAxis(false),
        valueAxis: { ...newAxis(true), title: '元' },
        secondaryAxis: {
          ...newAxis(true),
          title: '占比 <%>',
          numberFormat: '0%',
          gridlineColor: '#D9DEE5',
          majorTickMark: 'none',
          tickLabels: 'high',
          displayUnit: 'thousands',
          minimum: 0,
          maximum: 1,
        },
      },
      {
        id: 'chart-4',
        name: '图 4',
        kind: 'line',
        grouping: 'stacked',
        title: null,
        titleFont: newTitleFont(),
        legend: null,
        gapWidth: 80,
        place: { row: 47, col: 0, rows: 10, cols: 6 },
        series: [
          { name: '一', values: { sheetId: 'sheet-2', area: { row: 1, col: 1, rows: 2, cols: 1 } }, categories: null, color: null },
          {
            name: '二',
            values: { sheetId: 'sheet-2', area: { row: 1, col: 1, rows: 2, cols: 1 } },
            categories: null,
            color: null,
            kind: 'column',
            onSecondary: true,
          },
          {
            name: '三',
            values: { sheetId: 'sheet-2', area: { row: 1, col: 1, rows: 2, cols: 1 } },
            categories: null,
            color: null,
            onSecondary: true,
          },
        ],
        categoryAxis: newAxis(false),
        valueAxis: newAxis(false),
        secondaryAxis: { ...newAxis(false), hidden: true, reversed: true, crossing: 'maximum', minorTickMark: 'cross' },
      },
    ],
    filter: { area: { row: 0, col: 0, rows: 3, cols: 2 }, shown: [{ column: 0, values: ['1-30'] }] },
  },
};

const themeColors = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="公司"><a:themeElements><a:clrScheme name="公司">${themeColors
  .map((name, index) => `<a:${name}><a:srgbClr val="10203${index.toString(16)}"/></a:${name}>`)
  .join('')}</a:clrScheme></a:themeElements></a:theme>`;

/** A workbook with one of everything the workbook has a place for. */
export const everything: BookContent = {
  styles,
  dateSystem: 1900,
  defaultFont: { name: '宋体', size: 10.5 },
  activeSheet: 1,
  sheets: [
    ledger,
    summary,
    { ...emptySheet('sheet-3', "参数's"), visibility: 'hidden', cells: cells([[0, [[0, { value: 0.0005 }]]]]) },
    { ...emptySheet('sheet-4', 'A1'), visibility: 'veryHidden' },
  ],
  names: [
    { name: '截止日', formula: "='台账 2025'!$C$4", comment: '月末', sheetId: null },
    { name: '费率', formula: '=0.0005', comment: '', sheetId: null },
    { name: '本表', formula: '=汇总!$A$1', comment: '', sheetId: 'sheet-2' },
  ],
  customProperties: new Map<string, string | number | boolean>([
    ['规则版本', 'v1'],
    ['行数', 3],
  ]),
  documentParts: {
    settings: new Map<string, unknown>([['政策', { 利率: 0.0005, 启用: true }]]),
    xmlParts: new Map([['{1A2B3C4D-0000-4000-8000-000000000001}', '<p xmlns="urn:p">甲 &amp; 乙</p>']]),
    structureProtection: { password: null, fileAttributes: null },
    bookSettings: {
      calculation: new Map([
        ['calcMode', 'manual'],
        ['fullPrecision', '0'],
      ]),
      properties: new Map([
        ['title', '往来账'],
        ['creator', '财务部'],
      ]),
      theme,
    },
  },
};
