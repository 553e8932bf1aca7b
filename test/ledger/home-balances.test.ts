import { formatCents } from '../../src/domain/money/cents';
import { recogniseLedger } from '../../src/ledger/recognition/recognise-ledger';
import { agedOf, ledgerOf } from '../support/ledger-of-cells';
import type { Cells } from '../support/ledger-of-cells';

const lines = (headings: readonly string[], ...sums: readonly (readonly (string | number)[])[]): Cells => [
  ['客户', '发票号', '开票日期', '到期日', ...headings],
  ...sums.map((own, index) => [`客户${index}`, `E${index}`, '2025-03-01', '2025-04-01', ...own]),
];

describe('two columns of what is left, in two currencies (R12d)', () => {
  it.each<[readonly string[], readonly (readonly (string | number)[])[]]>([
    [
      ['币种', '发票金额', '未收USD', '未收RMB'],
      [
        ['USD', 1000, 1000, 7200],
        ['USD', 500, 200, 1440],
      ],
    ],
    [
      ['美金欠款', '折人民币欠款'],
      [
        [1000, 7200],
        [200, 1440],
      ],
    ],
    [
      ['原币欠款余额', '本币欠款余额'],
      [
        [1000, 7200],
        [200, 1440],
      ],
    ],
    [
      ['USD欠款', '欠款折合人民币'],
      [
        [1000, 7200],
        [200, 1440],
      ],
    ],
  ])('count in home currency under %j', (headings, sums) => {
    const { main } = agedOf(ledgerOf(lines(headings, ...sums)), '2025-12-31');
    expect([main.currency, formatCents(main.balanceCents)]).toEqual(['CNY', '8640.00']);
  });

  it('are asked about where neither is in home currency and a row owes in both', () => {
    expect(recogniseLedger(ledgerOf(lines(['欠款(USD)', '欠款(HKD)'], [1000, 200], [200, 300])), {})).toMatchObject({
      kind: 'question',
      question: { kind: 'whichColumn', role: 'balance' },
    });
  });
});
