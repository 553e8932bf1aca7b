import { readFileSync } from 'node:fs';

import { documentText } from '../../../src/documents/document-text';
import type { CellInput } from '../../../src/workbench/book/cell-value';
import { sheetNames, sheetOf } from '../../support/pane-desk/book-cells';
import { button, heading, log, openLetters, prepare, yearEnd } from '../../support/pane-desk/letters-pane';
import { openPaneRoom, type OpenPane, type PaneRoom } from '../../support/pane-desk/open-pane-room';
import { workbookState } from '../../support/workbook-state';

let room: PaneRoom;
beforeAll(async () => {
  room = await openPaneRoom();
});
afterEach(() => room.closePanes());
afterAll(() => room.close());

const debtors = Array.from({ length: 500 }, (_, index) => `第${String(index + 1).padStart(3, '0')}号客户`);

const rows: readonly (readonly CellInput[])[] = debtors.flatMap((name, index) =>
  [1, 2].map((invoice) => [name, `F${index + 1}-${invoice}`, '', yearEnd - 90, yearEnd - 50, 1_000 + index, 0]),
);

/** Watches from inside the page for how long it stands still, in milliseconds, and what it says of letters. */
async function watch({ frame }: OpenPane): Promise<void> {
  await frame.evaluate(() => {
    const seen = { longest: 0, sentences: [] as string[], begun: performance.now(), last: performance.now() };
    (globalThis as unknown as { seen: typeof seen }).seen = seen;
    setInterval(() => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - seen.last);
      seen.last = now;
      const sentence = /撰写函件 \d+\/500 封/.exec(document.body.textContent)?.[0];
      if (sentence !== undefined && seen.sentences.at(-1) !== sentence) seen.sentences.push(sentence);
    }, 10);
  });
}

const seenBy = ({ frame }: OpenPane) =>
  frame.evaluate(() => (globalThis as unknown as { seen: { longest: number; sentences: string[]; begun: number; last: number } }).seen);

describe('letters to 500 debtors', () => {
  it('tell how far they are, can be stopped and then leave nothing behind, and are all written in the end', async () => {
    const pane = await openLetters(room, {
      prepare: (book) => {
        prepare(book);
        sheetOf(book, '台账').cells.write(
          6,
          0,
          rows.map((row) => [...row]),
        );
      },
    });
    await button(pane, '列出到期函件').click();
    await heading(pane, /^已选 503 封/).waitFor({ timeout: 60_000 });
    for (const name of ['甲公司', '乙公司', '丙公司']) await pane.pane.getByRole('checkbox', { name: `给“${name}”发函` }).click();
    await pane.pane.getByRole('switch', { name: /留出标记/ }).click();
    const before = await workbookState(pane);
    let downloads = 0;
    pane.page.on('download', () => (downloads += 1));

    await watch(pane);
    await button(pane, '生成 500 封函件').click();
    await pane.pane.getByText(/撰写函件 \d+\/500 封/).waitFor({ timeout: 60_000 });
    // One message to the page: on a busy machine a click of the mouse, which takes several, would come when all is done.
    await button(pane, '取消').dispatchEvent('click');
    await pane.pane.getByRole('tabpanel').getByText('已取消，工作簿没有改动').waitFor({ timeout: 60_000 });
    expect(downloads).toBe(0);
    expect(sheetNames(pane.book)).not.toContain('催收记录');
    expect(await workbookState(pane)).toEqual(before);
    expect((await seenBy(pane)).sentences.length).toBeGreaterThan(0);

    await watch(pane);
    const download = pane.page.waitForEvent('download', { timeout: 120_000 });
    await button(pane, '生成 500 封函件').click();
    const text = documentText(readFileSync(await (await download).path()));
    await heading(pane, '500 封函件已生成').waitFor({ timeout: 60_000 });
    expect(text.filter((line) => /^致：第\d+号客户$/.test(line))).toEqual(debtors.map((name) => `致：${name}`));
    expect(log(pane, '编号')).toHaveLength(1_000);
    const { longest, sentences, begun, last } = await seenBy(pane);
    expect(sentences.length).toBeGreaterThan(5);
    // However busy the machine is: a page that stood still for all letters would do so for most of the time.
    expect(longest).toBeLessThan((last - begun) / 3);
  }, 300_000);
});
