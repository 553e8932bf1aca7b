import { eventually } from '../../support/eventually';
import { openPaneRoom, type OpenPane, type PaneRoom } from '../../support/pane-desk/open-pane-room';
import { addLedger } from '../../support/pane-desk/small-ledger';

let room: PaneRoom;
beforeAll(async () => {
  room = await openPaneRoom();
});
afterEach(() => room.closePanes());
afterAll(() => room.close());

const focused = ({ frame }: OpenPane): Promise<string> =>
  frame.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

/** Presses a key until something has the keyboard; never the mouse. */
async function pressUntil(pane: OpenPane, key: string, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (name.test(await focused(pane))) return;
    await pane.page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${String(name)}, but to ${await focused(pane)}.`);
}

/** Opens a heading by keyboard and says what its column is. */
async function assign(pane: OpenPane, heading: RegExp, role: RegExp): Promise<void> {
  await pressUntil(pane, 'Tab', heading);
  await pane.page.keyboard.press('Enter');
  await pressUntil(pane, 'Tab', role);
  await pane.page.keyboard.press('Space');
}

const rows = [
  ['欠账', '', '', '', ''],
  ['天字号', '地字号', '玄字号', '黄字号', '宇字号'],
  ['老王', '甲-1', '2025-10-05', 35_000, 5_000],
  ['李总', '甲-2', '2025-11-01', 42_000, 0],
];

describe('the pane on a table whose headings say too little', () => {
  it('tells the likeliest table, lets its columns be assigned by keyboard alone, keeps that and reads it', async () => {
    const pane = await room.openPane({ prepare: (book) => void addLedger(book, rows, '欠账') });
    const { keyboard } = pane.page;
    await pane.pane.getByText('没有找到应收台账，最像的是工作表“欠账”第 2 行起的表').first().waitFor();
    await keyboard.press('Tab');
    await assign(pane, /^A · 天字号 · 老王：/, /^客户$/);
    await assign(pane, /^C · 玄字号 · 2025-10-05：/, /^发票日期$/);
    await assign(pane, /^D · 黄字号 · 35000：/, /^应收金额$/);
    await assign(pane, /^E · 宇字号 · 5000：/, /^已收金额$/);
    await pressUntil(pane, 'Tab', /^按这些列读取$/);
    await keyboard.press('Enter');
    await pane.pane.getByRole('heading', { name: '给几天账期？' }).waitFor();
    await pressUntil(pane, 'Tab', /^30 天$/);
    await keyboard.press('Enter');
    await pane.pane.getByText('逐行合计 72,000.00').first().waitFor();
    await eventually(async () => expect(await pane.pane.getByText('没有找到应收台账').count()).toBe(0));
    expect(pane.errors).toEqual([]);
  });

  it('says of an aging table what it is', async () => {
    const aging = [
      ['客户', '余额', '30天以内', '31-60天', '60天以上'],
      ['甲公司', 100, 100, 0, 0],
      ['乙公司', 50, 0, 50, 0],
    ];
    const pane = await room.openPane({ prepare: (book) => void addLedger(book, aging, '账龄') });
    await pane.pane.getByText('是已做好的账龄表（30天以内、31-60天、60天以上）').first().waitFor();
    await pane.pane.getByRole('button', { name: '仍要指明各列' }).click();
    expect(await pane.pane.getByRole('list', { name: '表中各列' }).getByRole('listitem').count()).toBe(5);
  });
});
