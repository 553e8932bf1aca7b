import { type ExcelAtDesk, excelAtDesk, firstSheet } from './excel-at-desk';

let at: ExcelAtDesk;

afterEach(() => at.desk.close());

async function firstSheetName(): Promise<string> {
  return at.run(async (context) => {
    const sheet = firstSheet(context).load('name');
    await context.sync();
    return sheet.name;
  });
}

describe('office.js', () => {
  it('starts by the name of its frame, and the address of the page stays untouched', async () => {
    at = await excelAtDesk({ startBy: 'frameName' });
    expect(at.desk.window.location.href).toBe('https://localhost/taskpane.html');
    expect(at.desk.info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    expect(await firstSheetName()).toBe(at.desk.book.sheets[0]?.name);
  });

  it('starts by its address as well', async () => {
    at = await excelAtDesk({ startBy: 'address' });
    expect(at.desk.window.location.search).toMatch(/^\?_host_Info=Excel\$Web\$/);
    expect(await firstSheetName()).toBe(at.desk.book.sheets[0]?.name);
  });

  it('asks over plain http whether the host is trusted, in a hidden frame beside office.js, and starts once it is told so', async () => {
    const frames: string[] = [];
    at = await excelAtDesk({ origin: 'http://localhost', onTrustAsked: (address) => frames.push(address) });
    expect(frames).toHaveLength(1);
    expect(frames[0]).toMatch(/^http:\/\/localhost\/office-js\/AgaveErrorUX\/index\.html#/);
    expect(await firstSheetName()).toBe(at.desk.book.sheets[0]?.name);
  });

  it('asks nobody over https', async () => {
    const frames: string[] = [];
    at = await excelAtDesk({ onTrustAsked: (address) => frames.push(address) });
    expect(frames).toEqual([]);
  });
});
