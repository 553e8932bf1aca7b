import { ledgerLines } from '../../../src/jobs/month/ledger-view';
import { sketchedAgedLedger, sketchedBook } from '../../support/aged-ledger-fixture';

describe('ledgerLines', () => {
  it('tells a row that was written off in full from one that was paid (R15, R35)', () => {
    const nothingLeft = {
      customer: '甲',
      balanceCents: 0,
      amountCents: 900_00,
      penaltyCents: 5_00,
      standing: '损失',
      daysOverdue: 400,
    } as const;
    const aged = sketchedAgedLedger(
      sketchedBook('CNY', [
        { ...nothingLeft, rowNumber: 4, receivedCents: 0, writtenOffCents: 900_00 },
        { ...nothingLeft, rowNumber: 5, settled: true },
        { ...nothingLeft, rowNumber: 6, balanceCents: 100_00, receivedCents: 0, writtenOffCents: 800_00 },
      ]),
    );
    expect(ledgerLines(aged).map(({ row, isWrittenOff }) => [row, isWrittenOff])).toEqual([
      [4, true],
      [5, undefined],
      [6, undefined],
    ]);
  });
});
