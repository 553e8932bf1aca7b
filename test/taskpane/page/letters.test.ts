import { readFileSync } from 'node:fs';

import { documentText } from '../../../src/documents/document-text';
import type { Book } from '../../../src/workbench/book/book';
import type { CellInput } from '../../../src/workbench/book/cell-value';
import { eventually } from '../../support/eventually';
import { sheetNames, sheetOf } from '../../support/pane-desk/book-cells';
import { openPaneRoom, type OpenPane, type PaneRoom } from '../../support/pane-desk/open-pane-room';

let room: PaneRoom;
beforeAll(async () => {
  room = await openPaneRoom();
});
afterEach(() => room.closePanes());
afterAll(() => room.close());

/** 2025-12-31. */
const yearEnd = 46022;

const ledger: readonly (readonly CellInput[])[] = [
  ['应收账款台账　截止日期：2025-12-31'],
  ['客户名称', '发票号', '合同号', '发票日期', '到期日', '应收金额', '已收金额'],
  ['甲公司', 'A1', 'HT-1', yearEnd - 120, yearEnd - 100, 1_000, 0],
  ['乙公司', 'B1', '', yearEnd - 90, yearEnd - 50, 2_000, 500],
  ['丙公司', 'C1', '', yearEnd - 90, yearEnd - 50, 300, 0],
  ['甲公司', 'A2', 'HT-1', yearEnd - 60, yearEnd - 20, 500.25, 0],
];

const ours: readonly (readonly CellInput[])[] = [
  ['参数', '值'],
  ['我方名称', '沈阳示例机械有限公司'],
  ['统一社会信用代码', '91210100MA0000000X'],
  ['地址', '沈阳市和平区某路 1 号'],
  ['电话', '024-00000000'],
  ['开户行', '示例银行沈阳分行'],
  ['收款账号', '6200 0000 0000'],
  ['签署人', '王五'],
];

const customers: readonly (readonly CellInput[])[] = [
  ['客户名称', '统一社会信用代码', '地址', '联系人', '电话', '违约金依据'],
  ['甲公司', '91210100MA00000001', '沈阳市甲路 1 号', '王会计', '024-1', '合同'],
  ['乙公司', '91210100MA00000002', '沈阳市乙路 1 号', '李会计', '024-2', '无'],
  ['丙公司', '91210100MA00000003', '沈阳市丙路 1 号', '赵会计', '024-3', ''],
];

function prepare(book: Book): void {
  for (const [name, cells] of [
    ['台账', ledger],
    ['应收参数', ours],
    ['客户资料', customers],
  ] as const)
    book.addSheet(name).cells.write(
      0,
      0,
      cells.map((row) => [...row]),
    );
}

/** A pane on 催款函 before a ledger, with everything that letters say of us and the debtors. */
async function openLetters(options: Parameters<PaneRoom['openPane']>[0] = {}): Promise<OpenPane> {
  const pane = await room.openPane({ prepare, ...options });
  await pane.pane
    .getByRole('button', { name: /^(?:生成 2025-12 月报|Build)/ })
    .first()
    .waitFor();
  await pane.pane.getByRole('tab', { name: /^(?:催款函|Letters)$/ }).click();
  return pane;
}

const button = ({ pane }: OpenPane, name: string | RegExp) => pane.getByRole('button', { name });
const heading = ({ pane }: OpenPane, name: string | RegExp) => pane.getByRole('heading', { name });

/** The cells of 催收记录 under some of its headings. */
function log({ book }: OpenPane, ...headings: readonly string[]): unknown[][] {
  const values = sheetOf(book, '催收记录').cells.values({ row: 0, col: 0, rows: 8, cols: 20 });
  const [first = [], ...rows] = values;
  return rows.filter((row) => row[first.indexOf('编号')] !== '').map((row) => headings.map((name) => row[first.indexOf(name)]));
}

/** What has the keyboard: its name, or its text. */
const focused = ({ frame }: OpenPane): Promise<string> =>
  frame.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

