import { type ExcelAtDesk, excelAtDesk, firstSheet } from './excel-at-desk';

let at: ExcelAtDesk;
let changes: number;
beforeAll(async () => {
  at = await excelAtDesk();
  at.desk.host.onDocumentChanged(() => {
    changes += 1;
  });
});
beforeEach(() => {
  changes = 0;
});
afterAll(() => at.desk.close());

const writes: readonly (readonly [string, (context: Excel.RequestContext) => void])[] = [
  [
    'a value',
    (context) => {
      firstSheet(context).getRange('A1').values = [[1]];
    },
  ],
  [
    'a name',
    (context) => {
      context.workbook.names.add('kept', '=1', 'note');
    },
  ],
  [
    'a setting',
    (context) => {
      context.workbook.settings.add('column', 'C');
    },
  ],
  [
    'a chart',
    (context) => {
      firstSheet(context).charts.add('ColumnClustered', firstSheet(context).getRange('A1:A2')).name = 'chart';
    },
  ],
  [
    'a title of a chart',
    (context) => {
      firstSheet(context).charts.getItem('chart').title.text = 'title';
    },
  ],
];

const readings: readonly (readonly [string, (context: Excel.RequestContext) => void])[] = [
  [
    'reading',
    (context) => {
      firstSheet(context).getUsedRange().load('values');
    },
  ],
  [
    'selecting',
    (context) => {
      firstSheet(context).getRange('B2').select();
    },
  ],
  [
    'the program’s own settings',
    (context) => {
      context.runtime.enableEvents = true;
    },
  ],
];

describe('what the host tells of changes', () => {
  it.each(writes)('is told once a batch that wrote: %s', async (_, write) => {
    await at.run(async (context) => {
      write(context);
      await context.sync();
    });
    expect(changes).toBe(1);
  });

  it.each(readings)('is nothing after a batch that did not: %s', async (_, read) => {
    await at.run(async (context) => {
      read(context);
      await context.sync();
    });
    expect(changes).toBe(0);
  });

  it('ends with its listener', async () => {
    const end = at.desk.host.onDocumentChanged(() => {
      changes += 10;
    });
    end();
    await at.run(async (context) => {
      firstSheet(context).getRange('A1').values = [[2]];
      await context.sync();
    });
    expect(changes).toBe(1);
  });
});
