import { InvoiceIndex } from '../../src/ledger/invoice-index';
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

describe('InvoiceIndex: what a number may mean at any date', () => {
  const of = (...invoiceNumbers: string[]): InvoiceIndex<{ customer: { key: string; name: string }; invoiceNumber: string }> =>
    new InvoiceIndex(invoiceNumbers.map((invoiceNumber, index) => ({ customer: { key: `${index}`, name: `${index}` }, invoiceNumber })));
  const numbers = (rows: readonly { readonly invoiceNumber: string }[]): string[] => rows.map(({ invoiceNumber }) => invoiceNumber);

  it('is every row of the number, whosever, leading zeros forgiven', () => {
    expect(numbers(of('07', '7', '007', '70').bearing(['7']))).toEqual(['07', '7', '007']);
    expect(numbers(of('A1', 'a1', 'B1').bearing(['A1']))).toEqual(['A1', 'a1']);
  });

  it('is every row of which the number is one of several, too', () => {
    expect(numbers(of('A1', 'A1、0A2', 'A3/04').bearing(['A1', '4']))).toEqual(['A1', 'A1、0A2', 'A3/04']);
    expect(of('A1、A2').bearing(['A3'])).toEqual([]);
  });
});
