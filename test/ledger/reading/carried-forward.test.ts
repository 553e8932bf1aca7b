import fc from 'fast-check';

import { agedOf, ledgerOf, sheetOf, workbookOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const headings = ['客户', '日期', '单号', '应收', '收款', '余额'];
const choices = { creditDays: 0, netUnallocated: true } as const;
const of = (cells: Cells): unknown => {
  const { main, ledger } = agedOf(ledgerOf([headings, ...cells]), '2025-12-31', choices);
  return [main.balanceCents, ledger.leftOut.map(({ rowNumber, word }) => [rowNumber, word])];
};

describe('CarriedForward', () => {
  it('takes what is carried from sheet to sheet for no further debt, and names it (R9a, R10)', () => {
    const month = (name: string, ...rows: Cells): ReturnType<typeof sheetOf> =>
      sheetOf(name, [[`2025年${name}应收明细`], headings, ...rows]);
    const { main, ledger } = agedOf(
      workbookOf(
        month('10月', ['甲', '2025-10-05', 'S1', 1000, '', 1000], ['甲', '2025-10-25', 'R1', '', 400, 600]),
        month('11月', ['甲', '', '上月结转', '', '', 600], ['甲', '2025-11-05', 'S2', 200, '', 800]),
        month('12月', ['甲', '', '上月结转', '', '', 800], ['甲', '2025-12-05', 'R2', '', 300, 500]),
      ),
      '2025-12-31',
      { ...choices, allSheets: true },
    );
    expect([main.balanceCents, main.byStanding.待核实]).toEqual([50000, 0]);
    expect(ledger.leftOut).toEqual([
      { sheetName: '11月', rowNumber: 3, word: '上月结转' },
      { sheetName: '12月', rowNumber: 3, word: '上月结转' },
    ]);
  });

  it('does so where the running balance goes on unchanged', () => {
    expect(
      of([
        ['甲', '', '上年结转', '', '', 100],
        ['甲', '2025-10-05', 'S1', 1000, '', 1100],
        ['甲', '', '上月结转', '', '', 1100],
        ['甲', '2025-11-05', 'S2', 200, '', 1300],
      ]),
    ).toEqual([130000, [[4, '上月结转']]]);
  });

  it.each<[string, Cells, number]>([
    [
      'is not what is left so far',
      [
        ['甲', '2025-10-05', 'S1', 1000, '', 1000],
        ['甲', '', '上月结转', '', '', 900],
      ],
      190000,
    ],
    [
      'follows another like it',
      [
        ['甲', '', '期初余额', '', '', 900],
        ['甲', '', '期初余额', '', '', 900],
      ],
      180000,
    ],
    [
      'is another customer’s',
      [
        ['甲', '2025-10-05', 'S1', 1000, '', 1000],
        ['乙', '', '上月结转', '', '', 1000],
      ],
      200000,
    ],
  ])('keeps an opening balance that %s (R10)', (_what, cells, balance) => {
    expect(of([...cells, ['丙', '2025-10-05', 'S9', '', '', '']])).toMatchObject([balance, []]);
  });

  const plain = ['客户', '日期', '单号', '应收金额', '摘要'];
  const left = (cells: Cells, top: readonly string[] = plain): unknown => {
    const { main, ledger } = agedOf(ledgerOf([top, ...cells]), '2025-12-31', choices);
    return [main.balanceCents, ledger.leftOut.map(({ rowNumber }) => rowNumber)];
  };
  const debt = ['甲', '2025-10-05', 'A1', 10000];
  const opening = ['甲', '', '上年结转', 10000];
  const later = ['甲', '2025-11-05', 'A2', 300];

  it('counts an opening balance as large as a debt, above it or below (R10)', () => {
    const { main, ledger } = agedOf(
      ledgerOf([plain, opening, debt, ['乙', '2025-10-05', 'B1', 10000], ['乙', '', '上年结转', 10000]]),
      '2025-12-31',
      choices,
    );
    expect(main.customers.map(({ customer, balanceCents }) => [customer.name, balanceCents])).toEqual([
      ['乙', 2000000],
      ['甲', 2000000],
    ]);
    expect([main.byStanding.待核实, ledger.leftOut]).toEqual([2000000, []]);
  });

  it.each<[string, Cells, number, number]>([
    ['headings that stand again', [debt, plain, opening, later], 1030000, 4],
    ['a printed sum', [debt, ['本月合计', '', '', 10000], opening, later], 1030000, 4],
    ['a closing line', [debt, ['甲', '', '', 10000, '期末余额'], opening, later], 1030000, 4],
    ['a month’s title', [debt, ['2025年11月', '', '', ''], opening, later], 1030000, 4],
    ['headings, wherever it stands below them', [debt, plain, later, opening], 1030000, 5],
  ])('takes an opening balance for carried forward past %s (R10)', (_what, cells, balance, row) => {
    const [cents, rows] = left(cells) as [number, number[]];
    expect([cents, rows.includes(row)]).toEqual([balance, true]);
  });

  it('names what it takes for carried forward with its sum (R10)', () => {
    const { ledger } = agedOf(ledgerOf([plain, debt, ['甲', '2025-11-01', '上月结转', 10000], later]), '2025-12-31', choices);
    expect(ledger.notices).toContainEqual({ kind: 'openingsRepeated', sheetName: '应收明细', rowNumbers: [3], totalCents: 1000000 });
    expect(ledger.notices.filter(({ kind }) => kind === 'openingBalances')).toEqual([]);
  });

  it.each<[string, Cells, number, number[]]>([
    ['dated after all of them', [debt, ['甲', '2025-11-01', '上月结转', 10000], later], 1030000, [3]],
    ['dated as they are', [debt, ['甲', '2025-10-05', '上月结转', 10000], later], 2030000, []],
    ['dated before them', [debt, ['甲', '2025-01-01', '上年结转', 10000], later], 2030000, []],
    [
      'dated after one, beside another without a date',
      [['甲', '', 'A0', 4000], ['甲', '2025-10-05', 'A1', 6000], ['甲', '2025-11-01', '上月结转', 10000], later],
      2030000,
      [],
    ],
    ['one of two past headings', [debt, plain, opening, opening, later], 2030000, [4]],
  ])('judges one by its day and its section: %s (R10)', (_what, cells, balance, rows) => {
    expect(left(cells)).toEqual([balance, rows]);
  });

  it('counts one in another currency (R10, R12d)', () => {
    const top = ['客户', '日期', '单号', '币种', '应收金额'];
    const { main, otherCurrencies, ledger } = agedOf(
      ledgerOf([
        top,
        ['甲', '2025-10-05', 'A1', 'CNY', 10000],
        ['乙', '2025-10-05', 'B1', 'CNY', 500],
        top,
        ['甲', '', '上月结转', 'USD', 10000],
        ['乙', '', '上月结转', 'CNY', 500],
      ]),
      '2025-12-31',
      choices,
    );
    expect([main.balanceCents, otherCurrencies.map(({ balanceCents }) => balanceCents)]).toEqual([1050000, [1000000]]);
    expect(ledger.leftOut.map(({ rowNumber }) => rowNumber)).toEqual([6]);
  });

  it('comes to the same whatever order the rows of one table stand in (R10)', () => {
    const rows = fc.array(
      fc.record({ customer: fc.constantFrom('甲', '乙'), isOpening: fc.boolean(), yuan: fc.constantFrom(100, 200, 300) }),
      { minLength: 1, maxLength: 8 },
    );
    const inOrders = rows.chain((own) => fc.tuple(fc.constant(own), fc.shuffledSubarray(own, { minLength: own.length })));
    fc.assert(
      fc.property(inOrders, (orders) => {
        const [one, other] = orders.map((own) => {
          const cells = own.map(({ customer, isOpening, yuan }) => [
            customer,
            isOpening ? '' : '2025-10-05',
            isOpening ? '上年结转' : `F${yuan}`,
            yuan,
          ]);
          return left([...cells, ['丙', '2025-10-05', 'S9', 1]]);
        });
        expect(other).toEqual(one);
        expect(one).toEqual([orders[0].reduce((all, { yuan }) => all + yuan * 100, 100), []]);
      }),
      { numRuns: 60 },
    );
  });
});
