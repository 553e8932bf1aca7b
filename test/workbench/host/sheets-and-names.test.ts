import { excelAtDesk, type ExcelAtDesk, firstSheet, plain } from './excel-at-desk';

let at: ExcelAtDesk;
beforeAll(async () => {
  at = await excelAtDesk();
});
afterAll(() => at.desk.close());

describe('a worksheet’s name', () => {
  it.each(['a/b', 'a\\b', 'a?b', 'a*b', 'a:b', '[a', 'a]', "'q", "q'", ' ', 'x'.repeat(32), 'History'])('is not %s', async (name) => {
    const added = await at.refused(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    const renamed = await at.refused(async (context) => {
      firstSheet(context).name = name;
      await context.sync();
    });
    expect([added.code, renamed.code]).toEqual(['InvalidArgument', 'InvalidArgument']);
  });

  it('has up to 31 characters and may hold an apostrophe inside', async () => {
    await at.run(async (context) => {
      context.workbook.worksheets.add('账龄'.repeat(15) + '月');
      const sheet = context.workbook.worksheets.add("Q'4");
      const range = sheet.getRange('A1').load('address');
      await context.sync();
      expect(range.address).toBe("'Q''4'!A1");
    });
  });

  it('is taken regardless of case', async () => {
    const refusal = await at.refused(async (context) => {
      context.workbook.worksheets.add('SHEET1');
      await context.sync();
    });
    expect(refusal.code).toBe('ItemAlreadyExists');
  });

  it('changes, and formulas follow', async () => {
    await at.run(async (context) => {
      const source = context.workbook.worksheets.add('Source');
      source.getRange('A1').values = [[5]];
      const cell = firstSheet(context).getRange('A1');
      cell.formulas = [['=Source!A1*2']];
      await context.sync();
      source.name = '来源 2025';
      cell.load('formulas,values');
      await context.sync();
      expect([cell.formulas[0]?.[0], cell.values[0]?.[0]]).toEqual(["='来源 2025'!A1*2", 10]);
    });
  });
});

describe('worksheets', () => {
  it('are moved, hidden, coloured and deleted; at least one stays visible', async () => {
    const other = await excelAtDesk();
    await other.run(async (context) => {
      const sheet = context.workbook.worksheets.add('乙');
      sheet.position = 0;
      sheet.tabColor = '#0a0';
      sheet.showGridlines = false;
      sheet.load('position,tabColor,showGridlines');
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      expect([sheet.position, sheet.tabColor, sheet.showGridlines]).toEqual([0, '#00AA00', false]);
      expect(sheets.items.map(({ name }) => name)).toEqual(['乙', 'Sheet1']);
      sheet.visibility = 'VeryHidden';
      sheet.load('visibility');
      await context.sync();
      expect(sheet.visibility).toBe('VeryHidden');
    });
    for (const work of [
      (sheet: Excel.Worksheet) => sheet.delete(),
      (sheet: Excel.Worksheet) => {
        sheet.visibility = 'Hidden';
      },
    ]) {
      const refusal = await other.refused(async (context) => {
        work(firstSheet(context));
        await context.sync();
      });
      expect(refusal.code).toBe('InvalidOperation');
    }
    await other.run(async (context) => {
      context.workbook.worksheets.getItem('乙').visibility = 'Visible';
      firstSheet(context).delete();
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
    await other.desk.close();
  });

  it('are active one at a time; a hidden one never', async () => {
    await at.run(async (context) => {
      const sheet = context.workbook.worksheets.add('前');
      sheet.activate();
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(active.name).toBe('前');
      firstSheet(context).activate();
      sheet.visibility = 'Hidden';
      await context.sync();
    });
    const refusal = await at.refused(async (context) => {
      context.workbook.worksheets.getItem('前').activate();
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidOperation');
  });

  it('keep custom properties, found regardless of case', async () => {
    await at.run(async (context) => {
      const { customProperties } = firstSheet(context);
      customProperties.add('receivables.sheet', 'detail');
      const found = customProperties.getItemOrNullObject('RECEIVABLES.SHEET').load('key,value');
      const missing = customProperties.getItemOrNullObject('other');
      await context.sync();
      expect([found.key, found.value, missing.isNullObject]).toEqual(['receivables.sheet', 'detail', true]);
      found.delete();
      const count = customProperties.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});

describe('defined names', () => {
  it('stand for constants and ranges, in formulas too', async () => {
    await at.run(async (context) => {
      const sheet = firstSheet(context);
      context.workbook.names.add('汇率', '=7.1');
      context.workbook.names.add('区域', sheet.getRange('B1:B2'));
      sheet.getRange('B1:B2').values = [[1], [2]];
      sheet.getRange('C1:C2').formulas = [['=汇率*2'], ['=SUM(区域)']];
      const cells = sheet.getRange('C1:C2').load('values');
      const name = context.workbook.names.getItem('区域').load('formula,type,scope,value');
      const range = name.getRange().load('address');
      await context.sync();
      expect(plain(cells.values)).toEqual([[14.2], [3]]);
      expect([name.formula, name.type, name.scope, range.address]).toEqual(['=Sheet1!$B$1:$B$2', 'Range', 'Workbook', 'Sheet1!B1:B2']);
    });
  });

  it('belong to a worksheet or to the workbook', async () => {
    await at.run(async (context) => {
      const { names } = firstSheet(context);
      names.add('本表', '=1');
      const own = names.getItem('本表').load('scope');
      const ofWorkbook = context.workbook.names.getItemOrNullObject('本表');
      await context.sync();
      expect([own.scope, ofWorkbook.isNullObject]).toEqual(['Worksheet', true]);
      const all = names.load('items/name');
      await context.sync();
      all.items[0]?.delete();
      const count = names.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it.each([
    ['汇率', 'ItemAlreadyExists'],
    ['A1', 'InvalidArgument'],
    ['1a', 'InvalidArgument'],
    ['a b', 'InvalidArgument'],
  ])('refuse %s with %s', async (name, code) => {
    const refusal = await at.refused(async (context) => {
      context.workbook.names.add(name, '=1');
      await context.sync();
    });
    expect(refusal.code).toBe(code);
  });
});

describe('the value of a defined name', () => {
  it('is what its constant says, the address of its range, or the error of one that is gone', async () => {
    await at.run(async (context) => {
      const { names } = context.workbook;
      const formulas = ['="甲""x"""', '=-1.5E3', '=TRUE', '=#N/A', '=Sheet1!#REF!', '=Sheet1!$B$2'];
      const items = formulas.map((formula, index) => names.add(`值_${index}`, formula).load('type,value'));
      await context.sync();
      expect(items.map(({ type, value }): [string, unknown] => [type, value])).toEqual([
        ['String', '甲"x"'],
        ['Double', -1500],
        ['Boolean', true],
        ['Error', '#N/A'],
        ['Error', '#REF!'],
        ['Range', 'Sheet1!$B$2'],
      ]);
    });
  });
});
