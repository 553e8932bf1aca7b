import { allReports } from '../../src/reports/all-reports';
import { namesOf } from '../../src/reports/report-names';
import type { AnyReport, Report } from '../../src/reports/report';
import { SheetDraft } from '../../src/sheets/sheet-draft';
import { enUS } from '../../src/texts/en-US';
import { zhCN } from '../../src/texts/zh-CN';
import { MemoryWorkbook, sheetOf } from '../jobs/memory-workbook';
import { runJobIn } from '../jobs/run-job-in';

/** A report that no other file knows of: the customers under each other, in a table. */
const trialReport: Report<'aged'> = {
  kind: 'trial',
  lifeCycle: 'month',
  needs: ['aged'],
  sheetName: () => '试表',
  tables: () => [{ base: '试表表', part: '' }],
  charts: 0,
  load: () =>
    Promise.resolve(({ aged }, { names }) => {
      const draft = new SheetDraft(1, 1);
      const area = draft.put(0, 0, [['客户'], ...aged.main.customers.map(({ customer }) => [customer.name])]);
      const { sheet, tables } = namesOf(names, 'trial');
      draft.table({ name: tables[0] ?? '', area, style: 'TableStyleLight1', banded: false, showFilter: true });
      return draft.model({
        name: sheet,
        kind: 'trial',
        freeze: { rows: 1, columns: 1 },
        tabColor: null,
        pageSetup: {
          orientation: 'portrait',
          paper: 'A4',
          titleRows: null,
          titleColumns: null,
          footer: { left: '', center: '', right: '' },
        },
      });
    }),
};

/** One of the user's from then on: no build of a month makes it. */
const usersReport: Report<'aged'> = { ...trialReport, kind: 'users', lifeCycle: 'user' };

const inList = allReports as AnyReport[];

const headings = ['客户名称', '发票号', '到期日', '应收金额', '已收金额'];
const ledger = [headings, ['甲公司', 'A1', 46022, 1_000, 0], ['乙公司', 'A2', 46000, 500, 0]];
const request = { asOf: '2025-12-31' };

describe('a report that is one more entry of all-reports.ts', () => {
  beforeEach(() => inList.push(trialReport, usersReport));
  afterEach(() => inList.splice(-2));

  it('is planned, named and built with the month', async () => {
    const workbook = new MemoryWorkbook([sheetOf('台账', ledger)]);
    const outcome = await runJobIn(workbook, 'buildMonth', request);
    expect(outcome).toMatchObject({
      kind: 'done',
      report: {
        sheets: [
          { kind: 'agingDetail', name: '账龄明细 2025-12' },
          { kind: 'agingAnalysis', name: '账龄分析 2025-12' },
          { kind: 'trial', name: '试表 2025-12' },
        ],
      },
    });
    expect(workbook.models[2]?.tables[0]).toMatchObject({ name: '试表表202512', area: { row: 0, column: 0, rows: 3, columns: 1 } });
    expect(workbook.models[2]?.blocks[0]?.cells).toEqual([['客户'], ['甲公司'], ['乙公司']]);
  });

  it('is written anew in its place, under the names that the user has given it', async () => {
    const workbook = new MemoryWorkbook([sheetOf('台账', ledger)]);
    await runJobIn(workbook, 'buildMonth', request);
    workbook.made = workbook.made.map((sheet) =>
      sheet.kind === 'trial'
        ? { ...sheet, name: '客户一览', tables: [{ ...(sheet.tables[0] ?? { area: area(3), showTotals: false }), name: '我的表' }] }
        : sheet,
    );
    workbook.sheets = [
      sheetOf('台账', [...ledger, ['丙公司', 'A3', 46000, 70, 0]]),
      ...workbook.sheets.slice(1, 3),
      sheetOf('客户一览', [], { ours: true }),
    ];
    const outcome = await runJobIn(workbook, 'buildMonth', request);
    expect(outcome).toMatchObject({ kind: 'done', report: { sheets: [{}, {}, { kind: 'trial', name: '客户一览' }] } });
    const [, , written] = workbook.writes[1]?.sheets ?? [];
    expect(written?.replaces?.name).toBe('客户一览');
    expect(written?.model.tables[0]).toMatchObject({ name: '我的表', area: area(4) });
  });

  it('joins a month that was made without it', async () => {
    const workbook = new MemoryWorkbook([sheetOf('台账', ledger)]);
    const [trial, users] = inList.splice(-2);
    await runJobIn(workbook, 'buildMonth', request);
    if (trial && users) inList.push(trial, users);
    await runJobIn(workbook, 'buildMonth', request);
    expect(workbook.writes[1]?.sheets.map(({ model, replaces }) => [model.name, replaces?.name ?? null])).toEqual([
      ['账龄明细 2025-12', '账龄明细 2025-12'],
      ['账龄分析 2025-12', '账龄分析 2025-12'],
      ['试表 2025-12', null],
    ]);
  });
});

describe('all-reports.ts', () => {
  it('gives every report a kind and a name of its own in each language', () => {
    expect(new Set(allReports.map(({ kind }) => kind)).size).toBe(allReports.length);
    for (const texts of [zhCN, enUS]) expect(new Set(allReports.map((report) => report.sheetName(texts))).size).toBe(allReports.length);
  });
});

function area(rows: number) {
  return { row: 0, column: 0, rows, columns: 1 };
}
