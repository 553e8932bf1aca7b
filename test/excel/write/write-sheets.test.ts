import { JobCancelled, type JobControl } from '../../../src/jobs/ports/job-control';
import type { CellContent, SheetModel } from '../../../src/sheets/sheet-model';
import type { BookSheet } from '../../../src/workbench/book/book-sheet';
import { Application } from '../../../src/workbench/host/objects/application';
import { RichApiChannel } from '../../../src/workbench/host/protocol/rich-api-channel';
import { openExcelDesk, settled, watched, type ExcelDesk } from '../excel-desk';
import { plainSheet, writeOf } from '../sheet-fixture';

let desk: ExcelDesk;
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its channel
const { execute } = RichApiChannel.prototype;

beforeEach(async () => {
  desk = await openExcelDesk();
});

afterEach(() => desk.close());

async function written(...models: SheetModel[]): Promise<BookSheet[]> {
  await desk.workbook().write(writeOf(...models), watched());
  await desk.book.calculation.settle();
  return models.map((model) => {
    const sheet = desk.book.findSheet(model.name);
    if (!sheet) throw new Error(`${model.name} was not written`);
    return sheet;
  });
}

function area(row: number, column: number, rows: number, columns: number) {
  return { row, column, rows, columns };
}

/** A detail sheet of so many rows: an id, a name, an amount. */
function longSheet(name: string, rows: number, remark = ''): SheetModel {
  const cells = Array.from({ length: rows }, (_, row): CellContent[] => [
    String(row).padStart(6, '0'),
    `沈阳第${row}机床股份有限公司${remark}`,
    row / 100,
    row,
  ]);
  return plainSheet(name, {
    blocks: [{ row: 0, column: 0, cells: [['发票号', '客户', '金额', '天数'], ...cells] }],
    styles: [
      { area: area(1, 0, rows, 1), style: { numberFormat: '@' } },
      { area: area(1, 2, rows, 1), style: { numberFormat: '#,##0.00' } },
    ],
    tables: [{ name: `${name}表`, area: area(0, 0, rows + 1, 4), style: 'TableStyleLight1', banded: false, showFilter: true }],
  });
}

describe('writing texts', () => {
  const texts = [
    '=1+1',
    '+1',
    '-1',
    '@x',
    '=HYPERLINK("http://x","y")',
    "'quoted",
    '00123',
    '1-2',
    '3/4',
    '2025-12-31',
    '12%',
    '1e5',
    'TRUE',
    '#N/A',
    '2025年12月',
    '沈阳机床',
  ];

  it.each([
    ['as text', '@'],
    ['with no format', undefined],
  ])('puts every text into cells formatted %s as exactly that text', async (_, numberFormat) => {
    const [sheet] = await written(
      plainSheet('文本', {
        blocks: [{ row: 0, column: 0, cells: texts.map((text) => [text]) }],
        styles: numberFormat === undefined ? [] : [{ area: area(0, 0, texts.length, 1), style: { numberFormat } }],
      }),
    );
    expect(sheet?.cells.values({ row: 0, col: 0, rows: texts.length, cols: 1 }).map(([value]) => value)).toEqual(texts);
    expect(texts.map((__, row) => sheet?.cells.formula(row, 0))).toEqual(texts.map(() => null));
  });
});

