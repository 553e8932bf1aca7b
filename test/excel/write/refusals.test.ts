import type { Language } from '../../../src/texts/language';
import { refusalOf } from '../../../src/excel/excel-refusal';
import { sayOutcome } from '../../../src/jobs/say-outcome';
import { receivablesEntry } from '../../../src/taskpane/receivables-entry';
import type { DeskOptions } from '../../../src/workbench/host/desk';
import type { Fault } from '../../../src/workbench/host/protocol/fault-plan';
import { openMonthDesk, shortLedger, type MonthDesk } from '../month-desk';

let desk: MonthDesk;

const languages: readonly Language[] = ['zh-CN', 'en-US'];

/** What a month comes to in each language, said of the same workbook. */
async function sentences(prepare: () => unknown = () => undefined): Promise<(string | null)[]> {
  const said: (string | null)[] = [];
  for (const language of languages) {
    desk.host.faults.reset();
    await prepare();
    const outcome = await desk.build({ language });
    said.push(outcome.kind === 'done' ? null : outcome.sentence);
  }
  desk.host.faults.reset();
  return said;
}

async function open(options: DeskOptions = {}): Promise<void> {
  desk = await openMonthDesk(shortLedger, options);
}

const sheetNames = (): string[] => desk.book.sheets.map(({ name }) => name);

