import { readOf, sheetOf, workbookOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const ledger = sheetOf('应收台账', [
  ['客户', '发票号', '开票日期', '到期日', '金额', '状态'],
  ['甲', 'A1', '2025-05-01', '2025-06-01', 1000, '已收'],
  ['甲', 'A2', '2025-06-01', '2025-07-01', 500, '未收'],
  ['乙', 'B1', '2025-06-01', '2025-07-01', 300, '已收'],
]);
const noticesWith = (...receipts: Cells): unknown =>
  readOf(workbookOf(ledger, sheetOf('收款明细', [['收款日期', '客户', '发票号', '金额'], ...receipts]))).notices.filter(
    ({ kind }) => kind === 'settledByStatus' || kind === 'paidWithoutReceipt',
  );

describe('paidWithoutReceipt', () => {
  it('names rows that are paid by their state and not by the receipts that count (R9)', () => {
    expect(noticesWith(['2025-06-15', '甲', 'A1', 1000], ['2025-06-15', '乙', 'B1', 100])).toEqual([
      { kind: 'paidWithoutReceipt', sheetName: '应收台账', rowNumbers: [4], totalCents: 20000 },
    ]);
  });

  it('says nothing where the receipts bear the states out', () => {
    expect(noticesWith(['2025-06-15', '甲', 'A1', 1000], ['2025-06-15', '乙', 'B1', 300])).toEqual([]);
  });

  it('takes a receipt for every row that its number means, once for all of them', () => {
    const several = sheetOf('应收台账', [
      ['客户', '发票号', '开票日期', '到期日', '金额', '状态'],
      ['甲', 'A1', '2025-05-01', '2025-06-01', 10000, '已收'],
      ['甲', 'A2', '2025-06-01', '2025-07-01', 20000, '已收'],
      ['乙', '0003', '2025-06-01', '2025-07-01', 5000, '已收'],
      ['丁', 'D1', '2025-06-01', '2025-07-01', 3000, '已收'],
      ['丁', 'D1', '2025-06-01', '2025-07-01', 3000, '已收'],
    ]);
    const receipts = sheetOf('收款明细', [
      ['收款日期', '客户', '发票号', '金额'],
      ['2025-06-15', '甲', 'A1、A2', 30000],
      ['2025-06-15', '乙', '3', 5000],
      ['2025-06-15', '丁', 'D1', 3000],
    ]);
    expect(readOf(workbookOf(several, receipts)).notices.filter(({ kind }) => kind === 'paidWithoutReceipt')).toEqual([
      { kind: 'paidWithoutReceipt', sheetName: '应收台账', rowNumbers: [5, 6], totalCents: 300000 },
    ]);
  });

  it('holds what came in without a number in favour of its customer’s rows', () => {
    expect(noticesWith(['2025-06-15', '甲', '', 600], ['2025-06-15', '乙', '', 300])).toEqual([
      { kind: 'paidWithoutReceipt', sheetName: '应收台账', rowNumbers: [2], totalCents: 40000 },
    ]);
  });

  it('leaves to the states what no receipt tells', () => {
    expect(readOf(workbookOf(ledger)).notices).toContainEqual({
      kind: 'settledByStatus',
      sheetName: '应收台账',
      rowNumbers: [2, 4],
      totalCents: 130000,
    });
  });
});
