import { agedOf, day } from '../../support/ledger-of-cells';
import { withReceipts } from '../../support/ledger-with-receipts';

describe('positionOfIncoming', () => {
  it('says of money returned beyond all receipts that it is unverified, and not that it is a credit (R10)', () => {
    const returned = withReceipts(
      [['甲', 'A1', '2025-01-01', '2025-01-31', 100]],
      [
        ['2025-02-10', '甲', '', 30],
        ['2025-02-20', '甲', '', -80],
      ],
    );
    const plain = agedOf(returned, '2025-12-31');
    expect(plain.main.byStanding).toMatchObject({ 贷项: -3000, 待核实: 8000 });
    expect(plain.notices).toEqual([
      { kind: 'unallocatedReceipts', count: 1, totalCents: 3000, netted: false, places: [{ sheetName: '收款明细', row: 1 }] },
      { kind: 'returnedBeyondReceipts', sheetName: '收款明细', rowNumber: 3, customer: '甲', amountCents: 8000 },
    ]);
    expect(agedOf(returned, '2025-12-31', { netUnallocated: true }).main.byStanding).toMatchObject({ 贷项: 0, 待核实: 5000 });
    const unknown = agedOf(withReceipts([['甲', 'A1', '2025-01-01', '2025-01-31', 100]], [['2025-02-20', '甲', 'X9', -80]]), '2025-12-31');
    expect(unknown.notices).toEqual([
      {
        kind: 'unknownInvoice',
        sheetName: '收款明细',
        rowNumber: 2,
        customer: '甲',
        invoiceNumber: 'X9',
        amountCents: -8000,
        unverified: true,
      },
    ]);
  });
});

describe('positionOfRow', () => {
  it('marks letter thresholds and the plain end of limitation, which a part payment restarts (R21, R25)', () => {
    const { main } = agedOf(
      withReceipts(
        [
          ['甲', 'A1', '2022-10-01', '2022-11-21', 100],
          ['甲', 'A2', '2025-11-01', '2025-11-16', 100],
          ['甲', 'A3', '2025-12-01', '2026-01-16', 100],
        ],
        [['2023-05-31', '甲', 'A1', 10]],
      ),
      '2025-12-31',
    );
    expect(main.positions.map(({ letterThreshold, limitationDay }) => [letterThreshold, limitationDay])).toEqual([
      [3, day('2026-05-31')],
      [2, day('2028-11-16')],
      [0, day('2029-01-16')],
    ]);
  });
});
