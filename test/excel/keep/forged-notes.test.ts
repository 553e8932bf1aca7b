import fc from 'fast-check';

import { unwatched } from '../../../src/excel/excel-runs';
import { RunCutShort } from '../../../src/jobs/ports/unfinished-run';
import type { Job } from '../../../src/jobs/all-jobs';
import { receivablesEntry } from '../../../src/taskpane/receivables-entry';
import type { NotedTable } from '../../../src/excel/keep/cells-note';
import { layTables, newRow, ofTable, december } from '../table-desk';
import { ExcelTables } from '../../../src/excel/excel-tables';
import { workbookState } from '../../support/workbook-state';
import { forge, forgeries, type Forgery } from '../forged-notes';
import { openMonthDesk, type MonthDesk } from '../month-desk';
import { anotherPage, askedOfUser } from '../settled-by-user';

/**
 * Sheets of the user's: a ledger, notes, a register as an Excel table and a plain one, an old report that the user goes on with, and a
 * hidden one.
 */
const usersSheets = ['Sheet1', '台账', '我的汇总', '催收记录', '还款计划', '账龄明细 2025-12', '隐藏的底稿'];
const usersNames = ['我的区域', '税率'];

let desk: MonthDesk;
let start: UsersState;

/** Opens the workbook as the user has it. */
async function open(): Promise<void> {
  desk = await openMonthDesk();
  layTables(desk.book);
  const report = desk.book.addSheet('账龄明细 2025-12');
  report.cells.write(0, 0, [
    ['我自己的明细', '', ''],
    ['客户', '余额', '说明'],
    ['甲公司', 1_000, '已电话联系'],
  ]);
  desk.notes.cells.write(0, 0, [['汇总', 5]]);
  const hidden = desk.book.addSheet('隐藏的底稿');
  hidden.cells.write(0, 0, [['底稿', 7]]);
  hidden.visibility = 'hidden';
  desk.book.names.add('我的区域', '="甲、乙"');
  desk.book.names.add('税率', '=0.13');
  await forgetOthers();
  start = await usersState();
}

beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await open();
});

afterAll(async () => {
  await desk.close();
  jest.restoreAllMocks();
});

interface UsersState {
  readonly sheets: ReadonlyMap<string, unknown>;
  readonly names: unknown;
}

/** Everything that is the user's, by sheet; the selection is not, which a job may bring to its result. */
async function usersState(): Promise<UsersState> {
  const { sheets, names } = (await workbookState(desk)) as {
    readonly sheets: readonly { readonly name: string }[];
    readonly names: readonly { readonly name: string }[];
  };
  return {
    sheets: new Map(sheets.filter(({ name }) => usersSheets.includes(name)).map((sheet) => [sheet.name, sheet])),
    names: names.filter(({ name }) => !name.toLowerCase().startsWith('receivables.')),
  };
}

/** Takes away what is not the user's, so that the next set of forged names finds the same workbook. */
async function forgetOthers(): Promise<void> {
  for (const sheet of desk.book.sheets.filter(({ name }) => !usersSheets.includes(name))) desk.book.removeSheet(sheet);
  for (const name of desk.book.names.all.filter((one) => one.name.toLowerCase().startsWith('receivables.'))) desk.book.names.remove(name);
  desk.host.select(desk.notes, [{ row: 1, col: 1, rows: 2, cols: 2 }]);
  await desk.book.calculation.settle();
}

const about = { sheets: usersSheets, tables: ['催收表', '没有'], charts: ['图表 1'], names: usersNames };

/** Everything that somebody may do in a workbook with forged names, without having been told of anything. */
const doings: Readonly<Record<string, () => Promise<unknown>>> = {
  look: () => run({ name: 'look', request: { language: 'zh-CN', activeSheet: '台账' } }),
  build: () => run({ name: 'buildMonth', request: { language: 'zh-CN', preparedAt: '2026-01-05 09:30', asOf: '2025-12-31' } }),
  remove: () => run({ name: 'removeMonth', request: { language: 'zh-CN' } }),
  sample: () => run({ name: 'insertSample', request: { language: 'zh-CN' } }),
  policy: () => run({ name: 'makePolicySheet', request: { language: 'zh-CN' } }),
  remember: () => run({ name: 'remember', request: { language: 'zh-CN', paneLanguage: 'en-US' } }),
  settle: () => run({ name: 'settleRun', request: { language: 'zh-CN', run: 'made up', choice: 'undo' } }),
  inventory: () => desk.workbook().inventory(),
  nextPage: () => anotherPage().settle(null),
};

