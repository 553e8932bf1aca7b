import { agreesWithLedger } from '../../../src/ledger/disagreement';
import { agedOf, ledgerOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const account = (...below: Cells): Cells => [
  ['客户', '发票号', '开票日期', '开票金额', '到期日', '收款日期', '收款金额'],
  ['甲', 'A1', '2025-01-05', 1000, '2025-02-05', '2025-03-01', 600],
  ['甲', 'A2', '2025-03-05', 500, '2025-04-05', '2025-06-01', 100],
  ...below,
];

describe('a dated receipt on a row without an invoice (R9b)', () => {
  it('is named as not counted, and takes the tick away', () => {
    const cells = account(['', '', '', '', '', '2025-10-01', 50], ['合计', '', '', 1500, '', '', 750]);
    const aged = agedOf(ledgerOf(cells), '2025-12-31');
    expect(aged.ledger.notices).toContainEqual({ kind: 'receiptRowsUnread', sheetName: '应收明细', rowNumbers: [4] });
    expect(agreesWithLedger(aged)).toBe(false);
  });

  it.each<[string, Cells]>([
    ['below the printed sum', account(['合计', '', '', 1500, '', '', 700], ['', '', '', '', '', '2025-10-01', 50])],
    ['below the last invoice', account(['', '', '', '', '', '2025-10-01', 50])],
    ['below an empty row', account(['', '', '', '', '', '', ''], ['', '', '', '', '', '2025-10-01', 50])],
  ])('is named %s too', (_where, cells) => {
    const aged = agedOf(ledgerOf(cells), '2025-12-31');
    expect(aged.ledger.notices).toContainEqual({ kind: 'receiptRowsUnread', sheetName: '应收明细', rowNumbers: [cells.length] });
    expect(agreesWithLedger(aged)).toBe(false);
  });

  it('is not seen in a printed sum, which has no date', () => {
    const aged = agedOf(ledgerOf(account(['合计', '', '', 1500, '', '', 700])), '2025-12-31');
    expect(aged.ledger.notices.map(({ kind }) => kind)).not.toContain('receiptRowsUnread');
    expect(agreesWithLedger(aged)).toBe(true);
  });
});