describe('writing a sheet', () => {
  it('writes values, formulas and blanks, and the formulas count', async () => {
    const [sheet] = await written(
      plainSheet('数', {
        blocks: [
          {
            row: 0,
            column: 0,
            cells: [
              [1.25, true, null],
              [2.5, false, 'x'],
            ],
          },
          { row: 4, column: 1, cells: [[{ formula: '=ROUND(SUM(A1:A2),2)' }]] },
        ],
      }),
    );
    expect(sheet?.cells.values({ row: 0, col: 0, rows: 2, cols: 3 })).toEqual([
      [1.25, true, ''],
      [2.5, false, 'x'],
    ]);
    expect(sheet?.cells.formula(4, 1)).toBe('=ROUND(SUM(A1:A2),2)');
    expect(sheet?.cells.value(4, 1)).toBe(3.75);
  });

  it('lets formulas name a table on a sheet written before', async () => {
    const [, totals] = await written(
      longSheet('明细', 3),
      plainSheet('分析', {
        blocks: [{ row: 0, column: 0, cells: [[{ formula: '=SUMIFS(明细表[金额],明细表[天数],2)' }]] }],
      }),
    );
    expect(totals?.cells.value(0, 0)).toBe(0.02);
  });

  it('styles areas, later styles over earlier ones', async () => {
    const [sheet] = await written(
      plainSheet('样', {
        blocks: [
          {
            row: 0,
            column: 0,
            cells: [
              ['a', 'b'],
              ['c', 'd'],
            ],
          },
        ],
        styles: [
          { area: area(0, 0, 2, 2), style: { fontName: '微软雅黑', fontSize: 10, vertical: 'center' } },
          {
            area: area(0, 0, 1, 2),
            style: { bold: true, italic: true, color: '#FFFFFF', fill: '#1F3A5F', horizontal: 'center', wrap: true },
          },
          {
            area: area(1, 0, 1, 2),
            style: { borders: { top: { style: 'thin', color: '#000000' }, bottom: { style: 'double', color: '#000000' } } },
          },
          { area: area(0, 0, 2, 2), style: { borders: { insideHorizontal: { style: 'hair', color: '#D9DEE5' } } } },
        ],
      }),
    );
    expect(sheet?.cells.style(0, 0)).toMatchObject({
      fontName: '微软雅黑',
      fontSize: 10,
      vertical: 'center',
      bold: true,
      italic: true,
      color: '#FFFFFF',
      fill: '#1F3A5F',
      horizontal: 'center',
      wrap: true,
    });
    expect(sheet?.cells.style(0, 1).borders).toEqual({ bottom: { style: 'hair', color: '#D9DEE5' } });
    expect(sheet?.cells.style(1, 1).borders).toEqual({
      top: { style: 'thin', color: '#000000' },
      bottom: { style: 'double', color: '#000000' },
    });
  });

  it('sets widths, heights, merges, frozen panes, grid lines and tab colour', async () => {
    const [sheet] = await written(
      plainSheet('版', {
        blocks: [{ row: 0, column: 0, cells: [['标题']] }],
        columnWidths: [8.43, 20, 20, 6],
        rowHeights: [
          { row: 0, height: 24 },
          { row: 2, height: 30 },
        ],
        merges: [area(0, 0, 1, 3)],
        freeze: { rows: 3, columns: 2 },
        showGridlines: false,
        tabColor: '#1F3A5F',
      }),
    );
    expect([0, 1, 2, 3].map((column) => sheet?.grid.columnWidth(column))).toEqual([64, 145, 145, 47]);
    expect([0, 1, 2].map((row) => sheet?.grid.rowHeight(row))).toEqual([32, 20, 40]);
    expect(sheet?.grid.merges).toEqual([{ row: 0, col: 0, rows: 1, cols: 3 }]);
    expect(sheet?.grid.freeze).toEqual({ rows: 3, cols: 2 });
    expect(sheet?.grid.showsGridlines).toBe(false);
    expect(sheet?.grid.tabColor).toBe('#1F3A5F');
  });

  it.each([
    [2, 0],
    [0, 1],
  ])('freezes %i rows and %i columns', async (rows, columns) => {
    const [sheet] = await written(plainSheet('冻', { freeze: { rows, columns } }));
    expect(sheet?.grid.freeze).toEqual({ rows, cols: columns });
  });

  it('adds tables, conditional formats and defined names', async () => {
    const [sheet] = await written({
      ...longSheet('明细', 5),
      conditionalFormats: [{ area: area(1, 3, 5, 1), formula: '=$D2>3', style: { bold: true, color: '#C0392B', fill: '#F5E1DF' } }],
      definedNames: [{ name: '应收金额', area: area(1, 2, 5, 1) }],
    });
    const table = desk.book.tables.find('明细表');
    expect(table).toMatchObject({
      area: { row: 0, col: 0, rows: 6, cols: 4 },
      style: 'TableStyleLight1',
      bandedRows: false,
      showFilter: true,
    });
    expect(sheet?.features.conditionalFormats).toMatchObject([
      {
        areas: [{ row: 1, col: 3, rows: 5, cols: 1 }],
        rule: { type: 'custom', formula: '=$D2>3' },
        style: { bold: true, color: '#C0392B', fill: '#F5E1DF' },
      },
    ]);
    expect(desk.book.names.all.filter(({ hidden }) => !hidden).map(({ name, formula }) => [name, formula])).toEqual([
      ['应收金额', '=明细!$C$2:$C$6'],
    ]);
  });

  it('sets up the page', async () => {
    const [sheet] = await written(
      plainSheet('页', {
        blocks: [{ row: 0, column: 0, cells: [['a', 'b']] }],
        pageSetup: {
          orientation: 'landscape',
          paper: 'A4',
          fitToPagesWide: 2,
          titleRows: { first: 2, last: 3 },
          titleColumns: { first: 0, last: 1 },
          footer: { left: '&F', center: '第 &P 页 / 共 &N 页', right: '&D' },
          printAreas: [area(0, 0, 10, 5)],
        },
      }),
    );
    expect(sheet?.features.pageLayout).toMatchObject({
      orientation: 'landscape',
      paperSize: 'a4',
      zoom: { kind: 'fit', pagesWide: 2, pagesTall: null },
      titleRows: { row: 2, rows: 2 },
      titleColumns: { col: 0, cols: 2 },
      printAreas: [{ row: 0, col: 0, rows: 10, cols: 5 }],
      footer: { left: '&F', center: '第 &P 页 / 共 &N 页', right: '&D' },
    });
  });

  it('draws charts', async () => {
    const [sheet] = await written(
      plainSheet('图', {
        blocks: [
          {
            row: 0,
            column: 0,
            cells: [
              ['客户', '正常', '关注'],
              ['甲', 1, 2],
              ['乙', 3, 4],
            ],
          },
        ],
        charts: [
          {
            kind: 'barStacked',
            name: '账龄图',
            title: '余额最大的 2 家',
            categories: area(1, 0, 2, 1),
            series: [
              { name: '正常', values: area(1, 1, 2, 1), color: '#5B8C5A' },
              { name: '关注', values: area(1, 2, 2, 1), color: '#D9A441' },
            ],
            axisTitle: '万元',
            axisNumberFormat: '0!.0,',
            titleStyle: { fontSize: 12, bold: true, color: '#1F3A5F' },
            gridlineColor: '#D9DEE5',
            gapWidth: 50,
            place: area(5, 0, 20, 10),
          },
        ],
      }),
    );
    const id = sheet?.id;
    expect(sheet?.features.charts).toMatchObject([
      {
        name: '账龄图',
        kind: 'bar',
        grouping: 'stacked',
        title: '余额最大的 2 家',
        legend: 'bottom',
        place: { row: 5, col: 0, rows: 20, cols: 10 },
        valueAxis: { title: '万元', numberFormat: '0!.0,' },
        series: [
          {
            name: '正常',
            color: '#5B8C5A',
            values: { sheetId: id, area: { row: 1, col: 1, rows: 2, cols: 1 } },
            categories: { area: { row: 1, col: 0, rows: 2, cols: 1 } },
          },
          {
            name: '关注',
            color: '#D9A441',
            values: { sheetId: id, area: { row: 1, col: 2, rows: 2, cols: 1 } },
            categories: { area: { row: 1, col: 0, rows: 2, cols: 1 } },
          },
        ],
      },
    ]);
  });

  it('draws bars alone where they stand level with rows, and each on the whole of its scale', async () => {
    const [sheet] = await written(
      plainSheet('图', {
        blocks: [{ row: 0, column: 0, cells: [['甲', 0.25, 0.75]] }],
        charts: [
          {
            kind: 'barStacked',
            name: '构成',
            title: '不显示',
            categories: area(0, 0, 1, 1),
            series: [
              { name: '正常', values: area(0, 1, 1, 1), color: '#5B8C5A' },
              { name: '关注', values: area(0, 2, 1, 1), color: '#D9A441' },
            ],
            axisTitle: '',
            axisNumberFormat: '0%',
            bareUpTo: 1,
            titleStyle: { fontSize: 12, bold: true, color: '#1F3A5F' },
            gridlineColor: '#D9DEE5',
            gapWidth: 35,
            place: area(0, 3, 1, 5),
          },
        ],
      }),
    );
    expect(sheet?.features.charts).toMatchObject([
      {
        title: null,
        legend: null,
        gapWidth: 35,
        categoryAxis: { hidden: true, reversed: true },
        valueAxis: { hidden: true, gridlines: false, minimum: 0, maximum: 1 },
        place: { row: 0, col: 3, rows: 1, cols: 5 },
      },
    ]);
  });

  it('draws a line over columns on an axis of its own, from 0 to the end that it is given', async () => {
    const [sheet] = await written(
      plainSheet('图', {
        blocks: [
          {
            row: 0,
            column: 0,
            cells: [
              ['序号', '余额', '累计占比'],
              [1, 6, 0.6],
              [2, 4, 1],
            ],
          },
        ],
        charts: [
          {
            kind: 'columnClustered',
            name: '余额图',
            title: '2 户的余额与累计占比',
            categories: area(1, 0, 2, 1),
            series: [{ name: '余额', values: area(1, 1, 2, 1), color: '#1F3A5F' }],
            axisTitle: '万元',
            axisNumberFormat: '#,##0',
            line: {
              name: '累计占比',
              values: area(1, 2, 2, 1),
              color: '#C0392B',
              axisTitle: '占比',
              axisNumberFormat: '0%',
              axisMaximum: 1,
            },
            titleStyle: { fontSize: 12, bold: true, color: '#1F3A5F' },
            gridlineColor: '#D9DEE5',
            gapWidth: 50,
            place: area(5, 0, 20, 10),
          },
        ],
      }),
    );
    const id = sheet?.id;
    expect(sheet?.features.charts).toMatchObject([
      {
        kind: 'column',
        grouping: 'clustered',
        gapWidth: 50,
        valueAxis: { title: '万元', numberFormat: '#,##0', minimum: null, maximum: null },
        secondaryAxis: { title: '占比', numberFormat: '0%', minimum: 0, maximum: 1, gridlines: false, majorTickMark: 'none' },
        series: [
          { name: '余额', color: '#1F3A5F', values: { sheetId: id, area: { row: 1, col: 1, rows: 2, cols: 1 } } },
          {
            name: '累计占比',
            kind: 'line',
            onSecondary: true,
            color: '#C0392B',
            values: { sheetId: id, area: { row: 1, col: 2, rows: 2, cols: 1 } },
            categories: { area: { row: 1, col: 0, rows: 2, cols: 1 } },
          },
        ],
      },
    ]);
    const [columns] = sheet?.features.charts[0]?.series ?? [];
    expect([columns?.kind, columns?.onSecondary]).toEqual([undefined, undefined]);
  });

  it('brings the sheet of the kind that is named to the front, wherever it stands among them', async () => {
    const sheets = [plainSheet('一'), plainSheet('二', { kind: 'named' }), plainSheet('三')];
    await desk.workbook().write({ ...writeOf(...sheets), front: 'named' }, watched());
    expect(desk.book.activeSheet.name).toBe('二');
  });

  it('leaves the user’s sheet in front where none is named', async () => {
    const { activeSheet } = desk.book;
    await desk.workbook().write({ ...writeOf(plainSheet('一')), front: null }, watched());
    expect(desk.book.activeSheet).toBe(activeSheet);
  });
});