function run(job: Job): Promise<unknown> {
  return receivablesEntry.run(job);
}

const forged = forgeries(about);
const property = (runs: number): { readonly numRuns: number } => ({ numRuns: runs });

/** Runs a test on a workbook with forged names, and leaves it without them. */
async function withForged(set: readonly Forgery[], test: () => Promise<void>): Promise<void> {
  try {
    await forge(set);
    await test();
    await forgetOthers();
  } catch (error) {
    await desk.close();
    await open();
    throw error;
  }
}

describe('forged notes and marks', () => {
  it.each(Object.keys(doings))('change nothing of the user’s by %s', async (doing) => {
    await fc.assert(
      fc.asyncProperty(forged, (set) =>
        withForged(set, async () => {
          await doings[doing]?.().catch((error: unknown) => {
            if (!(error instanceof RunCutShort)) throw error;
          });
          expect(await usersState()).toEqual(start);
        }),
      ),
      property(25),
    );
  });

  it('are not taken for those that this page wrote in a run that is through, whatever they say', async () => {
    await run({ name: 'makePolicySheet', request: { language: 'zh-CN' } });
    await forgetOthers();
    for (const id of [1, 2, 3]) {
      const facts = { kind: 'agingDetail', period: '2025-12', language: 'zh-CN', charts: [], source: null } as const;
      const note = { rewritten: [], names: [], newMarks: [id], newSheets: [id] };
      await withForged(
        [
          { forges: 'switching', note },
          { forges: 'mark', id, sheet: '台账', facts },
        ],
        async () => {
          await expect(desk.workbook().settle(null)).rejects.toThrow(RunCutShort);
          expect(await usersState()).toEqual(start);
        },
      );
    }
  });

  it('stand in the way of nothing for good: once they are left alone, a month is built and they are gone', async () => {
    await fc.assert(
      fc.asyncProperty(forged, (set) =>
        withForged(set, async () => {
          const asked = await askedOfUser();
          if (asked) await anotherPage().settle({ run: asked.id, choice: 'leave' });
          expect(await usersState()).toEqual(start);
          const outcome = await desk.build();
          expect(await usersState()).toEqual(start);
          expect(['done', 'changedSheets']).toContain(outcome.kind === 'question' ? outcome.question.kind : outcome.kind);
          if (outcome.kind !== 'done') return;
          expect(desk.book.names.all.filter(({ name }) => name.toLowerCase().startsWith('receivables.journal.'))).toEqual([]);
        }),
      ),
      property(25),
    );
  });

  it('change, once somebody agrees, no sheet that was not named, and no name of the user’s', async () => {
    let agreed = 0;
    await fc.assert(
      fc.asyncProperty(forged, (set) =>
        withForged(set, async () => {
          const asked = await askedOfUser();
          if (!asked) return;
          agreed += 1;
          // What Excel refuses, such as an address that is none, ends with a sentence and may be left alone.
          await anotherPage()
            .settle({ run: asked.id, choice: asked.way })
            .catch(() => undefined);
          const { sheets, names } = await usersState();
          expect(names).toEqual(start.names);
          const named = new Set(asked.sheets.filter(({ fate }) => fate !== 'stays').map(({ name }) => name));
          for (const [name, sheet] of start.sheets) if (!named.has(name)) expect([name, sheets.get(name)]).toEqual([name, sheet]);
          await begin();
        }),
      ),
      property(80),
    );
    expect(agreed).toBeGreaterThan(10);
  });

  it('are not taken for a sheet of ours that may be written over: the question names the sheet and what stands on it', async () => {
    const mark: Forgery = {
      forges: 'mark',
      id: 1,
      sheet: '我的汇总',
      facts: { kind: 'agingAnalysis', period: '2025-12', language: 'zh-CN', charts: [], source: null },
    };
    await withForged([mark], async () => {
      expect(await desk.build()).toMatchObject({
        kind: 'question',
        question: { kind: 'changedSheets', sheets: [{ name: '我的汇总', cells: ['A1:B1'], more: false }] },
      });
      expect(await usersState()).toEqual(start);
    });
  });

  it('are told by the first look, which names each sheet that would change, and change nothing by that', async () => {
    const set: Forgery[] = [
      { forges: 'done', note: { temporary: ['台账'], oldMarks: [], oldCharts: [], layouts: [], views: [], removed: [1], front: null } },
      {
        forges: 'mark',
        id: 1,
        sheet: '催收记录',
        facts: { kind: 'agingDetail', period: '2025-12', language: 'zh-CN', charts: [], source: null },
      },
    ];
    await withForged(set, async () => {
      expect(await run({ name: 'look', request: { language: 'zh-CN', activeSheet: '台账' } })).toMatchObject({
        kind: 'question',
        question: {
          kind: 'unfinishedRun',
          run: { way: 'finish', sheets: [{ name: '催收记录', fate: 'removed', cells: [], more: false }] },
        },
      });
      expect(await usersState()).toEqual(start);
    });
  });

  it('do not keep tables from being changed that they do not name', async () => {
    await withForged(
      [
        { forges: 'staging', note: { temporary: ['台账', '催收记录'] } },
        { forges: 'holder', at: 0 },
      ],
      async () => {
        await new ExcelTables().change([ofTable({ newRows: [newRow(1, december, '丁', 2, '')] })], unwatched);
        expect(desk.sheet('催收记录').cells.value(5, 2)).toBe('丁');
      },
    );
    await begin();
  });
});

