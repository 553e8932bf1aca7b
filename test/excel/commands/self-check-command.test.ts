import { takeSelfCheckCommand } from '../../../src/excel/commands/self-check-command';
import { selfCheck } from '../../../src/excel/self-check/self-check';
import { eventually } from '../../support/eventually';
import { openMonthDesk, type MonthDesk } from '../month-desk';

let desk: MonthDesk;
beforeEach(async () => {
  desk = await openMonthDesk();
  desk.host.paneState = 'Background';
});
afterEach(() => desk.close());

async function click(): Promise<void> {
  const { commandsCompleted } = desk.server;
  expect(desk.server.fireCommand('selfCheck', 'button')).toBe(true);
  await eventually(() => expect(desk.server.commandsCompleted).toBe(commandsCompleted + 1));
}

describe('the self-check on the ribbon', () => {
  it('writes what came of each probe to a sheet in front, and leaves the pane where it is', async () => {
    takeSelfCheckCommand(selfCheck);
    await click();
    expect(desk.book.activeSheet.name).toBe('自检结果');
    expect(desk.book.activeSheet.cells.value(2, 1)).toBe('成立');
    expect(desk.host.paneState).toBe('Background');
  }, 60_000);

  it('brings the pane to the front where it came to nothing', async () => {
    takeSelfCheckCommand(() => Promise.reject(new Error('no')));
    await click();
    expect(desk.host.paneState).toBe('Visible');
  });
});
