import { eventually } from '../../support/eventually';
import { sheetNames } from '../../support/pane-desk/book-cells';
import { openPaneRoom, type OpenPane, type PaneRoom } from '../../support/pane-desk/open-pane-room';

let room: PaneRoom;
beforeAll(async () => {
  room = await openPaneRoom();
});
afterEach(() => room.closePanes());
afterAll(() => room.close());

const sheetsOfMonth = ['账龄明细 2025-12', '账龄分析 2025-12', '前十大欠款风险 2025-12', '预警清单 2025-12', '应收专项分析 2025-12'];

/** What has the keyboard: its text, or its name. */
const focused = ({ frame }: OpenPane): Promise<string> =>
  frame.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

/** Presses a key until something has the keyboard; never the mouse. */
async function pressUntil(pane: OpenPane, key: string, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if ((await focused(pane)) === name) return;
    await pane.page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${name}, but to ${await focused(pane)}.`);
}

describe('the pane by keyboard alone', () => {
  it('takes a user from the first look at it to the built month, to a problem’s cell and back to nothing', async () => {
    const pane = await room.openPane();
    const { keyboard } = pane.page;
    await pane.pane.getByRole('button', { name: '打开示例台账' }).waitFor();
    await keyboard.press('Tab');
    await pressUntil(pane, 'Tab', '月报');
    await keyboard.press('ArrowRight');
    expect(await focused(pane)).toBe('催款函');
    await keyboard.press('ArrowLeft');
    expect(await focused(pane)).toBe('月报');
    await pressUntil(pane, 'Tab', '打开示例台账');
    await keyboard.press('Enter');
    await eventually(() => expect(sheetNames(pane.book)).toContain('应收台账'));
    await pane.pane.getByRole('button', { name: '生成 2025-12 月报' }).waitFor();
    // The next thing to do is near: what was made stands first and has the keyboard, the button comes after it.
    await eventually(async () => expect(await focused(pane)).toBe('示例台账已放入'));
    await pressUntil(pane, 'Tab', '生成 2025-12 月报');
    await keyboard.press('Enter');
    await eventually(async () => expect(await focused(pane)).toBe('2025-12 月报已生成'));
    expect(sheetNames(pane.book).slice(-5)).toEqual(sheetsOfMonth);
    await pressUntil(pane, 'Tab', 'G31');
    await keyboard.press('Enter');
    await eventually(() =>
      expect([pane.book.activeSheet.name, pane.host.selection.areas]).toEqual(['应收台账', [{ row: 30, col: 6, rows: 1, cols: 1 }]]),
    );
    expect(await focused(pane)).toBe('G31');
    await pressUntil(pane, 'Shift+Tab', '撤除 2025-12 的工作表');
    await keyboard.press('Space');
    await eventually(async () => expect(await focused(pane)).toBe('撤除这些工作表？'));
    expect(sheetNames(pane.book)).toHaveLength(9);
    await pressUntil(pane, 'Tab', '撤除 5 张工作表');
    await keyboard.press('Enter');
    await eventually(async () => expect(await focused(pane)).toBe('已撤除 5 张工作表'));
    expect(pane.book.activeSheet.name).toBe('应收台账');
    expect(sheetNames(pane.book)).toEqual(['Sheet1', '应收台账', '收款明细', '客户资料']);
  });
});
