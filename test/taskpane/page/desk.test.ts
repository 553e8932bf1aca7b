import type { Book } from '../../../src/workbench/book/book';
import { eventually } from '../../support/eventually';
import { sheetNames } from '../../support/pane-desk/book-cells';
import { button, focused, focusedField, heading, openLetters, prepare, pressUntil, yearEnd } from '../../support/pane-desk/letters-pane';
import type { OpenPane } from '../../support/pane-desk/open-pane-room';
import { openPaneRoom, type PaneRoom } from '../../support/pane-desk/open-pane-room';
import { sheetOf } from '../../support/pane-desk/book-cells';

let room: PaneRoom;
beforeAll(async () => {
  room = await openPaneRoom();
});
afterEach(() => room.closePanes());
afterAll(() => room.close());

async function openDesk(options: Parameters<PaneRoom['openPane']>[0] = {}): Promise<OpenPane> {
  const pane = await openLetters(room, options);
  await pane.pane.getByRole('tab', { name: '催收' }).click();
  await button(pane, '列出当日事项').waitFor();
  return pane;
}

/** The cells of 催收记录 under some of its headings. */
function log({ book }: OpenPane, ...headings: readonly string[]): unknown[][] {
  const [first = [], ...rows] = sheetOf(book, '催收记录').cells.values({ row: 0, col: 0, rows: 20, cols: 20 });
  return rows.filter((row) => row[first.indexOf('客户')] !== '').map((row) => headings.map((name) => row[first.indexOf(name)]));
}

/** The ledger with its receipts: whether a promise was kept is known by them alone. */
function withReceipts(book: Book): void {
  prepare(book);
  book.addSheet('收款明细').cells.write(0, 0, [
    ['收款日期', '客户', '发票号', '金额'],
    [yearEnd - 20, '乙公司', 'B1', 500],
  ]);
}

const line = ({ pane }: OpenPane, name: string) => pane.getByRole('group', { name });

