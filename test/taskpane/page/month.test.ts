import { readFileSync } from 'node:fs';

import { documentText } from '../../../src/documents/document-text';
import { Book } from '../../../src/workbench/book/book';
import { startHeadlessUniver } from '../../../src/workbench/book/start-headless-univer';
import { eventually } from '../../support/eventually';
import { rowOf, sheetNames, sheetOf } from '../../support/pane-desk/book-cells';
import { openPaneRoom, type OpenPane, type PaneOptions, type PaneRoom } from '../../support/pane-desk/open-pane-room';
import { addLedger, largeLedger, smallLedger } from '../../support/pane-desk/small-ledger';

let room: PaneRoom;
beforeAll(async () => {
  room = await openPaneRoom();
});
afterEach(() => room.closePanes());
afterAll(() => room.close());

const sheetsOfMonth = ['账龄明细 2025-12', '账龄分析 2025-12', '前十大欠款风险 2025-12', '预警清单 2025-12', '应收专项分析 2025-12'];

const openLedger = (options: PaneOptions = {}): Promise<OpenPane> => room.openPane({ prepare: (book) => void addLedger(book), ...options });

const click = ({ pane }: OpenPane, name: string | RegExp): Promise<void> => pane.getByRole('button', { name }).click();

const seen = ({ pane }: OpenPane, text: string): Promise<void> => pane.getByText(text).first().waitFor();

/** The lines of the table of figures, a text each. */
const figures = ({ pane }: OpenPane): Promise<string[]> =>
  pane
    .getByRole('table')
    .getByRole('row')
    .evaluateAll((rows) => rows.map((row) => Array.from(row.children, (cell) => cell.textContent.trim()).join(' ')));

async function built(pane: OpenPane, heading = '2025-12 月报已生成'): Promise<void> {
  await click(pane, '生成 2025-12 月报');
  await pane.pane.getByRole('heading', { name: heading }).waitFor();
  await pane.book.calculation.settle();
}

describe('the pane on a workbook without ledger', () => {
  it('offers the sample ledger, reckons it and builds its month', async () => {
    const pane = await room.openPane();
    await pane.pane.getByRole('heading', { name: '三步看清应收' }).waitFor();
    await click(pane, '打开示例台账');
    await pane.pane.getByRole('heading', { name: '示例台账已放入' }).waitFor();
    expect(sheetNames(pane.book)).toEqual(['Sheet1', '应收台账', '收款明细', '客户资料']);
    await eventually(async () =>
      expect(await figures(pane)).toEqual([
        '分类 余额',
        '正常 4,212,349.38',
        '关注 1,276,703.29',
        '次级 900,130.42',
        '可疑 826,079.71',
        '损失 4,447,005.04',
        '贷项 (145,178.75)',
        '待核实 108,700.32',
        '合计 11,625,789.41',
        '违约金 960,889.99',
      ]),
    );
    await built(pane);
    expect(sheetNames(pane.book)).toEqual(['Sheet1', '应收台账', '收款明细', '客户资料', ...sheetsOfMonth]);
    expect(rowOf(sheetOf(pane.book, '账龄分析 2025-12'), '差额')).toEqual(['差额', 0, '  一致']);
  });

  it('saves the month on one page from its own card, and from the list of months once that is gone (R20a)', async () => {
    const pane = await openLedger();
    await built(pane);
    for (const _ of ['card', 'list']) {
      const download = pane.page.waitForEvent('download');
      await click(pane, '保存一页摘要：2025-12 的专项分析（.docx）');
      const texts = documentText(readFileSync(await (await download).path()));
      expect(texts[0]).toBe('应收专项分析摘要 2025-12');
      expect(texts).toContain('台账合计 1,950.35 元，本表合计 1,950.35 元，差额 0.00 元，相符。');
      await pane.pane.getByRole('heading', { name: '一页摘要已保存：应收专项分析 2025-12 摘要.docx' }).waitFor();
    }
  });

  it('can do without it: skipped, it says what a ledger needs, and finds one that is put in', async () => {
    const pane = await room.openPane();
    await click(pane, '跳过');
    await pane.pane.getByRole('heading', { name: '这个工作簿里还没有台账' }).waitFor();
    pane.host.user.addedSheet(addLedger(pane.book));
    await eventually(async () => expect((await figures(pane)).at(-2)).toBe('合计 1,950.35'));
    expect(sheetNames(pane.book)).toEqual(['Sheet1', '台账']);
  });
});

