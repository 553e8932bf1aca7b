import type { Book } from '../../../src/workbench/book/book';
import type { CellInput } from '../../../src/workbench/book/cell-value';
import { sheetOf } from './book-cells';
import type { OpenPane, PaneRoom } from './open-pane-room';

/** 2025-12-31. */
export const yearEnd = 46022;

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

/** The sheets of a workbook with all that letters name. */
export function prepare(book: Book): void {
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
export async function openLetters(room: PaneRoom, options: Parameters<PaneRoom['openPane']>[0] = {}): Promise<OpenPane> {
  const pane = await room.openPane({ prepare, ...options });
  await pane.pane
    .getByRole('button', { name: /^(?:生成 2025-12 月报|Build)/ })
    .first()
    .waitFor();
  await pane.pane.getByRole('tab', { name: /^(?:催款函|Letters)$/ }).click();
  return pane;
}

/** A button of the pane. */
export const button = ({ pane }: OpenPane, name: string | RegExp) => pane.getByRole('button', { name });
/** A heading of the pane. */
export const heading = ({ pane }: OpenPane, name: string | RegExp) => pane.getByRole('heading', { name });

/** The cells of 催收记录 under some of its headings. */
export function log({ book }: OpenPane, ...headings: readonly string[]): unknown[][] {
  const values = sheetOf(book, '催收记录').cells.values({ row: 0, col: 0, rows: 1_100, cols: 20 });
  const [first = [], ...rows] = values;
  return rows.filter((row) => row[first.indexOf('编号')] !== '').map((row) => headings.map((name) => row[first.indexOf(name)]));
}

/** What has the keyboard: its name, or its text. */
export const focused = ({ frame }: OpenPane): Promise<string> =>
  frame.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

/** The label of the field that has the keyboard; empty where it is no field. */
export const focusedField = ({ frame }: OpenPane): Promise<string> =>
  frame.evaluate(() => (document.activeElement instanceof HTMLInputElement ? (document.activeElement.labels?.[0]?.textContent ?? '') : ''));

/** Presses a key until what is called so has the keyboard. */
export async function pressUntil(pane: OpenPane, key: string, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if ((await focused(pane)) === name) return;
    await pane.page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${name}, but to ${await focused(pane)}.`);
}
