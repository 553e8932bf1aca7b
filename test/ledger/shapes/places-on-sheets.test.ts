import { agedOf, sheetOf, workbookOf } from '../../support/ledger-of-cells';

describe('placesOnSheets', () => {
  it('sets receipts beside the invoices of several sheets against those invoices, each told of by its own sheet and row (R9a, R9b)', () => {
    const headings = ['客户', '发票号', '开票日期', '到期日', '应收金额', '一次回款日期', '一次回款金额', '二次回款日期', '二次回款金额'];
    const sheets = workbookOf(
      sheetOf('甲公司', [headings, ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000, '2025-02-01', 400, '', '']]),
      sheetOf('乙公司', [
        headings,
        ['乙公司', 'B1', '2025-01-05', '2025-01-31', 500, '2025-02-02', 100, '2025-03-02', 50],
        ['乙公司', 'B2', '2025-01-05', '2025-01-31', 500, '', '', '', ''],
      ]),
    );
    const { main, ledger, notices } = agedOf(sheets, '2025-12-31', { allSheets: true });
    expect(main.positions.map(({ source, balanceCents }) => [source.sheetName, source.rowNumber, balanceCents])).toEqual([
      ['甲公司', 2, 60000],
      ['乙公司', 2, 35000],
      ['乙公司', 3, 50000],
    ]);
    expect(ledger.receipts?.map(({ sheetName, rowNumber, amountCents }) => [sheetName, rowNumber, amountCents])).toEqual([
      ['甲公司', 2, 40000],
      ['乙公司', 2, 10000],
      ['乙公司', 2, 5000],
    ]);
    expect(notices).toEqual([]);
  });
});
