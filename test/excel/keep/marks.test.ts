import { sheetOfReference } from '../../../src/excel/keep/hidden-names';
import { textFormulas } from '../../../src/excel/keep/hidden-texts';
import { marksIn } from '../../../src/excel/keep/marks';
import { Book } from '../../../src/workbench/book/book';
import { collectContent } from '../../../src/workbench/book/collect-content';
import { startHeadlessUniver } from '../../../src/workbench/book/start-headless-univer';
import { XlsxFile } from '../../../src/workbench/files/xlsx-file';
import type { BookSheet } from '../../../src/workbench/book/book-sheet';
import { openExcelDesk, watched, type ExcelDesk } from '../excel-desk';
import { openMonthDesk, type MonthDesk } from '../month-desk';

let desk: ExcelDesk | MonthDesk;

afterEach(() => desk.close());

async function openBuilt(requirements?: { readonly ExcelApi: string }): Promise<MonthDesk> {
  const month = await openMonthDesk(undefined, requirements ? { requirements } : {});
  desk = month;
  await month.built();
  return month;
}

async function made(): Promise<string[][]> {
  return (await desk.workbook().inventory()).made.map(({ name, kind, ledgerSheet }) => [name, kind, ledgerSheet ?? '']);
}

const asBuilt = [
  ['账龄明细 2025-12', 'agingDetail', '台账'],
  ['账龄分析 2025-12', 'agingAnalysis', '台账'],
];