/** The label of the field that has the keyboard; empty where it is no field. */
const focusedField = ({ frame }: OpenPane): Promise<string> =>
  frame.evaluate(() => (document.activeElement instanceof HTMLInputElement ? (document.activeElement.labels?.[0]?.textContent ?? '') : ''));

async function pressUntil(pane: OpenPane, key: string, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if ((await focused(pane)) === name) return;
    await pane.page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${name}, but to ${await focused(pane)}.`);
}

describe('催款函', () => {
  it('goes from the rows selected, hidden ones left out, to a saved file and rows of 催收记录, and proposes nothing twice', async () => {
    const pane = await openLetters();
    const sheet = sheetOf(pane.book, '台账');
    sheet.grid.setRowsHidden(3, 1, true);
    pane.host.user.selected(sheet, [
      { row: 2, col: 0, rows: 2, cols: 1 },
      { row: 4, col: 0, rows: 1, cols: 1 },
    ]);
    await button(pane, '列出所选行的客户').click();
    await heading(pane, '已选 2 封，合计 1,847.25 元').waitFor();
    expect(sheetNames(pane.book)).not.toContain('催收记录');
    const download = pane.page.waitForEvent('download');
    await button(pane, '生成 2 封函件').click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^首次催款函.*\.docx$/);
    const text = documentText(readFileSync(await file.path())).join('\n');
    for (const said of ['甲公司', 'A1', 'A2', '丙公司', 'C1', '沈阳示例机械有限公司']) expect(text).toContain(said);
    expect(text).not.toContain('乙公司');
    await heading(pane, '2 封函件已生成').waitFor();
    expect(log(pane, '客户', '发票号', '方式', '阶段', '金额')).toEqual([
      ['丙公司', 'C1', '函件', '首次催款函', 300],
      ['甲公司', 'A1', '函件', '首次催款函', 1044],
      ['甲公司', 'A2', '函件', '首次催款函', 503.25],
    ]);
    sheet.grid.setRowsHidden(3, 1, false);
    await button(pane, '列出到期函件').click();
    await heading(pane, '已选 1 封，合计 1,500.00 元').waitFor();
    expect(await pane.pane.getByRole('checkbox', { name: /^给“/ }).count()).toBe(1);
  });

  it('takes a waybill and what became of a letter by two keys each, and enters them at once', async () => {
    const pane = await openLetters();
    await button(pane, '列出到期函件').click();
    const download = pane.page.waitForEvent('download');
    await button(pane, '生成 3 封函件').click();
    await download;
    await heading(pane, '函件去向（3 封未签收）').waitFor();
    const waybill = pane.pane.getByRole('textbox', { name: /的快递单号$/ });
    await waybill.first().focus();
    for (const key of ['7', 'Enter', '8']) await pane.page.keyboard.press(key);
    const letters = pane.pane.locator('[data-letter]');
    await letters.nth(2).focus();
    await pane.page.keyboard.press('r');
    await pane.pane.getByLabel('登记日期').fill('2026-01-05');
    await pane.page.keyboard.press('Enter');
    await button(pane, '登记 3 封').click();
    await heading(pane, '3 封函件已登记').waitFor();
    expect(log(pane, '快递单号', '寄出', '签收')).toEqual([
      ['7', yearEnd + 5, ''],
      ['8', yearEnd + 5, ''],
      ['', '', yearEnd + 5],
      ['', '', yearEnd + 5],
    ]);
    await heading(pane, '函件去向（2 封未签收）').waitFor();
  });

  it('goes by keyboard alone from the list to the letters written', async () => {
    const pane = await openLetters();
    await pressUntil(pane, 'Tab', '列出到期函件');
    await pane.page.keyboard.press('Enter');
    await eventually(async () => expect(await focused(pane)).toBe('已选 3 封，合计 3,347.25 元'));
    await pressUntil(pane, 'Tab', '给“丙公司”发函');
    await pane.page.keyboard.press('Space');
    await heading(pane, '已选 2 封，合计 3,047.25 元').waitFor();
    await pressUntil(pane, 'Tab', '生成 2 封函件');
    const download = pane.page.waitForEvent('download');
    await pane.page.keyboard.press('Enter');
    await download;
    await eventually(async () => expect(await focused(pane)).toBe('2 封函件已生成'));
  });

  it('shows what a letter says before it is written, and the same as a message', async () => {
    const pane = await openLetters();
    await button(pane, '列出到期函件').click();
    await button(pane, '发票、日期和预览').last().click();
    await pane.pane.getByRole('button', { name: '预览', exact: true }).click();
    const paper = pane.pane.getByRole('region', { name: '“甲公司”的函件' });
    await paper.waitFor();
    expect(await paper.textContent()).toContain('人民币壹仟伍佰肆拾柒元贰角伍分');
    expect(sheetNames(pane.book)).not.toContain('催收记录');
    await button(pane, '邮件提醒').click();
    expect(await pane.pane.getByRole('textbox', { name: '邮件提醒' }).inputValue()).toContain('收款账户：沈阳示例机械有限公司');
  });

  it('takes a template of the user’s own, names every fault of a bad one, and goes back to ours', async () => {
    const pane = await openLetters();
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

  it('asks once for the basis of penalties and keeps it in 客户资料 (R13a)', async () => {
    const pane = await openLetters();
    await button(pane, '列出到期函件').click();
    await pane.pane.getByRole('combobox', { name: '“丙公司”的违约金依据' }).selectOption('statutory');
    await button(pane, '保存').click();
    await eventually(() => expect(sheetOf(pane.book, '客户资料').cells.value(3, 5)).toBe('法定'));
    await eventually(async () => expect(await pane.pane.getByText('户没有确认违约金依据').count()).toBe(0));
  });

  it('leads from letters that lack data to the first field that they wait for, ours before the debtors’, and counts them one way', async () => {
    const pane = await openLetters({
      prepare: (book) => {
        prepare(book);
        sheetOf(book, '应收参数').cells.write(2, 1, [['']]);
        sheetOf(book, '应收参数').cells.write(5, 1, [['']]);
        sheetOf(book, '应收参数').cells.write(7, 1, [['']]);
        sheetOf(book, '客户资料').cells.write(2, 2, [['']]);
      },
    });
    await button(pane, '列出到期函件').click();
    await heading(pane, '我方资料还缺 2 项，另有 1 项可不填').waitFor();
    await button(pane, '生成 3 封函件').click();
    await heading(pane, '函件还缺资料：我方 2 项，客户 乙公司，请补上').waitFor();
    expect(await button(pane, '到月报页回答').count()).toBe(0);
    await pressUntil(pane, 'Tab', '去填写');
    await pane.page.keyboard.press('Enter');
    await eventually(async () => expect(await focusedField(pane)).toBe('统一社会信用代码'));
    for (const key of ['9', 'Tab', '8', 'Enter']) await pane.page.keyboard.press(key);
    await eventually(() => expect(sheetOf(pane.book, '应收参数').cells.value(2, 1)).toBe('9'));
    await heading(pane, '我方资料有 1 项可不填').waitFor();
    await button(pane, '生成 3 封函件').click();
    await heading(pane, '函件还缺资料：客户 乙公司，请补上').waitFor();
    await button(pane, '去填写').click();
    await eventually(async () => expect(await focusedField(pane)).toBe('地址'));
    for (const key of ['7', 'Enter']) await pane.page.keyboard.press(key);
    await eventually(() => expect(sheetOf(pane.book, '客户资料').cells.value(2, 2)).toBe('7'));
    const download = pane.page.waitForEvent('download');
    await button(pane, '生成 3 封函件').click();
    await download;
    await heading(pane, '3 封函件已生成').waitFor();
  });

  it('speaks English', async () => {
    const pane = await openLetters({ locale: 'en-US' });
    await button(pane, 'List the letters due').click();
    await heading(pane, '3 letters chosen, 3,347.25 in all').waitFor();
    await button(pane, 'Write 3 letters').waitFor();
  });
});