describe('a forged note of cells', () => {
  const cell = { before: '改过', wasText: true, formatBefore: 'General', format: null, after: '' };
  const table = { place: { row: 0, column: 0, rows: 6, columns: 5 }, name: '催收表', rows: 2, added: 0, newCells: [], cells: [] };
  const anchor: Forgery = { forges: 'anchor', table: 0, sheet: '催收记录' };
  const noteOf = (noted: Partial<NotedTable>): Forgery => ({ forges: 'cells', note: { stamp: 1, tables: [{ ...table, ...noted }] } });

  it.each<[string, Partial<NotedTable>]>([
    ['cells below its table', { cells: [{ ...cell, row: 6, column: 0 }] }],
    ['cells beside its table', { cells: [{ ...cell, row: 0, column: 5 }] }],
    ['new cells above the rows that it adds', { added: 2, newCells: [{ row: 2, column: 0, after: '' }] }],
    ['new cells below the rows that it adds', { added: 2, newCells: [{ row: 5, column: 0, after: '' }] }],
    ['new cells beside the rows that it adds', { added: 2, newCells: [{ row: 3, column: 5, after: '' }] }],
    ['rows that come to no Excel table', { name: null, added: 1 }],
  ])('that tells of %s is none', async (_, noted) => {
    await withForged([noteOf(noted), anchor], async () => {
      expect(await askedOfUser()).toBeNull();
      expect(await usersState()).toEqual(start);
    });
  });

  it('is asked about with the cells that would be written, wherever its table is said to stand', async () => {
    const place = { row: 10, column: 2, rows: 6, columns: 5 };
    await withForged([noteOf({ place, cells: [{ ...cell, row: 13, column: 4 }] }), anchor], async () => {
      expect((await askedOfUser())?.sheets).toEqual([{ name: '催收记录', fate: 'cells', cells: ['C4'], more: false, rows: null }]);
    });
  });

  it('is asked about with rows that would go, and takes no other rows away', async () => {
    // The table stands two rows further down, and its last row is blank.
    const noted = noteOf({ rows: 1, added: 1 });
    await withForged([noted, anchor], async () => {
      const asked = await askedOfUser();
      expect(asked?.sheets).toEqual([
        { name: '催收记录', fate: 'cells', cells: [], more: false, rows: { count: 1, cells: ['A3:E3'], more: false } },
      ]);
      desk.sheet('催收记录').cells.write(4, 1, [['', '', '', '']]);
      const before = await usersState();
      const settled = await anotherPage().settle({ run: asked?.id ?? '', choice: 'undo' });
      expect(settled).toEqual({ became: 'undo', stayed: [{ name: '催收记录', cells: ['B5:E5'], more: false }] });
      expect(await usersState()).toEqual(before);
    });
    await begin();
  });

  it('is answered for nothing where somebody else has settled it meanwhile', async () => {
    await withForged([noteOf({ cells: [{ ...cell, row: 5, column: 0 }] }), anchor], async () => {
      const asked = await askedOfUser();
      const answer = { run: asked?.id ?? '', choice: 'undo' } as const;
      expect(await anotherPage().settle(answer)).toEqual({ became: 'undo', stayed: [] });
      expect(await run({ name: 'settleRun', request: { language: 'zh-CN', ...answer } })).toEqual({
        kind: 'done',
        report: { became: 'nothing', stayed: [] },
      });
    });
    await begin();
  });
});

/** The workbook anew, where somebody has agreed to have it changed. */
async function begin(): Promise<void> {
  await forgetOthers();
  const changed = await usersState();
  if (JSON.stringify([...changed.sheets]) === JSON.stringify([...start.sheets])) return;
  await desk.close();
  await open();
}
