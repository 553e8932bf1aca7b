import { eventually } from '../../support/eventually';
import { excelAtDesk, type ExcelAtDesk, firstSheet, pause, plain } from './excel-at-desk';

let at: ExcelAtDesk;
beforeAll(async () => {
  at = await excelAtDesk();
});
afterAll(() => at.desk.close());
afterEach(() => {
  at.desk.host.faults.reset();
});

const writeOne = async (context: Excel.RequestContext): Promise<void> => {
  firstSheet(context).getRange('A1').values = [[1]];
  await context.sync();
};

describe('another workbook’s window in front (office-js #6365)', () => {
  afterEach(() => {
    at.desk.host.isWindowElsewhere = false;
  });

  it.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    ['adding a sheet', 'GeneralException', ({ workbook }) => workbook.worksheets.add('新')],
    ['activating one', 'GeneralException', (context) => firstSheet(context).activate()],
    ['gridlines', 'GeneralException', (context) => (firstSheet(context).showGridlines = false)],
    ['freezing panes', 'GeneralException', (context) => firstSheet(context).freezePanes.freezeRows(1)],
    ['letting go of them', 'GeneralException', (context) => firstSheet(context).freezePanes.unfreeze()],
    ['deleting a sheet', 'InvalidSelection', (context) => firstSheet(context).delete()],
    ['the names of a sheet', 'InvalidSelection', (context) => firstSheet(context).names.load('items/name')],
    ['the active cell', 'InvalidSelection', ({ workbook }) => workbook.getActiveCell().load('address')],
    ['the selection', 'InvalidSelection', ({ workbook }) => workbook.getSelectedRanges().load('address')],
  ])('refuses %s with %s', async (_what, code, act) => {
    at.desk.book.addSheet();
    at.desk.host.isWindowElsewhere = true;
    const refusal = await at.refused((context) => {
      act(context);
      return context.sync();
    });
    expect(refusal.code).toBe(code);
  });

  it('leaves cells and the workbook’s names alone', async () => {
    at.desk.host.isWindowElsewhere = true;
    const seen = await at.run(async (context) => {
      context.workbook.names.add('在别处', '=1');
      context.workbook.names.getItem('在别处').delete();
      const cell = firstSheet(context).getRange('C9');
      cell.values = [[5]];
      cell.load('values');
      await context.sync();
      return plain(cell.values);
    });
    expect(seen).toEqual([[5]]);
  });
});

