import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { pageScript } from '../../support/page-script';
import { openWorkbenchRoom, type WorkbenchRoom } from './open-workbench';

let room: WorkbenchRoom;
beforeAll(async () => {
  room = await openWorkbenchRoom();
});
afterEach(() => room.closePages());
afterAll(() => room.close());

describe('a file that the add-in saves', () => {
  it('is downloaded by the browser with its name and its bytes', async () => {
    const workbench = await room.open();
    const { page, pane } = workbench;
    await pane.evaluate(pageScript('addIn', path.join(__dirname, '..', '..', '..', 'src', 'excel', 'excel-files.ts')));
    const downloading = page.waitForEvent('download');
    const answer = await pane.evaluate<unknown>(
      `new addIn.ExcelFiles().save('催款函/甲公司.docx', Uint8Array.of(80, 75, 0, 255), 'application/msword')`,
    );
    expect(answer).toEqual({ kind: 'saved', name: '催款函_甲公司.docx' });
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('催款函_甲公司.docx');
    expect([...(await readFile(await download.path()))]).toEqual([80, 75, 0, 255]);
    expect(workbench.watch.errors).toEqual([]);
  });
});
