import { ledgerOf, readOf } from '../../support/ledger-of-cells';

const beside = (heading: string, one: number | string, other: number | string): unknown =>
  readOf(
    ledgerOf([
      ['客户', '发票号', '开票日期', '到期日', '应收金额', '已收', '未收', heading],
      ['甲', '1', '2025-05-01', '2025-06-01', 1000, 300, 700, one],
      ['乙', '2', '2025-08-01', '2025-09-01', 500, 200, 300, other],
    ]),
  ).notices.flatMap((notice) => (notice.kind === 'sumsBeside' ? [[notice.of, notice.heading, notice.totalCents, notice.places]] : []));

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
