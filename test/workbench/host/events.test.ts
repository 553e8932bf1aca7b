import { excelAtDesk, type ExcelAtDesk, pause } from './excel-at-desk';

let at: ExcelAtDesk;
beforeEach(async () => {
  at = await excelAtDesk();
});
afterEach(() => at.desk.close());

/** Everything that the page is told, in the order in which it is. */
async function heard(): Promise<unknown[]> {
  const told: unknown[] = [];
  const note = (event: object): Promise<void> => {
    told.push(JSON.parse(JSON.stringify(event)));
    return Promise.resolve();
  };
  await at.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onActivated.add(note);
    worksheets.onAdded.add(note);
    worksheets.onDeleted.add(note);
    worksheets.onNameChanged.add(note);
    worksheets.onSelectionChanged.add(note);
    worksheets.onChanged.add(note);
    await context.sync();
  });
  return told;
}

const idOf = (name: string): string | undefined => at.desk.book.findSheet(name)?.id;
const firstCell = { row: 0, col: 0, rows: 1, cols: 1 };

describe('events of the worksheets', () => {
  it('tell what an add-in does', async () => {
    const told = await heard();
    await at.run(async (context) => {
      const sheet = context.workbook.worksheets.add('新');
      sheet.getRange('A1').values = [[1]];
      sheet.activate();
      sheet.name = '改';
      await context.sync();
    });
    const id = idOf('改');
    await pause();
    expect(told).toMatchObject([
      { type: 'WorksheetAdded', worksheetId: id, source: 'Local' },
      { type: 'WorksheetChanged', worksheetId: id, address: 'A1', triggerSource: 'ThisLocalAddin' },
      { type: 'WorksheetActivated', worksheetId: id },
      { type: 'WorksheetSelectionChanged', worksheetId: id, address: 'A1' },
      { type: 'WorksheetNameChanged', worksheetId: id, nameBefore: '新', nameAfter: '改' },
    ]);
    told.length = 0;
    await at.run(async (context) => {
      context.workbook.worksheets.getItem('改').delete();
      await context.sync();
    });
    await pause();
    expect(told).toMatchObject([
      { type: 'WorksheetActivated', worksheetId: idOf('Sheet1') },
      { type: 'WorksheetSelectionChanged' },
      { type: 'WorksheetDeleted', worksheetId: id },
    ]);
  });

  it('tell what the user does, as it is reported to the host', async () => {
    const told = await heard();
    const { book, host } = at.desk;
    const first = book.activeSheet;
    const added = book.addSheet('手工');
    host.user.addedSheet(added);
    host.user.activated(added);
    host.user.selected(added, [{ row: 1, col: 1, rows: 2, cols: 3 }, firstCell]);
    added.cells.write(1, 1, [['甲']]);
    host.user.edited(added, { row: 1, col: 1, rows: 1, cols: 1 });
    book.renameSheet(added, '台账');
    host.user.renamedSheet(added, '手工');
    host.user.activated(first);
    const { id } = added;
    book.removeSheet(added);
    host.user.deletedSheet(id);
    await pause();
    expect(told).toMatchObject([
      { type: 'WorksheetAdded', worksheetId: id },
      { type: 'WorksheetActivated', worksheetId: id },
      { type: 'WorksheetSelectionChanged', worksheetId: id, address: 'B2:D3' },
      { type: 'WorksheetChanged', worksheetId: id, address: 'B2', triggerSource: 'Unknown' },
      { type: 'WorksheetNameChanged', nameBefore: '手工', nameAfter: '台账' },
      { type: 'WorksheetActivated', worksheetId: first.id },
      { type: 'WorksheetDeleted', worksheetId: id },
    ]);
  });

  it('are not told while the add-in has switched them off', async () => {
    const told = await heard();
    await at.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.add('静');
      await context.sync();
    });
    await pause();
    expect(told).toEqual([]);
  });
});
