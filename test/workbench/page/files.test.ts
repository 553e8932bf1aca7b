import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { Workbook } from '@cj-tech-master/excelts';

import { bundleFile } from '../../../src/workbench/cli/bundle-age';
import { projectRoot } from '../../../src/workbench/cli/fresh-bundle';
import { buildMonthInStandIn } from '../../../src/workbench/cli/stand-in-month';
import { forgedZip } from '../../support/forged-zip';
import { type OpenWorkbench, openWorkbenchRoom, type WorkbenchRoom } from './open-workbench';

let room: WorkbenchRoom;
beforeAll(async () => {
  room = await openWorkbenchRoom();
});
afterEach(() => room.closePages());
afterAll(() => room.close());

const table = Buffer.from('客户名称,金额\n甲公司,100\n乙公司,200.5\n');

const choose = ({ page }: OpenWorkbench, name: string, buffer: Buffer): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
const told = ({ page }: OpenWorkbench, text: string): Promise<void> => page.locator('.notices').getByText(text, { exact: true }).waitFor();
const fileName = ({ page }: OpenWorkbench): Promise<string | undefined> => page.evaluate(() => globalThis.workbench?.book.name);

/** Drops a file in the middle of what a selector finds. */
async function drop({ page }: OpenWorkbench, selector: string, name: string, text: string): Promise<void> {
  const files = await page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], file));
      return transfer;
    },
    [name, text] as const,
  );
  await page.dispatchEvent(selector, 'drop', { dataTransfer: files });
}

async function changeCell(workbench: OpenWorkbench): Promise<void> {
  await workbench.begin('改');
  await workbench.page.keyboard.press('Enter');
  await workbench.page.waitForFunction(() => globalThis.workbench?.isUnsaved());
}