describe('sizes on the web', () => {
  it('refuses a request above 5 MB and carries nothing of it out', async () => {
    const refusal = await at.refused(async (context) => {
      const line = Array.from({ length: 10 }, () => '客'.repeat(2000));
      firstSheet(context).getRangeByIndexes(0, 10, 100, 10).values = Array.from({ length: 100 }, () => line);
      await context.sync();
    });
    expect(refusal.code).toBe('RequestPayloadSizeLimitExceeded');
    await at.run(async (context) => {
      const cell = firstSheet(context).getRange('K1').load('values');
      await context.sync();
      expect(cell.values[0]?.[0]).toBe('');
    });
  });

  it('refuses a response above 5 MB', async () => {
    await at.run(async (context) => {
      const cells = firstSheet(context).getRangeByIndexes(0, 10, 100, 10);
      (cells as { values: unknown }).values = '户'.repeat(2000);
      await context.sync();
    });
    const refusal = await at.refused(async (context) => {
      firstSheet(context).getRangeByIndexes(0, 10, 100, 10).load('values');
      await context.sync();
    });
    expect(refusal.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('can be lifted, as on the desktop', async () => {
    at.desk.host.payloadLimit = Infinity;
    await at.run(async (context) => {
      firstSheet(context).getRangeByIndexes(0, 10, 100, 10).load('values');
      await context.sync();
    });
    at.desk.host.payloadLimit = 5 * 1024 * 1024;
  });
});

describe('a cell being edited', () => {
  it('refuses every batch until the user is done', async () => {
    at.desk.host.cellEditing.begin();
    expect((await at.refused(writeOne)).code).toBe('InvalidOperationInCellEditMode');
    at.desk.host.cellEditing.end();
    await at.run(writeOne);
  });

  it('lets a batch wait where the add-in asked for that', async () => {
    at.desk.host.cellEditing.begin();
    const running = at.excel.run({ delayForCellEdit: true }, writeOne).then(() => 'written');
    expect(await Promise.race([running, pause().then(() => 'waiting')])).toBe('waiting');
    at.desk.host.cellEditing.end();
    expect(await running).toBe('written');
  });
});

describe('a protected worksheet', () => {
  const locked = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('锁');
  beforeAll(() =>
    at.run(async (context) => {
      context.workbook.worksheets.add('锁').protection.protect();
      await context.sync();
    }),
  );

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    [
      'values',
      (sheet) => {
        sheet.getRange('A1').values = [[1]];
      },
    ],
    [
      'fill',
      (sheet) => {
        sheet.getRange('A1').format.fill.color = '#FF0000';
      },
    ],
    [
      'number format',
      (sheet) => {
        sheet.getRange('A1').numberFormat = [['0']];
      },
    ],
    [
      'width',
      (sheet) => {
        sheet.getRange('A1').format.columnWidth = 50;
      },
    ],
    [
      'hidden rows',
      (sheet) => {
        sheet.getRange('1:2').rowHidden = true;
      },
    ],
    ['merging', (sheet) => sheet.getRange('A1:B2').merge()],
    ['clearing', (sheet) => sheet.getRange('A1:B2').clear()],
    ['tables', (sheet) => sheet.tables.add('A1:B2', true)],
    ['charts', (sheet) => sheet.charts.add('Line', sheet.getRange('A1:B2'))],
    ['conditional formats', (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom')],
    [
      'a second protection',
      (sheet) => {
        sheet.protection.protect();
      },
    ],
  ])('denies %s', async (_what, work) => {
    const refusal = await at.refused(async (context) => {
      work(locked(context));
      await context.sync();
    });
    expect(refusal.code).toBe('AccessDenied');
  });

  it('can be read, and written again once unprotected', async () => {
    await at.run(async (context) => {
      const sheet = locked(context);
      sheet.protection.load('protected');
      sheet.getRange('A1').load('values');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      sheet.protection.unprotect();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
  });

  it('allows what its options allow', async () => {
    await at.run(async (context) => {
      const sheet = context.workbook.worksheets.add('部分');
      sheet.protection.protect({ allowFormatCells: true });
      sheet.getRange('A1').format.font.bold = true;
      await context.sync();
    });
    const refusal = await at.refused(async (context) => {
      context.workbook.worksheets.getItem('部分').getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(refusal.code).toBe('AccessDenied');
  });

  it('asks for its password', async () => {
    await at.run(async (context) => {
      context.workbook.worksheets.add('密').protection.protect({}, 'secret');
      await context.sync();
    });
    const refusal = await at.refused(async (context) => {
      context.workbook.worksheets.getItem('密').protection.unprotect('wrong');
      await context.sync();
    });
    expect(refusal.code).toBe('BadPassword');
    await at.run(async (context) => {
      context.workbook.worksheets.getItem('密').protection.unprotect('secret');
      await context.sync();
    });
  });
});

describe('a workbook with a protected structure', () => {
  it('denies adding, renaming, hiding, moving and deleting sheets, but lets cells be written', async () => {
    await at.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const works: readonly ((sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown)[] = [
      (_sheet, context) => context.workbook.worksheets.add('新'),
      (sheet) => {
        sheet.name = '改';
      },
      (sheet) => {
        sheet.visibility = 'Hidden';
      },
      (sheet) => {
        sheet.position = 1;
      },
      (sheet) => sheet.delete(),
    ];
    for (const work of works) {
      const refusal = await at.refused(async (context) => {
        work(firstSheet(context), context);
        await context.sync();
      });
      expect(refusal.code).toBe('AccessDenied');
    }
    await at.run(async (context) => {
      await writeOne(context);
      context.workbook.protection.unprotect();
      context.workbook.protection.load('protected');
      await context.sync();
      expect(context.workbook.protection.protected).toBe(false);
    });
  });
});

describe('a planned failure', () => {
  const twice = async (context: Excel.RequestContext): Promise<void> => {
    firstSheet(context).getRange('A20').values = [['first']];
    await context.sync();
    firstSheet(context).getRange('B20').values = [['second']];
    await context.sync();
  };
  const written = async (): Promise<unknown> => {
    at.desk.host.faults.reset();
    return at.run(async (context) => {
      const cells = firstSheet(context).getRange('A20:B20').load('values');
      await context.sync();
      const values: unknown = plain(cells.values[0]);
      cells.clear();
      await context.sync();
      return values;
    });
  };

  it('refuses the n-th batch with nothing of it carried out', async () => {
    at.desk.host.faults.failBatch(2, { kind: 'refused', transportError: 5001 });
    expect((await at.refused(twice)).code).toBe('GeneralException');
    expect(await written()).toEqual(['first', '']);
  });

  it('carries the n-th batch out and loses its answer', async () => {
    at.desk.host.faults.failBatch(2, { kind: 'answerLost', transportError: 5001 });
    expect((await at.refused(twice)).code).toBe('GeneralException');
    expect(await written()).toEqual(['first', 'second']);
  });

  it('fails within a batch, with the actions before it carried out', async () => {
    at.desk.host.faults.failBatch(1, { kind: 'actionFails', action: 0, code: 'InvalidArgument' });
    expect((await at.refused(twice)).code).toBe('InvalidArgument');
    expect(await written()).toEqual(['', '']);
  });

  it('leaves a batch without an answer', async () => {
    at.desk.host.faults.failBatch(1, { kind: 'unanswered' });
    const outcome = await Promise.race([at.run(twice).then(() => 'answered'), pause(100).then(() => 'waiting')]);
    expect(outcome).toBe('waiting');
  });

  it('refuses the n-th message', async () => {
    at.desk.host.faults.failMessage(2, { kind: 'refused', transportError: 5001 });
    expect((await at.refused(twice)).code).toBe('GeneralException');
    expect(at.desk.host.faults.messagesSeen).toBe(2);
    expect(await written()).toEqual(['first', '']);
  });

  it('refuses all in which office.js lets go of ranges, which are no messages of the page’s work', async () => {
    const { faults } = at.desk.host;
    faults.failReleases({ kind: 'refused', transportError: 5001 });
    await at.run(twice);
    await eventually(() => expect(faults.struck).toBeGreaterThan(0));
    expect(faults.messagesSeen).toBe(2);
    expect(await written()).toEqual(['first', 'second']);
  });
});
