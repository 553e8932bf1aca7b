import { readFileSync } from 'node:fs';

import { documentText } from '../../../src/documents/document-text';
import { sheetNames, sheetOf } from '../../support/pane-desk/book-cells';
import { button, heading, log, openLetters, prepare, yearEnd } from '../../support/pane-desk/letters-pane';
import { openPaneRoom, type OpenPane, type PaneRoom } from '../../support/pane-desk/open-pane-room';

let room: PaneRoom;
beforeAll(async () => {
  room = await openPaneRoom();
});
afterEach(() => room.closePanes());
afterAll(() => room.close());

async function textOfDownload(pane: OpenPane, name: string): Promise<string[]> {
  const download = pane.page.waitForEvent('download');
  await button(pane, name).click();
  return [...documentText(readFileSync(await (await download).path()))];
}

/** Chooses letters to these debtors alone. */
async function choose(pane: OpenPane, ...others: readonly string[]): Promise<void> {
  for (const name of others) await pane.pane.getByRole('checkbox', { name: `给“${name}”发函` }).click();
}

describe('还款协议', () => {
  it('has the schedule that was asked for, tied to the debt, and a row of its own in 催收记录 (R32)', async () => {
    const pane = await openLetters(room);
    await button(pane, '列出到期函件').click();
    await choose(pane, '乙公司', '丙公司');
    await pane.pane.getByRole('combobox', { name: '“甲公司”的函件种类' }).selectOption('agreement');
    await button(pane, '发票、日期和预览').last().click();
    await pane.pane.getByLabel('期数').fill('4');
    await pane.pane.getByLabel('首期日期').fill('2026-01-31');
    await pane.pane.getByLabel('首期比例（%）').fill('40');
    const lines = await textOfDownload(pane, '生成 1 封函件');
    // 40 % of 1,547.25, then thirds of the rest; the 31st as far as a month has one.
    expect(lines.filter((line) => /^\d\t2026/.test(line))).toEqual([
      '1\t2026年1月31日\t618.90\t928.35',
      '2\t2026年2月28日\t309.45\t618.90',
      '3\t2026年3月31日\t309.45\t309.45',
      '4\t2026年4月30日\t309.45\t0.00',
    ]);
    const text = lines.join('\n');
    for (const said of ['乙方分4期偿还', '首期为人民币618.90元', '债务总额：人民币1,547.25元']) expect(text).toContain(said);
    await heading(pane, '1 封函件已生成').waitFor();
    expect(log(pane, '客户', '方式', '阶段', '金额', '内容')).toEqual([['甲公司', '函件', '', 1547.25, '还款协议']]);
    await pane.pane.getByRole('group', { name: /^甲公司，还款协议，/ }).waitFor();
  });
});

describe('对账函', () => {
  it('goes to a debtor of the rows selected who owes nothing overdue, and demands nothing', async () => {
    const pane = await openLetters(room, {
      prepare: (book) => {
        prepare(book);
        sheetOf(book, '台账').cells.write(6, 0, [['庚公司', 'G1', '', yearEnd - 10, yearEnd + 20, 90.5, 0]]);
        sheetOf(book, '客户资料').cells.write(4, 0, [['庚公司', '91210100MA00000007', '沈阳市庚路 1 号', '', '', '']]);
      },
    });
    pane.host.user.selected(sheetOf(pane.book, '台账'), [{ row: 6, col: 0, rows: 1, cols: 1 }]);
    await button(pane, '列出所选行的客户').click();
    const kinds = pane.pane.getByRole('combobox', { name: '“庚公司”的函件种类' });
    await kinds.waitFor();
    expect(await kinds.getByRole('option').allTextContents()).toEqual(['对账函']);
    expect(await pane.pane.getByText('户没有确认违约金依据').count()).toBe(0);
    await choose(pane, '庚公司');
    const text = (await textOfDownload(pane, '生成 1 封函件')).join('\n');
    expect(text).toContain('截至上述日期，贵司应付我司余额：人民币90.50元（大写：人民币玖拾元零伍角）');
    expect(text).not.toMatch(/违约金|催款/);
    await heading(pane, '1 封函件已生成').waitFor();
    expect(log(pane, '客户', '阶段', '内容', '金额')).toEqual([['庚公司', '', '对账函', 90.5]]);
  });
});

