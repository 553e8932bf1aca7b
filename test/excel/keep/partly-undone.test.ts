import { questionSentence } from '../../../src/jobs/question-sentence';
import { zhCN } from '../../../src/texts/zh-CN';
import { ExcelSession } from '../../../src/excel/excel-session';
import { findChanges } from '../../../src/excel/read/find-changes';
import { receivablesEntry } from '../../../src/taskpane/receivables-entry';
import type { BookName } from '../../../src/workbench/book/book-names';
import { watched } from '../excel-desk';
import { longLedger, openMonthDesk, shortLedger, type MonthDesk } from '../month-desk';

let desk: MonthDesk;

afterEach(() => desk.close());

/** Builds a month anew over another one; answers the names that the run took away, in its order. */
async function removedByRebuild(): Promise<BookName[]> {
  desk = await openMonthDesk(shortLedger);
  await desk.built();
  desk.setLedger(longLedger);
  const removed: BookName[] = [];
  const { names } = desk.book;
  const remove = names.remove.bind(names);
  names.remove = (entry) => {
    removed.push(entry);
    remove(entry);
  };
  await desk.built();
  return removed;
}

describe('a run that Ctrl+Z has partly undone', () => {
  it('is complete after the next one, however many names came back', async () => {
    const removed = await removedByRebuild();
    const all = removed.length;
    expect(all).toBeGreaterThan(20);
    const asked: number[] = [];
    for (const count of [1, 2, 3, 5, 8, 13, all]) {
      for (const { name, formula } of removed.slice(-count).reverse())
        if (!desk.book.names.find(name)) desk.book.names.add(name, formula, { hidden: true });
      // Notes that came back look like those of a run that was cut short: what would change is asked before anything does.
      const outcome = await desk.build({ overwriteChanges: true });
      if (outcome.kind === 'question' && outcome.question.kind === 'unfinishedRun') {
        asked.push(count);
        const { id, sheets } = outcome.question.run;
        const mine = ['账龄明细 2025-12', '账龄分析 2025-12'];
        expect(sheets.filter(({ name }) => !mine.includes(name))).toEqual([]);
        const request = { language: 'zh-CN', run: id, choice: 'finish' } as const;
        expect(await receivablesEntry.run({ name: 'settleRun', request })).toMatchObject({ kind: 'done', report: { became: 'finish' } });
        await desk.built({ overwriteChanges: true });
      } else expect(outcome.kind).toBe('done');
      const { made } = await desk.workbook().inventory();
      expect(made.map(({ name, kind }) => [name, kind])).toEqual([
        ['账龄明细 2025-12', 'agingDetail'],
        ['账龄分析 2025-12', 'agingAnalysis'],
      ]);
      expect(desk.book.names.all.filter(({ name }) => name.includes('journal'))).toEqual([]);
      expect(desk.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', '台账', '我的汇总', '账龄明细 2025-12', '账龄分析 2025-12']);
    }
    // The names that a run takes away last are its marks' and tell nothing of what it was about.
    expect(asked).toEqual([8, 13, all]);
  });

  it('is told of by the next look, with what may be done, and once that is settled no more (ExcelApi 1.19)', async () => {
    const removed = await removedByRebuild();
    for (const { name, formula } of removed.slice(-8).reverse()) desk.book.names.add(name, formula, { hidden: true });
    const look = () => receivablesEntry.run({ name: 'look', request: { language: 'zh-CN', activeSheet: '台账' } });
    const seen = await look();
    if (seen.kind !== 'question' || seen.question.kind !== 'unfinishedRun') throw new Error(`${seen.kind} was not expected.`);
    expect(seen.question.run.way).toBe('finish');
    expect(questionSentence(seen.question, zhCN)).toMatch(
      /^工作簿里记着一次没有做完的运行：它中途断开了，或者做完之后按过 Ctrl\+Z。继续做完会改动这些工作表：/,
    );
    const request = { language: 'zh-CN', run: seen.question.run.id, choice: 'leave' } as const;
    expect(await receivablesEntry.run({ name: 'settleRun', request })).toMatchObject({ kind: 'done', report: { became: 'leave' } });
    expect((await look()).kind).toBe('found');
  });

  it('is told of by the next look where only cells of a finished sheet came back, until the month is built anew', async () => {
    const removed = await removedByRebuild();
    expect(removed.length).toBeGreaterThan(0);
    const changed = async (): Promise<unknown[]> => {
      const seen = await receivablesEntry.run({ name: 'look', request: { language: 'zh-CN', activeSheet: '台账' } });
      if (seen.kind !== 'found') throw new Error(`${seen.kind} was not expected.`);
      return seen.made.map((month) => month.changed);
    };
    expect(await changed()).toEqual([undefined]);
    desk.sheet('账龄分析 2025-12').cells.write(8, 2, [[1_000]]);
    expect(await changed()).toEqual([[{ name: '账龄分析 2025-12', cells: ['C9'], more: false }]]);
    await desk.built({ overwriteChanges: true });
    expect(await changed()).toEqual([undefined]);
  });

  it('is told of a sheet that is too large to be compared at every look by the rows that are missing at its end', async () => {
    await removedByRebuild();
    const { made } = await desk.workbook().inventory();
    const glance = (): Promise<unknown> =>
      Excel.run((context) => findChanges(new ExcelSession(context, watched(), { syncs: 0 }), made, watched(), { mostCells: 0 }));
    const sheet = desk.sheet('账龄明细 2025-12');
    const end = desk.book.tables.find('账龄明细表202512')?.area ?? { row: 0, rows: 0, cols: 0 };
    sheet.cells.write(0, 0, [['改过的标题']]);
    expect(await glance()).toEqual([]);
    const used = sheet.cells.usedArea();
    if (!used) throw new Error('The sheet is empty.');
    const last = used.row + used.rows - 1;
    sheet.cells.clear({ row: last - 1, col: 0, rows: 2, cols: used.cols });
    expect(end.rows).toBeGreaterThan(0);
    expect(await glance()).toEqual([
      { name: '账龄明细 2025-12', cells: [expect.stringMatching(new RegExp(`^A${last}:[A-Z]+${last + 1}$`))], more: false },
    ]);
  });

  it('asks before it overwrites cells that are not as it left them', async () => {
    await removedByRebuild();
    // What stood there before the run, as far as undoing has gone.
    desk.sheet('账龄分析 2025-12').cells.write(8, 2, [[1_000]]);
    expect(await desk.build()).toMatchObject({ kind: 'question' });
    expect(await desk.build({ overwriteChanges: true })).toMatchObject({ kind: 'done' });
  });
});
