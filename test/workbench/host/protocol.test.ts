import { excelAtDesk, type ExcelAtDesk, firstSheet, pause, plain } from './excel-at-desk';

let at: ExcelAtDesk;
beforeAll(async () => {
  at = await excelAtDesk();
});
afterAll(() => at.desk.close());

const officeOf = (excelAt: ExcelAtDesk): typeof Office => excelAt.desk.window['Office'] as typeof Office;

describe('starting office.js', () => {
  it('finds Excel on the web, in its pane, with the host’s locale and requirement sets', () => {
    expect(at.desk.info).toEqual({ host: 'Excel', platform: 'OfficeOnline', addin: { visibilityMode: 'Taskpane' } });
    const { context } = officeOf(at);
    expect(context.displayLanguage).toBe('zh-CN');
    expect(context.requirements.isSetSupported('ExcelApi', '1.17')).toBe(true);
    expect(context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  });

  it('asks for nothing that the host does not understand', () => {
    expect(at.desk.server.notUnderstood).toEqual([]);
  });

  it('can happen twice in a process, each page with its own workbook and settings', async () => {
    const second = await excelAtDesk({ locale: 'en-US' });
    await second.run(async (context) => {
      firstSheet(context).getRange('A1').values = [['second']];
      await context.sync();
    });
    await at.run(async (context) => {
      const cell = firstSheet(context).getRange('A1').load('values');
      await context.sync();
      expect(cell.values[0]?.[0]).toBe('');
    });
    expect(officeOf(second).context.displayLanguage).toBe('en-US');
    await second.desk.close();
  });
});

describe('a batch', () => {
  it('addresses a range by a reference in the next batch and lets go of it after the run', async () => {
    await at.run(async (context) => {
      const range = firstSheet(context).getRange('A1:B2');
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.load('values,address');
      await context.sync();
      expect(plain(range.values)).toEqual([
        [1, 2],
        [3, 4],
      ]);
      const larger = range.getResizedRange(1, 0).load('address');
      range.format.fill.color = '#FF0000';
      await context.sync();
      expect(larger.address).toBe('Sheet1!A1:B3');
      expect(at.desk.host.keptReferences).toBeGreaterThan(0);
    });
    await pause();
    expect(at.desk.host.keptReferences).toBe(0);
  });

  it('finds worksheets and tables by their ids in the next batch, also after they were renamed', async () => {
    await at.run(async (context) => {
      const sheet = context.workbook.worksheets.add('甲');
      const table = sheet.tables.add('A1:B3', true);
      table.name = '表_1';
      await context.sync();
      sheet.name = '乙';
      table.name = '表_2';
      await context.sync();
      sheet.getRange('A5').values = [[1]];
      table.load('name');
      sheet.load('name');
      await context.sync();
      expect([sheet.name, table.name]).toEqual(['乙', '表_2']);
    });
  });

  it('answers items of a collection with the asked members, a part of it with $top, and its count', async () => {
    await at.run(async (context) => {
      context.workbook.worksheets.add('丙');
      const sheets = context.workbook.worksheets.load('items/name,items/visibility');
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(['Sheet1', '乙', '丙']);
      expect([count.value, sheets.items[0]?.visibility]).toEqual([3, 'Visible']);
      const first = context.workbook.worksheets;
      first.load({ $top: 1, name: true });
      await context.sync();
      expect(first.items).toHaveLength(1);
    });
  });

  it('goes on from an item of a loaded collection', async () => {
    await at.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      sheets.items[2]?.getRange('A1').set({ values: [['child']], format: { fill: { color: '#00FF00' } } });
      const cell = context.workbook.worksheets.getItem('丙').getRange('A1').load('values,format/fill/color,worksheet/name');
      await context.sync();
      expect([cell.values[0]?.[0], cell.format.fill.color, cell.worksheet.name]).toEqual(['child', '#00FF00', '丙']);
    });
  });

  it('loads an object with all its plain members where none is named', async () => {
    await at.run(async (context) => {
      const sheet = firstSheet(context).load();
      await context.sync();
      expect([sheet.name, sheet.position, sheet.visibility, sheet.showGridlines, sheet.tabColor]).toEqual([
        'Sheet1',
        0,
        'Visible',
        true,
        '',
      ]);
    });
  });

  it('makes everything reached through a null object null too', async () => {
    await at.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      const used = sheet.getUsedRangeOrNullObject();
      const table = context.workbook.tables.getItemOrNullObject('没有');
      const name = context.workbook.names.getItemOrNullObject('没有');
      const real = context.workbook.worksheets.getItemOrNullObject('Sheet1');
      await context.sync();
      expect([sheet, used, table, name, real].map((object) => object.isNullObject)).toEqual([true, true, true, true, false]);
    });
  });

  it('says which member could not find an item', async () => {
    const refusal = await at.refused(async (context) => {
      context.workbook.worksheets.getItem('没有').load('name');
      await context.sync();
    });
    expect(refusal).toEqual({
      code: 'ItemNotFound',
      message: "The requested resource doesn't exist.",
      location: 'WorksheetCollection.getItem',
    });
  });

  it('refuses what is not built with the name that the documentation gives it', async () => {
    const works: readonly [string, (context: Excel.RequestContext) => unknown][] = [
      ['Workbook.comments', (context) => context.workbook.comments.add('Sheet1!A1', 'x')],
      ['Range.delete', (context) => firstSheet(context).getRange('A1').delete('Up')],
      ['Workbook.properties', (context) => context.workbook.properties.load('author')],
      [
        'Range.style',
        (context) => {
          firstSheet(context).getRange('A1').style = 'Good';
        },
      ],
    ];
    for (const [location, work] of works) {
      const refusal = await at.refused(async (context) => {
        work(context);
        await context.sync();
      });
      expect(refusal).toMatchObject({ code: 'ApiNotFound', location });
      expect(refusal.message).toContain(location);
    }
  });

  it('splits a large array into pieces of at most 1,500 cells within one request', async () => {
    await pause();
    at.desk.host.traffic.reset();
    await at.run(async (context) => {
      const cells = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 12 }, (__, column) => row * column));
      firstSheet(context).getRangeByIndexes(0, 0, 1000, 12).values = cells;
      await context.sync();
      const range = firstSheet(context).getRange('L1000').load('values');
      await context.sync();
      expect(range.values[0]?.[0]).toBe(10_989);
    });
    expect(at.desk.host.traffic.exchanges[0]?.actions).toBeGreaterThan(8);
  });

  it('is counted with its size; clean-ups after a run are told apart from syncs', async () => {
    await pause();
    at.desk.host.traffic.reset();
    await at.run(async (context) => {
      const range = firstSheet(context).getRange('A1').load('values');
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    await pause();
    const { traffic } = at.desk.host;
    expect(traffic.syncs).toBe(2);
    expect(traffic.exchanges.map((exchange) => exchange.isSync)).toEqual([true, true, false]);
    expect(traffic.largestRequestBytes).toBeGreaterThan(200);
    expect(traffic.largestResponseBytes).toBeGreaterThan(50);
  });
});

