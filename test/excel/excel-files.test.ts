import { resolveObjectURL } from 'node:buffer';

import { ExcelFiles } from '../../src/excel/excel-files';
import { openExcelDesk, type ExcelDesk } from './excel-desk';

let desk: ExcelDesk;
/** What the page was told to download. */
let downloads: { readonly name: string; readonly address: string }[];

beforeEach(async () => {
  desk = await openExcelDesk();
  downloads = [];
  const { document } = desk.window;
  Object.assign(globalThis, { document });
  document.addEventListener('click', (event) => {
    event.preventDefault();
    const link = event.target;
    if (link instanceof desk.window.HTMLAnchorElement) downloads.push({ name: link.download, address: link.href });
  });
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
});
afterEach(async () => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'document');
  await desk.close();
});

const bytes = new Uint8Array([80, 75, 0, 255]);
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function onPlatform(platform: string): void {
  Object.assign(globalThis, { Office: { ...Office, context: { platform } } });
}

describe('saving a file', () => {
  it.each(['OfficeOnline', 'PC', 'Universal'])('hands it over as a download on %s, with its name, type and bytes', async (platform) => {
    onPlatform(platform);
    expect(await new ExcelFiles().save('函/件.docx', bytes, word)).toEqual({ kind: 'saved', name: '函_件.docx' });
    expect(downloads.map(({ name }) => name)).toEqual(['函_件.docx']);
    const blob = resolveObjectURL(downloads[0]?.address ?? '');
    expect(blob?.type).toBe(word);
    expect(new Uint8Array((await blob?.arrayBuffer()) ?? [])).toEqual(bytes);
    expect(desk.window.document.querySelector('a')).toBeNull();
  });

  it.each(['Mac', 'iOS'])('says that %s takes none, and does not pretend to', async (platform) => {
    onPlatform(platform);
    expect(await new ExcelFiles().save('函件.docx', bytes, word)).toEqual({ kind: 'notPossible', reason: 'platform' });
    expect(downloads).toEqual([]);
  });

  it('says what the page itself has against it', async () => {
    jest.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no room');
    });
    expect(await new ExcelFiles().save('函件.docx', bytes, word)).toEqual({ kind: 'notPossible', reason: 'failed', message: 'no room' });
    jest.restoreAllMocks();
  });

  it('lets go of the bytes after a while', async () => {
    await new ExcelFiles().save('函件.docx', bytes, word);
    const address = downloads[0]?.address ?? '';
    jest.advanceTimersByTime(59_000);
    expect(resolveObjectURL(address)).toBeDefined();
    jest.advanceTimersByTime(2_000);
    expect(resolveObjectURL(address)).toBeUndefined();
  });
});
