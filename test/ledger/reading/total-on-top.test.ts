import { ledgerOf, readOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const headings = ['客户名称', '发票号', '开票日期', '到期日', '应收金额', '已收金额', '未收金额', '币种'];
const row = (name: string, number: string, amount: number, received = 0): (string | number)[] => [
  name,
  number,
  '2025-08-01',
  '2025-09-01',
  amount,
  received,
  amount - received,
  'CNY',
];
const sums = (amount: number, received = 0, currency = '', name = ''): (string | number)[] => [
  ...[name, '', '', ''],
  ...[amount, received, amount - received, currency],
];
const read = (...rows: Cells): unknown => {
  const { rows: entries, leftOut } = readOf(ledgerOf([headings, ...rows]));
  return {
    balances: entries.map(({ customer, statedBalanceCents }) => [customer.name, statedBalanceCents]),
    leftOut: leftOut.map(({ rowNumber, word }) => [rowNumber, word]),
  };
};
const entries = [row('甲公司', 'A1', 1000, 200), row('甲公司', 'A2', 300), row('乙公司', 'B1', 500)];
const balances = [
  ['甲公司', 80000],
  ['甲公司', 30000],
  ['乙公司', 50000],
];

describe('sums that no word tells', () => {
  it('are left out right below the headings, where they are those of all rows below (R12)', () => {
    expect(read(sums(1800, 200), ...entries)).toEqual({ balances, leftOut: [[2, '']] });
    expect(read(sums(1800, 200, '人民币'), ...entries)).toEqual({ balances, leftOut: [[2, '']] });
  });

  it('stay a debt of nobody known where they are another sum, of one row, or of less than all (R12)', () => {
    expect(read(sums(1801, 200), ...entries)).toMatchObject({ leftOut: [] });
    expect(read(sums(1300, 200), ...entries)).toMatchObject({ leftOut: [] });
    expect(read(sums(1000, 200), row('甲公司', 'A1', 1000, 200))).toMatchObject({ leftOut: [] });
  });

  it.each(['CNY', '人民币', 'RMB'])(
    'are left out beside the currency %s, below customers and below all, and pay no invoice above (R12, R12c)',
    (currency) => {
      const [one, two, three] = entries as [(string | number)[], (string | number)[], (string | number)[]];
      expect(read(one, two, three, sums(1800, 200, currency))).toEqual({ balances, leftOut: [[5, '']] });
      expect(read(one, two, sums(1300, 200, currency), three, sums(1800, 200, currency))).toEqual({
        balances,
        leftOut: [
          [4, ''],
          [6, ''],
        ],
      });
    },
  );

  it.each(['共3笔', '共 3 条记录', '总共3家客户', '全部客户', '所有客户'])('are left out as %s in any column of text (R12)', (word) => {
    const bare = word.replaceAll(' ', '');
    expect(read(...entries, sums(1800, 200, '', word))).toEqual({ balances, leftOut: [[5, bare]] });
    expect(read(...entries, ['', word, '', '', 1800, 200, 1600, ''])).toEqual({ balances, leftOut: [[5, bare]] });
  });

  it('are left out of a ledger in several currencies where they are those of the one beside them (R12, R12d)', () => {
    const dollars = (cells: (string | number)[]): (string | number)[] => [...cells.slice(0, -1), 'USD'];
    const foreign = [dollars(row('丙公司', 'C1', 300)), dollars(row('丙公司', 'C2', 200))];
    expect(read(...entries, ...foreign, sums(1800, 200, 'CNY'), sums(500, 0, 'USD'))).toMatchObject({
      leftOut: [
        [7, ''],
        [8, ''],
      ],
    });
    expect(read(...entries, ...foreign, sums(1800, 200, 'USD'))).toMatchObject({ leftOut: [] });
  });

  it('leave companies whose names begin like such words in', () => {
    const company = (name: string) => [...entries.slice(0, 2), row(name, 'C1', 40)] as Cells;
    for (const name of ['共3家居有限公司', '全部客户服务有限公司', '所有客户之家商行'])
      expect(read(...company(name))).toMatchObject({ balances: [...balances.slice(0, 2), [name, 4000]], leftOut: [] });
  });
});