describe('催收', () => {
  it('lists what is to be done by urgency, filters it, and writes nothing (R41)', async () => {
    const pane = await openDesk();
    await button(pane, '列出当日事项').click();
    await heading(pane, '2025-12-31：6 项，3 户').waitFor();
    await heading(pane, '今天联系或发函（6）').waitFor();
    expect(await pane.pane.locator('[data-work]').evaluateAll((lines) => lines.map((one) => one.getAttribute('aria-label')))).toEqual([
      '甲公司，应发函件',
      '乙公司，应发函件',
      '丙公司，应发函件',
      '甲公司，电话催收',
      '乙公司，电话催收',
      '丙公司，电话催收',
    ]);
    await pane.pane.getByLabel('事项').selectOption('call');
    await heading(pane, '今天联系或发函（3）').waitFor();
    expect(sheetNames(pane.book)).not.toContain('催收记录');
  });

  it('enters a call by two keys and a sentence, with a promise, by keyboard alone; the list knows of it (R24, R28c, R41)', async () => {
    const pane = await openDesk();
    await pressUntil(pane, 'Tab', '列出当日事项');
    await pane.page.keyboard.press('Enter');
    await eventually(async () => expect(await focused(pane)).toBe('2025-12-31：6 项，3 户'));
    await pressUntil(pane, 'Tab', '甲公司，应发函件');
    await pane.page.keyboard.press('ArrowDown');
    await eventually(async () => expect(await focused(pane)).toBe('乙公司，应发函件'));
    await pane.page.keyboard.press('c');
    await pane.pane.getByLabel('说了什么').waitFor();
    await pane.page.keyboard.type('答应一月五日付一半');
    await pane.pane.getByLabel('日期', { exact: true }).fill('2025-12-31');
    await pane.pane.getByLabel('承诺日期（没有承诺不填）').fill('2026-01-03');
    await pane.pane.getByLabel('承诺金额（空白为全部欠款）').fill('700');
    await pane.page.keyboard.press('Enter');
    await pane.pane.getByText('请写上经办人，以后会记住').waitFor();
    await pane.pane.getByLabel('经办人').last().fill('李敏');
    await pane.page.keyboard.press('Enter');
    await heading(pane, '与“乙公司”的联系已登记').waitFor();
    expect(log(pane, '日期', '客户', '方式', '内容', '承诺日期', '承诺金额', '经办人')).toEqual([
      [yearEnd, '乙公司', '电话', '答应一月五日付一半', yearEnd + 3, 700, '李敏'],
    ]);
    await line(pane, '乙公司，承诺即将到期').waitFor();
    expect(await line(pane, '乙公司，电话催收').count()).toBe(0);
    // A second contact on the day is warned of, and the name is known by now.
    await line(pane, '乙公司，承诺即将到期').focus();
    await pane.page.keyboard.press('v');
    await pane.pane.getByLabel('同行人').waitFor();
    expect(await pane.pane.getByLabel('经办人').last().inputValue()).toBe('李敏');
    await pane.pane.getByLabel('日期', { exact: true }).fill('2025-12-31');
    await pane.pane.getByText('最早 2026-01-04 再联系这个客户').waitFor();
  });

  it('sees by keyboard alone a promise made, then broken, on the list of today and on the card with its cell (R28c, R41)', async () => {
    const pane = await openDesk({ prepare: withReceipts });
    const { keyboard } = pane.page;
    await pressUntil(pane, 'Tab', '列出当日事项');
    await keyboard.press('Enter');
    await eventually(async () => expect(await focused(pane)).toBe('2025-12-31：6 项，3 户'));
    await pressUntil(pane, 'Tab', '甲公司，应发函件');
    await pressUntil(pane, 'ArrowDown', '乙公司，应发函件');
    await keyboard.press('c');
    await eventually(async () => expect(await focusedField(pane)).toBe('说了什么'));
    await keyboard.type('答应一月三日付七百');
    for (const [field, text] of [
      ['承诺日期（没有承诺不填）', '2026-01-03'],
      ['承诺金额（空白为全部欠款）', '700'],
      ['结果（如 已接通、无人接听）', '已接通'],
      ['下次联系（没有约定不填）', '2026-01-04'],
      ['日期', '2025-12-31'],
      ['经办人', '李敏'],
    ] as const) {
      await keyboard.press('Tab');
      expect(await focusedField(pane)).toBe(field);
      await keyboard.press('Control+a');
      await keyboard.type(text);
    }
    await keyboard.press('Enter');
    await heading(pane, '与“乙公司”的联系已登记').waitFor();
    expect(log(pane, '日期', '客户', '内容', '结果', '承诺日期', '承诺金额', '经办人')).toEqual([
      [yearEnd, '乙公司', '答应一月三日付七百', '已接通', yearEnd + 3, 700, '李敏'],
    ]);
    await line(pane, '乙公司，承诺即将到期').waitFor();
    // By today the promised date has passed and nothing came.
    const today = await button(pane, /^列出今天/).textContent();
    await pressUntil(pane, 'Tab', today ?? '');
    await keyboard.press('Enter');
    const broken = line(pane, '乙公司，承诺失约');
    await broken.waitFor();
    expect(await broken.textContent()).toContain('700.00');
    expect(await broken.textContent()).toContain('自 2026-01-04');
    await pressUntil(pane, 'Tab', '乙公司，承诺失约');
    await keyboard.press('Enter');
    const card = pane.pane.getByRole('region', { name: /^乙公司（/ });
    await card.getByText('承诺 2026-01-03 付款，失约').waitFor();
    // What came of the months stands as bars, and in words for whoever does not see them.
    await card.getByRole('img', { name: '近 24 个月到账迟付天数：2025-12 30.0 天。其余月份没有到账。' }).waitFor();
    await pressUntil(pane, 'Tab', '2025-12-31');
    await keyboard.press('Enter');
    await eventually(() => expect(pane.host.selection.areas).toMatchObject([{ row: 1, col: 0 }]));
  });

  it('says what is done, puts off and assigns by one key, and lists what was set aside apart (R41)', async () => {
    const pane = await openDesk();
    await button(pane, '列出当日事项').click();
    await line(pane, '丙公司，电话催收').focus();
    await pane.page.keyboard.press('d');
    await heading(pane, '完成：“丙公司”已登记').waitFor();
    await heading(pane, '2025-12-31：5 项，3 户').waitFor();
    await line(pane, '乙公司，电话催收').focus();
    await pane.page.keyboard.press('p');
    await pane.pane.getByLabel('推迟到').fill('2025-12-31');
    await pane.page.keyboard.press('Enter');
    await pane.pane.getByText('请写 2025-12-31 之后的日期').waitFor();
    await pane.pane.getByLabel('推迟到').fill('2026-01-05');
    await pane.page.keyboard.press('Enter');
    await heading(pane, '推迟：“乙公司”已登记').waitFor();
    await line(pane, '甲公司，电话催收').focus();
    await pane.page.keyboard.press('a');
    await pane.pane.getByLabel('分派给').fill('李敏');
    await pane.page.keyboard.press('Enter');
    await heading(pane, '分派：“甲公司”已登记').waitFor();
    expect(sheetOf(pane.book, '事项安排').cells.values({ row: 1, col: 0, rows: 3, cols: 6 })).toEqual([
      [yearEnd, '丙公司', '电话催收', '完成', '', ''],
      [yearEnd, '乙公司', '电话催收', '推迟', yearEnd + 5, ''],
      [yearEnd, '甲公司', '电话催收', '分派', '', '李敏'],
    ]);
    await button(pane, '已完成或推迟 2 项').click();
    await pane.pane.getByText('推迟到 2026-01-05').waitFor();
    await pane.pane.getByLabel('经办人').first().selectOption('=李敏');
    await heading(pane, '今天联系或发函（1）').waitFor();
  });

  it('makes 催收日程 of the day from the list (R41)', async () => {
    const pane = await openDesk();
    await button(pane, '列出当日事项').click();
    await button(pane, '生成工作表“催收日程 2025-12-31”').click();
    await eventually(() => expect(sheetNames(pane.book)).toContain('催收日程 2025-12-31'));
  });

  it('makes 催收月报 and 信用评级 without a list, by keyboard (R36, R38)', async () => {
    const pane = await openDesk();
    await pressUntil(pane, 'Tab', '生成催收月报');
    await pane.page.keyboard.press('Enter');
    await eventually(() => expect(sheetNames(pane.book)).toContain('催收月报 2025-12'));
    await eventually(async () => expect(await button(pane, '生成信用评级').getAttribute('aria-disabled')).not.toBe('true'));
    await button(pane, '生成信用评级').click();
    await eventually(() => expect(sheetNames(pane.book)).toContain('信用评级 2025-12'));
    expect(sheetNames(pane.book)).toContain('催收月报 2025-12');
  });

  it('brings the link to a sheet that was made into sight, also where the keyboard is elsewhere', async () => {
    const pane = await openDesk({ prepare, width: 320, height: 500 });
    await button(pane, '列出当日事项').click();
    await heading(pane, '2025-12-31：6 项，3 户').waitFor();
    await button(pane, '生成催收月报').scrollIntoViewIfNeeded();
    // As Excel's grid takes the keyboard when it shows the new sheet.
    await pane.page.evaluate(() => window.focus());
    await eventually(async () => expect(await pane.frame.evaluate(() => document.hasFocus())).toBe(false));
    await button(pane, '生成催收月报').evaluate((element: HTMLElement) => element.click());
    await heading(pane, '催收月报 2025-12 已生成').waitFor();
    const link = pane.pane.getByRole('button', { name: '催收月报 2025-12', exact: true });
    await eventually(async () => {
      const { top, bottom, height } = await link.evaluate((element) => {
        const box = element.getBoundingClientRect();
        return { top: box.top, bottom: box.bottom, height: window.innerHeight };
      });
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(height);
    });
  });

  it('opens the card of a debtor, whose events lead to their cells (R36)', async () => {
    const pane = await openDesk();
    await button(pane, '列出当日事项').click();
    await line(pane, '甲公司，应发函件').focus();
    await pane.page.keyboard.press('Enter');
    const card = pane.pane.getByRole('region', { name: '甲公司（2025-12-31）' });
    await card.waitFor();
    await eventually(async () => expect(await focused(pane)).toBe('甲公司（2025-12-31）'));
    await eventually(async () => expect(await card.textContent()).toContain('余额1,500.25'));
    await card.getByRole('button', { name: '2025-11-01' }).click();
    await eventually(() => expect(pane.host.selection.areas).toMatchObject([{ row: 5, col: 0 }]));
    // What a figure goes by is a link, too: the invoice that was due first.
    await card.getByRole('button', { name: '余额' }).click();
    await eventually(() => expect(pane.host.selection.areas).toMatchObject([{ row: 2, col: 0 }]));
    await card.getByRole('button', { name: '电话提纲' }).click();
    expect(await card.getByRole('textbox', { name: '电话提纲' }).inputValue()).toContain('逾期 2 张发票，共 1,500.25 元');
    await button(pane, '关闭卡片').click();
    expect(await card.count()).toBe(0);
  });

  it('saves the notes for a negotiation from the card by keyboard (R33)', async () => {
    const pane = await openDesk();
    await button(pane, '列出当日事项').click();
    await line(pane, '甲公司，应发函件').focus();
    await pane.page.keyboard.press('Enter');
    await eventually(async () => expect(await focused(pane)).toBe('甲公司（2025-12-31）'));
    await pane.pane.getByRole('button', { name: '谈判要点' }).waitFor();
    await pressUntil(pane, 'Tab', '谈判要点');
    const download = pane.page.waitForEvent('download');
    await pane.page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toBe('谈判要点 甲公司.docx');
    await eventually(async () => expect(await focused(pane)).toBe('谈判要点已保存：谈判要点 甲公司.docx'));
  });

  it('opens a case from the card by keyboard, registers a file, tells that it was changed, and saves the papers as one zip (R43, R44)', async () => {
    const pane = await openDesk();
    await button(pane, '列出当日事项').click();
    await line(pane, '甲公司，应发函件').focus();
    await pane.page.keyboard.press('Enter');
    await eventually(async () => expect(await focused(pane)).toBe('甲公司（2025-12-31）'));
    await pane.pane.getByRole('button', { name: '立案' }).waitFor();
    await pressUntil(pane, 'Tab', '立案');
    await pane.page.keyboard.press('Enter');
    // What would be in it is said first, and nothing is entered.
    await eventually(async () => expect(await focused(pane)).toBe('为“甲公司”立案？确认之前不写入任何内容'));
    await pane.pane.getByText('截至 2025-12-31 逾期的 2 张发票，本金 1,500.25 元，都会列入这个案件；以后新逾期的也算在内。').waitFor();
    expect(sheetNames(pane.book)).not.toContain('案件');
    await pressUntil(pane, 'Tab', '确认立案');
    await pane.page.keyboard.press('Enter');
    await heading(pane, '“甲公司”的案件 AJ20251231-1 已登记').waitFor();
    expect(sheetOf(pane.book, '案件').cells.values({ row: 1, col: 0, rows: 1, cols: 4 })).toEqual([['AJ20251231-1', '甲公司', '', '准备']]);
    // The card is still open.
    await pane.pane.getByRole('button', { name: '证据' }).waitFor();
    await pressUntil(pane, 'Tab', '证据');
    await pane.page.keyboard.press('Enter');
    await eventually(async () => expect(await focused(pane)).toBe('“甲公司”的证据'));
    await pane.pane.getByText('A1：缺合同、交付、发票、对账、催款及签收').waitFor();
    const choose = async (name: string, content: string): Promise<void> => {
      const chooser = pane.page.waitForEvent('filechooser');
      let isOpen = false;
      void chooser.then(() => (isOpen = true));
      // What came of the last job may take the keyboard, or another one be under way, when the key is pressed.
      await eventually(async () => {
        if (isOpen) return;
        await pressUntil(pane, 'Tab', name);
        await pane.page.keyboard.press('Enter');
        await pane.page.waitForTimeout(200);
        expect(isOpen).toBe(true);
      });
      await (await chooser).setFiles({ name: '送货单.txt', mimeType: 'text/plain', buffer: Buffer.from(content) });
    };
    await choose('选文件登记', 'abc');
    await eventually(async () => expect(await focusedField(pane)).toBe('证据名称（空白用文件名）'));
    await pane.page.keyboard.press('Enter');
    await pane.pane.getByText('请选择证据类别').waitFor();
    // The wrong field has the keyboard.
    for (let step = 0; step < 3; step++) await pane.page.keyboard.press('ArrowDown');
    await pressUntil(pane, 'Tab', '登记');
    await pane.page.keyboard.press('Enter');
    await heading(pane, '已登记 1 个文件').waitFor();
    expect(sheetOf(pane.book, '证据').cells.values({ row: 1, col: 0, rows: 1, cols: 10 })).toEqual([
      ['AJ20251231-1', '甲公司', '', '交付或服务确认', '送货单', '', '电子', '送货单.txt'].concat([
        'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
        3,
      ] as string[]),
    ]);
    await choose('重新核对文件', 'abd');
    await heading(pane, '核对完成：一致 0，已变 1，没有找到 0').waitFor();
    await pane.pane.getByText('证据!H2 送货单.txt：已变，同名文件内容不同：现在 3 字节，登记时 3 字节').waitFor();
    await pressUntil(pane, 'Tab', '案件材料');
    const download = pane.page.waitForEvent('download');
    await pane.page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toBe('AJ20251231-1_甲公司_案件材料_2025-12-31.zip');
    await heading(pane, '案件材料已保存：AJ20251231-1_甲公司_案件材料_2025-12-31.zip').waitFor();
    // And from the list, by one key; a debtor whose case is open has one.
    await line(pane, '乙公司，应发函件').press('s');
    await eventually(async () => expect(await focused(pane)).toBe('为“乙公司”立案？确认之前不写入任何内容'));
    await pressUntil(pane, 'Tab', '确认立案');
    await pane.page.keyboard.press('Enter');
    await heading(pane, '“乙公司”的案件 AJ20251231-2 已登记').waitFor();
  });

  it('draws up a plan from the card by keyboard, enters it, and the list knows of it (R32, R41)', async () => {
    const pane = await openDesk();
    await button(pane, '列出当日事项').click();
    await line(pane, '甲公司，应发函件').focus();
    await pane.page.keyboard.press('Enter');
    const card = pane.pane.getByRole('region', { name: '甲公司（2025-12-31）' });
    await card.getByRole('button', { name: '还款计划' }).focus();
    await pane.page.keyboard.press('Enter');
    await eventually(async () => expect(await focused(pane)).toBe(''));
    await pane.page.keyboard.press('Enter');
    await pane.pane.getByText('请写成 2025-12-31 这样的日期').waitFor();
    await pane.pane.getByLabel('期数').fill('2');
    await pane.pane.getByLabel('首期日期（以后每月一期）').fill('2026-01-31');
    await pane.pane.getByLabel('首期金额').fill('400');
    await pane.pane.getByText('首期一般不少于总额的 30%，即 450.08。').waitFor();
    expect(await pane.pane.getByRole('list', { name: '各期' }).getByRole('listitem').allTextContents()).toEqual([
      '第 1 期 2026-01-31：400.00，余 1,100.25',
      '第 2 期 2026-02-28：1,100.25，余 0.00',
    ]);
    await pane.pane.getByLabel('首期金额').press('Enter');
    await heading(pane, '“甲公司”的还款计划 HK20251231-1 已登记').waitFor();
    // The card stays, and knows of the plan.
    await card.getByText('HK20251231-1', { exact: false }).first().waitFor();
    expect(sheetOf(pane.book, '还款计划').cells.values({ row: 1, col: 0, rows: 2, cols: 6 })).toEqual([
      ['HK20251231-1', '甲公司', 'A1、A2', 1, yearEnd + 31, 400],
      ['HK20251231-1', '甲公司', 'A1、A2', 2, yearEnd + 59, 1100.25],
    ]);
    // What a plan holds is not demanded any more.
    expect(await line(pane, '甲公司，应发函件').count()).toBe(0);
  });

  it('enters an objection from the card, and from its line that it was resolved, by keyboard (R22)', async () => {
    const pane = await openDesk();
    await button(pane, '列出当日事项').click();
    const open = async (): Promise<void> => {
      await line(pane, '丙公司，电话催收').getByRole('button', { name: '卡片' }).click();
      await pane.pane.getByRole('region', { name: '丙公司（2025-12-31）' }).waitFor();
    };
    await open();
    await button(pane, '异议').press('Enter');
    await pane.pane.getByLabel('异议内容').press('Enter');
    await pane.pane.getByText('请写上异议内容').waitFor();
    await pane.page.keyboard.type('数量不符');
    await pane.pane.getByLabel('提出日期').fill('2025-12-30');
    await pane.page.keyboard.press('Enter');
    await heading(pane, '“丙公司”的异议已登记').waitFor();
    const dates = () => sheetOf(pane.book, '争议').cells.values({ row: 1, col: 2, rows: 1, cols: 3 });
    expect(dates()).toEqual([[yearEnd - 1, '数量不符', '']]);
    expect(await line(pane, '丙公司，电话催收').count()).toBe(0);
    // The card stays, and once it is read anew knows of the objection.
    await button(pane, '登记解决 2025-12-30 提出的异议').press('Enter');
    await pane.pane.getByLabel('解决日期').fill('2025-12-31');
    await pane.page.keyboard.press('Enter');
    await heading(pane, '“丙公司”的异议已登记为解决').waitFor();
    expect(dates()).toEqual([[yearEnd - 1, '数量不符', yearEnd]]);
  });

  it('gives the keyboard back to what an entry was begun from, and to the first field that is wrong', async () => {
    const pane = await openDesk();
    await button(pane, '列出当日事项').click();
    await line(pane, '乙公司，应发函件').focus();
    await pane.page.keyboard.press('c');
    await pane.pane.getByLabel('说了什么').waitFor();
    await button(pane, '取消').press('Enter');
    await eventually(async () => expect(await focused(pane)).toBe('乙公司，应发函件'));
    await pane.page.keyboard.press('Enter');
    const card = pane.pane.getByRole('region', { name: '乙公司（2025-12-31）' });
    await card.getByRole('button', { name: '还款计划' }).press('Enter');
    await eventually(async () => expect(await focusedField(pane)).toBe('期数'));
    await pane.page.keyboard.press('Enter');
    await eventually(async () => expect(await focusedField(pane)).toBe('首期日期（以后每月一期）'));
    await card.getByRole('button', { name: '取消' }).press('Enter');
    await eventually(async () => expect(await focused(pane)).toBe('还款计划'));
  });

  it('opens the card of the debtor whose row is selected, and says what to select where it names none', async () => {
    const pane = await openDesk();
    const ledger = sheetOf(pane.book, '台账');
    pane.host.user.selected(ledger, [{ row: 3, col: 2, rows: 1, cols: 1 }]);
    await button(pane, '看选中行的客户').click();
    await pane.pane.getByRole('region', { name: /^乙公司/ }).waitFor();
    pane.host.user.selected(ledger, [{ row: 40, col: 0, rows: 1, cols: 1 }]);
    await button(pane, '看选中行的客户').click();
    await pane.pane.getByText('所选的行里没有台账上的客户', { exact: false }).first().waitFor();
  });
});
