import type { Notice } from '../../src/ledger/findings';
import { namedPlaces } from '../../src/ledger/named-places';
import { placeAt } from '../support/place-at';

describe('namedPlaces', () => {
  it.each<[string, Notice, unknown]>([
    [
      'a cell',
      { kind: 'balanceDiffers', place: placeAt('H2', '台账'), statedCents: 8000, reckonedCents: 7000 },
      [{ sheetName: '台账', row: 1, column: 7 }],
    ],
    [
      'a sum and the cells that are missing from it',
      {
        kind: 'printedTotalDiffers',
        place: placeAt('F4'),
        word: '小计',
        statedCents: 35000,
        addedCents: 10000,
        unreadablePlaces: [placeAt('F2')],
      },
      [
        { sheetName: '应收明细', row: 3, column: 5 },
        { sheetName: '应收明细', row: 1, column: 5 },
      ],
    ],
    ['a row', { kind: 'endsAtNextTable', sheetName: '台账', rowNumber: 9 }, [{ sheetName: '台账', row: 8 }]],
    [
      'several rows',
      { kind: 'dueDatesMissing', sheetName: '台账', rowNumbers: [4, 7] },
      [
        { sheetName: '台账', row: 3 },
        { sheetName: '台账', row: 6 },
      ],
    ],
    [
      'the rows of repeated invoices',
      { kind: 'repeatedInvoices', sheetName: '台账', groups: [{ invoiceNumber: 'A1', rowNumbers: [2, 5] }] },
      [
        { sheetName: '台账', row: 1 },
        { sheetName: '台账', row: 4 },
      ],
    ],
    [
      'the date that stands in the way of an as-of date',
      { kind: 'noAsOf', unreadable: { place: placeAt('C2'), value: '25.9.1' } },
      [{ sheetName: '应收明细', row: 1, column: 2 }],
    ],
    [
      'cells of its own',
      {
        kind: 'unallocatedReceipts',
        count: 2,
        totalCents: 300,
        netted: false,
        places: [
          { sheetName: '收款明细', row: 4 },
          { sheetName: '收款明细', row: 9 },
        ],
      },
      [
        { sheetName: '收款明细', row: 4 },
        { sheetName: '收款明细', row: 9 },
      ],
    ],
    ['nothing', { kind: 'noAsOf', unreadable: null }, []],
    ['sheets alone', { kind: 'hiddenRowsRead', sheetName: '台账', count: 2 }, []],
  ])('are those of a finding that names %s', (_what, notice, places) => {
    expect(namedPlaces(notice)).toEqual(places);
  });
});