describe('what a user reads when a month can’t be built', () => {
  afterEach(() => desk.close());

  it('names a protected structure of the workbook', async () => {
    await open();
    desk.book.documentParts.structureProtection = { password: null };
    expect(await sentences()).toEqual([
      '工作簿或工作表受保护，请先撤销保护再试',
      'The workbook or a sheet is protected: unprotect it and try again',
    ]);
    expect(sheetNames()).toEqual(['Sheet1', '台账', '我的汇总']);
  });

  it('names the sheet that is protected', async () => {
    await open();
    for (const language of languages) {
      const [detail] = (await desk.built({ language })).sheets;
      desk.sheet(detail?.name ?? '').features.protection = { allowed: {}, password: null };
    }
    desk.setLedger(shortLedger.slice(1));
    expect(await sentences()).toEqual([
      '工作表“账龄明细 2025-12”受保护，请先撤销保护再试',
      'Sheet "Aging detail 2025-12" is protected: unprotect it and try again',
    ]);
  });

  it('names the protected sheet that an example was meant for', async () => {
    await open();
    desk.notes.features.protection = { allowed: {}, password: null };
    const said = await Promise.all(
      languages.map(async (language) =>
        sayOutcome(await receivablesEntry.run({ name: 'insertExample', request: { language, function: 'DSO' } }), language),
      ),
    );
    expect(said).toEqual([
      { kind: 'refused', refusal: 'workbook', sentence: '工作表“我的汇总”受保护，请先撤销保护再试' },
      { kind: 'refused', refusal: 'workbook', sentence: 'Sheet "我的汇总" is protected: unprotect it and try again' },
    ]);
  });

  it('tells a workbook that is open for reading only from a protected one', async () => {
    await open({ isReadOnly: true });
    expect(await sentences()).toEqual([
      '工作簿是只读的，请另存一份或取得编辑权限后再试',
      'The workbook is read-only: save a copy or get the right to edit, then try again',
    ]);
    expect(sheetNames()).toEqual(['Sheet1', '台账', '我的汇总']);
  });

  it('asks to end the editing of a cell where Excel waited in vain', async () => {
    await open();
    const fault: Fault = { kind: 'refused', transportError: 5004 };
    expect(await sentences(() => desk.host.faults.failBatch(1, fault))).toEqual([
      '有单元格正在编辑，请按回车或 Esc 结束编辑后再试',
      'A cell is being edited: press Enter or Esc and try again',
    ]);
  });

  it('waits for the end of the editing of a cell', async () => {
    await open();
    desk.host.cellEditing.begin();
    setTimeout(() => desk.host.cellEditing.end(), 100);
    expect(await desk.build()).toMatchObject({ kind: 'done' });
  });

  it('says that somebody else changed the same, and leaves nothing of the month behind', async () => {
    await open();
    const batches = [4, 5, 6, 7];
    for (const batch of batches) {
      const fault: Fault = { kind: 'actionFails', action: 3, code: 'Conflict' };
      expect(await sentences(() => desk.host.faults.failBatch(batch, fault))).toEqual([
        '别人同时改动了这个工作簿的同一处，没有写入，请等对方的改动同步过来后再试',
        'Somebody else changed the same part of this workbook at the same time; nothing was written: wait until their changes arrive and try again',
      ]);
      expect(sheetNames()).toEqual(['Sheet1', '台账', '我的汇总']);
    }
  });

  it('asks to come back from another workbook’s window, and leaves the workbook as it was', async () => {
    await open();
    const said = await sentences(() => {
      desk.host.isWindowElsewhere = false;
      desk.host.faults.failBatch(4, { kind: 'windowLeft' });
    });
    const [chinese, english] = said;
    expect(chinese).toMatch(
      /^Excel 没有完成操作（(?:GeneralException|InvalidSelection)：[^）]+），工作簿没有改动，请再试一次；如果切换到了别的工作簿窗口，或同时选中了几张工作表，请先回到本工作簿的窗口、只选一张工作表$/,
    );
    expect(english).toMatch(
      /^Excel did not finish \((?:GeneralException|InvalidSelection): [^)]+\); the workbook is unchanged: try again; if you have gone to another workbook’s window or selected several sheets, come back to this workbook’s window and select a single sheet first$/,
    );
    expect(sheetNames()).toEqual(['Sheet1', '台账', '我的汇总']);
    desk.host.isWindowElsewhere = false;
    expect(await desk.build()).toMatchObject({ kind: 'done' });
  });

  it('says what a ledger needs where there is none', async () => {
    await open();
    desk.ledger.cells.clear({ row: 0, col: 0, rows: 40, cols: 6 });
    expect(await sentences()).toEqual([
      '没有找到应收台账：要有客户、金额，以及到期日、发票日期或发票号这几列，请补上表头后再试',
      'No receivables ledger was found: it needs columns for the customer, the amount, and a due date, invoice date or invoice number; add these headings and try again',
    ]);
  });

  it('asks which ledger is meant where there are two', async () => {
    await open();
    const other = desk.book.addSheet('分公司台账');
    other.cells.write(0, 0, desk.ledger.cells.values({ row: 0, col: 0, rows: 5, cols: 6 }));
    expect(await sentences()).toEqual([
      '有多张工作表像是应收台账（台账、分公司台账），请指定用哪一张',
      'Several sheets look like a receivables ledger (台账, 分公司台账): say which one to use',
    ]);
  });
});

describe('refusalOf', () => {
  it.each([
    ['Conflict', 'conflict'],
    ['InsertDeleteConflict', 'conflict'],
    ['AccessDenied', 'protected'],
    ['ReadOnly', 'readOnly'],
    ['InvalidOperationInCellEditMode', 'cellBeingEdited'],
    ['MemoryLimitReached', 'tooMuchData'],
    ['RangeExceedsLimit', 'tooMuchData'],
    ['OperationCellsExceedLimit', 'tooMuchData'],
    ['UnsupportedSheet', 'notSupported'],
    ['FilteredRangeConflict', 'filtered'],
  ])('knows what %s means', (code, kind) => {
    expect(refusalOf(code, 'in Excel’s words')).toEqual({ kind });
  });

  it.each(['GeneralException', 'InvalidSelection'])('takes %s for a user who is in another window', (code) => {
    expect(refusalOf(code, 'in Excel’s words')).toEqual({ kind: 'elsewhere', code, message: 'in Excel’s words' });
  });

  it.each(['RequestAborted', 'ActivityLimitReached'])('keeps Excel’s words for %s', (code) => {
    expect(refusalOf(code, 'in Excel’s words')).toEqual({ kind: 'failed', code, message: 'in Excel’s words' });
  });
});
