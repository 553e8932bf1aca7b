import path from 'node:path';

import { openDesk, type Desk } from '../../../src/workbench/host/desk';
import { pageScript } from '../../support/page-script';

const addIn = pageScript('addIn', path.join(__dirname, '..', '..', '..', 'src', 'excel', 'excel-files.ts'));

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  desk.window.eval(`${addIn}; globalThis.files = new addIn.ExcelFiles();`);
});
afterEach(() => desk.close());

const save = (name: string, bytes: readonly number[], mimeType: string): unknown =>
  desk.window.eval(`files.save(${JSON.stringify(name)}, Uint8Array.from(${JSON.stringify(bytes)}), ${JSON.stringify(mimeType)})`);

describe('the files that a page saves', () => {
  it('are there with name, type and bytes, in the order in which the add-in saved them', async () => {
    expect(await save('催款函/甲公司.docx', [80, 75, 0, 255], 'application/msword')).toEqual({ kind: 'saved', name: '催款函_甲公司.docx' });
    expect(await save('全部.zip', [1, 2], 'application/zip')).toEqual({ kind: 'saved', name: '全部.zip' });
    expect(await desk.savedFiles()).toEqual([
      { name: '催款函_甲公司.docx', mimeType: 'application/msword', bytes: Uint8Array.of(80, 75, 0, 255) },
      { name: '全部.zip', mimeType: 'application/zip', bytes: Uint8Array.of(1, 2) },
    ]);
  });

  it('keep their bytes although the page takes the address back at once', async () => {
    desk.window.eval(`
      const address = URL.createObjectURL(new Blob(['函件']));
      const link = Object.assign(document.createElement('a'), { href: address, download: 'a.txt' });
      document.body.append(link);
      link.click();
      link.remove();
      URL.revokeObjectURL(address);
    `);
    const [file] = await desk.savedFiles();
    expect(new TextDecoder().decode(file?.bytes)).toBe('函件');
  });

  it('are none where the page follows a link, forbids its own click, or has taken the address back before', async () => {
    desk.window.eval(`
      const address = URL.createObjectURL(new Blob(['a']));
      const linkTo = (href, attributes = {}) => {
        const link = Object.assign(document.createElement('a'), { href, ...attributes });
        document.body.append(link);
        return link;
      };
      linkTo('#top').click();
      const forbidden = linkTo(address, { download: 'b.txt' });
      forbidden.addEventListener('click', (event) => event.preventDefault());
      forbidden.click();
      URL.revokeObjectURL(address);
      linkTo(address, { download: 'c.txt' }).click();
    `);
    expect(await desk.savedFiles()).toEqual([]);
  });
});
