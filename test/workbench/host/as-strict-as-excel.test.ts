import { strFromU8, unzipSync } from 'fflate';

import { collectContent } from '../../../src/workbench/book/collect-content';
import { isLost } from '../../../src/workbench/book/lost-source';
import { XlsxFile } from '../../../src/workbench/files/xlsx-file';
import { chartData } from '../../../src/workbench/page/chart-data';
import { excelAtDesk, type ExcelAtDesk, firstSheet, plain } from './excel-at-desk';

let at: ExcelAtDesk;
beforeEach(async () => {
  at = await excelAtDesk();
});
afterEach(() => at.desk.close());

/** What a cell of the first sheet comes to. */
const cellOf = (context: Excel.RequestContext, address: string): Excel.Range =>
  firstSheet(context).getRange(address).load('values,formulas');

describe('charts', () => {
  it('stay where the sheet of their cells is deleted, and refer to an error for good, in the file too', async () => {
    await at.run(async (context) => {
      const { worksheets } = context.workbook;
      const data = worksheets.add('甲');
      data.getRange('A1:B3').values = [
        ['客户', '余额'],
        ['一', 5],
        ['二', 6],
      ];
      const chart = firstSheet(context).charts.add('ColumnClustered', data.getRange('A1:B3'), 'Columns');
      chart.name = '余额图';
      await context.sync();
      data.delete();
      worksheets.add('甲').getRange('B2:B3').values = [[7], [8]];
      await context.sync();
    });
    const { book } = at.desk;
    const [sheet] = book.sheets;
    expect(sheet?.features.charts.map(({ name, series }) => [name, series.map(({ values }) => isLost(values))])).toEqual([
      ['余额图', [true]],
    ]);
    const [chart] = sheet?.features.charts ?? [];
    expect(chart && chartData(book, chart)).toMatchObject({ categories: [], series: [{ name: '', values: [] }] });
    const file = new XlsxFile();
    const bytes = await file.write(collectContent(book));
    expect(strFromU8(unzipSync(bytes)['xl/charts/chart1.xml'] ?? new Uint8Array())).toContain('<c:f>#REF!</c:f>');
    const { content: again } = await file.read(bytes);
    expect(again.sheets[0]?.features.charts.map(({ name, series }) => [name, series.map(({ values }) => isLost(values))])).toEqual([
      ['余额图', [true]],
    ]);
  });
});

describe('formulas', () => {
  it('refer to an error for good once the sheet that they refer to is deleted, also where another one takes its name', async () => {
    const seen = await at.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('甲').getRange('A1').values = [[5]];
      firstSheet(context).getRange('A1:A2').formulas = [['=甲!A1'], ['=SUM(甲!$A$1:B9)+1']];
      await context.sync();
      worksheets.getItem('甲').delete();
      worksheets.add('甲').getRange('A1').values = [[7]];
      const cells = cellOf(context, 'A1:A2');
      await context.sync();
      return plain([cells.values, cells.formulas]);
    });
    expect(seen).toEqual([
      [['#REF!'], ['#REF!']],
      [['=#REF!'], ['=SUM(#REF!)+1']],
    ]);
  });

  it('follow names that are changed and deleted, also within a batch', async () => {
    const seen = await at.run(async (context) => {
      const { names } = context.workbook;
      names.add('税率', '=0.1');
      firstSheet(context).getRange('A1').formulas = [['=税率*2']];
      const first = cellOf(context, 'A1');
      names.getItem('税率').formula = '=0.5';
      const second = cellOf(context, 'A1');
      await context.sync();
      names.getItem('税率').delete();
      await context.sync();
      const third = cellOf(context, 'A1');
      await context.sync();
      return plain([first.values, second.values, third.values]);
    });
    expect(seen).toEqual([[[0.2]], [[1]], [['#NAME?']]]);
  });

  it('hold no text of more than 255 characters, nor do names', async () => {
    const text = (length: number): string => `="${'账'.repeat(length)}"`;
    await at.run(async (context) => {
      firstSheet(context).getRange('A1').formulas = [[text(255)]];
      context.workbook.names.add('长', text(255));
      await context.sync();
    });
    const refused = [
      (context: Excel.RequestContext) => (firstSheet(context).getRange('A1').formulas = [[text(256)]]),
      (context: Excel.RequestContext) => context.workbook.names.add('更长', text(256)),
    ];
    for (const act of refused) {
      const { code } = await at.refused((context) => {
        act(context);
        return context.sync();
      });
      expect(code).toBe('InvalidArgument');
    }
  });

  it('know a table whose name holds _ without brackets, too', async () => {
    const seen = await at.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange('A1:A3').values = [['金额'], [1], [2]];
      sheet.tables.add('A1:A3', true).name = 'T_a';
      sheet.getRange('C1').formulas = [['=SUM(T_a)']];
      const cell = cellOf(context, 'C1');
      await context.sync();
      return plain([cell.values, cell.formulas]);
    });
    expect(seen).toEqual([[[3]], [['=SUM(T_a)']]]);
  });

  it('refer to the cells of a table that is turned into cells, and to errors where it is deleted', async () => {
    const seen = await at.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange('A1:A3').values = [['金额'], [1], [2]];
      sheet.getRange('E1:E3').values = [['数'], [3], [4]];
      sheet.tables.add('A1:A3', true).name = 'T_a';
      sheet.tables.add('E1:E3', true).name = '二表';
      sheet.getRange('C1:C3').formulas = [['=SUM(T_a[金额])'], ['=ROWS(T_a[#All])'], ['=SUM(二表[数])']];
      await context.sync();
      sheet.tables.getItem('T_a').convertToRange();
      sheet.tables.getItem('二表').delete();
      const cells = cellOf(context, 'C1:C3');
      await context.sync();
      return plain([cells.values, cells.formulas]);
    });
    expect(seen).toEqual([
      [[3], [3], ['#REF!']],
      [['=SUM(Sheet1!$A$2:$A$3)'], ['=ROWS(Sheet1!$A$1:$A$3)'], ['=SUM(#REF!)']],
    ]);
  });

  it('name a table’s columns in large or small letters, and are spelled as the headings are', async () => {
    const seen = await at.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange('A1:A3').values = [['Amount'], [1], [2]];
      sheet.tables.add('A1:A3', true).name = 'Expenses';
      sheet.getRange('C1:C2').formulas = [['=SUM(Expenses[AMOUNT])'], ['=ROWS(expenses[[#All],[amount]])']];
      const cells = cellOf(context, 'C1:C2');
      await context.sync();
      return plain([cells.values, cells.formulas]);
    });
    expect(seen).toEqual([
      [[3], [3]],
      [['=SUM(Expenses[Amount])'], ['=ROWS(Expenses[[#All],[Amount]])']],
    ]);
  });

  it('follow a heading that is renamed', async () => {
    const seen = await at.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange('A1:A3').values = [['金额'], [1], [2]];
      sheet.tables.add('A1:A3', true).name = 'T_a';
      sheet.getRange('C1:C2').formulas = [['=SUM(T_a[金额])'], ['=SUM(T_a[[#All],[金额]])&"T_a[金额]"']];
      await context.sync();
      sheet.getRange('A1').values = [['余额']];
      const cells = cellOf(context, 'C1:C2');
      await context.sync();
      return plain([cells.values, cells.formulas]);
    });
    expect(seen).toEqual([
      [[3], ['3T_a[金额]']],
      [['=SUM(T_a[余额])'], ['=SUM(T_a[[#All],[余额]])&"T_a[金额]"']],
    ]);
  });
});

