import { formatCents } from '../../../src/domain/money/cents';
import type { ReadingChoices } from '../../../src/ledger/reading-choices';
import { zhCN } from '../../../src/texts/zh-CN';
import { agedOf, ledgerOf, readOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const beside = (heading: string, one: number | string, other: number | string): unknown =>
  readOf(
    ledgerOf([
      ['客户', '发票号', '开票日期', '到期日', '应收金额', '已收', '未收', heading],
      ['甲', '1', '2025-05-01', '2025-06-01', 1000, 300, 700, one],
      ['乙', '2', '2025-08-01', '2025-09-01', 500, 200, 300, other],
    ]),
  ).notices.flatMap((notice) => (notice.kind === 'sumsBeside' ? [[notice.of, notice.heading, notice.totalCents, notice.places]] : []));

const advances =
  (headings: readonly string[], ...rows: Cells) =>
  (choices: ReadingChoices) => {
    const { main, ledger } = agedOf(ledgerOf([['客户', '到期日', ...headings], ...rows]), '2025-12-31', choices);
    const said = ledger.notices.flatMap((notice) => (notice.kind === 'sumsBeside' ? [zhCN.reading.notice(notice)] : []));
    return [formatCents(main.balanceCents), ...said];
  };

describe('预收款 beside what is left (R10)', () => {
  const told =
    '工作表“应收明细”的“预收款”列共 200.00 元没有从余额中扣除：余额以“期末余额”列为准；若该列还没有减去这些预收款，欠款就多计了，请核对';
  const alone = advances(['期末余额', '预收款'], ['甲', '2025-02-05', 1000, 200], ['乙', '2025-02-08', 800, '']);
  const billed = advances(['应收金额', '期末余额', '预收款'], ['甲', '2025-02-05', 1000, 1000, 200], ['乙', '2025-02-08', 300, 0, 300]);
  const received = advances(
    ['应收金额', '已收金额', '期末余额', '预收款'],
    ['甲', '2025-02-05', 1000, 0, 1000, 200],
    ['乙', '2025-02-08', 800, 100, 700, ''],
  );

  it('is told not to lower what the ledger states, whatever was said of it', () => {
    expect(alone({})).toEqual(['1800.00', told]);
    expect(alone({ sums: { 预收款: 'less' } })).toEqual(['1800.00', told]);
    expect(billed({})).toEqual(['1000.00', told]);
    expect(billed({ sums: { 预收款: 'less' } })).toEqual(['1000.00', told]);
  });

  it('is taken off what is billed less what came in, where that is said', () => {
    expect(received({})).toEqual(['1700.00', told]);
    expect(received({ sums: { 预收款: 'less' } })).toEqual(['1500.00', '工作表“应收明细”的“预收款”列共 200.00 元，按所选从余额中扣除']);
  });
});

describe('sumsBeside', () => {
  const places = [{ sheetName: '应收明细', row: 0, column: 7 }];

  it.each([
    ['质保金', 'retention'],
    ['质量保证金', 'retention'],
    ['Retention', 'retention'],
    ['预收余额', 'advance'],
    ['未核销定金', 'advance'],
    ['Advances', 'advance'],
  ])('says of %s what it comes to (R9c, R10)', (heading, of) => {
    expect(beside(heading, 50, 150.5)).toEqual([[of, heading, 20050, places]]);
  });

  it.each<[string, number | string, number | string]>([
    ['质保金', 0, 0],
    ['质保金比例', 0.05, 0.05],
    ['数量', 5, 6],
  ])('says nothing of %s that holds %s', (heading, one, other) => {
    expect(beside(heading, one, other)).toEqual([]);
  });

  it.each(['已交押金', '已收押金', '已付定金'])('takes %s for no money that came in on a debt: it is said what it comes to', (heading) => {
    const cells = [
      ['客户', '到期日', '应收租金', '已交租金', heading],
      ['甲', '2025-01-01', 1000, 100, 200],
      ['乙', '2025-02-01', 500, 0, 0],
    ];
    const { rows, notices } = readOf(ledgerOf(cells));
    expect(rows.map(({ receivedCents }) => receivedCents)).toEqual([10000, 0]);
    expect(notices.flatMap((notice) => (notice.kind === 'sumsBeside' ? [[notice.of, notice.totalCents]] : []))).toEqual([
      ['advance', 20000],
    ]);
  });
});
