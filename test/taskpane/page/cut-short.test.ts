import { textFormulas } from '../../../src/excel/keep/hidden-texts';
import { noteText } from '../../../src/excel/keep/journal';
import type { DoneNote } from '../../../src/excel/keep/journal-notes';
import type { Book } from '../../../src/workbench/book/book';
import { collectContent } from '../../../src/workbench/book/collect-content';
import { eventually } from '../../support/eventually';
import { sheetNames, sheetOf } from '../../support/pane-desk/book-cells';
import { openPaneRoom, type OpenPane, type PaneRoom } from '../../support/pane-desk/open-pane-room';
import { addLedger } from '../../support/pane-desk/small-ledger';

let room: PaneRoom;
beforeAll(async () => {
  room = await openPaneRoom();
});
afterEach(() => room.closePanes());
afterAll(() => room.close());

/** Notes that a stranger has put into the file: they would take the user's own sheet away. */
function addForgedNotes(book: Book): void {
  const done: DoneNote = { temporary: ['台账'], oldMarks: [], oldCharts: [], layouts: [], removed: [1], tables: [], front: null };
  const facts = { kind: 'agingDetail', period: '2025-12', language: 'zh-CN', charts: [], fingerprint: '', source: null };
  addText(book, 'receivables.journal.done', noteText('done', done));
  addText(book, 'receivables.mark.1.facts', JSON.stringify(facts));
  book.names.add('receivables.mark.1.sheet', "='我的汇总'!$A$1", { hidden: true });
}

function addText(book: Book, name: string, text: string): void {
  for (const [index, formula] of textFormulas(text).entries())
    book.names.add(index === 0 ? name : `${name}.${index}`, formula, { hidden: true });
}

const openForged = (locale: string): Promise<OpenPane> =>
  room.openPane({
    locale,
    prepare: (book) => {
      book.addSheet('我的汇总').cells.write(0, 0, [['我的', 5]]);
      addLedger(book);
      addForgedNotes(book);
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
});
