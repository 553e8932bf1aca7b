import type { Book } from '../../../src/workbench/book/book';
import { eventually } from '../../support/eventually';
import { sheetOf } from '../../support/pane-desk/book-cells';
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
import type { OpenPane } from '../../support/pane-desk/open-pane-room';
import { openPaneRoom, type PaneRoom } from '../../support/pane-desk/open-pane-room';

let room: PaneRoom;
beforeAll(async () => {
  room = await openPaneRoom();
});
afterEach(() => room.closePanes());
afterAll(() => room.close());

const line = ({ pane }: OpenPane, name: string) => pane.getByRole('group', { name });

/** The list of the day, by keyboard. */
async function openList(change: (book: Book) => void = () => undefined): Promise<OpenPane> {
  const pane = await openLetters(room, {
    prepare: (book) => {
      prepare(book);
      change(book);
    },
  });
  await pane.pane.getByRole('tab', { name: '催收' }).click();
  await button(pane, '列出当日事项').waitFor();
  await pressUntil(pane, 'Tab', '列出当日事项');
  await pane.page.keyboard.press('Enter');
  await heading(pane, /^2025-12-31：/).waitFor();
  return pane;
}

/** Types into fields one after another, Tab between them; the first has the keyboard. */
async function typeInto(pane: OpenPane, fields: readonly (readonly [field: string, text: string])[]): Promise<void> {
  for (const [index, [field, text]] of fields.entries()) {
    if (index > 0) await pane.page.keyboard.press('Tab');
    expect(await focusedField(pane)).toBe(field);
    await pane.page.keyboard.press('Control+a');
    await pane.page.keyboard.type(text);
  }
}

describe('the forms on the card of a debtor', () => {
  it('say what became of a letter by two keys from the list and a waybill, by keyboard alone (R21a)', async () => {
    const pane = await openList((book) => {
      book.addSheet('催收记录').cells.write(0, 0, [
        ['编号', '日期', '客户', '发票号', '方式', '阶段', '快递单号', '寄出', '签收', '退回', '结果', '经办人'],
        ['CK-1', yearEnd - 9, '甲公司', 'A1', '函件', '首次催款函', '', '', '', '', '', '李敏'],
        ['CK-1', yearEnd - 9, '甲公司', 'A2', '函件', '首次催款函', '', '', '', '', '', '李敏'],
      ]);
    });
    const { keyboard } = pane.page;
    await pressUntil(pane, 'Tab', '甲公司，函件未寄出');
    await keyboard.press('l');
    await eventually(async () => expect(await focusedField(pane)).toBe('快递单号'));
    await keyboard.type('SF0012');
    await pressUntil(pane, 'Tab', '');
    await pane.pane.getByLabel('日期', { exact: true }).last().fill('2025-12-23');
    await keyboard.press('Enter');
    await heading(pane, '函件 CK-1 的去向已登记').waitFor();
    expect(log(pane, '编号', '快递单号', '寄出', '签收')).toEqual([
      ['CK-1', 'SF0012', yearEnd - 8, ''],
      ['CK-1', 'SF0012', yearEnd - 8, ''],
    ]);
    // Sent eight days ago, and nobody has signed for it: it was not taken.
    await line(pane, '甲公司，函件未签收').focus();
    await keyboard.press('l');
    await eventually(async () => expect(await focusedField(pane)).toBe('快递单号'));
    await pane.pane.getByLabel('去向').selectOption('refused');
    await pane.pane.getByLabel('日期', { exact: true }).last().fill('昨天');
    await keyboard.press('Enter');
    await pane.pane.getByText('请写成 2025-12-31 这样的日期').first().waitFor();
    await pane.pane.getByLabel('日期', { exact: true }).last().fill('2025-12-30');
    await keyboard.press('Enter');
    await eventually(() => expect(log(pane, '退回', '结果')[0]).toEqual([yearEnd - 1, '拒收']));
    await line(pane, '甲公司，函件退回').waitFor();
  });

  it('draw up a plan that settles a part by an asset, and say what it lacks (R32)', async () => {
    const pane = await openList();
    const { keyboard } = pane.page;
    await pressUntil(pane, 'Tab', '甲公司，应发函件');
    await keyboard.press('Enter');
    await eventually(async () => expect(await focused(pane)).toBe('甲公司（2025-12-31）'));
    await pane.pane.getByRole('button', { name: '还款计划' }).waitFor();
    await pressUntil(pane, 'Tab', '还款计划');
    await keyboard.press('Enter');
    await eventually(async () => expect(await focusedField(pane)).toBe('期数'));
    await typeInto(pane, [
      ['期数', '2'],
      ['首期金额', '500'],
      ['首期日期（以后每月一期）', '2026-01-31'],
      ['签订日期', '2025-12-31'],
    ]);
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await pane.pane.getByLabel('票据金额').waitFor();
    await pane.pane.getByLabel('资产抵偿金额').focus();
    await typeInto(pane, [
      ['资产抵偿金额', '500.25'],
      ['资产交付日', '2026-02-01'],
      ['什么资产', '车床一台'],
      ['估价人（两家，用、分隔）', '甲评估'],
    ]);
    await pane.pane.getByText('以资产抵偿应有两家估价', { exact: false }).waitFor();
    await keyboard.type('、乙评估');
    expect(await pane.pane.getByText('以资产抵偿应有两家估价', { exact: false }).count()).toBe(0);
    expect(await pane.pane.getByRole('list', { name: '各期' }).getByRole('listitem').allTextContents()).toEqual([
      '第 1 期 2026-01-31：500.00，余 1,000.25',
      '第 2 期 2026-02-01：500.25，余 500.00（资产）',
      '第 3 期 2026-02-28：500.00，余 0.00',
    ]);
    await keyboard.press('Enter');
    await heading(pane, '“甲公司”的还款计划 HK20251231-1 已登记').waitFor();
    const rows = sheetOf(pane.book, '还款计划').cells.values({ row: 1, col: 0, rows: 3, cols: 11 });
    expect(rows.map((row) => [row[3], row[5], row[9], row[10]])).toEqual([
      [1, 500, '现金', ''],
      [2, 500.25, '资产', '车床一台；估价：甲评估、乙评估'],
      [3, 500, '现金', ''],
    ]);
  });
});
