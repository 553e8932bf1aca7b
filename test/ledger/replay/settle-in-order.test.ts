import { agedOf } from '../../support/ledger-of-cells';
import { withReceipts } from '../../support/ledger-with-receipts';

describe('settleTied', () => {
  it('shares by balance among debts due on one day (R11)', () => {
    const { main } = agedOf(
      withReceipts(
        [
          ['甲', 'A1', '2025-01-01', '2025-01-31', 100],
          ['甲', 'A2', '2025-01-01', '2025-01-31', 200],
        ],
        [['2025-02-10', '甲', '', 100]],
      ),
      '2025-12-31',
      { netUnallocated: true },
    );
    expect(main.positions.map(({ balanceCents }) => balanceCents)).toEqual([6666, 13334]);
  });
});
