import { excelAtDesk, type ExcelAtDesk, plain } from './excel-at-desk';

let at: ExcelAtDesk;

beforeEach(async () => {
  at = await excelAtDesk();
  const [sheet] = at.desk.book.sheets;
  sheet?.cells.write(0, 0, [
    [1, { formula: '=A1*2' }],
    ['x', null],
  ]);
  sheet?.cells.patchStyle({ row: 0, col: 0, rows: 1, cols: 2 }, { bold: true });
  sheet?.grid.merge({ row: 3, col: 0, rows: 1, cols: 2 });
});

afterEach(() => at.desk.close());

/** Copies an area of the first sheet onto a second one that holds other things. */
async function copied(...kinds: ('Formulas' | 'Formats')[]): Promise<void> {
  const other = at.desk.book.addSheet('副本');
  other.cells.write(0, 0, [
    ['旧', '旧'],
    ['旧', '旧'],
  ]);
  other.cells.patchStyle({ row: 0, col: 0, rows: 2, cols: 2 }, { italic: true });
  await at.run(async (context) => {
    const { worksheets } = context.workbook;
    const target = worksheets.getItem('副本').getRange('A1:B4');
    for (const kind of kinds) target.copyFrom(worksheets.getItem('Sheet1').getRange('A1:B4'), kind);
    await context.sync();
  });
}

describe('Range.copyFrom from another sheet at the same place', () => {
  it('takes formulas and values over and empties what is empty there, looks aside', async () => {
    await at.run((context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A4:B4').unmerge();
      return context.sync();
    });
    await copied('Formulas');
    const other = at.desk.book.findSheet('副本');
    await at.desk.book.calculation.settle();
    expect(other?.cells.values({ row: 0, col: 0, rows: 2, cols: 2 })).toEqual([
      [1, 2],
      ['x', ''],
    ]);
    expect(other?.cells.formula(0, 1)).toBe('=A1*2');
    expect(other?.cells.style(0, 0)).toEqual({ italic: true });
  });

  it('takes looks over, with merged cells, and leaves none of before', async () => {
    await copied('Formats');
    const other = at.desk.book.findSheet('副本');
    expect([other?.cells.style(0, 0), other?.cells.style(1, 1)]).toEqual([{ bold: true }, {}]);
    expect(other?.grid.merges).toEqual([{ row: 3, col: 0, rows: 1, cols: 2 }]);
    expect(other?.cells.value(0, 0)).toBe('旧');
  });

  it('takes conditional formats over and cuts those that were there', async () => {
    const other = at.desk.book.addSheet('副本');
    const [sheet] = at.desk.book.sheets;
    const rule = { type: 'custom', formula: '=A1>0' } as const;
    sheet?.features.conditionalFormats.push({
      id: 'a',
      areas: [{ row: 0, col: 0, rows: 9, cols: 1 }],
      rule,
      style: { bold: true },
      stopIfTrue: false,
    });
    other.features.conditionalFormats.push({
      id: 'b',
      areas: [{ row: 0, col: 0, rows: 9, cols: 1 }],
      rule,
      style: { italic: true },
      stopIfTrue: false,
    });
    await at.run(async (context) => {
      context.workbook.worksheets
        .getItem('副本')
        .getRange('A1:A4')
        .copyFrom(context.workbook.worksheets.getItem('Sheet1').getRange('A1:A4'), 'Formats');
      await context.sync();
    });
    expect(other.features.conditionalFormats.map(({ areas, style }) => [areas, style])).toEqual([
      [[{ row: 0, col: 0, rows: 4, cols: 1 }], { bold: true }],
      [[{ row: 4, col: 0, rows: 5, cols: 1 }], { italic: true }],
    ]);
  });

  it('refuses formulas where cells are merged otherwise, and protected sheets', async () => {
    const other = at.desk.book.addSheet('副本');
    const copy = (kind: 'Formulas' | 'Formats') =>
      at.refused((context) => {
        context.workbook.worksheets
          .getItem('副本')
          .getRange('A1:B4')
          .copyFrom(context.workbook.worksheets.getItem('Sheet1').getRange('A1:B4'), kind);
        return context.sync();
      });
    expect((await copy('Formulas')).code).toBe('MergedRangeConflict');
    other.features.protection = { allowed: {}, password: null };
    expect([(await copy('Formulas')).code, (await copy('Formats')).code]).toEqual(['AccessDenied', 'AccessDenied']);
  });
});

