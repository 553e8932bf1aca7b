import fc from 'fast-check';

import { agedOf, ledgerOf, readOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const headings = ['客户名称', '发票号', '开票日期', '到期日', '应收金额', '已收金额', '未收金额'];
const row = (name: string, number: string, amount: number, received = 0): (string | number)[] => [
  name,
  number,
  '2025-08-01',
  '2025-09-01',
  amount,
  received,
  amount - received,
];
const bare = (name: string, amount: number, received = 0): (string | number)[] => [name, '', '', '', amount, received, amount - received];
const read = (...rows: Cells): unknown => {
  const { rows: entries, leftOut } = readOf(ledgerOf([headings, ...rows]));
  return {
    balances: entries.map(({ customer, statedBalanceCents }) => [customer.name, statedBalanceCents]),
    leftOut: leftOut.map(({ rowNumber, word }) => [rowNumber, word]),
  };
};

describe('summaryRows', () => {
  it('leaves a customer’s sums over its rows out by name, and what stands below is its own (R12)', () => {
    expect(read(bare('甲公司', 3000, 500), row('', 'A1', 1000), row('', 'A2', 2000, 500), bare('乙公司', 400), row('', 'B1', 400))).toEqual(
      {
        balances: [
          ['甲公司', 100000],
          ['甲公司', 150000],
          ['乙公司', 40000],
        ],
        leftOut: [
          [2, '甲公司'],
          [5, '乙公司'],
        ],
      },
    );
  });

  it('leaves those under its rows out, of one row too where another is that of several (R12)', () => {
    expect(
      read(
        row('甲公司', 'A1', 1000),
        row('甲公司', 'A2', 2000, 500),
        bare('甲公司', 3000, 500),
        row('乙公司', 'B1', 400),
        bare('乙公司', 400),
      ),
    ).toEqual({
      balances: [
        ['甲公司', 100000],
        ['甲公司', 150000],
        ['乙公司', 40000],
      ],
      leftOut: [
        [4, '甲公司'],
        [6, '乙公司'],
      ],
    });
  });

  it.each([
    ['adds up to nothing', [bare('甲公司', 700), row('甲公司', 'A1', 1000), row('乙公司', 'B1', 400)]],
    ['is as much as the one row of its customer', [row('乙公司', 'B1', 400), bare('甲公司', 1000), row('甲公司', 'A1', 1000)]],
    ['adds up but for one figure', [bare('甲公司', 3000, 400), row('', 'A1', 1000), row('', 'A2', 2000, 500)]],
  ])('keeps a row that %s as a debt without a date, unverified (R12)', (_what, rows) => {
    const { main, ledger } = agedOf(ledgerOf([headings, ...rows]), '2025-12-31');
    expect(ledger.leftOut).toEqual([]);
    expect(main.byStanding.待核实).toBeGreaterThan(0);
  });

  const equalRents = [row('甲公司', 'A1', 1000), bare('甲公司', 1000), row('乙公司', 'B1', 2000), bare('乙公司', 2000)];
  it.each<[string, Cells, number, number]>([
    ['whatever others owe', [...equalRents, row('丙公司', 'C1', 3000)], 900000, 300000],
    ['beside a debt that is no sum', [...equalRents, row('丙公司', 'C1', 3000), bare('丙公司', 3001)], 1200100, 600100],
  ])('keeps debts without a date as large as one above, %s (R12)', (_what, rows, balance, unverified) => {
    const { main, ledger } = agedOf(ledgerOf([headings, ...rows]), '2025-12-31');
    expect([main.balanceCents, main.byStanding.待核实, ledger.leftOut]).toEqual([balance, unverified, []]);
  });

  it('leaves sums out whatever stands beside another customer’s name (R12)', () => {
    const sums = [
      row('甲公司', 'A1', 1000),
      row('甲公司', 'A2', 2000),
      bare('甲公司', 3000),
      row('乙公司', 'B1', 400),
      bare('乙公司', 400),
    ];
    const { main, ledger } = agedOf(ledgerOf([headings, ...sums, row('丙公司', 'C1', 700), bare('丙公司', 701)]), '2025-12-31');
    expect([main.balanceCents, main.byStanding.待核实, ledger.leftOut.map(({ rowNumber }) => rowNumber)]).toEqual([480100, 70100, [4, 6]]);
  });

  it('changes nothing in what a ledger comes to, over or under its rows (R12)', () => {
    const amounts = fc.array(fc.array(fc.integer({ min: 1, max: 99_999_999 }), { minLength: 1, maxLength: 5 }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(amounts, fc.boolean(), (drawn, isOver) => {
        // One sum of several rows tells what the others are.
        const groups = [[100, 250], ...drawn];
        const rows = groups.flatMap((own, group) => {
          const sum = bare(`客户${group}`, own.reduce((all, cents) => all + cents, 0) / 100);
          const lines = own.map((cents, index) => row(isOver ? '' : `客户${group}`, `${group}-${index}`, cents / 100));
          return isOver ? [sum, ...lines] : [...lines, sum];
        });
        expect(agedOf(ledgerOf([headings, ...rows]), '2025-12-31').main.customers.map(({ balanceCents }) => balanceCents)).toEqual(
          groups.map((own) => own.reduce((all, cents) => all + cents, 0)).sort((one, other) => other - one),
        );
      }),
      { numRuns: 100 },
    );
  });
});
