import { ExcelTables } from '../../../src/excel/excel-tables';
import { openExcelDesk, watched, type ExcelDesk } from '../excel-desk';

let desk: ExcelDesk;
beforeEach(async () => {
  desk = await openExcelDesk({ requirements: { ExcelApi: '1.9' } });
  for (const name of ['案件', '证据']) desk.book.addSheet(name).cells.write(0, 0, [['案件编号', '客户']]);
});
afterEach(() => desk.close());

const set = (password: string, protect: boolean, ...sheets: readonly string[]) =>
  new ExcelTables().setProtection(sheets, password, protect, watched());
const passwords = () => ['案件', '证据'].map((name) => desk.book.findSheet(name)?.features.protection?.password ?? null);

describe('the protection of sheets', () => {
  it('is set with a password on those that have none, leaves filters and widths free, and is taken away by the same', async () => {
    expect(await set('s1', true, '案件')).toEqual({ kind: 'set', changed: ['案件'] });
    expect(await set('s1', true, '案件', '证据')).toEqual({ kind: 'set', changed: ['证据'] });
    expect(passwords()).toEqual(['s1', 's1']);
    expect(desk.book.findSheet('证据')?.features.protection?.allowed).toMatchObject({ autoFilter: true, formatColumns: true });
    expect(await set('s1', false, '案件', '证据')).toEqual({ kind: 'set', changed: ['案件', '证据'] });
    expect(passwords()).toEqual([null, null]);
  });

  it('stays on all sheets where one of them has another password, which is named', async () => {
    await set('s1', true, '案件');
    await set('s2', true, '证据');
    expect(await set('s1', false, '案件', '证据')).toEqual({ kind: 'badPassword', sheet: '证据' });
    expect(passwords()).toEqual(['s1', 's2']);
  });

  it('keeps rows from being entered, and the sheet is named', async () => {
    await set('s1', true, '证据');
    const headings = ['案件编号', '客户'].map((value, column) => ({ column, value }));
    const change = { sheet: '证据', headingRow: 0, lastRow: 0, headings, changedRows: [], newRows: [[{ column: 0, value: 'AJ1' }]] };
    await expect(new ExcelTables().change([change], watched())).rejects.toMatchObject({
      refusal: { kind: 'protected', sheetName: '证据' },
    });
  });
});