describe('files in the workbench', () => {
  it('are opened by button and by drop, .csv too, and the page says which', async () => {
    const workbench = await room.open();
    await choose(workbench, '客户.csv', table);
    await told(workbench, '已打开 客户.xlsx');
    await workbench.quiet();
    expect(await workbench.values('客户', [0, 0, 3, 2])).toEqual([
      ['客户名称', '金额'],
      ['甲公司', 100],
      ['乙公司', 200.5],
    ]);
    await drop(workbench, '.title-bar', '第二份.csv', 'A,B\n1,2\n');
    await told(workbench, '已打开 第二份.xlsx');
    await workbench.reload();
    await told(workbench, '已接着上次的工作簿继续。');
  });

  it('take the place of unsaved changes only where the user agrees; saved ones go unasked', async () => {
    const workbench = await room.open();
    const { page } = workbench;
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await changeCell(workbench);
    const question = page.waitForEvent('dialog');
    await choose(workbench, '客户.csv', table);
    await question;
    expect(asked).toEqual(['当前工作簿有改动还没有保存成文件，打开 客户.csv 后不再保留。继续吗？']);
    expect(await fileName(workbench)).toBe('示例台账.xlsx');
    await page.evaluate(() => globalThis.workbench?.keepNow());
    await workbench.reload();
    expect(await page.evaluate(() => globalThis.workbench?.isUnsaved())).toBe(true);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    const saved = new Workbook();
    expect((await saving).suggestedFilename()).toBe('示例台账（应收管家）.xlsx');
    await saved.xlsx.load(await readFile(await (await saving).path()));
    expect(saved.getWorksheet('应收台账')?.getCell('A1').value).toBe('改');
    await choose(workbench, '客户.csv', table);
    await told(workbench, '已打开 客户.xlsx');
    expect(asked).toHaveLength(1);
  });

  it('that are no workbooks are refused in a sentence, and the open one stays', async () => {
    const workbench = await room.open();
    const oldFormat = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('Workbook', 'utf16le')]);
    const refused: readonly (readonly [name: string, bytes: Buffer, sentence: string])[] = [
      ['旧.xls', oldFormat, '旧.xls 是旧格式（.xls），请在 Excel 里另存为 .xlsx 再打开。'],
      ['图.png', Buffer.from([0x89, 0x50, 0x4e, 0x47]), '图.png 不是 .xlsx 或 .csv 文件，请在 Excel 里另存为 .xlsx 再打开。'],
      ['空.xlsx', Buffer.of(), '空.xlsx 是空文件。'],
    ];
    for (const [name, bytes, sentence] of refused) {
      await choose(workbench, name, bytes);
      await told(workbench, sentence);
      expect(await fileName(workbench)).toBe('示例台账.xlsx');
    }
  });

  it('that unpack to more than is read are refused in a sentence, and the page goes on with the open one', async () => {
    const workbench = await room.open();
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
    const relations = `<Relationships><Relationship Id="r" Type="${office}" Target="xl/workbook.xml"/></Relationships>`;
    const bomb = forgedZip([
      { path: '_rels/.rels', bytes: new TextEncoder().encode(relations) },
      { path: 'xl/workbook.xml', bytes: new Uint8Array(60_000_000).fill(0x20) },
    ]);
    await choose(workbench, '炸弹.xlsx', Buffer.from(bomb));
    await told(workbench, '炸弹.xlsx 解压后的内容过大，打不开。');
    expect(await fileName(workbench)).toBe('示例台账.xlsx');
    await choose(workbench, '客户.csv', table);
    await told(workbench, '已打开 客户.xlsx');
  });

  it('whose thread breaks off are told in a sentence, and the page goes on with the open one', async () => {
    const workbench = await room.open();
    await workbench.page.route('**/workbench/files.js', (route) => route.abort());
    await choose(workbench, '客户.csv', table);
    await told(workbench, '读写文件中途断了，多半是浏览器给这个页面的内存不够。请关掉别的标签页再试，或把工作簿拆小些。');
    expect(await fileName(workbench)).toBe('示例台账.xlsx');
    await workbench.page.unroute('**/workbench/files.js');
    await choose(workbench, '客户.csv', table);
    await told(workbench, '已打开 客户.xlsx');
  });

  it('made by the command line open with their analysis and its chart in front', async () => {
    const sample = path.join(projectRoot, 'assets', 'sample-ledger.xlsx');
    const { workbook } = await buildMonthInStandIn(
      {
        file: sample,
        bytes: await readFile(sample),
        bundleFile: path.join(projectRoot, bundleFile),
        request: { language: 'zh-CN', preparedAt: '2026-01-05 09:30' },
      },
      () => undefined,
    );
    const workbench = await room.open();
    await choose(workbench, '月报.xlsx', Buffer.from(workbook ?? []));
    await told(workbench, '已打开 月报.xlsx');
    await workbench.quiet();
    expect(
      await workbench.page.evaluate(() => [
        globalThis.workbench?.book.activeSheet.name,
        globalThis.workbench?.book.activeSheet.features.charts.length,
      ]),
    ).toEqual(['账龄分析 2025-12', 1]);
    await workbench.page.getByRole('button', { name: 'English' }).click();
    await workbench.page.getByText('This is not Excel').waitFor();
    await workbench.quiet();
    expect(await fileName(workbench)).toBe('月报.xlsx');
    expect(workbench.watch.errors).toEqual([]);
  });

  it('that can’t be opened at the start are set aside: the page says so, hands them out, and goes on with the sample', async () => {
    const workbench = await room.open();
    const { page } = workbench;
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('receivables-workbench', 1);
          opening.onsuccess = () => {
            const change = opening.result.transaction('workbooks', 'readwrite');
            change.objectStore('workbooks').put({ name: '坏.xlsx', bytes: new Uint8Array([1, 2, 3]) }, 'open');
            change.oncomplete = () => resolve();
          };
        }),
    );
    await page.reload();
    await page.getByRole('heading', { name: '坏.xlsx 没有打开成功' }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载这个工作簿' }).click();
    expect([...(await readFile(await (await download).path()))]).toEqual([1, 2, 3]);
    await page.locator('.start-fault').getByRole('button', { name: '换回示例台账' }).click();
    await told(workbench, '上次的 坏.xlsx 没有打开成功，已原样放在一边。');
    expect(await fileName(workbench)).toBe('示例台账.xlsx');
  });

  it('stay in use where the charts of a sheet can’t be drawn', async () => {
    const workbench = await room.open();
    const { page } = workbench;
    await page.evaluate(() => void globalThis.workbench?.book.activeSheet.features.charts.push({} as never));
    await workbench.clickCell(5, 2);
    await told(workbench, '图表没有画出来；工作簿里的图表不受影响。');
    await page.getByRole('button', { name: '保存', exact: true }).waitFor();
  });
});
