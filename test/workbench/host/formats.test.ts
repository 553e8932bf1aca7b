import { excelAtDesk, type ExcelAtDesk, firstSheet, plain } from './excel-at-desk';

let at: ExcelAtDesk;
beforeAll(async () => {
  at = await excelAtDesk();
});
afterAll(() => at.desk.close());

describe('the format of a range', () => {
  it('takes fonts, fills, alignment and wrapping', async () => {
    await at.run(async (context) => {
      const { format } = firstSheet(context).getRange('A1:B2');
      format.font.set({ name: '微软雅黑', size: 12, bold: true, italic: true, color: 'red', underline: 'Single' });
      format.fill.color = '#abc';
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.indentLevel = 2;
      const read = firstSheet(context).getRange('B2').format;
      read.load(
        'horizontalAlignment,verticalAlignment,wrapText,indentLevel,fill/color,font/name,font/size,font/bold,font/italic,font/color,font/underline',
      );
      await context.sync();
      expect([read.horizontalAlignment, read.verticalAlignment, read.wrapText, read.indentLevel, read.fill.color]).toEqual([
        'Center',
        'Top',
        true,
        2,
        '#AABBCC',
      ]);
      const { font } = read;
      expect([font.name, font.size, font.bold, font.italic, font.color, font.underline]).toEqual([
        '微软雅黑',
        12,
        true,
        true,
        '#FF0000',
        'Single',
      ]);
    });
  });

  it('answers null where cells differ', async () => {
    await at.run(async (context) => {
      const { format } = firstSheet(context).getRange('A1:C1');
      format.load('horizontalAlignment,font/bold,fill/color');
      await context.sync();
      expect([format.horizontalAlignment, format.font.bold, format.fill.color]).toEqual([null, null, null]);
    });
  });

  it('measures columns and rows in points', async () => {
    await at.run(async (context) => {
      const range = firstSheet(context).getRange('D1:E3');
      range.format.columnWidth = 90;
      range.format.rowHeight = 30;
      range.format.load('columnWidth,rowHeight');
      const fresh = firstSheet(context).getRange('Z99').format.load('columnWidth,rowHeight');
      const mixed = firstSheet(context).getRange('D1:Z1').format.load('columnWidth');
      await context.sync();
      expect([range.format.columnWidth, range.format.rowHeight, fresh.columnWidth, fresh.rowHeight, mixed.columnWidth]).toEqual([
        90,
        30,
        48,
        15,
        null,
      ]);
    });
  });

  it('draws borders on the edges and inside', async () => {
    await at.run(async (context) => {
      const range = firstSheet(context).getRange('G1:H3');
      for (const [edge, weight] of [
        ['EdgeTop', 'Medium'],
        ['InsideHorizontal', 'Hairline'],
        ['EdgeRight', 'Thick'],
      ] as const) {
        const border = range.format.borders.getItem(edge);
        border.style = 'Continuous';
        border.weight = weight;
        border.color = '#0000FF';
      }
      range.format.borders.getItem('EdgeBottom').style = 'Double';
      const read = (address: string, edge: Excel.BorderIndex | 'EdgeTop' | 'EdgeBottom' | 'EdgeRight'): Excel.RangeBorder =>
        firstSheet(context)
          .getRange(address)
          .format.borders.getItem(edge as 'EdgeTop')
          .load('style,weight,color');
      const borders = [
        read('G1', 'EdgeTop'),
        read('G2', 'EdgeBottom'),
        read('H2', 'EdgeRight'),
        read('H3', 'EdgeBottom'),
        read('G2', 'EdgeRight'),
      ];
      await context.sync();
      expect(borders.map(({ style, weight, color }) => `${style} ${weight} ${color}`)).toEqual([
        'Continuous Medium #0000FF',
        'Continuous Hairline #0000FF',
        'Continuous Thick #0000FF',
        'Double Thick #000000',
        'None Thin #000000',
      ]);
    });
  });

  it('sets number formats of an array cell by cell, null leaving one alone, or one for all', async () => {
    await at.run(async (context) => {
      const range = firstSheet(context).getRange('A10:B11');
      range.numberFormat = [
        ['0.00', '0%'],
        [null, '@'],
      ];
      range.load('numberFormat');
      await context.sync();
      expect(plain(range.numberFormat)).toEqual([
        ['0.00', '0%'],
        ['General', '@'],
      ]);
      (range as { numberFormat: unknown }).numberFormat = '#,##0';
      range.load('numberFormat');
      await context.sync();
      expect(plain(range.numberFormat)).toEqual([
        ['#,##0', '#,##0'],
        ['#,##0', '#,##0'],
      ]);
    });
  });

  it.each<[string, (range: Excel.Range) => void]>([
    [
      'a colour that is none',
      (range) => {
        range.format.fill.color = 'no colour';
      },
    ],
    [
      'an alignment that is none',
      (range) => {
        range.format.horizontalAlignment = 'Middle' as 'Left';
      },
    ],
    [
      'a row of 500 points',
      (range) => {
        range.format.rowHeight = 500;
      },
    ],
    [
      'a negative width',
      (range) => {
        range.format.columnWidth = -1;
      },
    ],
    [
      'an edge that is none',
      (range) => {
        range.format.borders.getItem('Top' as 'EdgeTop').color = '#000000';
      },
    ],
    [
      'number formats of another size',
      (range) => {
        range.numberFormat = [['0']];
      },
    ],
  ])('refuses %s', async (_what, work) => {
    const refusal = await at.refused(async (context) => {
      work(firstSheet(context).getRange('A1:B2'));
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidArgument');
  });
});

describe('clearing', () => {
  it('takes contents, formats or both', async () => {
    await at.run(async (context) => {
      const sheet = firstSheet(context);
      const range = sheet.getRange('A20:C20');
      range.values = [[1, 2, 3]];
      range.format.fill.color = '#FF0000';
      sheet.getRange('A20').clear('Contents');
      sheet.getRange('B20').clear('Formats');
      sheet.getRange('C20').clear();
      range.load('values');
      const fills = ['A20', 'B20', 'C20'].map((address) => sheet.getRange(address).format.fill.load('color'));
      await context.sync();
      expect(plain(range.values)).toEqual([['', 2, '']]);
      expect(fills.map((fill) => fill.color)).toEqual(['#FF0000', '#FFFFFF', '#FFFFFF']);
    });
  });
});

describe('conditional formats', () => {
  it('have formulas or comparisons and a look, the newest first', async () => {
    await at.run(async (context) => {
      const range = firstSheet(context).getRange('A30:A40');
      const custom = range.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$A30>60';
      custom.custom.format.fill.color = '#FFEEEE';
      custom.custom.format.font.color = '#C00000';
      custom.custom.format.font.bold = true;
      const compared = range.conditionalFormats.add('CellValue');
      compared.cellValue.rule = { operator: 'GreaterThan', formula1: '=0' };
      compared.cellValue.format.font.color = '#00B050';
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(2);
    });
    expect(at.desk.book.activeSheet.features.conditionalFormats).toEqual([
      {
        id: '{CF-2}',
        areas: [{ row: 29, col: 0, rows: 11, cols: 1 }],
        rule: { type: 'cellValue', operator: 'greaterThan', formula1: '=0', formula2: null },
        style: { color: '#00B050' },
        stopIfTrue: false,
      },
      {
        id: '{CF-1}',
        areas: [{ row: 29, col: 0, rows: 11, cols: 1 }],
        rule: { type: 'custom', formula: '=$A30>60' },
        style: { fill: '#FFEEEE', color: '#C00000', bold: true },
        stopIfTrue: false,
      },
    ]);
    await at.run(async (context) => {
      const { conditionalFormats } = firstSheet(context).getRange('A35');
      conditionalFormats.load('items/type');
      await context.sync();
      expect(conditionalFormats.items.map(({ type }) => type)).toEqual(['CellValue', 'Custom']);
      conditionalFormats.items[0]?.delete();
      const left = conditionalFormats.getCount();
      await context.sync();
      expect(left.value).toBe(1);
      conditionalFormats.clearAll();
      const none = conditionalFormats.getCount();
      await context.sync();
      expect(none.value).toBe(0);
    });
  });

  it('of other kinds are not built', async () => {
    const refusal = await at.refused(async (context) => {
      firstSheet(context).getRange('A1').conditionalFormats.add('DataBar');
      await context.sync();
    });
    expect(refusal.code).toBe('ApiNotFound');
  });
});
