import { eventually } from '../../support/eventually';
import { openPaneRoom, type OpenPane, type PaneRoom } from '../../support/pane-desk/open-pane-room';
import { addLedger } from '../../support/pane-desk/small-ledger';

let room: PaneRoom;
beforeAll(async () => {
  room = await openPaneRoom();
});
afterEach(() => room.closePanes());
afterAll(() => room.close());

/** What has the keyboard: its name, or its text. */
const focused = ({ frame }: OpenPane): Promise<string> =>
  frame.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

/** A pane before a ledger that was read. */
async function openLedger(): Promise<OpenPane> {
  const pane = await room.openPane({ prepare: (book) => void addLedger(book) });
  await pane.pane.getByRole('button', { name: '生成 2025-12 月报' }).waitFor();
  return pane;
}

describe('the next key', () => {
  it('finds the way back from a date at which there is nothing to be aged', async () => {
    const pane = await openLedger();
    const give = async (day: string): Promise<void> => {
      await pane.page.keyboard.press('Enter');
      await pane.pane.getByRole('textbox', { name: '截止日期' }).fill(day);
      await pane.page.keyboard.press('Enter');
    };
    await pane.pane.getByRole('button', { name: '更改截止日 2025-12-31' }).focus();
    await give('2015-01-31');
    await pane.pane.getByText('截止日期之前台账没有任何可计的行').first().waitFor({ state: 'attached' });
    await eventually(async () => expect(await focused(pane)).toBe('更改截止日 2015-01-31'));
    await give('2025-12-31');
    await pane.pane.getByRole('button', { name: '生成 2025-12 月报' }).waitFor();
  });

  it('goes on at the tab where a command of the ribbon takes away what had the keyboard', async () => {
    const pane = await openLedger();
    await pane.pane.getByRole('button', { name: '生成 2025-12 月报' }).focus();
    expect(pane.server.fireCommand('buildMonth', 'button')).toBe(true);
    await pane.pane.getByRole('heading', { name: '2025-12 月报已生成' }).waitFor();
    expect(await focused(pane)).toBe('月报');
    expect(pane.errors).toEqual([]);
  });
});
