import { agedOf, readOf, sheetOf, workbookOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';
import { placeAt } from '../../support/place-at';

const ledger = sheetOf('应收明细', [
  ['客户', '发票号', '开票日期', '到期日', '应收金额'],
  ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000],
  ['甲公司', 'A2', '2025-01-01', '2025-01-31', 600],
]);
const receipts = (heading: string, ...rows: Cells) =>
  workbookOf(ledger, sheetOf('收款明细', [['收款日期', '客户', '发票号', '收款金额', heading], ...rows]));
const row = (invoice: string, amount: number, state: string): (string | number)[] => ['2025-05-01', '甲公司', invoice, amount, state];

describe('states of receipts', () => {
  it.each([
    ['状态', '正常', '作废'],
    ['状态', '已到账', '退票'],
    ['入账状态', '已入账', '已取消'],
    ['票据状态', '', '拒付'],
    ['是否退票', '否', '是'],
    ['是否到账', '是', '已退回'],
    ['Status', 'Cleared', 'Bounced'],
  ])('%s leaves out by name what never came or went back, beside %s: %s (R9)', (heading, good, bad) => {
    const workbook = receipts(heading, row('A1', 400, good), row('A2', 300, bad));
    expect(agedOf(workbook, '2025-12-31').main.balanceCents).toBe(120_000);
    const { leftOut, notices } = readOf(workbook);
    expect(leftOut).toContainEqual({ sheetName: '收款明细', rowNumber: 3, word: bad });
    expect(notices.map(({ kind }) => kind)).not.toContain('statusUnknown');
  });

  it('count both rows where one takes the other off again (R9)', () => {
    const workbook = receipts('状态', row('A1', 400, '正常'), row('A2', 300, '已冲销'), row('A2', -300, '正常'));
    expect(agedOf(workbook, '2025-12-31').main.balanceCents).toBe(120_000);
    expect(readOf(workbook).leftOut).toEqual([]);
  });

  it.each([
    ['状态', '在途'],
    ['是否到账', '否'],
    ['审核状态', '待定'],
  ])('%s names %s, which nobody knows, and lets it count', (heading, word) => {
    const workbook = receipts(heading, row('A1', 400, word));
    expect(agedOf(workbook, '2025-12-31').main.balanceCents).toBe(120_000);
    expect(readOf(workbook).notices).toContainEqual({
      kind: 'statusUnknown',
      sheetName: '收款明细',
      heading,
      words: [word],
      places: [placeAt('E1', '收款明细')],
    });
  });

  it('say nothing of a receipt where they are those of matching', () => {
    const workbook = receipts('核销状态', row('A1', 400, '未核销'), row('A2', 300, '已核销'));
    expect(agedOf(workbook, '2025-12-31').main.balanceCents).toBe(90_000);
  });
});
