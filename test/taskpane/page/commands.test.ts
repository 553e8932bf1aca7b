import { eventually } from '../../support/eventually';
import { rowOf, sheetNames, sheetOf } from '../../support/pane-desk/book-cells';
import { openPaneRoom, type OpenPane, type PaneOptions, type PaneRoom } from '../../support/pane-desk/open-pane-room';
import { addLedger } from '../../support/pane-desk/small-ledger';

let room: PaneRoom;
beforeAll(async () => {
  room = await openPaneRoom();
});
afterEach(() => room.closePanes());
afterAll(() => room.close());

/** The page as Excel starts it for a command: out of sight. */
const openHidden = (options: PaneOptions = {}): Promise<OpenPane> =>
  room.openPane({ prepare: (book) => void addLedger(book), isHidden: true, ...options });

/** Clicks a button of the ribbon as soon as the page takes commands, and waits until Excel has been told that it is over. */
async function command({ server }: OpenPane, name: string): Promise<void> {
  const { commandsCompleted } = server;
  await eventually(() => expect(server.fireCommand(name, 'button')).toBe(true));
  await eventually(() => expect(server.commandsCompleted).toBe(commandsCompleted + 1));
}

describe('the ribbon, with the pane in sight', () => {
  it('builds the month of the date that is chosen there, and brings a refusal below the fold into view', async () => {
    const pane = await room.openPane({ prepare: (book) => void addLedger(book), height: 400 });
    await pane.pane.getByRole('button', { name: '更改截止日 2025-12-31' }).click();
    await pane.pane.getByRole('textbox', { name: '截止日期' }).fill('2025-11-30');
    await pane.page.keyboard.press('Enter');
    await pane.pane.getByRole('button', { name: '生成 2025-11 月报' }).waitFor();
    await command(pane, 'buildMonth');
    expect(sheetNames(pane.book)).toEqual(['Sheet1', '台账', '账龄明细 2025-11', '账龄分析 2025-11']);
    await pane.pane.getByRole('heading', { name: '2025-11 月报已生成' }).waitFor();
    pane.book.documentParts.structureProtection = { password: null };
    await pane.frame.evaluate(() => window.scrollTo(0, 0));
    await command(pane, 'removeMonth');
    const confirm = pane.pane.getByRole('button', { name: '撤除 2 张工作表' });
    await confirm.waitFor();
    await eventually(async () =>
      expect(await confirm.evaluate((element) => element.getBoundingClientRect().bottom <= window.innerHeight)).toBe(true),
    );
    await confirm.press('Enter');
    await pane.frame.evaluate(() => window.scrollTo(0, 0));
    const sentence = pane.pane.getByRole('main').getByText('工作簿或工作表受保护，请先撤销保护再试');
    await sentence.waitFor();
    await eventually(async () =>
      expect(await sentence.evaluate((element) => element.getBoundingClientRect().bottom <= window.innerHeight)).toBe(true),
    );
  });
});

describe('the ribbon, with the pane out of sight', () => {
  it('builds the month and takes it away again', async () => {
    const pane = await openHidden();
    await command(pane, 'buildMonth');
    expect(sheetNames(pane.book)).toEqual(['Sheet1', '台账', '账龄明细 2025-12', '账龄分析 2025-12']);
    await pane.book.calculation.settle();
    expect(rowOf(sheetOf(pane.book, '账龄分析 2025-12'), '差额')).toEqual(['差额', 0, '  与台账各行一致']);
    expect(pane.host.paneState).toBe('Background');
    await command(pane, 'removeMonth');
    await eventually(() => expect(pane.host.paneState).toBe('Visible'));
    expect(sheetNames(pane.book)).toHaveLength(4);
    // What shows the pane is not part of this desk.
    await pane.pane.getByRole('button', { name: '撤除 2 张工作表', includeHidden: true }).dispatchEvent('click');
    await eventually(() => expect(sheetNames(pane.book)).toEqual(['Sheet1', '台账']));
    expect(pane.errors).toEqual([]);
  });

  it('writes an example of a custom function, which is reckoned: 1,650.00 (R13)', async () => {
    const pane = await openHidden({ functions: true, prepare: () => undefined });
    await pane.pane.getByRole('tablist', { includeHidden: true }).waitFor({ state: 'attached' });
    await command(pane, 'insertExamplePENALTY');
    const [sheet] = pane.book.sheets;
    await eventually(() =>
      expect([sheet?.cells.formula(0, 0), sheet?.cells.value(0, 0)]).toEqual(['=AR.PENALTY(100000,"2025-01-01","2025-02-15")', 1_650]),
    );
  });

  it('shows the pane where a command was refused, with the reason in it', async () => {
    const pane = await openHidden({ prepare: () => undefined });
    await command(pane, 'buildMonth');
    await eventually(() => expect(pane.host.paneState).toBe('Visible'));
    await pane.pane
      .getByText('没有找到应收台账：要有客户、金额，以及到期日、发票日期或发票号这几列')
      .first()
      .waitFor({ state: 'attached' });
    expect(sheetNames(pane.book)).toEqual(['Sheet1']);
  });
});