describe('Range.copyFrom to another place', () => {
  it('gives rows the look of another one, its conditional formats too, and leaves what stands in them', async () => {
    const [sheet] = at.desk.book.sheets;
    sheet?.cells.write(4, 0, [
      ['留', 5],
      ['下', 6],
    ]);
    await at.run(async (context) => {
      const first = context.workbook.worksheets.getItem('Sheet1');
      const format = first.getRange('A1:B1').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$A1=1';
      first.getRange('A5:B6').copyFrom(first.getRange('A1:B1'), 'Formats');
      await context.sync();
    });
    expect(sheet?.cells.values({ row: 4, col: 0, rows: 2, cols: 2 })).toEqual([
      ['留', 5],
      ['下', 6],
    ]);
    expect([4, 5, 6].map((row) => sheet?.cells.style(row, 1).bold)).toEqual([true, true, undefined]);
    expect(sheet?.features.conditionalFormats.map(({ areas }) => areas)).toEqual([
      [
        { row: 0, col: 0, rows: 1, cols: 2 },
        { row: 4, col: 0, rows: 1, cols: 2 },
        { row: 5, col: 0, rows: 1, cols: 2 },
      ],
    ]);
  });

  it('takes no target that is no multiple of its source, and no merged cells', async () => {
    const copy = (from: string, to: string, kind: 'Formulas' | 'Formats' = 'Formats') =>
      at.refused((context) => {
        const first = context.workbook.worksheets.getItem('Sheet1');
        first.getRange(to).copyFrom(first.getRange(from), kind);
        return context.sync();
      });
    expect((await copy('A1:B1', 'A6:C7')).code).toBe('InvalidArgument');
    expect((await copy('A4:B4', 'A6:B7')).code).toBe('ApiNotFound');
    expect((await copy('A1:B1', 'A4:B5')).code).toBe('ApiNotFound');
    expect((await copy('A4:B4', 'A6:B7', 'Formulas')).code).toBe('ApiNotFound');
  });

  it('brings content as its kind says from an address of its sheet, as far as the source reaches and as often as it fits', async () => {
    await at.run(async (context) => {
      const first = context.workbook.worksheets.getItem('Sheet1');
      first.getRange('A6').copyFrom('A1:B2', 'Formulas');
      first.getRange('D6').copyFrom('Sheet1!A1:B1', 'Values');
      first.getRange('D7:D8').copyFrom('A1:B1');
      await context.sync();
    });
    const [sheet] = at.desk.book.sheets;
    await at.desk.book.calculation.settle();
    expect(sheet?.cells.values({ row: 5, col: 0, rows: 3, cols: 5 })).toEqual([
      [1, 2, '', 1, 2],
      ['x', '', '', 1, 2],
      ['', '', '', 1, 2],
    ]);
    expect([5, 7].map((row) => [sheet?.cells.formula(row, 1), sheet?.cells.formula(row, 4)])).toEqual([
      ['=A6*2', null],
      [null, '=D8*2'],
    ]);
    expect([5, 6, 7].map((row) => sheet?.cells.style(row, 3).bold)).toEqual([undefined, true, true]);
    expect(sheet?.cells.style(5, 0)).toEqual({});
  });

  it('leaves out blanks with their looks, and exchanges rows and columns', async () => {
    const [sheet] = at.desk.book.sheets;
    sheet?.cells.write(5, 0, [
      ['旧', '旧'],
      ['旧', '旧'],
    ]);
    sheet?.cells.patchStyle({ row: 5, col: 0, rows: 2, cols: 2 }, { italic: true });
    await at.run(async (context) => {
      const first = context.workbook.worksheets.getItem('Sheet1');
      first.getRange('A6').copyFrom('A1:B2', 'All', true);
      first.getRange('D6').copyFrom('A1:B1', 'All', false, true);
      await context.sync();
    });
    await at.desk.book.calculation.settle();
    expect(sheet?.cells.values({ row: 5, col: 0, rows: 2, cols: 4 })).toEqual([
      [1, 2, '', 1],
      ['x', '旧', '', 2],
    ]);
    expect(sheet?.cells.formula(6, 3)).toBe('=D6*2');
    expect([sheet?.cells.style(5, 0), sheet?.cells.style(6, 1)]).toEqual([{ bold: true }, { italic: true }]);
  });

  it('says what it would have lost: rules, links and notes of the cells, and references that are relative one way only', async () => {
    const [sheet] = at.desk.book.sheets;
    sheet?.cells.write(9, 0, [[{ formula: '=A$1' }, '注']]);
    sheet?.features.comments.push({ row: 9, col: 1, author: null, text: '说明' });
    const copy = (from: string, ...how: [Excel.RangeCopyType?, boolean?, boolean?]) =>
      at.refused((context) => {
        context.workbook.worksheets
          .getItem('Sheet1')
          .getRange('D1')
          .copyFrom(from, ...how);
        return context.sync();
      });
    const { RangeCopyType: kinds } = at.excel;
    expect((await copy('B10')).location).toBe('Range.copyFrom(links, notes, looks inside a text)');
    expect((await copy('A10', kinds.formulas, false, true)).location).toBe('Range.copyFrom(transpose of mixed references)');
    expect((await copy('C1:D1', kinds.values)).location).toBe('Range.copyFrom(overlapping ranges)');
    expect((await copy('走了!A1')).code).toBe('InvalidArgument');
  });
});

