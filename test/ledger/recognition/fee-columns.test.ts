import { recogniseLedger } from '../../../src/ledger/recognition/recognise-ledger';
import { agedOf, ledgerOf, readOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const books = (headings: readonly string[], one: readonly number[], other: readonly number[]): Cells => [
  ['客户', '到期日', ...headings],
  ['甲', '2025-01-01', ...one],
  ['乙', '2025-02-01', ...other],
];

describe('furtherFees', () => {
  it.each<[readonly string[], readonly number[], readonly number[], string]>([
    [['应缴物业费', '已缴物业费', '应缴水费', '已缴水费'], [1000, 200, 100, 0], [500, 0, 50, 50], '140000'],
    [['应缴物业费', '应缴水费', '已缴物业费', '已缴水费'], [1000, 100, 200, 0], [500, 50, 0, 50], '140000'],
    [['应收租金', '应收水费', '应收电费', '已收租金', '已收水费'], [1000, 100, 10.5, 200, 0], [500, 50, 0, 0, 50], '141050'],
  ])('adds up what is billed by fee, as what came in on it: %j (R9b)', (headings, one, other, cents) => {
    const { main, ledger } = agedOf(ledgerOf(books(headings, one, other)), '2025-12-31');
    expect(String(main.balanceCents)).toBe(cents);
    expect(ledger.notices.flatMap((notice) => (notice.kind === 'columnsAdded' ? [[notice.of, notice.headings]] : []))).toEqual([
      ['amount', headings.filter((heading) => heading.startsWith('应'))],
      ['received', headings.filter((heading) => heading.startsWith('已'))],
    ]);
  });

  it.each<[readonly string[], readonly number[], readonly number[], string]>([
    [['应收货款', '应收运费', '已收款'], [1000, 50, 200], [500, 20, 0], '137000'],
    [['应收货款', '应收运费', '已收货款'], [1000, 50, 200], [500, 20, 0], '137000'],
    [['应缴物业费', '应缴水费'], [1000, 200], [500, 100], '180000'],
  ])('adds up what is billed by fee where what came in is of all fees, of one, or of none: %j (R9b)', (headings, one, other, cents) => {
    const { main, ledger } = agedOf(ledgerOf(books(headings, one, other)), '2025-12-31');
    expect(String(main.balanceCents)).toBe(cents);
    expect(ledger.notices.flatMap((notice) => (notice.kind === 'columnsAdded' ? [[notice.of, notice.headings]] : []))).toEqual([
      ['amount', headings.slice(0, 2)],
    ]);
  });

  it('takes what they come to in all by its own words', () => {
    const cells = books(
      ['应缴物业费', '应缴水费', '应缴合计', '已缴合计', '欠缴合计'],
      [1000, 200, 1200, 200, 1000],
      [500, 100, 600, 0, 600],
    );
    const { main, comparison } = agedOf(ledgerOf(cells), '2025-12-31');
    expect([main.balanceCents, comparison]).toMatchObject([160000, { kind: 'compared', differenceCents: 0 }]);
  });

  it('asks which receipts count where a fee was paid that nothing bills', () => {
    const cells = books(['应缴物业费', '已缴物业费', '已缴水费'], [1000, 200, 100], [500, 0, 50]);
    expect(recogniseLedger(ledgerOf(cells), {})).toMatchObject({
      kind: 'question',
      question: {
        kind: 'whichColumn',
        role: 'received',
        columns: [
          { column: 3, heading: '已缴物业费' },
          { column: 4, heading: '已缴水费' },
        ],
      },
    });
    expect(readOf(ledgerOf(cells), { columns: { received: 3 } }).rows.map(({ receivedCents }) => receivedCents)).toEqual([20000, 0]);
  });

  it('adds no fees up beside what they come to in all', () => {
    const cells = books(['应缴物业费', '应缴水费', '应缴金额', '已缴金额'], [1000, 100, 1100, 0], [500, 50, 550, 50]);
    expect(agedOf(ledgerOf(cells), '2025-12-31').main.balanceCents).toBe(160000);
  });
});
