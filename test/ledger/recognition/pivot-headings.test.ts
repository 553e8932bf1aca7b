import { agedOf, ledgerOf } from '../../support/ledger-of-cells';

describe('a pivot table in tabular form', () => {
  it.each([
    ['求和项:应收金额', '求和项:已收金额', ' 汇总', '总计'],
    ['Sum of Amount', 'Sum of Paid', ' Total', 'Grand Total'],
  ])('is read by the fields that it adds up: %s, %s', (amount, received, ofName, ofAll) => {
    const { main, ledger } = agedOf(
      ledgerOf([
        ['Customer', 'Invoice No', 'Invoice Date', 'Due Date', amount, received],
        ['甲', '1', '2025-05-01', '2025-06-01', 1000, 300],
        [`甲${ofName}`, '', '', '', 1000, 300],
        ['乙', '2', '2025-05-01', '2025-06-01', 500, ''],
        [`乙${ofName}`, '', '', '', 500, ''],
        [ofAll, '', '', '', 1500, 300],
      ]),
      '2025-12-31',
    );
    expect(main.customers.map(({ customer, balanceCents }) => [customer.name, balanceCents])).toEqual([
      ['甲', 70000],
      ['乙', 50000],
    ]);
    expect(ledger.leftOut.map(({ rowNumber }) => rowNumber)).toEqual([3, 5, 6]);
  });
});
