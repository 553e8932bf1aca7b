import { eventually } from '../../support/eventually';
import { openPaneRoom, type OpenPane, type PaneRoom } from '../../support/pane-desk/open-pane-room';
import { addLedger } from '../../support/pane-desk/small-ledger';

let room: PaneRoom;
beforeAll(async () => {
  room = await openPaneRoom();
});
afterEach(() => room.closePanes());
afterAll(() => room.close());

type Rows = Parameters<typeof addLedger>[1];

const open = (rows: NonNullable<Rows>): Promise<OpenPane> => room.openPane({ prepare: (book) => void addLedger(book, rows) });

/** Waits for a question and gives one of its answers. */
async function answer({ pane }: OpenPane, question: string, choice: string): Promise<void> {
  await pane.getByRole('heading', { name: question }).waitFor();
  await pane.getByRole('button', { name: choice, exact: true }).click();
}

const total = ({ pane }: OpenPane, text: string): Promise<void> => pane.getByText(text).first().waitFor();

describe('what the pane asks of a ledger', () => {
  it('is what a column of figures is, where nothing tells what was received (R9c)', async () => {
    const pane = await open([
      ['客户名称', '发票号', '开票日期', '到期日', '应收金额', '进来的'],
      ['甲公司', 'A1', 45_700, 45_750, 1_000, 400],
      ['乙公司', 'B1', 45_710, 45_760, 500, 100],
    ]);
    await pane.pane.getByText('F 列“进来的”是数字').first().waitFor();
    await answer(pane, '这一列是什么？', '已收金额');
    await total(pane, '逐行合计 1,000.00');
    await eventually(async () => expect(await pane.pane.getByRole('heading', { name: '这一列是什么？' }).count()).toBe(0));
  });

  it('is what a column of shares is, which then is reckoned in money (R9c)', async () => {
    const pane = await open([
      ['客户名称', '发票号', '开票日期', '到期日', '应收金额', '回款比例'],
      ['甲公司', 'A1', 45_700, 45_750, 1_000, '30%'],
      ['乙公司', 'B1', 45_710, 45_760, 500, '50%'],
    ]);
    await answer(pane, '这一列是什么？', '已收金额');
    await total(pane, '逐行合计 950.00');
  });

  it.each([
    ['从余额中扣除', '逐行合计 925.00'],
    ['不扣除', '逐行合计 1,000.00'],
  ])('is whether 质保金 is taken off what is left: %s (R9c)', async (choice, sum) => {
    const pane = await open([
      ['客户名称', '发票号', '开票日期', '到期日', '应收金额', '已收金额', '质保金'],
      ['甲公司', 'A1', 45_700, 45_750, 1_000, 400, 50],
      ['乙公司', 'B1', 45_710, 45_760, 500, 100, 25],
    ]);
    await answer(pane, '这一列扣不扣？', choice);
    await total(pane, sum);
    await eventually(async () => expect(await pane.pane.getByRole('heading', { name: '这一列扣不扣？' }).count()).toBe(0));
  });

  it('is which column is the balance, where the one that is called so does not fit (R9c)', async () => {
    const pane = await open([
      ['客户名称', '发票号', '开票日期', '到期日', '应收金额', '已收金额', '未收'],
      ['甲公司', 'A1', 45_700, 45_750, 1_000, 400, 1],
      ['乙公司', 'B1', 45_710, 45_760, 500, 100, 1],
      ['丙公司', 'C1', 45_720, 45_770, 300, 100, 1],
    ]);
    await pane.pane.getByText('像“未收余额”的 G 未收，与 E 应收金额、F 已收金额 多数行对不上').first().waitFor();
    await answer(pane, '哪一列是“未收余额”？', '都不是');
    await total(pane, '逐行合计 1,200.00');
  });

  it('is the decimal mark, the day of a month and what a type is, each kept in the workbook (R1, R12)', async () => {
    const pane = await open([
      ['客户名称', '单据号', '单据类型', '日期', '到期日', '金额'],
      ['甲公司', 'A1', '销售发票', '2025年3月', 45_838, '3.000'],
      ['乙公司', 'B1', '销售发票', 45_710, 45_760, '450'],
      ['乙公司', 'B2', '样品', 45_711, '', '50'],
    ]);
    await answer(pane, '小数点是哪一个？', '“,”，即 3,000');
    await answer(pane, '只写了年月，按哪天计？', '当月最后一天');
    await answer(pane, '这个类型是什么？', '不计入');
    await total(pane, '逐行合计 3,450.00');
  });

  it('is the credit period, then how receipts are set off, of a book without due dates (R10, R12e)', async () => {
    const pane = await open([
      ['客户：甲公司'],
      ['日期', '凭证号', '摘要', '借方', '贷方', '方向', '余额'],
      [45_700, '记-1', '销售', 1_000, '', '借', 1_000],
      [45_720, '记-2', '收款', '', 400, '借', 600],
    ]);
    await answer(pane, '给几天账期？', '30 天');
    await answer(pane, '收款怎样冲抵？', '按到期先后冲抵欠款');
    await total(pane, '台账合计 600.00 · 差额 0.00 · 与台账相符：最后一笔的余额 G4 的 600.00');
  });
});
