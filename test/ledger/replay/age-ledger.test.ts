import type { AgedLedger } from '../../../src/ledger/aged-ledger';
import type { Ledger } from '../../../src/ledger/ledger';
import { ageLedger, agingLedger } from '../../../src/ledger/replay/age-ledger';
import { defaultPolicy } from '../../../src/policy/default-policy';
import { agedOf, day, ledgerOf, readOf, sheetOf, workbookOf } from '../../support/ledger-of-cells';
import { creditsByCustomer, invoiceHeadings, receiptHeadings, withReceipts } from '../../support/ledger-with-receipts';

describe('ageLedger: basis', () => {
  it('takes a settlement date for payment in full on that day (R9)', () => {
    const settled = ledgerOf([
      [...invoiceHeadings, 'SettledDate'],
      ['甲', 'A1', '2025-01-01', '2025-01-31', 1000, '2025-02-10'],
      ['甲', 'A2', '2025-01-01', '2025-01-31', 70, ''],
    ]);
    expect(
      [agedOf(settled, '2025-02-09'), agedOf(settled, '2025-02-10')].map(({ basis, main }) => [
        basis,
        main.balanceCents,
        main.penaltyCents,
      ]),
    ).toEqual([
      ['settlements', 107000, 289],
      ['settlements', 7000, 321],
    ]);
  });

  it('says that a snapshot can not be taken back to a day before the newest date (R9)', () => {
    const snapshot = ledgerOf([
      [...invoiceHeadings, '已收金额'],
      ['甲', 'A1', '2025-01-01', '2025-01-31', 1000, 400],
      ['甲', 'A2', '2025-03-01', '2025-03-31', 500, 0],
    ]);
    expect(readOf(snapshot).notices).toContainEqual({ kind: 'snapshotFigures' });
    const aged = agedOf(snapshot, '2025-02-28');
    expect(aged.notices).toEqual([
      { kind: 'snapshotBeforeNewestDay', asOf: day('2025-02-28'), newestDay: day('2025-03-01') },
      { kind: 'rowsAfterAsOf', asOf: day('2025-02-28'), sheetName: '应收明细', count: 1, totalCents: 50000, allCount: 2, allCents: 150000 },
    ]);
    expect([aged.basis, aged.main.balanceCents]).toEqual(['snapshot', 60000]);
  });

  it('passes over a receipts table that holds headings alone', () => {
    const empty = workbookOf(
      sheetOf('应收明细', [
        [...invoiceHeadings, '已收金额'],
        ['甲', 'A1', '2025-01-01', '2025-01-31', 1000, 500],
      ]),
      sheetOf('收款明细', [receiptHeadings]),
    );
    expect(agedOf(empty, '2025-12-31')).toMatchObject({ basis: 'snapshot', main: { balanceCents: 50000 } });
  });
});

describe('ageLedger: several dates', () => {
  it.each(['settlements', 'receipts'] as const)('says the same of a date whatever other dates were asked for before (%s)', (basis) => {
    const read = (): Ledger =>
      readOf(
        workbookOf(
          sheetOf('应收明细', [
            [...invoiceHeadings, ...(basis === 'settlements' ? ['SettledDate'] : [])],
            ['甲', 'A1', '2025-01-01', '2025-01-31', 1000, ...(basis === 'settlements' ? ['2025-02-10'] : [])],
            ['甲', 'A2', '2025-03-01', '2025-03-31', 70, ...(basis === 'settlements' ? [''] : [])],
          ]),
          ...(basis === 'settlements'
            ? []
            : [sheetOf('收款明细', [receiptHeadings, ['2025-02-01', '甲', 'A2', 30], ['2025-02-02', '甲', 'A9', 5]])]),
        ),
      );
    const facts = {
      writeOffs: [
        {
          place: { sheetName: '坏账核销', row: 1 },
          day: day('2025-04-30'),
          customer: { key: '甲', name: '甲' },
          invoiceNumber: 'A2',
          amountCents: 2_000,
        },
      ],
      penaltyBases: new Map(),
    };
    const on = (ledger: Ledger, asOf: string): AgedLedger => ageLedger(ledger, day(asOf), {}, defaultPolicy, facts);
    const asked = read();
    const earlier = on(asked, '2025-02-28');
    const later = on(asked, '2025-12-31');
    expect(later).toEqual(on(read(), '2025-12-31'));
    expect(on(asked, '2025-02-28')).toEqual(earlier);
    expect([earlier.basis, later.main.tieOut.writtenOffCents]).toEqual([basis, 2_000]);
  });
});

describe('ageLedger: credits', () => {
  it('keeps credit notes, overpayments and receipts without an invoice apart from the classes (R10)', () => {
    const aged = agedOf(
      withReceipts(
        [
          ['甲', 'A1', '2025-01-01', '2025-01-31', 1000],
          ['甲', 'A2', '2025-01-01', '2025-01-31', -200],
          ['乙', 'B1', '2025-01-01', '2025-01-31', 100],
        ],
        [
          ['2025-02-10', '甲', '', 300],
          ['2025-02-10', '乙', 'B1', 150],
        ],
      ),
      '2025-12-31',
    );
    expect(creditsByCustomer(aged)).toEqual([
      ['甲', 50000, -50000, 0],
      ['乙', -5000, -5000, 0],
    ]);
    expect(aged.notices).toEqual([
      { kind: 'unallocatedReceipts', count: 1, totalCents: 30000, netted: false, places: [{ sheetName: '收款明细', row: 1 }] },
    ]);
    expect(aged.main.tieOut.differenceCents).toBe(0);
  });
});

describe('agingLedger', () => {
  const rows = Array.from({ length: 3_500 }, (_unused, index) => ['甲', `A${index}`, 45658, 45688, 1000 + index]);
  const paid = rows.map(([customer, number]) => [45700, customer ?? '', number ?? '', 400]);
  const stated = ledgerOf([[...invoiceHeadings, '已收金额'], ...rows.map((row) => [...row, 400])]);
  const settled = ledgerOf([[...invoiceHeadings, 'SettledDate'], ...rows.map((row) => [...row, ''])]);

  it.each([
    ['receipts', withReceipts(rows, paid)],
    ['snapshot', stated],
    ['settlements', settled],
  ])('stops behind every thousand rows of a ledger aged by %s, and comes to the same', (basis, workbook) => {
    const ledger = readOf(workbook);
    const work = agingLedger(ledger, day('2025-12-31'), {}, defaultPolicy);
    let stops = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) if (step.value === 1000) stops += 1;
    expect([stops, step.value.basis]).toEqual([3, basis]);
    expect(step.value).toEqual(ageLedger(ledger, day('2025-12-31'), {}, defaultPolicy));
  });
});