describe('what shows in the window alone', () => {
  const framed = { freeze: { rows: 1, columns: 0 }, showGridlines: false };

  it('comes last: a user who has gone to another window by then has the sheets all the same, complete but for it', async () => {
    // The sheets are switched over by the third batch, in which the user leaves, as in any before it the work would fail.
    desk.host.faults.failBatch(3, { kind: 'windowLeft' });
    const { sheets } = await desk.workbook().write(writeOf(plainSheet('一', framed), plainSheet('二', framed)), watched());
    expect(sheets.map(({ name }) => name)).toEqual(['一', '二']);
    const made = desk.book.sheets.slice(1);
    expect(made.map(({ name, visibility, grid }) => [name, visibility, grid.freeze, grid.showsGridlines])).toEqual([
      ['一', 'visible', { rows: 0, cols: 0 }, true],
      ['二', 'visible', { rows: 0, cols: 0 }, true],
    ]);
    expect(desk.book.activeSheet.name).toBe('Sheet1');
    expect(desk.book.names.all.every(({ hidden }) => hidden)).toBe(true);
  });

  it('is done step by step where it fails as a whole', async () => {
    desk.host.faults.failBatch(4, { kind: 'actionFails', action: 2, code: 'GeneralException' });
    await desk.workbook().write(writeOf(plainSheet('一', framed), plainSheet('二', framed)), watched());
    expect(desk.book.sheets.slice(1).map(({ grid }) => [grid.freeze, grid.showsGridlines])).toEqual([
      [{ rows: 1, cols: 0 }, false],
      [{ rows: 1, cols: 0 }, false],
    ]);
    expect(desk.book.activeSheet.name).toBe('一');
    expect(desk.book.names.all.every(({ hidden }) => hidden)).toBe(true);
  });

  it('leaves the user where they were, with what they had selected, where nothing is to come to the front', async () => {
    const [first] = desk.book.sheets;
    if (first) desk.host.select(first, [{ row: 4, col: 2, rows: 3, cols: 1 }]);
    await desk.workbook().write({ ...writeOf(plainSheet('一', framed)), front: null }, watched());
    expect([desk.book.activeSheet.name, desk.host.selection.areas]).toEqual(['Sheet1', [{ row: 4, col: 2, rows: 3, cols: 1 }]]);
    expect(desk.book.findSheet('一')?.grid.freeze).toEqual({ rows: 1, cols: 0 });
  });

  it('stands still while a request writes, asked for once in each, and never while one reads (office-js #545)', async () => {
    const asked: number[] = [];
    const batches = jest.spyOn(RichApiChannel.prototype, 'execute').mockImplementation(function (this: RichApiChannel, array) {
      asked.push(0);
      return execute.call(this, array);
    });
    const suspended = jest.spyOn(Application.prototype, 'SuspendScreenUpdatingUntilNextSync').mockImplementation(() => {
      asked.push((asked.pop() ?? 0) + 1);
    });
    await desk.workbook().write(writeOf(longSheet('一', 20), plainSheet('二', framed)), watched());
    await desk.workbook().inventory();
    batches.mockRestore();
    suspended.mockRestore();
    // The first reads what is there, the last two are the inventory's.
    expect(asked.slice(0, 6)).toEqual([0, 1, 1, 1, 0, 0]);
  });
});

