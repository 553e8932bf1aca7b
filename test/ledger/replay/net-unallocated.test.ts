import { agedOf } from '../../support/ledger-of-cells';
import { withReceipts } from '../../support/ledger-with-receipts';

describe('netUnallocated', () => {
  const workbook = withReceipts(
    [
      ['甲', 'A1', '2025-01-01', '2025-03-31', 100],
      ['甲', 'A2', '2025-01-01', '2025-01-31', 100],
      ['甲', 'A3', '2025-06-01', '2025-06-30', 100],
      ['乙', 'B1', '2025-01-01', '2025-01-31', 100],
    ],
    [
      ['2025-02-10', '甲', '', 250],
      ['2025-02-10', '丙', '', 5],
    ],
  );

  it('sets receipts without an invoice against the earliest due debts, what is left against later invoices (R10, R11)', () => {
    const aged = agedOf(workbook, '2025-12-31', { netUnallocated: true });
    expect(aged.main.positions.map(({ balanceCents }) => balanceCents)).toEqual([0, 0, 5000, 10000, -500]);
    expect(aged.notices).toEqual([
      {
        kind: 'unallocatedReceipts',
        count: 2,
        totalCents: 25500,
        netted: true,
        leftCents: 500,
        places: [
          { sheetName: '收款明细', row: 1 },
          { sheetName: '收款明细', row: 2 },
        ],
      },
    ]);
    expect(aged.main.tieOut.differenceCents).toBe(0);
  });
});

describe('netUnallocated: returned bills', () => {
  it('takes returned bills off what came in', () => {
    const { main } = agedOf(
      withReceipts(
        [['甲', 'A1', '2025-01-01', '2025-01-31', 100]],
        [
          ['2025-02-10', '甲', '', 80],
          ['2025-02-20', '甲', '', -80],
        ],
      ),
      '2025-12-31',
      { netUnallocated: true },
    );
    expect(main.balanceCents).toBe(10000);
    expect(main.byStanding.贷项).toBe(0);
  });
});

describe('netUnallocated: who has receipts alone', () => {
  it.each([
    ['a receipt of nothing', [['2025-02-10', '丙', '', 0]]],
    [
      'a receipt and its return',
      [
        ['2025-02-10', '丙', '', 80],
        ['2025-02-20', '丙', '', -80],
      ],
    ],
  ])('stays a customer, with 0.00: %s', (_what, receipts) => {
    const workbook = withReceipts([['甲', 'A1', '2025-01-01', '2025-01-31', 100]], receipts);
    const customers = [false, true].map((netUnallocated) =>
      agedOf(workbook, '2025-12-31', { netUnallocated }).main.customers.map(({ customer, balanceCents }) => [customer.name, balanceCents]),
    );
    expect(customers).toEqual([
      [
        ['甲', 10000],
        ['丙', 0],
      ],
      [
        ['甲', 10000],
        ['丙', 0],
      ],
    ]);
  });
});
