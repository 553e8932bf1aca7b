import { agedOf, day, sheetOf, workbookOf } from '../../support/ledger-of-cells';
import { creditsByCustomer, invoiceHeadings, receiptHeadings, withReceipts } from '../../support/ledger-with-receipts';

describe('applyNamed: invoices that can not be paid', () => {
  it('says why a receipt stands as a credit though its invoice is in the ledger (R9, R10, R12d)', () => {
    const workbook = workbookOf(
      sheetOf('应收明细', [
        [...invoiceHeadings, '币种'],
        ['甲', 'A1', '2025-01-01', '2025-01-31', 1000, 'CNY'],
        ['甲', 'A2', '2025-06-01', '2025-06-30', 500, 'CNY'],
        ['甲', 'U1', '2025-01-01', '2025-01-31', 70, 'USD'],
      ]),
      sheetOf('收款明细', [
        [...receiptHeadings, '币种'],
        ['2025-02-10', '甲', 'A2', 200, 'CNY'],
        ['2025-02-11', '甲', 'U1', 300, 'CNY'],
      ]),
    );
    const aged = agedOf(workbook, '2025-03-31');
    expect(aged.notices.filter(({ kind }) => kind === 'invoiceNotPayable')).toEqual([
      {
        kind: 'invoiceNotPayable',
        sheetName: '收款明细',
        rowNumber: 2,
        customer: '甲',
        invoiceNumber: 'A2',
        amountCents: 20000,
        cause: { kind: 'issuedLater', day: day('2025-06-01') },
      },
      {
        kind: 'invoiceNotPayable',
        sheetName: '收款明细',
        rowNumber: 3,
        customer: '甲',
        invoiceNumber: 'U1',
        amountCents: 30000,
        cause: { kind: 'otherCurrency', currency: 'USD' },
      },
    ]);
    expect(aged.main.byStanding.贷项).toBe(-50000);
  });
});

describe('applyNamed: invoice numbers', () => {
  it('keeps a receipt that names an unknown invoice as a credit, with a notice (R10)', () => {
    const aged = agedOf(withReceipts([['甲', 'A1', '2025-01-01', '2025-01-31', 1000]], [['2025-02-10', '甲', 'X9', 300]]), '2025-12-31');
    expect(creditsByCustomer(aged)).toEqual([['甲', 70000, -30000, 0]]);
    expect(aged.notices).toEqual([
      { kind: 'unknownInvoice', sheetName: '收款明细', rowNumber: 2, customer: '甲', invoiceNumber: 'X9', amountCents: 30000 },
    ]);
  });

  it('holds a receipt for an invoice not yet issued as a credit until then (R9, R10)', () => {
    const workbook = withReceipts([['甲', 'A1', '2025-03-01', '2025-03-31', 1000]], [['2025-02-10', '甲', 'A1', 300]]);
    expect(creditsByCustomer(agedOf(workbook, '2025-02-28'))).toEqual([['甲', -30000, -30000, 0]]);
    expect(creditsByCustomer(agedOf(workbook, '2025-03-01'))).toEqual([['甲', 70000, 0, 0]]);
  });

  it('pays several rows of one invoice number in the order of their due dates (R11, R12)', () => {
    const { main } = agedOf(
      withReceipts(
        [
          ['甲', 'A1', '2025-01-01', '2025-03-31', 100],
          ['甲', 'A1', '2025-01-01', '2025-01-31', 100],
        ],
        [['2025-02-10', '甲', 'A1', 130]],
      ),
      '2025-12-31',
    );
    expect(main.positions.map(({ balanceCents }) => balanceCents)).toEqual([7000, 0]);
  });
});