describe('round trips of a write', () => {
  it('are three for two small sheets and one for their looks in the window, and are told', async () => {
    const workbook = desk.workbook();
    const { sheets, syncs } = await workbook.write(writeOf(longSheet('一', 20), longSheet('二', 200)), watched());
    expect(sheets).toEqual([
      { kind: 'test', name: '一' },
      { kind: 'test', name: '二' },
    ]);
    expect(syncs).toBe(4);
    expect(desk.host.traffic.syncs).toBe(4);
  });

  it('grow with rows only by payloads of two and a half megabytes', async () => {
    const control = watched();
    const { syncs } = await desk.workbook().write(writeOf(longSheet('长', 20_000, '长'.repeat(40))), control);
    // 3.7 MB in two requests, and back in two answers.
    expect(syncs).toBe(6);
    expect(desk.host.traffic.largestRequestBytes).toBeLessThan(2_800_000);
    expect(control.steps.filter(({ stage }) => stage === 'writing').at(-1)).toEqual({
      stage: 'writing',
      subject: '长',
      done: 20_001,
      total: 20_001,
    });
    expect(control.steps.at(-1)).toEqual({ stage: 'checking', subject: '长', done: 20_001, total: 20_001 });
    expect(desk.book.findSheet('长')?.cells.values({ row: 20_000, col: 0, rows: 1, cols: 2 })).toEqual([
      ['019999', `沈阳第19999机床股份有限公司${'长'.repeat(40)}`],
    ]);
    await settled(desk);
    expect(desk.host.keptReferences).toBe(0);
  });
});

