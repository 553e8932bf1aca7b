import { readFileSync } from 'node:fs';

import { documentText } from '../../../src/documents/document-text';
import { eventually } from '../../support/eventually';
import { sheetNames, sheetOf } from '../../support/pane-desk/book-cells';
import {
  button,
  focused,
  focusedField,
  heading,
  log,
  openLetters,
  prepare,
  pressUntil,
  yearEnd,
} from '../../support/pane-desk/letters-pane';
import { openPaneRoom, type PaneRoom } from '../../support/pane-desk/open-pane-room';

let room: PaneRoom;
beforeAll(async () => {
  room = await openPaneRoom();
});
afterEach(() => room.closePanes());
afterAll(() => room.close());

describe('催款函', () => {
  it('goes from the rows selected, hidden ones left out, to a saved file and rows of 催收记录, and proposes nothing twice', async () => {
    const pane = await openLetters(room);
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
    // The list stays with the debtors that were selected, wherever the user stands by now: nothing is left to send to them.
    await heading(pane, '没有选中函件').waitFor();
    expect(await pane.pane.getByRole('checkbox', { name: /^给“/ }).evaluateAll((boxes) => boxes.map((box) => box.ariaLabel))).toEqual([
      '给“丙公司”发函',
      '给“甲公司”发函',
    ]);
    sheet.grid.setRowsHidden(3, 1, false);
    await button(pane, '列出到期函件').click();
    await heading(pane, '已选 1 封，合计 1,500.00 元').waitFor();
    expect(await pane.pane.getByRole('checkbox', { name: /^给“/ }).count()).toBe(1);
  });

  it('stays with the rows selected, and on the user’s sheet, when what letters lack is given', async () => {
    const pane = await openLetters(room, {
      prepare: (book) => {
        prepare(book);
        book.removeSheet(sheetOf(book, '应收参数'));
      },
    });
    const sheet = sheetOf(pane.book, '台账');
    pane.host.user.selected(sheet, [{ row: 4, col: 0, rows: 1, cols: 1 }]);
    await button(pane, '列出所选行的客户').click();
    await heading(pane, '已选 1 封，合计 300.00 元').waitFor();
    for (const [label, text] of [
      ['我方名称', '沈阳示例机械有限公司'],
      ['地址', '沈阳市和平区某路 1 号'],
    ] as const)
      await pane.pane.getByLabel(label, { exact: true }).first().fill(text);
    await button(pane, '保存').first().click();
    await eventually(() => expect(sheetNames(pane.book)).toContain('应收参数'));
    await pane.pane.getByLabel('我方名称', { exact: true }).waitFor({ state: 'detached' });
    await heading(pane, '已选 1 封，合计 300.00 元').waitFor();
    expect(pane.book.activeSheet.name).toBe('台账');
  });

  it('takes a waybill and what became of a letter by two keys each, and enters them at once', async () => {
    const pane = await openLetters(room);
    await button(pane, '列出到期函件').click();
    const download = pane.page.waitForEvent('download');
    await button(pane, '生成 3 封函件').click();
    await download;
    await heading(pane, '函件去向（3 封未签收）').waitFor();
    const waybill = pane.pane.getByRole('textbox', { name: /的快递单号$/ });
    await waybill.first().focus();
    for (const key of ['7', 'Enter', '8']) await pane.page.keyboard.press(key);
    const letters = pane.pane.locator('[data-letter]');
    // Where the line itself has the keyboard a courier's number is no command: R marks nothing as received, B nothing as returned.
    await letters.first().focus();
    for (const key of ['R', 'B', '1']) await pane.page.keyboard.press(key);
    expect(await waybill.first().inputValue()).toBe('7RB1');
    expect(await letters.first().locator('[aria-pressed="true"]').allTextContents()).toEqual(['寄出']);
    await waybill.first().fill('7');
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

  it('says why invoices of letters that were not sent are not listed again', async () => {
    const pane = await openLetters(room, {
      prepare: (book) => {
        prepare(book);
        book.addSheet('催收记录').cells.write(0, 0, [
          ['编号', '日期', '客户', '发票号', '方式', '阶段', '金额', '内容', '快递单号', '寄出', '签收', '退回'],
          ['X1', yearEnd - 20, '甲公司', 'A1', '函件', '首次催款函', 1044, '催款函', '', '', '', ''],
        ]);
      },
    });
    await button(pane, '列出到期函件').click();
    await pane.pane.getByText('1 封函件已登记而未寄出，其发票不再列出；要改了重新生成，先在下面把它们作废。').waitFor();
  });

  it('shows what became of letters without listing new ones, and enters it', async () => {
    const pane = await openLetters(room, {
      prepare: (book) => {
        prepare(book);
        book.addSheet('催收记录').cells.write(0, 0, [
          ['编号', '日期', '客户', '发票号', '方式', '阶段', '金额', '内容', '快递单号', '寄出', '签收', '退回'],
          ['X1', yearEnd - 20, '甲公司', 'A1', '函件', '首次催款函', 1044, '催款函', '', '', '', ''],
          ['X1', yearEnd - 20, '甲公司', '贷项抵减', '函件', '', -44.5, '催款函', '', '', '', ''],
        ]);
      },
    });
    await button(pane, '查看未签收的函件').click();
    await heading(pane, '函件去向（1 封未签收）').waitFor();
    expect(await pane.pane.getByText('999.50，未寄出').count()).toBe(1);
    expect(await pane.pane.getByRole('checkbox', { name: /^给“/ }).count()).toBe(0);
    await pane.pane.locator('[data-letter]').focus();
    await pane.page.keyboard.press('r');
    await button(pane, '登记 1 封').click();
    await pane.pane.getByText('催收记录里没有未签收的函件。').waitFor();
    expect(log(pane, '编号', '签收').every(([number, received]) => number === 'X1' && typeof received === 'number')).toBe(true);
    expect(await pane.pane.getByRole('checkbox', { name: /^给“/ }).count()).toBe(0);
  });

  it('goes by keyboard alone from the list to the letters written', async () => {
    const pane = await openLetters(room);
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
    const pane = await openLetters(room);
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

  it('asks once for the basis of penalties and keeps it in 客户资料 (R13a)', async () => {
    const pane = await openLetters(room);
    await button(pane, '列出到期函件').click();
    await pane.pane.getByRole('combobox', { name: '“丙公司”的违约金依据' }).selectOption('statutory');
    await button(pane, '保存').click();
    await eventually(() => expect(sheetOf(pane.book, '客户资料').cells.value(3, 5)).toBe('法定'));
    await eventually(async () => expect(await pane.pane.getByText('户没有确认违约金依据').count()).toBe(0));
  });

  it('leads from letters that lack data to the first field that they wait for, ours before the debtors’, and counts them one way', async () => {
    const pane = await openLetters(room, {
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
    await button(pane, '我方资料有 1 项可不填').waitFor();
    expect(await pane.pane.getByLabel('签署人').count()).toBe(0);
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

  it('writes in English, for a reader of English, from the list to the register', async () => {
    const pane = await openLetters(room, { locale: 'en-US' });
    await button(pane, 'List the letters due').click();
    await heading(pane, '3 letters chosen, 3,347.25 in all').waitFor();
    for (const name of ['乙公司', '丙公司']) await pane.pane.getByRole('checkbox', { name: `Write to "${name}"` }).click();
    await button(pane, 'Invoices, dates and preview').last().click();
    await pane.pane.getByRole('combobox', { name: 'Language of the letter' }).selectOption('en-US');
    const download = pane.page.waitForEvent('download');
    await button(pane, 'Write 1 letter').click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^First demand.*2025-12-31.*\.docx$/);
    const text = documentText(readFileSync(await file.path())).join('\n');
    for (const said of ['Demand for Payment', 'To: 甲公司', 'CNY 1,547.25', 'One Thousand Five Hundred Forty-Seven and 25/100'])
      expect(text).toContain(said);
    await heading(pane, '1 letter written').waitFor();
    const entered = sheetNames(pane.book).find((name) => !['台账', '应收参数', '客户资料', 'Sheet1'].includes(name)) ?? '';
    const [headings = [], ...rows] = sheetOf(pane.book, entered).cells.values({ row: 0, col: 0, rows: 3, cols: 20 });
    expect(rows.map((row) => [row[headings.indexOf('Customer')], row[headings.indexOf('Amount')]])).toEqual([
      ['甲公司', 1044],
      ['甲公司', 503.25],
    ]);
  });
});
