import { excelAtDesk, type ExcelAtDesk, firstSheet, plain } from './excel-at-desk';

let at: ExcelAtDesk;
beforeAll(async () => {
  at = await excelAtDesk();
});
afterAll(() => at.desk.close());

describe('what an add-in keeps in the workbook', () => {
  it('stands in settings', async () => {
    await at.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('receivables.sheets', ['a', 'b']);
      const found = settings.getItemOrNullObject('receivables.sheets').load('value');
      const missing = settings.getItemOrNullObject('other');
      await context.sync();
      expect([plain(found.value), missing.isNullObject]).toEqual([['a', 'b'], true]);
      settings.add('receivables.sheets', { v: 2 });
      found.load('value');
      await context.sync();
      expect(plain(found.value)).toEqual({ v: 2 });
      found.delete();
      const count = settings.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it('stands in XML parts, found by their namespace', async () => {
    await at.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts
        .add('<?xml version="1.0"?><p:policy xmlns:p="urn:policy"><p:rate>5</p:rate></p:policy>')
        .load('id,namespaceUri');
      customXmlParts.add('<other xmlns="urn:other"/>');
      const only = customXmlParts.getByNamespace('urn:policy').getOnlyItemOrNullObject();
      const none = customXmlParts.getByNamespace('urn:none').getOnlyItemOrNullObject();
      const xml = only.getXml();
      await context.sync();
      expect([part.namespaceUri, none.isNullObject]).toEqual(['urn:policy', true]);
      expect(xml.value).toContain('<p:rate>5</p:rate>');
      part.delete();
      const count = customXmlParts.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });
});

describe('calculation', () => {
  it('waits for a request while it is manual', async () => {
    await at.run(async (context) => {
      const { application } = context.workbook;
      const sheet = firstSheet(context);
      application.calculationMode = 'Manual';
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.getRange('A3').formulas = [['=A1+A2']];
      const before = sheet.getRange('A3').load('values');
      application.load('calculationMode');
      await context.sync();
      expect([application.calculationMode, before.values[0]?.[0]]).toEqual(['Manual', '']);
      application.calculate('Full');
      const after = sheet.getRange('A3').load('values');
      await context.sync();
      expect(after.values[0]?.[0]).toBe(3);
      application.calculationMode = 'Automatic';
      await context.sync();
    });
  });

  it('and screen updating can be suspended until the next sync', async () => {
    await at.run(async (context) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      await context.sync();
    });
  });

  it('tells the date system by the DATE function', async () => {
    await at.run(async (context) => {
      const day = context.workbook.functions.date(1904, 1, 2).load('value');
      await context.sync();
      expect(day.value).toBe(1463);
    });
  });
});

describe('the selection', () => {
  it('is a range, or several that only getSelectedRanges can tell', async () => {
    await at.run(async (context) => {
      firstSheet(context).getRange('B2:C4').select();
      const one = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([one.address, cell.address]).toEqual(['Sheet1!B2:C4', 'Sheet1!B2']);
    });
    const { book, host } = at.desk;
    host.select(book.activeSheet, [
      { row: 0, col: 0, rows: 2, cols: 1 },
      { row: 4, col: 1, rows: 1, cols: 1 },
    ]);
    await at.run(async (context) => {
      const several = context.workbook.getSelectedRanges().load('address,areaCount,cellCount');
      several.areas.load('items/address');
      await context.sync();
      expect([several.address, several.areaCount, several.cellCount]).toEqual(['Sheet1!A1:A2,Sheet1!B5', 2, 3]);
      expect(several.areas.items.map(({ address }) => address)).toEqual(['Sheet1!A1:A2', 'Sheet1!B5']);
    });
    const refusal = await at.refused(async (context) => {
      context.workbook.getSelectedRange().load('address');
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidSelection');
  });
});

describe('hidden rows', () => {
  it('are told for a range as a whole, row by row, and left out of views and visible cells', async () => {
    await at.run(async (context) => {
      const sheet = context.workbook.worksheets.add('筛选');
      sheet.getRange('A1:B4').values = [
        ['a', 1],
        ['b', 2],
        ['c', 3],
        ['d', 4],
      ];
      sheet.getRange('2:3').rowHidden = true;
      const all = sheet.getRange('A1:B4').load('rowHidden,columnHidden');
      const some = sheet.getRange('A2:A3').load('rowHidden');
      const rows = sheet.getRange('A1:B4').getRowProperties({ rowHidden: true });
      const cells = sheet.getRange('A2:A2').getCellProperties({ address: true, hidden: true });
      const view = sheet.getRange('A1:B4').getVisibleView().load('values,rowCount,cellAddresses');
      const visible = sheet.getRange('A1:B4').getSpecialCells('Visible').load('address');
      const blanks = sheet.getRange('A1:B4').getSpecialCellsOrNullObject('Blanks');
      await context.sync();
      expect([all.rowHidden, all.columnHidden, some.rowHidden]).toEqual([null, false, true]);
      expect(plain(rows.value)).toEqual([{ rowHidden: false }, { rowHidden: true }, { rowHidden: true }, { rowHidden: false }]);
      expect(plain(cells.value)).toEqual([[{ address: '筛选!A2', hidden: true }]]);
      expect([plain(view.values), view.rowCount, plain(view.cellAddresses[1])]).toEqual([
        [
          ['a', 1],
          ['d', 4],
        ],
        2,
        ['A4', 'B4'],
      ]);
      expect([visible.address, blanks.isNullObject]).toEqual(['筛选!A1:B1,筛选!A4:B4', true]);
    });
  });
});

describe('hyperlinks', () => {
  it('lead out or within the workbook and show their text', async () => {
    await at.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange('E1').hyperlink = { documentReference: 'Sheet1!A1', textToDisplay: '明细', screenTip: '到明细' };
      const linked = sheet.getRange('E1').load('hyperlink,values');
      const plainCell = sheet.getRange('E2').load('hyperlink');
      await context.sync();
      expect(plain(linked.hyperlink)).toEqual({ documentReference: 'Sheet1!A1', screenTip: '到明细', textToDisplay: '明细' });
      expect([linked.values[0]?.[0], plainCell.hyperlink]).toEqual(['明细', null]);
      sheet.getRange('E1').clear('Hyperlinks');
      linked.load('hyperlink,values');
      await context.sync();
      expect([linked.hyperlink, linked.values[0]?.[0]]).toEqual([null, '明细']);
    });
  });
});

describe('special cells', () => {
  it('are constants or formulas of the types asked for, and all of them without', async () => {
    await at.run(async (context) => {
      const sheet = context.workbook.worksheets.add('特殊');
      sheet.getRange('A1:E1').values = [['文', 2, true, '=1/0', '="x"']];
      const found = (...kinds: [Excel.SpecialCellType, Excel.SpecialCellValueType?]) =>
        sheet
          .getRange('A1:E1')
          .getSpecialCells(...kinds)
          .load('address');
      const { SpecialCellType: kind, SpecialCellValueType: type } = at.excel;
      const areas = [
        found(kind.constants),
        found(kind.constants, type.logicalText),
        found(kind.constants, type.numbers),
        found(kind.formulas),
        found(kind.formulas, type.errors),
        found(kind.formulas, type.numbersText),
      ];
      const none = sheet.getRange('A1:E1').getSpecialCellsOrNullObject(kind.constants, type.errors);
      await context.sync();
      expect(areas.map(({ address }) => address)).toEqual(['特殊!A1:C1', '特殊!A1,特殊!C1', '特殊!B1', '特殊!D1:E1', '特殊!D1', '特殊!E1']);
      expect(none.isNullObject).toBe(true);
    });
  });
});
