import type { AgedLedger } from '../../../src/ledger/aged-ledger';
import { agedOf, sheetOf, workbookOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';
import { invoiceHeadings, receiptHeadings } from '../../support/ledger-with-receipts';
import { placeAt } from '../../support/place-at';

describe("the ledger's own sum of its balances", () => {
  const own = [...invoiceHeadings, '已收金额', '未收余额'];

  const invoices: Cells = [
    ['甲', 'A1', '2025-01-01', '2025-01-31', 1000, 400, 600],
    ['乙', 'B1', '2025-03-01', '2025-03-31', 1500, 0, 1500],
    ['合计', '', '', '', 2500, 400, 2100],
  ];

  const withOwn = (rows: Cells, receipts: Cells) =>
    workbookOf(sheetOf('应收明细', [own, ...rows]), sheetOf('收款明细', [receiptHeadings, ...receipts]));

  const named: Cells = [['2025-02-10', '甲', 'A1', 400]];

  const ofBalance = ({ notices }: AgedLedger) => notices.filter(({ kind }) => kind.startsWith('printedBalance'));

  it('is bridged to the balance by receipts that lower no invoice, netted or not (R10)', () => {
    const bridge = {
      kind: 'printedBalanceBridged',
      place: placeAt('G4'),
      word: '合计',
      statedCents: 210000,
      balanceCents: 60000,
      unallocatedCents: 120000,
      unknownInvoiceCents: 30000,
    };
    const workbook = withOwn(invoices, [...named, ['2025-04-01', '乙', '', 1200], ['2025-04-02', '乙', 'B9', 300]]);
    expect(ofBalance(agedOf(workbook, '2025-12-31'))).toEqual([bridge]);
    expect(ofBalance(agedOf(workbook, '2025-12-31', { netUnallocated: true }))).toEqual([bridge]);
  });

  it('is said to differ where receipts do not account for it, and is not mentioned where it agrees (R9, R12)', () => {
    expect(ofBalance(agedOf(withOwn(invoices, named), '2025-12-31'))).toEqual([]);
    expect(ofBalance(agedOf(withOwn(invoices, [...named, ['2025-04-01', '乙', 'B1', 100]]), '2025-12-31'))).toEqual([
      { kind: 'printedBalanceDiffers', place: placeAt('G4'), word: '合计', statedCents: 210000, balanceCents: 200000 },
    ]);
  });

  it('in 万元 may be off by 0.05, which is what rounded rows add up to, and by no more (R12, R12c)', () => {
    const rounded: Cells = [
      ['甲', 'A1', '2025-01-01', '2025-01-31', 0.1, 0.04, 0.06],
      ['乙', 'B1', '2025-03-01', '2025-03-31', 0.15, 0, 0.15],
      ['合计', '', '', '', 0.25, 0.04, 0.21],
    ];
    const received = (yuan: number) =>
      workbookOf(
        sheetOf('应收明细', [['单位：万元'], own, ...rounded]),
        sheetOf('收款明细', [receiptHeadings, ...named, ['2025-04-01', '乙', 'B1', yuan]]),
      );
    expect(ofBalance(agedOf(received(500), '2025-12-31'))).toEqual([]);
    expect(ofBalance(agedOf(received(500.01), '2025-12-31'))).toEqual([
      { kind: 'printedBalanceDiffers', place: placeAt('G5'), word: '合计', statedCents: 210000, balanceCents: 159999 },
    ]);
  });

  it('is left to what lies after the as-of date, to a total that rows follow, and to one that the rows do not add up to', () => {
    const later = withOwn(invoices, [...named, ['2025-04-01', '乙', 'B1', 100]]);
    expect(ofBalance(agedOf(later, '2025-02-28'))).toEqual([]);
    const followed = withOwn([...invoices, ['丙', 'C1', '2025-01-01', '2025-01-31', 10, 0, 10]], [...named, ['2025-04-01', '乙', '', 5]]);
    expect(ofBalance(agedOf(followed, '2025-12-31'))).toEqual([]);
    const wrong = withOwn([...invoices.slice(0, 2), ['合计', '', '', '', 2500, 400, 2000]], [...named, ['2025-04-01', '乙', '', 100]]);
    expect(ofBalance(agedOf(wrong, '2025-12-31'))).toEqual([]);
    expect(agedOf(wrong, '2025-12-31').ledger.notices).toContainEqual(
      expect.objectContaining({ kind: 'printedTotalDiffers', place: placeAt('G4') }),
    );
  });
});
