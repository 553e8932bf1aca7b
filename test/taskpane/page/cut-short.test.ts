import { noteText } from '../../../src/excel/keep/journal';
import type { NotedTable } from '../../../src/excel/keep/cells-note';
import type { Book } from '../../../src/workbench/book/book';
import { collectContent } from '../../../src/workbench/book/collect-content';
import { eventually } from '../../support/eventually';
import { sheetNames, sheetOf } from '../../support/pane-desk/book-cells';
import { openPaneRoom, type OpenPane, type PaneRoom } from '../../support/pane-desk/open-pane-room';
import { addForgedNotes } from '../../support/pane-desk/add-forged-notes';
import { addHiddenText } from '../../support/pane-desk/add-hidden-text';
import { addLedger } from '../../support/pane-desk/small-ledger';

let room: PaneRoom;
beforeAll(async () => {
  room = await openPaneRoom();
});
afterEach(() => room.closePanes());
afterAll(() => room.close());

/**
 * Notes of a run that was to write into a register, in which the user has gone on since: B2 is as it was written, C2 is not, and there is a
 * row more.
 */
function addNotesOfCells(book: Book): void {
  for (const [index, name] of ['客户资料', '还款计划'].entries()) {
    book.addSheet(name).cells.write(0, 0, [
      ['客户', '电话', '状态'],
      ['甲公司', '新电话', '我改的'],
    ]);
    const rows = index === 0 ? 2 : 3;
    book.names.add(`receivables.journal.cells.sheet.${index}`, `='${name}'!$A$1:$C$${rows}`, { hidden: true });
  }
  const cell = { row: 1, wasText: true, formatBefore: 'General', format: null };
  const table: NotedTable = {
    place: { row: 0, column: 0, rows: 2, columns: 3 },
    name: null,
    rows: 0,
    added: 0,
    newCells: [],
    cells: [
      { ...cell, column: 1, before: '旧电话', after: '新电话' },
      { ...cell, column: 2, before: '', after: '已写' },
    ],
  };
  addHiddenText(book, 'receivables.journal.cells', noteText('cells', { stamp: 1, tables: [table, table] }));
}

const openForged = (locale: string): Promise<OpenPane> =>
  room.openPane({
    locale,
    prepare: (book) => {
      addForgedNotes(book);
      addLedger(book);
    },
  });

const words = {
  'zh-CN': {
    title: '有一次运行没有做完',
    finish: '继续做完',
    leave: '保持现状',
    left: '已保持现状，清除了没有做完的运行的记录',
    build: '生成 2025-12 月报',
  },
  'en-US': {
    title: 'A run was cut short',
    finish: 'Finish it',
    leave: 'Leave everything as it is',
    left: 'Everything stays as it is; the notes of the run are gone',
    build: 'Build the 2025-12 report',
  },
} as const;

const focused = ({ frame }: OpenPane): Promise<string> =>
  frame.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

describe('a workbook with notes of a run that was cut short', () => {
  it.each(['zh-CN', 'en-US'] as const)('is left as it is by the first look, which names the sheet that would go: %s', async (locale) => {
    const pane = await openForged(locale);
    const { title, finish, leave } = words[locale];
    const before = collectContent(pane.book);
    await pane.pane.getByRole('heading', { name: title }).waitFor();
    await pane.pane
      .getByRole('main')
      .getByText(/我的汇总/)
      .first()
      .waitFor();
    await pane.pane.getByRole('button', { name: finish }).waitFor();
    await pane.pane.getByRole('button', { name: leave }).waitFor();
    expect(collectContent(pane.book)).toEqual(before);
  });

  it.each(['zh-CN', 'en-US'] as const)(
    'stays as it is where the user wants that, by keyboard alone, and can be worked on from then on: %s',
    async (locale) => {
      const pane = await openForged(locale);
      const { title, leave, left, build } = words[locale];
      await pane.pane.getByRole('heading', { name: title }).waitFor();
      for (let presses = 0; presses < 40 && (await focused(pane)) !== leave; presses++) await pane.page.keyboard.press('Tab');
      await pane.page.keyboard.press('Enter');
      await pane.pane.getByRole('heading', { name: left }).waitFor();
      await pane.pane.getByRole('button', { name: build }).waitFor();
      expect(sheetNames(pane.book)).toEqual(['Sheet1', '我的汇总', '台账']);
      expect(sheetOf(pane.book, '我的汇总').cells.value(0, 1)).toBe(5);
      expect(pane.book.names.all.filter(({ name }) => name.startsWith('receivables.journal.'))).toEqual([]);
      await pane.pane.getByRole('button', { name: build }).click();
      await eventually(() => expect(sheetNames(pane.book)).toContain(locale === 'zh-CN' ? '账龄明细 2025-12' : 'Aging detail 2025-12'));
    },
  );

  it('loses the sheet that was named, and no other, where the user says so', async () => {
    const pane = await openForged('zh-CN');
    await pane.pane.getByRole('button', { name: words['zh-CN'].finish }).click();
    await pane.pane.getByRole('heading', { name: '没有做完的运行已做完' }).waitFor();
    expect(sheetNames(pane.book)).toEqual(['Sheet1', '台账']);
  });

  it.each([
    [
      'zh-CN',
      '“客户资料”（恢复单元格 B2、C2）；“还款计划”（表格后来被改动过，不恢复，保持现状 A1:C3）',
      '恢复到运行之前',
      '没有做完的运行只恢复了一部分：“客户资料”C2；“还款计划”A1:C3后来被改动过，保持现状，请自行核对',
    ],
    [
      'en-US',
      '"客户资料" (cells put back: B2, C2); "还款计划" (changed since, so the table stays as it is: A1:C3)',
      'Undo it',
      'The run that was cut short is undone only in part; what was changed since stays as it is: "客户资料" C2; "还款计划" A1:C3. Please check it',
    ],
  ] as const)(
    'is not said to be put back where the user has gone on with it: what stays is named: %s',
    async (locale, asked, undo, told) => {
      const pane = await room.openPane({ locale, prepare: addNotesOfCells });
      await pane.pane.getByRole('main').getByText(asked).waitFor();
      await pane.pane.getByRole('button', { name: undo }).click();
      await pane.pane.getByRole('heading', { name: told }).waitFor();
      await pane.pane.getByRole('button', { name: undo }).waitFor({ state: 'detached' });
      await pane.pane.getByRole('button', { name: '还款计划' }).waitFor();
      expect(sheetOf(pane.book, '客户资料').cells.values({ row: 1, col: 0, rows: 1, cols: 3 })).toEqual([['甲公司', '旧电话', '我改的']]);
      expect(sheetOf(pane.book, '还款计划').cells.value(1, 1)).toBe('新电话');
    },
  );
});
