import { disagreements } from '../../../src/jobs/month/disagreements';
import type { Notice } from '../../../src/ledger/findings';
import { placeAt } from '../../support/place-at';

const total = { kind: 'printedTotalDiffers', place: placeAt('E9', '台账'), word: '小计', statedCents: 100, addedCents: 90 } as const;
const grandTotal = {
  kind: 'printedBalanceDiffers',
  place: placeAt('G9', '台账'),
  word: '合计',
  statedCents: 100,
  balanceCents: 500,
} as const;
const received = { kind: 'receivedDiffers', place: placeAt('F4', '台账'), statedCents: 100, receiptsCents: 0 } as const;
const balance = { kind: 'balanceDiffers', place: placeAt('G4', '台账'), statedCents: 9_000, reckonedCents: 0 } as const;
const furtherBalances = { kind: 'furtherDifferences', sheetName: '台账', of: 'balance', count: 11 } as const;
const bridge = {
  kind: 'printedBalanceBridged',
  place: placeAt('G9', '台账'),
  word: '合计',
  statedCents: 100,
  balanceCents: 40,
  unallocatedCents: 60,
  unknownInvoiceCents: 0,
} as const satisfies Notice;

describe('disagreements', () => {
  it('are sums before single rows, larger before smaller, what is only counted last of its kind (R9, R12)', () => {
    const smaller = { ...balance, place: placeAt('G5', '台账'), statedCents: -1_000 };
    expect(disagreements([furtherBalances, smaller, balance, received, total, grandTotal])).toEqual([
      grandTotal,
      total,
      received,
      balance,
      smaller,
      furtherBalances,
    ]);
  });

  it('do not include what is only worth knowing, such as a sum that is bridged (R10)', () => {
    expect(disagreements([bridge, { kind: 'snapshotFigures' }, { kind: 'unitScaled', sheetName: '台账', factor: 10000 }])).toEqual([]);
  });
});
