import { agedOf, readOf, sheetOf, workbookOf } from '../../support/ledger-of-cells';
import { invoiceHeadings, receiptHeadings, withReceipts } from '../../support/ledger-with-receipts';
import { placeAt } from '../../support/place-at';

describe('checkReceived', () => {
  it('only checks a paid-to-date column against the receipts (R9)', () => {
    const checked = workbookOf(
      sheetOf('应收明细', [
        [...invoiceHeadings, '已收金额'],
        ['甲', 'A1', '2025-01-01', '2025-01-31', 1000, 500],
        ['甲', 'A2', '2025-01-01', '2025-01-31', 1000, 0],
      ]),
      sheetOf('收款明细', [receiptHeadings, ['2025-02-10', '甲', 'A1', 400]]),
    );
    expect(readOf(checked).notices).toContainEqual({
      kind: 'receivedDiffers',
      place: placeAt('F2'),
      statedCents: 50000,
      receiptsCents: 40000,
    });
    expect(agedOf(checked, '2025-12-31').main.balanceCents).toBe(160000);
  });

  it('checks receipts beside their invoices against a receipts table, which is what counts (R9, R9b)', () => {
    const both = workbookOf(
      sheetOf('应收明细', [
        [...invoiceHeadings, '一次回款日期', '一次回款金额', '二次回款日期', '二次回款金额'],
        ['甲', 'A1', '2025-01-01', '2025-01-31', 1000, '2025-02-10', 400, '', ''],
        ['甲', 'A2', '2025-01-01', '2025-01-31', 1000, '2025-02-10', 200, '2025-03-10', 100],
      ]),
      sheetOf('收款明细', [receiptHeadings, ['2025-02-10', '甲', 'A1', 400]]),
    );
    expect(readOf(both).notices.filter(({ kind }) => kind === 'receivedDiffers')).toEqual([
      { kind: 'receivedDiffers', place: placeAt('G3'), statedCents: 30000, receiptsCents: 0 },
    ]);
    expect(agedOf(both, '2025-12-31').main.balanceCents).toBe(160000);
  });
});

describe('namedReceipts', () => {
  it('lets receipts on a row with an unreadable amount lower nothing, and names their sum (R12)', () => {
    const workbook = withReceipts(
      [
        ['甲', 'A1', '2025-01-01', '2025-01-31', '???'],
        ['甲', 'A2', '2025-01-01', '2025-01-31', 10],
      ],
      [['2025-02-10', '甲', 'A1', 300]],
    );
    expect(readOf(workbook).problems.map(({ reason }) => reason)).toEqual([{ kind: 'amountUnreadable', receivedCents: 30000 }]);
    const { main } = agedOf(workbook, '2025-12-31');
    expect(main.balanceCents).toBe(1000);
    expect(main.tieOut.differenceCents).toBe(0);
  });
});