describe('events', () => {
  it('tell of changed cells and of the selection, on a sheet and on all sheets', async () => {
    const heard: string[] = [];
    await at.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.onChanged.add((event) => Promise.resolve(void heard.push(`sheet ${event.address} ${event.changeType}`)));
      context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void heard.push(`sheets ${event.address}`)));
      context.workbook.onSelectionChanged.add(() => Promise.resolve(void heard.push('selection')));
      await context.sync();
      sheet.getRange('B30').values = [[1]];
      sheet.getRange('B30:C31').select();
      await context.sync();
    });
    await pause(200);
    expect(heard).toEqual(expect.arrayContaining(['sheet B30 RangeEdited', 'sheets B30', 'selection']));
  });

  it('stay away while the add-in has switched them off', async () => {
    let heard = 0;
    await at.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.onChanged.add(() => {
        heard += 1;
        return Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('B31').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await pause(200);
    expect(heard).toBe(0);
  });
});

describe('the common API', () => {
  it('keeps document settings', async () => {
    const { settings } = officeOf(at).context.document;
    settings.set('k', { a: 1 });
    const status = await new Promise<Office.AsyncResultStatus>((resolve) => settings.saveAsync((result) => resolve(result.status)));
    expect(status).toBe<string>('succeeded');
    expect(at.desk.host.documentSettings).toEqual([['k', '{"a":1}']]);
  });

  it('runs a ribbon command by the name of its function', async () => {
    const ran: string[] = [];
    officeOf(at).actions.associate('buildMonth', (event: Office.AddinCommands.Event) => {
      ran.push(event.source.id);
      event.completed();
    });
    await pause();
    expect(at.desk.server.fireCommand('buildMonth', 'button-1')).toBe(true);
    await pause();
    expect(ran).toEqual(['button-1']);
  });

  it('hides and shows the pane and notes how the add-in starts', async () => {
    const { addin } = officeOf(at);
    await addin.hide();
    expect(at.desk.host.paneState).toBe('Background');
    await addin.showAsTaskpane();
    expect(at.desk.host.paneState).toBe('Visible');
    await addin.setStartupBehavior(officeOf(at).StartupBehavior.load);
    expect(await addin.getStartupBehavior()).toBe<string>('Load');
  });
});

describe('a script in the page', () => {
  it('can be called by the name of its global', async () => {
    at.desk.window.eval('window.Receivables = { run: async (job) => ({ done: job }) }');
    expect(plain(await at.desk.call('Receivables', 'run', 'month'))).toEqual({ done: 'month' });
    expect(() => at.desk.call('Receivables', 'missing')).toThrow('The page has no Receivables.missing');
  });
});