describe('rows that a filter hides', () => {
  it('are copied neither from nor to: Excel for Windows leaves them out, and Excel on the web does not (office-js #4800)', async () => {
    const sheet = at.desk.book.addSheet('筛选');
    sheet.cells.write(0, 0, [['客户'], ['甲'], ['乙']]);
    at.desk.book.tables.add(sheet, { row: 0, col: 0, rows: 3, cols: 1 }, { name: '筛选表' });
    at.desk.book.addSheet('副本').cells.write(0, 0, [['客户'], ['丙'], ['丁']]);
    const copy = async (from: string, to: string): Promise<string> =>
      (
        await at.refused(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.getItem(to).getRange('A1:A3').copyFrom(worksheets.getItem(from).getRange('A1:A3'), 'Formulas');
          await context.sync();
        })
      ).code;
    sheet.grid.setRowsHidden(2, 1, true);
    expect(await copy('筛选', '副本')).toBe('FilteredRangeConflict');
    expect(await copy('副本', '筛选')).toBe('FilteredRangeConflict');
    await at.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('筛选').tables.getItem('筛选表').clearFilters();
      worksheets.getItem('副本').getRange('A1:A3').copyFrom(worksheets.getItem('筛选').getRange('A1:A3'), 'Formulas');
      await context.sync();
    });
    expect(at.desk.book.findSheet('副本')?.cells.value(2, 0)).toBe('乙');
  });
});

describe('a defined name', () => {
  it('can be hidden, though not in the batch that adds it (office-js #3878), is listed all the same, and turns into an error with its sheet', async () => {
    at.desk.book.addSheet('走了');
    const seen = await at.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const name = names.add('标记', worksheets.getItem('走了').getRange('A1'));
      name.visible = false;
      const atOnce = names.getItem('标记').load('visible');
      await context.sync();
      expect(atOnce.visible).toBe(true);
      name.visible = false;
      await context.sync();
      worksheets.getItem('走了').delete();
      names.load('items/name,items/visible,items/formula');
      await context.sync();
      return plain(names.items.map(({ name, visible, formula }) => [name, visible, String(formula)]));
    });
    expect(seen).toEqual([['标记', false, '=#REF!$A$1']]);
  });
});
