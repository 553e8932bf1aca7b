import { agedOf } from '../support/ledger-of-cells';
import { creditsByCustomer, withReceipts } from '../support/ledger-with-receipts';

describe('InvoiceIndex: numbers', () => {
  it('finds the invoice whose number holds characters that show nothing', () => {
    const aged = agedOf(
      withReceipts([['甲', 'A\u20601', '2025-01-01', '2025-01-31', 1000]], [['2025-02-10', '甲', 'A1\u200d', 400]]),
      '2025-12-31',
    );
    expect([aged.main.balanceCents, aged.main.byStanding.贷项, aged.notices]).toEqual([60000, 0, []]);
  });
});

describe('InvoiceIndex: customers', () => {
  it("lets the invoice number go before the payer's name, and leading zeros be lost (R10)", () => {
    const aged = agedOf(
      withReceipts(
        [
          ['甲', '00004004', '2025-01-01', '2025-01-31', 1000],
          ['乙', 'B1', '2025-01-01', '2025-01-31', 100],
        ],
        [
          ['2025-02-10', '甲', 4004, 300],
          ['2025-02-10', '甲', 'B1', 40],
        ],
      ),
      '2025-12-31',
    );
    expect(creditsByCustomer(aged)).toEqual([
      ['甲', 70000, 0, 0],
      ['乙', 6000, 0, 0],
    ]);
    expect(aged.notices).toEqual([
      { kind: 'invoiceOfOtherCustomer', sheetName: '收款明细', rowNumber: 3, customer: '甲', invoiceNumber: 'B1', holder: '乙' },
    ]);
  });
});
