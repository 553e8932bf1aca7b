import { workbookState } from '../../support/workbook-state';
import { openMonthDesk, type MonthDesk } from '../month-desk';

let desk: MonthDesk;

beforeEach(async () => {
  desk = await openMonthDesk();
});

afterEach(() => desk.close());

/** A signal that a user gives before it is asked for the so manieth time. */
function abortedFrom(question: number): { readonly aborted: boolean } {
  let asked = 0;
  return {
    get aborted() {
      return ++asked >= question;
    },
  };
}

describe('Receivables.run(removeMonth) in Excel', () => {
  it('takes the sheets away that were made, whatever they are called, and leaves everything else as it was', async () => {
    const before = await workbookState(desk);
    await desk.built({ activate: false });
    desk.book.renameSheet(desk.sheet('账龄分析 2025-12'), '分析');
    expect(await desk.remove()).toMatchObject({ kind: 'done', report: { sheets: ['账龄明细 2025-12', '分析'] } });
    expect(await workbookState(desk)).toEqual(before);
  });

  it('names the sheets that would go, and takes none away before that is confirmed', async () => {
    await desk.built();
    await desk.built({ asOf: '2025-11-30' });
    const sheets = desk.book.sheets.map(({ name }) => name);
    expect(await desk.remove({ period: '2025-11', confirmed: false })).toEqual({
      kind: 'question',
      question: { kind: 'confirmRemoval', period: '2025-11', sheetNames: ['账龄明细 2025-11', '账龄分析 2025-11'] },
      sentence: '将删去 2025-11 的工作表“账龄明细 2025-11”、“账龄分析 2025-11”，不能用“撤销”找回；台账和其他工作表不动',
    });
    expect(await desk.remove({ period: '2025-11', confirmed: false, language: 'en-US' })).toMatchObject({
      sentence:
        'This deletes the sheets of 2025-11: "账龄明细 2025-11", "账龄分析 2025-11". Undo cannot bring them back; the ledger and all other sheets stay',
    });
    expect(desk.book.sheets.map(({ name }) => name)).toEqual(sheets);
  });

  it.each([
    ['a sheet that goes', '账龄明细 2025-12', 'visible', '台账'],
    ['a sheet of their own', '我的汇总', 'visible', '我的汇总'],
    ['a sheet that goes, the ledger being hidden', '账龄明细 2025-12', 'hidden', '我的汇总'],
  ] as const)(
    'leaves the user, who stood on %s, on a sheet of theirs: the ledger for one that goes',
    async (_, stood, visibility, front) => {
      await desk.built();
      desk.host.select(desk.sheet(stood), [{ row: 0, col: 0, rows: 1, cols: 1 }]);
      desk.ledger.visibility = visibility;
      expect(await desk.remove()).toMatchObject({ kind: 'done' });
      expect(desk.book.activeSheet.name).toBe(front);
    },
  );

  it('asks which month where there are several, and takes the one asked for', async () => {
    await desk.built({ asOf: '2025-11-30' });
    await desk.built();
    expect(await desk.remove()).toEqual({
      kind: 'question',
      question: {
        kind: 'whichMonth',
        months: [
          { period: '2025-11', ledgerSheet: '台账' },
          { period: '2025-12', ledgerSheet: '台账' },
        ],
      },
      sentence: '有多个月份的工作表（2025-11 台账、2025-12 台账），请指定要撤除哪一个',
    });
    await desk.remove({ period: '2025-11', ledgerSheet: '台账' });
    expect(desk.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', '台账', '我的汇总', '账龄明细 2025-12', '账龄分析 2025-12']);
  });

  it('takes the sheets whose ledger is gone, where another ledger has sheets of that month', async () => {
    const other = desk.book.addSheet('旧台账');
    other.cells.write(0, 0, [
      ['客户名称', '发票号', '发票日期', '到期日', '应收金额'],
      ['甲', '1', 45_700, 45_800, 5],
    ]);
    await desk.built({ sheetName: '旧台账', activate: false });
    await desk.built({ sheetName: '台账', activate: false });
    desk.book.removeSheet(other);
    expect(await desk.remove({ period: '2025-12' })).toMatchObject({
      kind: 'question',
      question: {
        kind: 'whichMonth',
        months: [
          { period: '2025-12', ledgerSheet: null },
          { period: '2025-12', ledgerSheet: '台账' },
        ],
      },
      sentence: '有多个月份的工作表（2025-12 台账已不在、2025-12 台账），请指定要撤除哪一个',
    });
    expect(await desk.remove({ period: '2025-12', ledgerSheet: null })).toMatchObject({
      kind: 'done',
      report: { sheets: ['账龄明细 2025-12 旧台账', '账龄分析 2025-12 旧台账'] },
    });
    expect((await desk.workbook().inventory()).made.map(({ ledgerSheet }) => ledgerSheet)).toEqual(['台账', '台账']);
  });

  it('takes the sheets of one language, or of both', async () => {
    await desk.built();
    await desk.built({ language: 'en-US' });
    expect(await desk.remove({ sheetLanguage: 'en-US' })).toMatchObject({
      kind: 'done',
      report: { sheets: ['Aging detail 2025-12', 'Aging analysis 2025-12'] },
    });
    await desk.built({ language: 'en-US' });
    const outcome = await desk.remove();
    expect(outcome.kind === 'done' ? outcome.report.sheets : []).toHaveLength(4);
  });

  it('asks before changes of the user go with a sheet', async () => {
    await desk.built();
    desk.sheet('账龄分析 2025-12').cells.write(0, 30, [['我的批注']]);
    const outcome = await desk.remove();
    expect(outcome).toMatchObject({
      kind: 'question',
      question: { kind: 'changedSheets', sheets: [{ name: '账龄分析 2025-12', cells: ['AE1'] }] },
    });
    expect(outcome.kind === 'question' ? outcome.sentence : '').toContain('撤除工作表会一并删去这些改动');
    expect(await desk.remove({ overwriteChanges: true })).toMatchObject({ kind: 'done' });
  });

  it('says so where nothing was made, and where no sheet would be left to see', async () => {
    expect(await desk.remove()).toEqual({ kind: 'refused', refusal: 'nothingMade', sentence: '没有找到由应收管家生成的工作表' });
    await desk.built();
    for (const sheet of desk.book.sheets.slice(0, 3)) sheet.visibility = 'hidden';
    expect(await desk.remove()).toMatchObject({ kind: 'refused', refusal: 'lastVisible' });
    expect(desk.book.sheets).toHaveLength(5);
  });

  it('takes nothing away while the list of sheets is protected, nor once it is not any more', async () => {
    await desk.built();
    const before = await workbookState(desk);
    desk.book.documentParts.structureProtection = { password: null };
    expect(await desk.remove()).toEqual({ kind: 'refused', refusal: 'workbook', sentence: '工作簿或工作表受保护，请先撤销保护再试' });
    desk.book.documentParts.structureProtection = null;
    await desk.workbook().inventory();
    expect(await workbookState(desk)).toEqual(before);
  });

  it('leaves the sheets, or takes both away, when any action fails or any answer is lost', async () => {
    const before = await workbookState(desk);
    for (let batch = 1; batch <= 6; batch++) {
      for (const action of [0, 3, 6, 9, 12, 15, null]) {
        await desk.built({ activate: false });
        const built = await workbookState(desk);
        desk.host.faults.reset();
        desk.host.faults.failBatch(
          batch,
          action === null ? { kind: 'answerLost', transportError: 5001 } : { kind: 'actionFails', action, code: 'GeneralException' },
        );
        const { kind } = await desk.remove();
        desk.host.faults.reset();
        expect(await workbookState(desk)).toEqual(kind === 'done' ? before : built);
      }
    }
  });

  it('can be cancelled until the sheets go, which leaves everything as it is, and not any more from then on', async () => {
    const before = await workbookState(desk);
    await desk.built({ activate: false });
    const built = await workbookState(desk);
    // Asked by the job, before the names are read, and before the one batch that takes the sheets away.
    for (const question of [1, 2, 3]) {
      expect(await desk.remove({ overwriteChanges: true }, { signal: abortedFrom(question) })).toEqual({
        kind: 'refused',
        refusal: 'cancelled',
        sentence: '已取消，工作簿没有改动',
      });
      expect(await workbookState(desk)).toEqual(built);
    }
    expect(await desk.remove({ overwriteChanges: true }, { signal: abortedFrom(4) })).toMatchObject({
      kind: 'done',
      report: { sheets: ['账龄明细 2025-12', '账龄分析 2025-12'] },
    });
    expect(await workbookState(desk)).toEqual(before);
  });

  it('sends nothing that changes the workbook once it is cancelled', async () => {
    await desk.built();
    const sent: number[] = [];
    for (const question of [2, 3]) {
      desk.host.traffic.reset();
      await desk.remove({ overwriteChanges: true }, { signal: abortedFrom(question) });
      sent.push(desk.host.traffic.exchanges.filter(({ isSync }) => isSync).length);
    }
    // The inventory alone, then the reading of the names as well.
    expect(sent[1]).toBe((sent[0] ?? 0) + 1);
  });

  it('refuses a request of the wrong kind', async () => {
    expect(await desk.remove({ period: 5 } as never)).toEqual({
      kind: 'refused',
      refusal: 'badRequest',
      sentence: '参数 period 的值“5”无效',
    });
  });
});
