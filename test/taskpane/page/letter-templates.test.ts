import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';

import { documentText } from '../../../src/documents/document-text';
import { Book } from '../../../src/workbench/book/book';
import { startHeadlessUniver } from '../../../src/workbench/book/start-headless-univer';
import { button, heading, openLetters } from '../../support/pane-desk/letters-pane';
import { openPaneRoom, type OpenPane, type PaneRoom } from '../../support/pane-desk/open-pane-room';

let room: PaneRoom;
beforeAll(async () => {
  room = await openPaneRoom();
});
afterEach(() => room.closePanes());
afterAll(() => room.close());

/** A .docx with another sentence in the place of one, as Word would save it. */
function changed(bytes: Uint8Array, from: string, to: string): Buffer {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  if (!xml.includes(from)) throw new Error(`The template does not say ${from}.`);
  return Buffer.from(zipSync({ ...parts, 'word/document.xml': strToU8(xml.replace(from, to)) }));
}

async function openTemplates(pane: OpenPane): Promise<void> {
  await button(pane, '函件模板').click();
  await button(pane, '查看模板').click();
  await pane.pane.getByRole('combobox', { name: '模板' }).waitFor();
}

async function downloaded(pane: OpenPane, name: string): Promise<Buffer> {
  const download = pane.page.waitForEvent('download');
  await button(pane, name).click();
  return readFileSync(await (await download).path());
}

/** The text of the letters that are due, written. */
async function written(pane: OpenPane): Promise<string> {
  await button(pane, '列出到期函件').click();
  await heading(pane, '已选 3 封，合计 3,347.25 元').waitFor();
  return documentText(await downloaded(pane, '生成 3 封函件')).join('\n');
}

const chosen = (pane: OpenPane): Promise<string> =>
  pane.pane.getByRole('combobox', { name: '模板' }).evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text ?? '');

describe('函件模板', () => {
  it('takes a template of the user’s own, names every fault of a bad one, and goes back to ours', async () => {
    const pane = await openLetters(room);
    await button(pane, '函件模板').click();
    await button(pane, '查看模板').click();
    const download = pane.page.waitForEvent('download');
    await button(pane, '下载模板').click();
    const ourTemplate = readFileSync(await (await download).path());
    await pane.pane.getByText('已保存：').waitFor();
    const input = pane.pane.locator('input[type=file]:enabled');
    await input.setInputFiles({ name: 'x.docx', mimeType: '', buffer: Buffer.from('%PDF-1.4') });
    await pane.pane.getByText('模板有 1 处问题，没有保存').waitFor();
    await pane.pane.getByText('是 PDF，请载入 Word 的 .docx 文件').waitFor();
    await input.setInputFiles({ name: '首次.docx', mimeType: '', buffer: ourTemplate });
    await pane.pane.getByText('已换成自备的模板').waitFor();
    await button(pane, '恢复默认').click();
    await pane.pane.getByText('已恢复默认模板').waitFor();
    expect(await button(pane, '恢复默认').count()).toBe(0);
  });

  it('goes out to be changed in Word, comes back checked, stands in the workbook for whoever opens it, and is in every letter until ours is back', async () => {
    const book = new Book(startHeadlessUniver());
    const first = await openLetters(room, { book });
    await openTemplates(first);
    const ours = await downloaded(first, '下载模板');
    const own = changed(ours, '感谢贵司一直以来的合作，望予重视并及时付款为盼。', '请于收到后与我司法务部联系。');
    await first.pane.locator('input[type=file]:enabled').setInputFiles({ name: '首次.docx', mimeType: '', buffer: own });
    await first.pane.getByText('已换成自备的模板').waitFor();
    expect(await downloaded(first, '下载模板')).toEqual(own);
    await first.close();

    const colleague = await openLetters(room, { book, prepare: () => undefined });
    await openTemplates(colleague);
    expect(await chosen(colleague)).toBe('首次催款函 · 中文 · 自备');
    const letters = await written(colleague);
    expect(letters).toContain('请于收到后与我司法务部联系。');
    expect(letters).not.toContain('感谢贵司一直以来的合作');
    for (const customer of ['致：甲公司', '致：乙公司', '致：丙公司']) expect(letters).toContain(customer);

    await button(colleague, '恢复默认').click();
    await colleague.pane.getByText('已恢复默认模板').waitFor();
    expect(await chosen(colleague)).toBe('首次催款函 · 中文 · 默认');
    expect(await downloaded(colleague, '下载模板')).toEqual(ours);
    await colleague.close();
    book.dispose();
  });

  it('lists what can stand between braces, with what it is and an example', async () => {
    const pane = await openLetters(room);
    await openTemplates(pane);
    await button(pane, '占位符一览').click();
    await pane.pane.getByText('{应付总额大写} 大写金额 · 人民币玖万玖仟陆佰伍拾元整').waitFor();
    await pane.pane.getByText('{#发票明细}…{/发票明细} 所列发票，一行一张').waitFor();
  });
});
