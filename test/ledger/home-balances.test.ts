import { formatCents } from '../../src/domain/money/cents';
import { recogniseLedger } from '../../src/ledger/recognition/recognise-ledger';
import { readingEnUS } from '../../src/texts/reading/en-US';
import { readingZhCN } from '../../src/texts/reading/zh-CN';
import { agedOf, ledgerOf, readOf } from '../support/ledger-of-cells';
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

  it.each<[readonly string[], readonly (string | number)[], string | undefined]>([
    [['币种', '发票金额', '未收USD', '未收RMB'], ['USD', 500, 200, 1440], '发票金额'],
    [['币种', '发票金额', '本位币金额', '本位币未收'], ['USD', 500, 3600, 1440], undefined],
    [['美金欠款', '折人民币欠款'], [200, 1440], undefined],
  ])('say under %j whose amounts are not known in home currency', (headings, sums, unusedAmounts) => {
    const { notices } = readOf(ledgerOf(lines(headings, sums, sums)));
    const used = notices.flatMap((notice) => (notice.kind === 'baseAmountsUsed' ? [notice.unusedAmounts] : []));
    expect(used).toEqual([unusedAmounts]);
  });

  it('says in both languages that sales and receipts come out too low', () => {
    const { notices } = readOf(ledgerOf(lines(['币种', '发票金额', '未收USD', '未收RMB'], ['USD', 500, 200, 1440])));
    const said = notices.filter(({ kind }) => kind === 'baseAmountsUsed');
    expect(said.map((notice) => readingZhCN.notice(notice))).toEqual([
      '台账只有未收一列是本位币，按本位币未收计；“发票金额”没有本位币金额，没有采用：应收按未收计，销售额、DSO 和回款率因此偏低，请补上本位币的应收金额或已收金额',
    ]);
    expect(said.map((notice) => readingEnUS.notice(notice))).toEqual([
      'Only what is left stands in base currency, and is used; "发票金额" does not, and is not used: amounts are what is left of them, so sales, DSO and collection rates come out too low; add a column of amounts or receipts in base currency',
    ]);
  });

  it('are asked about where neither is in home currency and a row owes in both', () => {
    expect(recogniseLedger(ledgerOf(lines(['欠款(USD)', '欠款(HKD)'], [1000, 200], [200, 300])), {})).toMatchObject({
      kind: 'question',
      question: { kind: 'whichColumn', role: 'balance' },
    });
  });

  describe('one column of sums in home currency, which its heading leaves open', () => {
    const headings = ['币种', '发票金额', '已收金额', '未收金额', '折人民币'];
    const inHome = (sums: readonly (readonly (string | number)[])[], more: readonly string[] = []): string[] => {
      const { main } = agedOf(ledgerOf(lines([...headings, ...more], ...sums)), '2025-12-31');
      return [main.currency, formatCents(main.balanceCents), formatCents(main.byStanding.待核实)];
    };

    it('counts what is left where it is the worth of that', () => {
      const sums = [
        ['USD', 1000, 400, 600, 4320],
        ['EUR', 500, 500, 0, 0],
        ['USD', 300, 0, 300, 2160],
        ['人民币', 800, 300, 500, 500],
      ];
      expect(inHome(sums)).toEqual(['CNY', '6980.00', '0.00']);
    });

    it('takes the rates beside it, one by one', () => {
      const sums = [
        ['日元', 100000, 40000, 60000, 2910, 0.0485],
        ['USD', 500, 200, 300, 2130.3, 7.101],
      ];
      expect(inHome(sums, ['汇率'])).toEqual(['CNY', '5040.30', '0.00']);
    });

    it('counts the sum billed less what came in at its rate where it is the worth of that', () => {
      const sums = [
        ['USD', 1000, 400, 600, 7200],
        ['EUR', 500, 500, 0, 4000],
        ['USD', 300, 0, 300, 2160],
      ];
      expect(inHome(sums)).toEqual(['CNY', '6480.00', '0.00']);
    });
  });
});
