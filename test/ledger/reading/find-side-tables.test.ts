import { ledgerOf, readOf } from '../../support/ledger-of-cells';

describe('findReceiptsTables', () => {
  it('ends where another table begins on the same sheet, and finds the receipts there (R9)', () => {
    const ledger = readOf(
      ledgerOf([
        ['客户', '发票号', '到期日', '应收金额'],
        ['甲', 'A1', 45688, 100],
        ['', '', '', ''],
        ['收款日期', '客户', '发票号', '收款金额'],
        [45690, '甲', 'A1', 40],
      ]),
    );
    expect(ledger.rows).toHaveLength(1);
    expect(ledger.receipts).toMatchObject([{ rowNumber: 5, amountCents: 4000, invoiceNumber: 'A1' }]);
  });
});