describe('headings of a table', () => {
  it('that are written later are texts, none blank and no two alike', async () => {
    const seen = await at.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange('A1:D2').values = [
        ['a', 'b', 'c', 'd'],
        [1, 2, 3, 4],
      ];
      sheet.tables.add('A1:D2', true);
      await context.sync();
      sheet.getRange('A1:C1').values = [[2025, '', 'D']];
      const head = sheet.getRange('A1:D1').load('values');
      await context.sync();
      return plain(head.values);
    });
    expect(seen).toEqual([['2025', '列1', 'D', 'd2']]);
  });
});

describe('a table that is resized', () => {
  it('must overlap what it was', async () => {
    await at.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange('A1:A3').values = [['金额'], [1], [2]];
      sheet.tables.add('A1:A3', true).name = '表';
      await context.sync();
    });
    const { code } = await at.refused((context) => {
      firstSheet(context).tables.getItem('表').resize('C1:C3');
      return context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });
});

describe('clear', () => {
  it.each<['All' | 'Formats' | 'Contents', boolean]>([
    ['All', true],
    ['Formats', true],
    ['Contents', false],
  ])('(%s) takes merging away: %s', async (what, isGone) => {
    const seen = await at.run(async (context) => {
      const cells = firstSheet(context).getRange('A1:B1');
      cells.values = [['甲', '']];
      cells.merge(false);
      await context.sync();
      cells.clear(what);
      const merged = cells.getMergedAreasOrNullObject();
      await context.sync();
      return merged.isNullObject;
    });
    expect(seen).toBe(isGone);
  });
});

describe('colours', () => {
  it.each([
    ['PapayaWhip', '#FFEFD5'],
    ['rebeccapurple', '#663399'],
    ['Blue', '#0000FF'],
  ])('can be named as in CSS: %s', async (name, color) => {
    const seen = await at.run(async (context) => {
      const { fill } = firstSheet(context).getRange('A1').format;
      fill.color = name;
      fill.load('color');
      await context.sync();
      return fill.color;
    });
    expect(seen).toBe(color);
  });
});

describe('a range', () => {
  it('is resized by less, too', async () => {
    const seen = await at.run(async (context) => {
      const range = firstSheet(context).getRange('J4:L8').getResizedRange(2, -1).load('address');
      const row = firstSheet(context).getRange('C2:F5').getResizedRange(-3, 0).load('address');
      await context.sync();
      return [range.address, row.address];
    });
    expect(seen).toEqual(['Sheet1!J4:K10', 'Sheet1!C2:F2']);
  });
});

describe('load', () => {
  it('lets what there is nowhere pass, and refuses what Excel has and the host has not', async () => {
    const name = await at.run(async (context) => {
      const sheet = firstSheet(context).load('no-properties-needed,name');
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('Sheet1');
    const { code } = await at.refused((context) => {
      firstSheet(context).load('showDataTypeIcons');
      return context.sync();
    });
    expect(code).toBe('ApiNotFound');
  });
});

describe('the neighbours of a sheet', () => {
  it('are found, and none is beside the last one', async () => {
    at.desk.book.addSheet('二');
    const seen = await at.run(async (context) => {
      const next = firstSheet(context).getNext().load('name');
      const back = firstSheet(context).getNext().getPrevious().load('name');
      await context.sync();
      return [next.name, back.name];
    });
    expect(seen).toEqual(['二', 'Sheet1']);
    const { code } = await at.refused((context) => {
      firstSheet(context).getPrevious().load('name');
      return context.sync();
    });
    expect(code).toBe('ItemNotFound');
  });
});
