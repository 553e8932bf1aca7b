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

  it('does so in the sections of one sheet', () => {
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
});