describe('the marks of our sheets', () => {
  it('are hidden names of the workbook, also in an Excel of the floor', async () => {
    await openBuilt({ ExcelApi: '1.9' });
    const names = desk.book.names.all;
    expect(names.filter(({ name }) => !/facts\.\d+$/.test(name)).map(({ name }) => name)).toEqual([
      'receivables.mark.1.sheet',
      'receivables.mark.1.ledger',
      'receivables.mark.1.facts',
      'receivables.mark.2.sheet',
      'receivables.mark.2.ledger',
      'receivables.mark.2.facts',
    ]);
    expect(
      names.every(
        ({ name, hidden, scope, formula }) => name.startsWith('receivables.mark.') && hidden && scope === null && formula.length <= 255,
      ),
    ).toBe(true);
    expect(await made()).toEqual(asBuilt);
  });

  it('outlast saving and opening, with every name still hidden', async () => {
    const month = await openBuilt();
    const file = new XlsxFile();
    const { content } = await file.read(await file.write(collectContent(month.book)));
    await month.close();
    const book = new Book(startHeadlessUniver(), { content });
    desk = await openExcelDesk({ book });
    expect(await made()).toEqual(asBuilt);
    expect(book.names.all.every(({ hidden }) => hidden)).toBe(true);
    const { made: sheets } = await desk.workbook().inventory();
    expect(await desk.workbook().changesIn(sheets, watched())).toEqual([]);
  });

  it('know what they were made from as it was read, but for those made before there was such knowledge', async () => {
    const month = await openBuilt();
    const sources = async () => (await desk.workbook().inventory()).made.map(({ kind, source }) => [kind, source]);
    // The detail goes by the ledger and its registers, the analysis by the ledger alone.
    const first = await sources();
    expect(first).toEqual([
      ['agingDetail', expect.stringMatching(/./)],
      ['agingAnalysis', expect.stringMatching(/./)],
    ]);
    expect(first[0]?.[1]).not.toBe(first[1]?.[1]);
    await month.built();
    expect(await sources()).toEqual(first);
    const [facts = ''] = textFormulas('{"kind":"k","period":"p","language":"l","charts":[],"fingerprint":"f"}');
    const [old] = marksIn([
      { name: 'receivables.mark.4.sheet', formula: '=Sheet1!$A$1' },
      { name: 'receivables.mark.4.facts', formula: facts },
    ]);
    expect(old?.facts.source).toBeNull();
  });

  it('follow a sheet and a ledger that are renamed or moved', async () => {
    const month = await openBuilt();
    month.book.renameSheet(month.sheet('账龄分析 2025-12'), "老板看的'表'1");
    month.book.renameSheet(month.ledger, '应收 2025');
    month.book.moveSheet(month.sheet("老板看的'表'1"), 0);
    expect(await made()).toEqual([
      ['账龄明细 2025-12', 'agingDetail', '应收 2025'],
      ["老板看的'表'1", 'agingAnalysis', '应收 2025'],
    ]);
    const { sheets } = await month.built();
    expect(sheets.map(({ name }) => name)).toEqual(['账龄明细 2025-12', "老板看的'表'1"]);
  });

  it('go with a sheet that is deleted, and do not pass to one of the same name', async () => {
    const month = await openBuilt();
    month.book.removeSheet(month.sheet('账龄分析 2025-12'));
    month.book.addSheet('账龄分析 2025-12').cells.write(0, 0, [['我的']]);
    expect(await made()).toEqual([['账龄明细 2025-12', 'agingDetail', '台账']]);
    const { sheets } = await month.built();
    expect(sheets.map(({ name }) => name)).toEqual(['账龄明细 2025-12', '账龄分析 2025-12 (2)']);
    expect(month.sheet('账龄分析 2025-12').cells.value(0, 0)).toBe('我的');
  });

  it('do not pass to a copy of a sheet, whose names are of its own scope; a copy is no ledger either', async () => {
    const month = await openBuilt();
    const copy = month.book.addSheet('账龄明细 2025-12 (2)');
    copy.cells.write(0, 0, [
      ['客户名称', '发票号', '发票日期', '到期日', '应收金额'],
      ['甲', '1', 45_700, 45_800, 5],
    ]);
    copy.cells.write(3, 2, [['分类口径：正常'], ['请注意：无']]);
    for (const { name, formula } of [...month.book.names.all]) {
      if (name.startsWith('receivables.mark.1.'))
        month.book.names.add(name, formula.replace('账龄明细 2025-12', copy.name), { scope: copy, hidden: true });
    }
    expect(await made()).toEqual(asBuilt);
    const { workbook } = await month.workbook().read(watched());
    expect(workbook.sheets.filter(({ ours }) => ours).map(({ name }) => name)).toEqual([
      '账龄明细 2025-12',
      '账龄分析 2025-12',
      '账龄明细 2025-12 (2)',
    ]);
  });

  it('of a month that is built anew, removed and built again leave those of a copy alone, also while the copy is in front (office-js #2875)', async () => {
    const month = await openBuilt();
    const copy = month.book.addSheet('账龄明细 2025-12 (2)');
    const ledgerCopy = month.book.addSheet('台账 (2)');
    const copied = (sheet: BookSheet, from: string): void => {
      for (const { name, formula } of [...month.book.names.all])
        if (formula.startsWith(`=${from}!`))
          month.book.names.add(name, formula.replace(from, `'${sheet.name}'`), { scope: sheet, hidden: true });
    };
    copied(copy, "'账龄明细 2025-12'");
    copied(ledgerCopy, '台账');
    const ofCopies = (): unknown[] =>
      month.book.names.all.filter(({ scope }) => scope !== null).map(({ name, scope }) => [scope?.name, name]);
    const before = ofCopies();
    expect(before).toEqual([
      ['账龄明细 2025-12 (2)', 'receivables.mark.1.sheet'],
      ['台账 (2)', 'receivables.mark.1.ledger'],
      ['台账 (2)', 'receivables.mark.2.ledger'],
    ]);
    for (const front of [copy, ledgerCopy]) {
      month.host.select(front, [{ row: 0, col: 0, rows: 1, cols: 1 }]);
      await month.built({ sheetName: '台账' });
      expect(await made()).toEqual(asBuilt);
      month.host.select(front, [{ row: 0, col: 0, rows: 1, cols: 1 }]);
      expect(await month.remove()).toMatchObject({ kind: 'done' });
      expect(await made()).toEqual([]);
      await month.built({ sheetName: '台账' });
      expect(await made()).toEqual(asBuilt);
    }
    expect(ofCopies()).toEqual(before);
  });

  it('leave a copy of a ledger a ledger, though the names that refer to the ledger are copied with it', async () => {
    const month = await openBuilt();
    const copy = month.book.addSheet('台账 (2)');
    copy.cells.write(0, 0, [
      ['客户名称', '发票号', '发票日期', '到期日', '应收金额'],
      ['甲', '1', 45_700, 45_800, 5],
    ]);
    copy.cells.write(3, 2, [['分类口径：正常'], ['请注意：无']]);
    for (const { name, formula } of [...month.book.names.all]) {
      if (name.startsWith('receivables.mark.'))
        month.book.names.add(name, formula.replace(/^=台账!/, `='${copy.name}'!`), { scope: copy, hidden: true });
    }
    const { workbook } = await month.workbook().read(watched());
    expect(workbook.sheets.filter(({ ours }) => ours).map(({ name }) => name)).toEqual(['账龄明细 2025-12', '账龄分析 2025-12']);
    expect((await month.built({ sheetName: '台账 (2)' })).totals.balance).toBe('5.00');
  });

  it('are none where a part is missing or spoilt', () => {
    const [facts = ''] = textFormulas('{"kind":"k","period":"p","language":"l","charts":[],"fingerprint":"f"}');
    expect(
      marksIn([
        { name: 'receivables.mark.3.facts', formula: facts },
        { name: 'receivables.mark.4.sheet', formula: '=Sheet1!$A$1' },
      ]),
    ).toEqual([]);
    expect(
      marksIn([
        { name: 'receivables.mark.3.sheet', formula: '=Sheet1!$A$1' },
        { name: 'receivables.mark.3.facts', formula: '="{"' },
      ]),
    ).toEqual([]);
    desk = { close: () => Promise.resolve() } as ExcelDesk;
  });
});

describe('hidden names', () => {
  beforeEach(async () => {
    desk = await openExcelDesk();
  });

  it.each([
    ['=Sheet1!$A$1', 'Sheet1'],
    ["='账龄 2025'!$A$1", '账龄 2025'],
    ["='It''s'!$A$1", "It's"],
    ["='账龄 2025'!#REF!", '账龄 2025'],
    ['=#REF!$A$1', null],
    ['="Sheet1!"', null],
  ])('that read %s refer to %s', (formula, sheet) => {
    expect(sheetOfReference(formula)).toBe(sheet);
  });
});
