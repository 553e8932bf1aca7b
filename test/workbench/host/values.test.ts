import { type ExcelAtDesk, excelAtDesk, firstSheet, plain } from './excel-at-desk';

let at: ExcelAtDesk;
beforeAll(async () => {
  at = await excelAtDesk({ thisYear: () => 2025 });
});
afterAll(() => at.desk.close());

describe('writing Range.values', () => {
  it('parses strings as if typed, and gives General cells the format of what was typed', async () => {
    await at.run(async (context) => {
      const range = firstSheet(context).getRange('A1:J1');
      firstSheet(context).getRange('D1').numberFormat = [['@']];
      range.values = [['=1+2', '00123', '1-2', '00123', "'007", 'TRUE', '12%', '1,234.5', '2025-12-31', 'INV-1']];
      range.load('values,valueTypes,numberFormat,formulas,text');
      await context.sync();
      expect(plain(range.values)).toEqual([[3, 123, 45659, '00123', '007', true, 0.12, 1234.5, 46022, 'INV-1']]);
      expect(plain(range.numberFormat)).toEqual([
        ['General', 'General', 'm"月"d"日"', '@', 'General', 'General', '0%', '#,##0.00', 'yyyy/m/d', 'General'],
      ]);
      expect(plain(range.valueTypes[0])).toEqual([
        'Double',
        'Double',
        'Double',
        'String',
        'String',
        'Boolean',
        'Double',
        'Double',
        'Double',
        'String',
      ]);
      expect([range.text[0]?.[2], range.text[0]?.[8]]).toEqual(['1月2日', '2025/12/31']);
      expect(plain(range.formulas[0]?.slice(0, 2))).toEqual(['=1+2', 123]);
    });
  });

  it("clears a cell with '' and leaves it alone with null; a formula in a text cell stays text", async () => {
    await at.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange('A2:C2').values = [[1, 2, 3]];
      sheet.getRange('A2:C2').values = [['', null, 9]];
      sheet.getRange('D2').numberFormat = [['@']];
      sheet.getRange('D2').values = [['=1+1']];
      const range = sheet.getRange('A2:D2').load('values,valueTypes,formulas');
      await context.sync();
      expect(plain(range.values)).toEqual([['', 2, 9, '=1+1']]);
      expect(plain(range.valueTypes)).toEqual([['Empty', 'Double', 'Double', 'String']]);
    });
  });

  it('sends dates as ISO text and undefined and NaN as null, so those leave cells alone', async () => {
    await at.run(async (context) => {
      const range = firstSheet(context).getRange('A3:C3');
      range.values = [[7, 8, 9]];
      range.values = [[new Date(0), undefined, Number.NaN]];
      range.load('values');
      await context.sync();
      expect(plain(range.values)).toEqual([['1970-01-01T00:00:00.000Z', 8, 9]]);
    });
  });

  it('puts one value into every cell of a range', async () => {
    await at.run(async (context) => {
      const range = firstSheet(context).getRange('A4:B5');
      (range as { values: unknown }).values = 5;
      range.load('values');
      await context.sync();
      expect(plain(range.values)).toEqual([
        [5, 5],
        [5, 5],
      ]);
    });
  });

  it('refuses an array of another size; what came before in the batch stays', async () => {
    const refusal = await at.refused(async (context) => {
      firstSheet(context).getRange('H9').values = [[5]];
      firstSheet(context).getRange('A1:B2').values = [[1]];
      await context.sync();
    });
    expect(refusal).toMatchObject({ code: 'InvalidArgument', location: 'Range.values' });
    await at.run(async (context) => {
      const range = firstSheet(context).getRange('H9').load('values');
      await context.sync();
      expect(range.values[0]?.[0]).toBe(5);
    });
  });

  it('refuses objects, texts over 32,767 characters and formulas that do not close', async () => {
    for (const value of [{ a: 1 }, 'x'.repeat(32_768), '=SUM(1']) {
      const refusal = await at.refused(async (context) => {
        firstSheet(context).getRange('A1').values = [[value]];
        await context.sync();
      });
      expect(refusal.code).toBe('InvalidArgument');
    }
  });

  it('drops what is written to cells hidden under a merged area', async () => {
    await at.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange('L1:M2').merge();
      sheet.getRange('K1:M2').values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      const range = sheet.getRange('K1:M2').load('values');
      await context.sync();
      expect(plain(range.values)).toEqual([
        [1, 2, ''],
        [4, '', ''],
      ]);
    });
  });

  it('keeps only the first value of cells that are merged', async () => {
    await at.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange('L4:M5').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('L4:M5').merge();
      sheet.getRange('L4:M5').unmerge();
      const range = sheet.getRange('L4:M5').load('values');
      await context.sync();
      expect(plain(range.values)).toEqual([
        [1, ''],
        ['', ''],
      ]);
    });
  });

  it('calculates formulas before their values are read, however many batches wrote them', async () => {
    await at.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange('P1:P3').values = [[1], [2], [4]];
      await context.sync();
      sheet.getRange('P4').formulas = [['=SUM(P1:P3)']];
      await context.sync();
      sheet.getRange('P1').values = [[10]];
      const sum = sheet.getRange('P4').load('values,formulas');
      await context.sync();
      expect([sum.values[0]?.[0], sum.formulas[0]?.[0]]).toEqual([16, '=SUM(P1:P3)']);
    });
  });

  it('answers null, without an error, for more than five million cells', async () => {
    await at.run(async (context) => {
      const range = firstSheet(context).getRangeByIndexes(0, 0, 1_000_000, 6).load('values,address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:F1000000');
      expect(range.values).toBeNull();
    });
  });
});