describe('the pane on a ledger', () => {
  it('shows what the month comes to before it is built (R5, R12)', async () => {
    const pane = await openLedger();
    await eventually(async () =>
      expect(await figures(pane)).toEqual([
        '分类 余额',
        '正常 1,000.00',
        '关注 400.25',
        '次级 300.00',
        '可疑 200.10',
        '损失 50.00',
        '合计 1,950.35',
        '违约金（估算） 28.81',
      ]),
    );
    await seen(pane, '逐行合计 1,950.35 · 差额 0.00 · 与各行相符；台账无合计可核对');
    expect(sheetNames(pane.book)).toEqual(['Sheet1', '台账']);
  });

  it.each([
    ['today', { ExcelApi: '1.17' }],
    ['the floor', { ExcelApi: '1.9' }],
  ])('builds the month in an Excel of %s, and takes it away again', async (_, requirements) => {
    const pane = await openLedger({ requirements });
    await built(pane);
    expect(sheetNames(pane.book)).toEqual(['Sheet1', '台账', ...sheetsOfMonth]);
    expect(pane.book.activeSheet.name).toBe('账龄分析 2025-12');
    expect(rowOf(sheetOf(pane.book, '账龄分析 2025-12'), '乙公司').slice(1, 10)).toEqual(['乙公司', 0, 400.25, 300, 0, 0, 0, 0, 700.25]);
    await click(pane, '撤除 2025-12 的工作表');
    await seen(
      pane,
      '将删去 2025-12 的工作表“账龄明细 2025-12”、“账龄分析 2025-12”、“前十大欠款风险 2025-12”、“预警清单 2025-12”、“应收专项分析 2025-12”，不能用“撤销”找回；台账和其他工作表不动',
    );
    await click(pane, '保留不动');
    expect(sheetNames(pane.book)).toHaveLength(7);
    await click(pane, '撤除 2025-12 的工作表');
    await click(pane, '撤除 5 张工作表');
    await pane.pane.getByRole('heading', { name: '已撤除 5 张工作表' }).waitFor();
    expect(sheetNames(pane.book)).toEqual(['Sheet1', '台账']);
    expect(pane.book.activeSheet.name).toBe('台账');
    expect(pane.errors).toEqual([]);
  });

  it('leads from the pane to a debtor’s card, from its warning too, and back to the ledger (R28, R29)', async () => {
    const pane = await openLedger();
    await built(pane);
    const where = (): [string, unknown, unknown] => {
      const { name, cells } = pane.book.activeSheet;
      const [area] = pane.host.selection.areas;
      return area === undefined ? [name, null, null] : [name, cells.value(area.row, area.col), cells.value(area.row, area.col + 1)];
    };
    const debtors = pane.pane.getByRole('list', { name: '欠款最大的 4 户' });
    expect(await debtors.getByRole('listitem').allTextContents()).toEqual([
      '甲公司1,000.00低立案',
      '乙公司700.25低立案',
      '丙公司200.10中立案',
      '丁公司50.00较高立案',
    ]);
    await debtors.getByRole('button', { name: '丙公司', exact: true }).click();
    await eventually(() => expect(where()).toEqual(['前十大欠款风险 2025-12', 3, '丙公司']));
    const alerts = pane.pane.getByRole('list', { name: /^预警/ });
    await alerts.getByRole('button', { name: '丁公司', exact: true }).first().click();
    await eventually(() => expect(where()).toEqual(['前十大欠款风险 2025-12', 4, '丁公司']));
    await pane.pane.getByRole('banner').getByRole('button', { name: '台账', exact: true }).click();
    await eventually(() => expect(pane.book.activeSheet.name).toBe('台账'));
    expect(await debtors.getByRole('listitem').count()).toBe(4);
    // A case is opened from a warning by keyboard; the lists stay, and say so.
    const opens = alerts.getByRole('button', { name: '立案：“丁公司”的全部逾期发票登记到“案件”表' }).first();
    await opens.press('Enter');
    await pane.pane.getByRole('heading', { name: '为“丁公司”立案？确认之前不写入任何内容' }).waitFor();
    await pane.pane.getByRole('button', { name: '不立案' }).press('Enter');
    await opens.press('Enter');
    await pane.pane.getByRole('button', { name: '确认立案' }).press('Enter');
    await pane.pane.getByRole('heading', { name: '“丁公司”的案件 AJ20251231-1 已登记' }).waitFor();
    await debtors.getByText('案件 AJ20251231-1').waitFor();
    await pane.pane.getByRole('button', { name: '案件', exact: true }).waitFor();
    expect(sheetNames(pane.book)).toContain('案件');
    expect(pane.errors).toEqual([]);
  });

  it('builds the reports that are ticked, says before what comes, and keeps the choice in the workbook', async () => {
    const book = new Book(startHeadlessUniver());
    addLedger(book);
    const first = await room.openPane({ book });
    const tick = (pane: OpenPane, name: string) => pane.pane.getByRole('checkbox', { name });
    await tick(first, '账龄').uncheck();
    await tick(first, '前十大').uncheck();
    await tick(first, '预警').uncheck();
    await tick(first, '专项分析').uncheck();
    await seen(first, '请至少选一种表');
    expect(await first.pane.getByRole('button', { name: '生成 2025-12 月报' }).getAttribute('aria-disabled')).toBe('true');
    await tick(first, '前十大').check();
    await seen(first, '将新建工作表：前十大欠款风险');
    await built(first, '前十大欠款风险 2025-12 已生成');
    expect(sheetNames(first.book)).toEqual(['Sheet1', '台账', '前十大欠款风险 2025-12']);
    await first.close();
    const second = await room.openPane({ book });
    await tick(second, '账龄').waitFor();
    expect(await Promise.all(['账龄', '前十大', '预警', '专项分析'].map((name) => tick(second, name).isChecked()))).toEqual([
      false,
      true,
      false,
      false,
    ]);
    await tick(second, '账龄').check();
    await seen(second, '将更新工作表：前十大欠款风险 2025-12');
    await seen(second, '将新建工作表：账龄明细、账龄分析');
  });

  it('speaks English in an English Excel, and builds English sheets', async () => {
    const pane = await openLedger({ locale: 'en-US' });
    await click(pane, 'Build the 2025-12 report');
    await pane.pane.getByRole('heading', { name: 'The 2025-12 report is built' }).waitFor();
    expect(sheetNames(pane.book).slice(2)).toEqual([
      'Aging detail 2025-12',
      'Aging analysis 2025-12',
      'Top debtors 2025-12',
      'Early warnings 2025-12',
      'Receivables report 2025-12',
    ]);
    expect(rowOf(sheetOf(pane.book, 'Aging analysis 2025-12'), 'Customer').slice(1, 3)).toEqual(['Customer', '正常']);
    expect(await figures(pane)).toContain('正常not due 1,000.00');
    expect(await pane.frame.evaluate(() => document.documentElement.lang)).toBe('en-US');
  });

  it('keeps the language that the user chose in the workbook', async () => {
    const book = new Book(startHeadlessUniver());
    addLedger(book);
    const first = await room.openPane({ book });
    await first.pane.getByRole('tab', { name: '设置' }).click();
    await first.pane.getByRole('combobox').selectOption('en-US');
    await first.pane.getByRole('tab', { name: 'Settings' }).waitFor();
    await eventually(() => expect(first.book.names.all.length).toBeGreaterThan(0));
    await first.close();
    const second = await room.openPane({ book });
    await second.pane.getByRole('button', { name: 'Build the 2025-12 report' }).waitFor();
    await second.close();
    book.dispose();
  });

  it('leads from a problem to its cell', async () => {
    const pane = await openLedger();
    pane.host.user.activated(sheetOf(pane.book, 'Sheet1'));
    await pane.pane.getByRole('button', { name: 'E8' }).click();
    await eventually(() =>
      expect([pane.book.activeSheet.name, pane.host.selection.areas]).toEqual(['台账', [{ row: 7, col: 4, rows: 1, cols: 1 }]]),
    );
  });

  it('follows the selection to the row of the ledger', async () => {
    const pane = await openLedger();
    await seen(pane, '逐行合计 1,950.35');
    pane.host.user.selected(sheetOf(pane.book, '台账'), [{ row: 5, col: 2, rows: 1, cols: 1 }]);
    const card = pane.pane.getByRole('region', { name: '台账第 6 行' });
    await card.waitFor();
    expect(await card.innerText()).toMatch(/丙公司[\s\S]*200\.10[\s\S]*可疑[\s\S]*逾期 122 天/);
  });

  it('says of a paid invoice that nothing is owed, and what was paid late', async () => {
    const rows = [
      ['客户名称', '发票号', '发票日期', '到期日', '应收金额', '结清日期'],
      ['甲公司', '00128', 45658, 45700, 100, ''],
      ['戊公司', '00129', 45658, 45700, 300, 46000],
    ];
    const pane = await openLedger({ prepare: (book) => void addLedger(book, rows) });
    await seen(pane, '逐行合计 100.00');
    pane.host.user.selected(sheetOf(pane.book, '台账'), [{ row: 2, col: 2, rows: 1, cols: 1 }]);
    const card = pane.pane.getByRole('region', { name: '台账第 3 行' });
    await card.waitFor();
    expect((await card.innerText()).replace(/\s+/g, ' ')).toMatch(
      /^戊公司 已收清 逾期收款，违约金(（估算）)? [\d.]+ 到期 2025-02-12 · 第 3 行 · 00129$/,
    );
  });

  it('says of an invoice that was written off in full that it was, not that it was paid, its days and penalty going on (R35)', async () => {
    const rows = [
      ['客户名称', '发票号', '发票日期', '到期日', '应收金额', '结清日期'],
      ['甲公司', '00128', 46000, 46030, 100, ''],
      ['己公司', '00130', 45658, 45700, 300, ''],
    ];
    const prepare = (book: Book): void => {
      addLedger(book, rows);
      book.addSheet('坏账核销').cells.write(0, 0, [
        ['客户', '发票号', '日期', '金额', '批准人', '依据'],
        ['己公司', '00130', 45990, 300, '总经理', '破产'],
      ]);
    };
    const pane = await openLedger({ prepare });
    await seen(pane, '逐行合计 100.00');
    pane.host.user.selected(sheetOf(pane.book, '台账'), [{ row: 2, col: 2, rows: 1, cols: 1 }]);
    const card = pane.pane.getByRole('region', { name: '台账第 3 行' });
    await card.waitFor();
    expect((await card.innerText()).replace(/\s+/g, ' ')).toMatch(
      /^己公司 已核销 逾期 322 天 违约金(（估算）)? 46\.50 到期 2025-02-12 · 第 3 行 · 00130$/,
    );
  });

  it('lists rows typed twice among what is to be put right, and leads to every place of a finding (R12)', async () => {
    const invoice = (index: number) => ['甲公司', `A${index}`, 45_700 + index, 46_053, 100, 0];
    const rows = [...smallLedger.slice(0, 2), ...Array.from({ length: 60 }, (_, index) => invoice(Math.floor(index / 2)))];
    const pane = await openLedger({ prepare: (book) => void addLedger(book, rows) });
    await pane.pane.getByRole('heading', { name: '需要处理（1）' }).waitFor();
    const line = pane.pane.getByRole('listitem').filter({ hasText: '请核对是否重复录入' });
    expect(await line.getByRole('button').allInnerTexts()).toEqual(['第 3 行', '第 4 行', '第 5 行', '共 60 处，再列 50 处']);
    await line.getByRole('button', { name: '共 60 处，再列 50 处' }).click();
    expect(await line.getByRole('button').count()).toBe(54);
    await line.getByRole('button', { name: '共 60 处，再列 7 处' }).click();
    expect(await line.getByRole('button').last().innerText()).toBe('第 62 行');
  });

  it('ticks the total where the ledger prints it and agrees, and names it (R12f)', async () => {
    const readable = smallLedger.slice(0, -1);
    const pane = await openLedger({ prepare: (book) => void addLedger(book, [...readable, ['合计', '', '', '', 2_050.35, 100]]) });
    await seen(pane, '台账合计 1,950.35 · 差额 0.00 · 与台账相符：“合计”行的应收减已收 E8 的 1,950.35');
  });

  it('shows in sight where the ledger disagrees with itself, and says that rows were added up', async () => {
    const pane = await openLedger({ prepare: (book) => void addLedger(book, [...smallLedger, ['合计', '', '', '', 9_999, 100]]) });
    await seen(
      pane,
      '逐行合计 1,950.35 · 差额 0.00 · 与各行相符；与台账不符：“合计”行的应收减已收 E9 的 9,899.00，仍相差 7,948.65 元；有 1 处金额无法识别',
    );
    const disagreements = pane.pane.getByRole('list', { name: '台账自身的数字有出入（1）' });
    expect(await disagreements.getByRole('listitem').allInnerTexts()).toEqual([expect.stringContaining('9,999')]);
    for (const fold of await pane.pane.getByRole('button', { name: /^提示/ }).all()) await fold.click();
    expect(await pane.pane.getByRole('listitem').filter({ hasText: '9,999' }).count()).toBe(1);
  });

  it('names the unit that figures were converted from, over them (R12c)', async () => {
    const pane = await openLedger({
      prepare: (book) => void addLedger(book, [['应收账款台账（单位：万元）'], ...smallLedger.slice(1, -1)]),
    });
    await seen(pane, '单位：元（台账为万元，已换算）');
    expect(await figures(pane)).toContain('合计 19,503,500.00');
  });

  it('builds beside a month in the other language, says so before, and rebuilds each in its own', async () => {
    const pane = await openLedger();
    await built(pane);
    await pane.pane.getByRole('tab', { name: '设置' }).click();
    await pane.pane.getByRole('combobox').selectOption('en-US');
    await pane.pane.getByRole('tab', { name: 'Monthly report' }).click();
    await seen(pane, 'Builds another set of sheets, in English. The Chinese ones stay as they are:');
    const ledger = sheetOf(pane.book, '台账');
    ledger.cells.write(6, 5, [[20]]);
    pane.host.user.edited(ledger, { row: 6, col: 5, rows: 1, cols: 1 });
    await seen(pane, 'The Chinese 2025-12 report still shows the figures from before.');
    await click(pane, 'Rebuild the Chinese 2025-12 report');
    await pane.pane.getByText('The ledger or a setting changed after this was built.').waitFor({ state: 'detached' });
    await pane.pane.getByRole('heading', { name: 'The 2025-12 report is built' }).waitFor();
    await pane.book.calculation.settle();
    expect(sheetNames(pane.book)).toEqual(['Sheet1', '台账', ...sheetsOfMonth]);
    expect(rowOf(sheetOf(pane.book, '账龄分析 2025-12'), '丁公司').slice(1, 10)).toEqual(['丁公司', 0, 0, 0, 0, 30, 0, 0, 30]);
    expect(rowOf(sheetOf(pane.book, '账龄分析 2025-12'), '客户').slice(1, 3)).toEqual(['客户', '正常']);
  });

  it('corrects a column, and a second pane on the same workbook knows it', async () => {
    const book = new Book(startHeadlessUniver());
    const [title = [], headings = [], ...rows] = smallLedger;
    addLedger(book, [title, [...headings, '备注日'], ...rows.map((row, index) => [...row, 46022 - index])]);
    const first = await room.openPane({ book });
    await click(first, /已识别 \d+ 列/);
    await first.pane.getByRole('combobox', { name: '到期日' }).selectOption({ label: 'G · 备注日 · 2025-12-31' });
    await click(first, '应用更正');
    const corrected = ['分类 余额', '正常 1,000.00', '关注 950.35', '次级 –', '可疑 –', '损失 –', '合计 1,950.35'];
    await eventually(async () => expect((await figures(first)).slice(0, 7)).toEqual(corrected));
    await first.close();
    const second = await room.openPane({ book });
    await eventually(async () => expect((await figures(second)).slice(0, 7)).toEqual(corrected));
    await second.pane.getByRole('tab', { name: '设置' }).click();
    await click(second, '忘掉更正过的列');
    await second.pane.getByRole('tab', { name: '月报' }).click();
    await eventually(async () => expect(await figures(second)).toContain('损失 50.00'));
    await second.close();
    book.dispose();
  });

  it('reads another as-of date that the user types', async () => {
    const pane = await openLedger();
    await click(pane, '更改截止日 2025-12-31');
    await pane.pane.getByRole('textbox', { name: '截止日期' }).fill('2025年11月30日');
    await pane.page.keyboard.press('Enter');
    await pane.pane.getByRole('button', { name: '生成 2025-11 月报' }).waitFor();
    await eventually(async () => expect(await figures(pane)).toContain('正常 1,400.25'));
  });

  it('asks about an as-of date more than a year after the ledger’s newest one, and takes the answer', async () => {
    const pane = await openLedger();
    await click(pane, '更改截止日 2025-12-31');
    await pane.pane.getByRole('textbox', { name: '截止日期' }).fill('2026-01-31');
    await pane.page.keyboard.press('Enter');
    await pane.pane.getByRole('heading', { name: '截止日期是这一天吗？' }).waitFor();
    await seen(pane, '截止日期 2026-01-31 比台账最新的日期 2025-01-01 晚了一年以上，请确认是不是这一天');
    await click(pane, '是，按 2026-01-31');
    await pane.pane.getByRole('button', { name: '生成 2026-01 月报' }).waitFor();
  });

  it('says that a month is out of date once its ledger has changed, and builds it anew', async () => {
    const pane = await openLedger();
    await built(pane);
    const ledger = sheetOf(pane.book, '台账');
    ledger.cells.write(6, 5, [[20]]);
    pane.host.user.edited(ledger, { row: 6, col: 5, rows: 1, cols: 1 });
    await seen(pane, '台账或设置在生成之后有改动');
    await pane.pane.getByRole('button', { name: '重新生成 2025-12 月报' }).first().click();
    await pane.pane.getByText('台账或设置在生成之后有改动').waitFor({ state: 'detached' });
    await eventually(() =>
      expect(rowOf(sheetOf(pane.book, '账龄分析 2025-12'), '丁公司').slice(1, 10)).toEqual(['丁公司', 0, 0, 0, 0, 30, 0, 0, 30]),
    );
  });

  it('stops when it is told to, and leaves nothing behind', async () => {
    const pane = await openLedger({ prepare: (book) => void addLedger(book, largeLedger(12_000)) });
    await pane.pane.getByRole('button', { name: '生成 2025-12 月报' }).click({ timeout: 20_000 });
    await click(pane, '取消');
    await seen(pane, '已取消，工作簿没有改动');
    expect(await pane.pane.getByText('已取消', { exact: true }).count()).toBe(0);
    expect(sheetNames(pane.book)).toEqual(['Sheet1', '台账']);
    expect(pane.book.tables.names).toEqual([]);
  });
});