describe('receipts that paid no invoice', () => {
  const receipts = [
    ['收款日期', '客户', '发票号', '金额'],
    [yearEnd - 30, '乙公司', 'B1', 500],
    [yearEnd - 10, '乙公司', '', 200],
  ];

  it.each([
    ['冲抵最早的欠款', '已选 3 封，合计 3,147.25 元', 1300],
    ['不冲抵，照发', '已选 3 封，合计 3,347.25 元', 1500],
  ])('are asked about before a letter, once for the ledger: %s (R10, R21a)', async (answer, chosen, demanded) => {
    const pane = await openLetters(room, {
      prepare: (book) => {
        prepare(book);
        book.addSheet('收款明细').cells.write(
          0,
          0,
          receipts.map((row) => [...row]),
        );
      },
    });
    await button(pane, '列出到期函件').click();
    await heading(pane, '1 户要先决定是否冲抵').waitFor();
    await heading(pane, '已选 2 封，合计 1,847.25 元').waitFor();
    // What is to be decided first stands above what is written.
    const tops = [button(pane, answer), button(pane, '生成 2 封函件')].map(async (one) => (await one.boundingBox())?.y ?? NaN);
    const [question = NaN, write = NaN] = await Promise.all(tops);
    expect(question).toBeLessThan(write);
    await button(pane, answer).click();
    await heading(pane, chosen).waitFor();
    expect(await pane.pane.getByText('户要先决定是否冲抵').count()).toBe(0);
    await choose(pane, '甲公司', '丙公司');
    await textOfDownload(pane, '生成 1 封函件');
    await heading(pane, '1 封函件已生成').waitFor();
    expect(log(pane, '客户', '发票号', '金额')).toEqual([['乙公司', 'B1', demanded]]);
  });

  it('that can’t be netted are told apart once the others are, and taking the netting back is said to concern all (R10, R21a)', async () => {
    const unknown = [...receipts, [yearEnd - 9, '丙公司', 'X9', 50]];
    const pane = await openLetters(room, {
      prepare: (book) => {
        prepare(book);
        book.addSheet('收款明细').cells.write(
          0,
          0,
          unknown.map((row) => [...row]),
        );
      },
    });
    await button(pane, '列出到期函件').click();
    await heading(pane, '2 户要先决定是否冲抵').waitFor();
    await button(pane, '冲抵最早的欠款').click();
    await heading(pane, '1 户要先决定是否冲抵').waitFor();
    await pane.pane.getByText('已冲抵的之外，还有 50.00 元收款写的发票台账里没有', { exact: false }).waitFor();
    expect(await button(pane, '冲抵最早的欠款').count()).toBe(0);
    await pane.pane.getByText('改为不冲抵会取消所有客户已做的冲抵', { exact: false }).waitFor();
    await button(pane, '全部改为不冲抵，照发').click();
    await heading(pane, /^已选 3 封/).waitFor();
  });
});

describe('letters as worksheets', () => {
  it('stand in the workbook ready to print, where no file can be saved', async () => {
    const pane = await openLetters(room);
    await button(pane, '列出到期函件').click();
    await choose(pane, '乙公司', '丙公司');
    await pane.pane.getByRole('combobox', { name: '生成为' }).selectOption('sheets');
    await button(pane, '生成 1 封函件').click();
    await heading(pane, '1 封函件已生成').waitFor();
    const [letter = '', enclosure = ''] = sheetNames(pane.book).filter((name) => name.startsWith('CK-'));
    expect(enclosure).toBe(`${letter} (2)`);
    const cells = sheetOf(pane.book, letter).cells.values({ row: 0, col: 0, rows: 60, cols: 10 }).flat();
    expect(cells).toContain('致：甲公司');
    expect(log(pane, '客户', '编号')).toEqual([
      ['甲公司', letter],
      ['甲公司', letter],
    ]);
  });

  it('that stand in no register are named when letters are listed, as Excel was gone before they were entered', async () => {
    const pane = await openLetters(room, {
      prepare: (book) => {
        prepare(book);
        book.addSheet('CK-20251231-001').cells.write(0, 0, [['催款函']]);
      },
    });
    await button(pane, '列出到期函件').click();
    await pane.pane
      .getByText('“CK-20251231-001”是函件，但催收记录里没有登记，可能是上次没有做完就中断了。请不要寄出，删去后重新生成。')
      .waitFor();
  });
});
