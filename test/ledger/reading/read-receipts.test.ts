import { readingLedger } from '../../../src/ledger/reading/read-ledger';
import { recogniseLedger } from '../../../src/ledger/recognition/recognise-ledger';
import { defaultPolicy } from '../../../src/policy/default-policy';
import { agedOf, readOf } from '../../support/ledger-of-cells';
import { creditsByCustomer, withReceipts } from '../../support/ledger-with-receipts';
import { placeAt } from '../../support/place-at';

describe('readReceipts', () => {
  it('lowers the balance by receipts that can not be read wholly, or says that it does not', () => {
    const workbook = withReceipts(
      [['甲', 'A1', '2025-01-01', '2025-01-31', 1000]],
      [
        ['上周', '甲', 'A1', 300],
        ['2025-02-10', '甲', 'A1', '三百'],
        ['2025-02-11', '', '', 50],
      ],
    );
    expect(readOf(workbook).notices.filter(({ kind }) => kind.startsWith('receipt') && kind !== 'receiptsRead')).toEqual([
      { kind: 'receiptDateUnreadable', place: placeAt('A2', '收款明细'), value: '上周', amountCents: 30000 },
      { kind: 'receiptAmountUnreadable', place: placeAt('D3', '收款明细'), value: '三百' },
      { kind: 'receiptCustomersFilledDown', sheetName: '收款明细', rowNumbers: [4] },
    ]);
    const aged = agedOf(workbook, '2025-12-31');
    expect(creditsByCustomer(aged)).toEqual([['甲', 65000, -5000, -30000]]);
    expect(aged.main.tieOut.differenceCents).toBe(0);
  });

  it('stops at each row of them, so that a page may have its turn', () => {
    const stopsOf = (receipts: number): number => {
      const rows = Array.from({ length: receipts }, (_unused, index) => [45700 + index, '甲', 'A1', 10]);
      const workbook = withReceipts([['甲', 'A1', '2025-01-01', '2025-01-31', 1000]], rows);
      const recognition = recogniseLedger(workbook, {});
      if (recognition.kind !== 'found') throw new Error('not found');
      return [...readingLedger(workbook, recognition.layout, {}, defaultPolicy)].length;
    };
    expect(stopsOf(30) - stopsOf(5)).toBe(25);
  });
});