describe('ranges', () => {
  it('are found by address, by indexes, by cell and from each other', async () => {
    await at.run(async (context) => {
      const sheet = firstSheet(context);
      const ranges = [
        sheet.getRange('B2:C3'),
        sheet.getRangeByIndexes(1, 1, 2, 2),
        sheet.getCell(4, 2),
        sheet.getRange('B2').getResizedRange(1, 2),
        sheet.getRange('B2:C3').getOffsetRange(1, 1),
        sheet.getRange('B2:C3').getLastCell(),
        sheet.getRange('B2').getEntireColumn(),
        sheet.getRange('B2:C3').getEntireRow(),
        sheet.getRange('$B$2').getBoundingRect('D5'),
        sheet.getRange('A1:C3').getIntersection('B2:Z9'),
      ];
      for (const range of ranges) range.load('address');
      await context.sync();
      expect(ranges.map((range) => range.address)).toEqual([
        'Sheet1!B2:C3',
        'Sheet1!B2:C3',
        'Sheet1!C5',
        'Sheet1!B2:D3',
        'Sheet1!C3:D4',
        'Sheet1!C3',
        'Sheet1!B:B',
        'Sheet1!2:3',
        'Sheet1!B2:D5',
        'Sheet1!B2:C3',
      ]);
    });
  });

  it('are refused off the sheet and for what is no address', async () => {
    for (const work of [
      (sheet: Excel.Worksheet) => sheet.getRange('1A'),
      (sheet: Excel.Worksheet) => sheet.getRange('A1048577'),
      (sheet: Excel.Worksheet) => sheet.getCell(-1, 0),
      (sheet: Excel.Worksheet) => sheet.getRange('A1').getOffsetRange(-1, 0),
      (sheet: Excel.Worksheet) => sheet.getRange('没有!A1'),
    ]) {
      const refusal = await at.refused(async (context) => {
        work(firstSheet(context)).load('values');
        await context.sync();
      });
      expect(refusal.code).toBe('InvalidArgument');
    }
  });

  it('have a used range of values, and of formats too if asked so', async () => {
    await at.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Used');
      const empty = sheet.getUsedRangeOrNullObject(true);
      const emptyCell = sheet.getUsedRange().load('address');
      await context.sync();
      expect([empty.isNullObject, emptyCell.address]).toEqual([true, 'Used!A1']);
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D5').format.fill.color = '#FF0000';
      const values = sheet.getUsedRangeOrNullObject(true).load('address');
      const formats = sheet.getUsedRangeOrNullObject().load('address');
      await context.sync();
      expect([values.address, formats.address]).toEqual(['Used!B2', 'Used!B2:D5']);
    });
  });
});
