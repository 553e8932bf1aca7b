import { agedOf, ledgerOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const balances = (headings: readonly string[], ...rows: Cells): unknown => {
  const { main, ledger } = agedOf(ledgerOf([['购货方', '发票号码', '开票日期', '到期日', '价税合计', ...headings], ...rows]), '2025-12-31');
  return {
    balances: Object.fromEntries(main.customers.map(({ customer, balanceCents }) => [customer.name, balanceCents])),
    leftOut: ledger.leftOut.map(({ rowNumber, word }) => [rowNumber, word]),
    settled: ledger.notices.flatMap((notice) => (notice.kind === 'settledByStatus' ? notice.rowNumbers : [])),
    differs: ledger.notices.flatMap((notice) => (notice.kind === 'statusDiffers' ? [[notice.place.row + 1, notice.status]] : [])),
  };
};
const of = (name: string, number: string, amount: number): (string | number)[] => [name, number, '2025-05-01', '2025-06-01', amount];

describe('states in several columns', () => {
  it.each([
    ['发票状态', '收款状态', 0, 1],
    ['收款情况', '单据状态', 1, 0],
  ])('%s and %s are read together: a void paper counts nothing, and of the others the one of money tells (R9, R12)', (...columns) => {
    const [first, second, paper, money] = columns;
    const states = (ofPaper: string, ofMoney: string): string[] => {
      const cells = ['', ''];
      cells[paper] = ofPaper;
      cells[money] = ofMoney;
      return cells;
    };
    expect(
      balances(
        [first, second],
        [...of('甲公司', '1', 1130), ...states('正常', '已收')],
        [...of('甲公司', '2', 2260), ...states('作废', '未收')],
        [...of('乙公司', '3', 3390), ...states('正常', '未收')],
        [...of('乙公司', '4', -390), ...states('红冲', '未收')],
      ),
    ).toEqual({ balances: { 甲公司: 0, 乙公司: 300000 }, leftOut: [[3, '作废']], settled: [2], differs: [] });
  });
});

describe('a state beside a column of what was received', () => {
  it.each(['回款情况', '收款情况', '付款状态', '结算状态'])('under %s tells of a row whose sum received is blank (R9)', (heading) => {
    expect(
      balances(
        [heading, '回款金额'],
        [...of('甲公司', '1', 1130), '已回款', ''],
        [...of('甲公司', '2', 2260), '部分回款', 1000],
        [...of('乙公司', '3', 3390), '未回款', ''],
      ),
    ).toEqual({ balances: { 甲公司: 126000, 乙公司: 339000 }, leftOut: [], settled: [2], differs: [] });
  });

  it('never stands against a sum that is there: both are told (R12)', () => {
    expect(balances(['收款情况', '回款金额'], [...of('甲公司', '1', 1130), '已收', 130], [...of('乙公司', '3', 3390), '未收', ''])).toEqual(
      {
        balances: { 甲公司: 100000, 乙公司: 339000 },
        leftOut: [],
        settled: [],
        differs: [[2, '已收']],
      },
    );
  });
});

describe('a payment that failed', () => {
  it.each([
    ['付款状态', '已取消'],
    ['支付状态', '已撤销'],
    ['Payment Status', 'Rejected'],
    ['payment status', 'reversed'],
    ['收款状态', '无效'],
  ])('under %s is no void invoice: %s leaves the debt as it is, and it is said (R9, R12)', (heading, word) => {
    expect(balances([heading], [...of('甲公司', '1', 1130), word], [...of('甲公司', '2', 2260), '已支付'])).toEqual({
      balances: { 甲公司: 113000 },
      leftOut: [],
      settled: [3],
      differs: [[2, word]],
    });
  });

  it('stands against another state of the money, and a void paper still counts nothing (R12)', () => {
    expect(
      balances(
        ['收款状态', '支付状态', '单据状态'],
        [...of('甲公司', '1', 1130), '已收', '已取消', '正常'],
        [...of('甲公司', '2', 2260), '未收', '已取消', '已取消'],
        [...of('乙公司', '3', 3390), '未收', '未付', '正常'],
      ),
    ).toEqual({ balances: { 甲公司: 113000, 乙公司: 339000 }, leftOut: [[3, '已取消']], settled: [], differs: [[2, '已取消']] });
  });

  it('on a row of its own pays nothing (R9, R12)', () => {
    expect(
      balances(
        ['单据类型', '支付状态'],
        [...of('甲公司', '1', 1130), '发票', '未付'],
        [...of('甲公司', '2', 1000), '收款', '已取消'],
        [...of('甲公司', '3', 130), '收款', '已支付'],
      ),
    ).toEqual({ balances: { 甲公司: 100000 }, leftOut: [[3, '已取消']], settled: [], differs: [] });
  });
});

describe('a paper that is done with', () => {
  const rows = (word: string): Cells => [
    [...of('甲公司', '1', 40000), 10000, word],
    [...of('甲公司', '2', 20000), '', word],
    [...of('乙公司', '3', 20000), 5000, word],
    [...of('乙公司', '4', 20000), '', word],
  ];

  it.each([
    ['单据状态', '已完成'],
    ['状态', '完成'],
    ['Status', 'Closed'],
    ['Invoice Status', 'Completed'],
  ])('is not paid by it: under %s %s leaves what 已收 does not take off, and it is said (R9, R12)', (heading, word) => {
    expect(balances(['已收金额', heading], ...rows(word))).toEqual({
      balances: { 甲公司: 5000000, 乙公司: 3500000 },
      leftOut: [],
      settled: [],
      differs: [2, 3, 4, 5].map((row) => [row, word]),
    });
  });

  it.each([
    ['单据状态', '已结清'],
    ['状态', '已回款'],
    ['Status', 'Paid'],
    ['收款状态', '已完成'],
    ['Payment Status', 'Completed'],
  ])('but %s %s says that the money came (R9)', (heading, word) => {
    expect(balances(['已收金额', heading], ...rows(word))).toEqual({
      balances: { 甲公司: 3000000, 乙公司: 1500000 },
      leftOut: [],
      settled: [3, 5],
      differs: [
        [2, word],
        [4, word],
      ],
    });
  });

  it('settles where no column says what was received, and where another column of the paper says that it is paid (R9)', () => {
    expect(balances(['单据状态'], [...of('甲公司', '1', 1130), '已完成'], [...of('乙公司', '2', 2260), ''])).toMatchObject({
      balances: { 甲公司: 0, 乙公司: 226000 },
      settled: [2],
    });
    expect(
      balances(
        ['已收金额', '单据状态', '状态'],
        [...of('甲公司', '1', 1130), '', '已完成', '已结清'],
        [...of('乙公司', '2', 2260), 60, '', ''],
      ),
    ).toMatchObject({ balances: { 甲公司: 0, 乙公司: 220000 }, settled: [2], differs: [] });
  });
});