describe('a write that does not come to its end', () => {
  const long = '长'.repeat(60);
  const models = [
    longSheet('一', 8_000, long),
    { ...longSheet('二', 8_000, long), definedNames: [{ name: '新名', area: area(0, 0, 2, 2) }] },
  ];

  function expectUntouched(): void {
    expect(desk.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', '用户的']);
    expect(desk.book.tables.names).toEqual([]);
    expect(desk.book.names.all.map(({ name }) => name)).toEqual(['旧名']);
    expect(desk.book.activeSheet.name).toBe('Sheet1');
  }

  beforeEach(() => {
    desk.book.addSheet('用户的');
    desk.book.names.add('旧名', '=Sheet1!$A$1', {});
    const [first] = desk.book.sheets;
    if (first) desk.book.activateSheet(first);
  });

  it.each([2, 3, 4])('leaves nothing of ours behind when request %i fails', async (request) => {
    desk.host.faults.failBatch(request, { kind: 'actionFails', action: 3, code: 'GeneralException' });
    await expect(desk.workbook().write(writeOf(...models), watched())).rejects.toMatchObject({
      name: 'WorkbookRefused',
      refusal: { kind: 'elsewhere', code: 'GeneralException' },
    });
    expectUntouched();
  });

  it('leaves nothing of ours behind when the user stops it', async () => {
    const control: JobControl = {
      progress: ({ subject }) => {
        isStopped = subject === '二';
      },
      throwIfCancelled: () => {
        if (isStopped) throw new JobCancelled();
      },
    };
    let isStopped = false;
    await expect(desk.workbook().write(writeOf(...models), control)).rejects.toThrow(JobCancelled);
    expectUntouched();
  });

  it('takes back the first sheet when the name of the second is taken', async () => {
    const refused = desk.workbook().write(writeOf(plainSheet('一'), plainSheet('用户的')), watched());
    await expect(refused).rejects.toMatchObject({ name: 'WorkbookRefused', refusal: { kind: 'nameTaken' } });
    expectUntouched();
  });

  it('has a sentence for an answer larger or a request larger than Excel takes', async () => {
    desk.host.faults.failBatch(3, { kind: 'refused', transportError: 5103 });
    await expect(desk.workbook().write(writeOf(...models), watched())).rejects.toMatchObject({ refusal: { kind: 'tooMuchData' } });
    expectUntouched();
  });
});

describe('what is in a workbook', () => {
  it('are the names of sheets, tables and defined names, in one round trip where nothing is ours', async () => {
    desk.book.names.add('应收金额', '=Sheet1!$A$1');
    const other = desk.book.addSheet('隐藏的');
    other.visibility = 'hidden';
    desk.host.traffic.reset();
    expect(await desk.workbook().inventory()).toEqual({
      sheets: ['Sheet1', '隐藏的'],
      visibleSheets: ['Sheet1'],
      tables: [],
      definedNames: ['应收金额'],
      made: [],
      resizesTables: true,
    });
    expect(desk.host.traffic.syncs).toBe(1);
  });

  it('are our sheets with their tables, whatever they are called by now', async () => {
    const [sheet] = await written(longSheet('明细', 2));
    if (sheet) desk.book.renameSheet(sheet, "改了'名");
    const { made } = await desk.workbook().inventory();
    expect(made).toMatchObject([
      {
        name: "改了'名",
        kind: 'test',
        period: '2025-12',
        language: 'zh-CN',
        ledgerSheet: null,
        tables: [{ name: '明细表', showTotals: false, area: { row: 0, column: 0, rows: 3, columns: 4 } }],
      },
    ]);
  });
});

describe('an Excel of the floor, ExcelApi 1.9', () => {
  it('takes everything that a sheet has', async () => {
    const old = await openExcelDesk({ requirements: { ExcelApi: '1.9' } });
    const model: SheetModel = {
      ...longSheet('全', 5),
      columnWidths: [10, 20],
      rowHeights: [{ row: 0, height: 20 }],
      merges: [area(8, 0, 1, 2)],
      freeze: { rows: 1, columns: 1 },
      tabColor: '#1F3A5F',
      conditionalFormats: [{ area: area(1, 3, 5, 1), formula: '=$D2>3', style: { bold: true } }],
      definedNames: [{ name: '金额', area: area(1, 2, 5, 1) }],
      charts: [
        {
          kind: 'line',
          name: '图',
          title: '图',
          categories: area(1, 0, 5, 1),
          series: [{ name: '金额', values: area(1, 2, 5, 1), color: '#5B8C5A' }],
          axisTitle: '万元',
          axisNumberFormat: '0',
          titleStyle: { fontSize: 12, bold: true, color: '#1F3A5F' },
          gridlineColor: '#D9DEE5',
          gapWidth: 50,
          place: area(10, 0, 5, 5),
        },
      ],
    };
    const { sheets } = await old.workbook().write(writeOf(model), watched());
    expect(sheets).toEqual([{ kind: 'test', name: '全' }]);
    expect(old.book.findSheet('全')?.cells.value(5, 0)).toBe('000004');
    await old.close();
  });
});
