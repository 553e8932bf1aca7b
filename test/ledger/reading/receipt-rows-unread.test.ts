import { agreesWithLedger } from '../../../src/ledger/disagreement';
import { agedOf, ledgerOf, sheetOf, workbookOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const account = (...below: Cells): Cells => [
  ['客户', '发票号', '开票日期', '开票金额', '到期日', '收款日期', '收款金额'],
  ['甲', 'A1', '2025-01-05', 1000, '2025-02-05', '2025-03-01', 600],
  ['甲', 'A2', '2025-03-05', 500, '2025-04-05', '2025-06-01', 100],
  ...below,
];
const months = (...below: Cells): Cells => [
  ['2025年应收台账'],
  ['客户', '发票号', '开票日期', '应收金额', '到期日', '9月回款', '10月回款', '备注二'],
  ['甲', 'A1', '2025-01-05', 1000, '2025-02-05', 600, '', ''],
  ['乙', 'B1', '2025-03-05', 500, '2025-04-05', '', 100, ''],
  ...below,
];

describe('what came in on a row without an invoice (R9b)', () => {
  it.each<[string, Cells, number]>([
    ['below the printed sum', account(['合计', '', '', 1500, '', '', 700], ['甲', '', '', '', '', '2025-10-01', 50]), 75000],
    ['below the last invoice', account(['', '', '', '', '', '2025-10-01', 50]), 75000],
    ['below an empty row', account(['', '', '', '', '', '', ''], ['', '', '', '', '', '2025-10-01', 50]), 75000],
    ['under a month', months(['甲', '', '', '', '', '', 50, '']), 75000],
    ['under a month, below the printed sum', months(['合计', '', '', 1500, '', 600, 100, ''], ['甲', '', '', '', '', 50, '', '']), 75000],
    ['under a month, of a customer of its own', months(['丙', '', '', '', '', 50, '', '']), 75000],
  ])('lowers what is owed: %s', (_where, cells, cents) => {
    const aged = agedOf(ledgerOf(cells), '2025-12-31');
    expect(aged.main.balanceCents).toBe(cents);
    expect(aged.main.byStanding.贷项).toBe(-5000);
    expect(aged.ledger.notices.map(({ kind }) => kind)).not.toContain('receiptRowsUnread');
  });

  it.each<[string, Cells]>([
    ['beside words that are nobody’s name', months(['', '', '', '', '', 300, '', '转交'])],
    ['in a line of remarks', months(['备注：另收', '', '', '', '', 300, '', ''])],
  ])('is named as not counted, and takes the tick away: %s', (_where, cells) => {
    const aged = agedOf(ledgerOf([...cells, ['合计', '', '', 1500, '', '', '', '']]), '2025-12-31');
    expect(aged.ledger.notices).toContainEqual({ kind: 'receiptRowsUnread', sheetName: '应收明细', rowNumbers: [5] });
    expect(aged.main.balanceCents).toBe(80000);
    expect(agreesWithLedger(aged)).toBe(false);
  });

  it('is named where a table of receipts is what counts', () => {
    const ledger = sheetOf('应收明细', account(['甲', '', '', '', '', '2025-10-01', 50]));
    const receipts = sheetOf('收款明细', [
      ['收款日期', '客户', '发票号', '金额'],
      ['2025-03-01', '甲', 'A1', 600],
      ['2025-06-01', '甲', 'A2', 100],
    ]);
    const aged = agedOf(workbookOf(ledger, receipts), '2025-12-31');
    expect(aged.ledger.notices).toContainEqual({ kind: 'receiptRowsUnread', sheetName: '应收明细', rowNumbers: [4] });
    expect(agreesWithLedger(aged)).toBe(false);
  });

  it('is named where nobody can tell of which year its month is', () => {
    const [, ...untitled] = months(['甲', '', '', '', '', 50, '', '']);
    const late = untitled.map((row) => row.map((value) => (value === '2025-01-05' || value === '2025-03-05' ? '2025-12-05' : value)));
    const aged = agedOf(ledgerOf(late), '2025-12-31');
    expect(aged.ledger.notices).toContainEqual({ kind: 'receiptRowsUnread', sheetName: '应收明细', rowNumbers: [4] });
  });

  it('is named where it goes on with an invoice and a table of receipts counts', () => {
    const aged = agedOf(
      workbookOf(
        sheetOf('应收明细', account(['甲', 'A2', '', '', '', '2025-08-01', 50])),
        sheetOf('收款明细', [
          ['收款日期', '客户', '发票号', '收款金额'],
          ['2025-03-01', '甲', 'A1', 600],
        ]),
      ),
      '2025-12-31',
    );
    expect(aged.main.balanceCents).toBe(90000);
    expect(aged.ledger.notices).toContainEqual({ kind: 'receiptRowsUnread', sheetName: '应收明细', rowNumbers: [4] });
  });

  it('is not seen in a printed sum, nor in the date of a line of signatures', () => {
    const aged = agedOf(ledgerOf(account(['合计', '', '', 1500, '', '', 700])), '2025-12-31');
    expect(aged.ledger.notices.map(({ kind }) => kind)).not.toContain('receiptRowsUnread');
    expect(agreesWithLedger(aged)).toBe(true);
    const signed = agedOf(ledgerOf(months(['制表人：张三', '', '', '', '', '', 46022, ''])), '2025-12-31');
    expect(signed.main.balanceCents).toBe(80000);
    expect(signed.ledger.notices.map(({ kind }) => kind)).not.toContain('receiptRowsUnread');
  });

  it('is no receipt where its figures are the sums of those above (R12)', () => {
    const aged = agedOf(ledgerOf(months(['', '', '', '', '', 600, 100, ''])), '2025-12-31');
    expect(aged.main.balanceCents).toBe(80000);
    expect(aged.ledger.leftOut).toEqual([{ sheetName: '应收明细', rowNumber: 5, word: '' }]);
  });

  it('takes the tick away where it stands beside a balance that does not follow from it (R12f)', () => {
    const aged = agedOf(
      ledgerOf([
        ['日期', '客户', '单号', '应收', '已收', '余额'],
        ['2025-01-05', '甲', 'X1', 1000, '', 1000],
        ['2025-02-05', '甲', '', '', 100, 900],
        ['2025-03-05', '甲', '', '', 200, 710],
      ]),
      '2025-12-31',
    );
    expect(aged.ledger.problems.map(({ place }) => place.row)).toEqual([2, 3]);
    expect(agreesWithLedger(aged)).toBe(false);
  });
});
