import { eventually } from '../../support/eventually';
import { openPaneRoom, type OpenPane, type PaneRoom } from '../../support/pane-desk/open-pane-room';
import { addLedger, smallLedger } from '../../support/pane-desk/small-ledger';

let room: PaneRoom;
beforeAll(async () => {
  room = await openPaneRoom();
});
afterEach(() => room.closePanes());
afterAll(() => room.close());

const arabic = 'شركة النور';
/** What follows the character is shown from right to left. */
const turning = '丙\u202Eabc';
const sheet = '台账\u202E25';

const ledger = smallLedger.map((row, index) =>
  row.map((value, column) => (index < 2 || column !== 0 ? (value === '面议' ? '\u202E面议' : value) : index % 2 === 0 ? arabic : turning)),
);

/** What of the pane would turn what stands beside it: texts with such names outside of elements that keep their direction to themselves. */
const outside = ({ frame }: OpenPane): Promise<string[]> =>
  frame.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      // Fields and choices of a browser stand apart as they are.
      if (/[\u0590-\u08FF\u202A-\u202E]/.test(text) && !node.parentElement?.closest('bdi, option, textarea, [role=status]'))
        found.push(text);
    }
    return found;
  });

const isThere = async (pane: OpenPane, name: string): Promise<void> => {
  await eventually(async () => expect(await pane.frame.evaluate((text) => document.body.textContent.includes(text), name)).toBe(true));
};

describe('names of another direction in the pane', () => {
  it('stand apart, so that they turn nothing beside them: ledger, row, result, findings and letters', async () => {
    const pane = await room.openPane({ prepare: (book) => void addLedger(book, ledger, sheet) });
    const { host, book } = pane;
    await isThere(pane, sheet);
    await isThere(pane, '\u202E面议');
    expect(await outside(pane)).toEqual([]);
    const [, own] = book.sheets;
    if (!own) throw new Error('There is no ledger.');
    host.user.selected(own, [{ row: 2, col: 0, rows: 1, cols: 1 }]);
    await isThere(pane, arabic);
    expect(await outside(pane)).toEqual([]);
    await pane.pane.getByRole('button', { name: '生成 2025-12 月报' }).click();
    await pane.pane.getByRole('heading', { name: '2025-12 月报已生成' }).waitFor();
    await isThere(pane, turning);
    expect(await outside(pane)).toEqual([]);
    await pane.pane.getByRole('tab', { name: '催款函' }).click();
    await pane.pane.getByRole('button', { name: '列出到期函件' }).click();
    await pane.pane.locator('input[type=checkbox]').first().waitFor();
    await pane.pane.getByRole('button', { name: '发票、日期和预览' }).first().click();
    expect(await outside(pane)).toEqual([]);
  });
});
