import { agreesWithLedger } from '../../../src/ledger/disagreement';
import type { Notice } from '../../../src/ledger/findings';
import type { CellValue } from '../../../src/cells/cell-value';
import { zhCN } from '../../../src/texts/zh-CN';
import type { Cells } from '../../support/ledger-of-cells';
import { agedOf, ledgerOf, readOf, sheetOf, workbookOf } from '../../support/ledger-of-cells';
import { placeAt } from '../../support/place-at';
import { usual } from '../../support/usual-ledger';

const headings = ['客户', '发票号', '开票日期', '到期日', '应收金额'];

function totalsOf(values: Cells): readonly Notice[] {
  return readOf(ledgerOf(values)).notices.filter(({ kind }) => kind === 'printedTotalDiffers');
}

describe('printed sums', () => {
  const inYuan = (total: number): Cells => [
    headings,
    ['甲', 'A1', '2025-01-01', '2025-01-31', 1.11],
    ['乙', 'A2', '2025-01-01', '2025-01-31', 2.22],
    ['合计', '', '', '', total],
  ];

  it('in yuan agree to the cent or differ (R12)', () => {
    expect(totalsOf(inYuan(3.33))).toEqual([]);
    expect(totalsOf(inYuan(3.34))).toEqual([
      { kind: 'printedTotalDiffers', place: { sheetName: '应收明细', row: 3, column: 4 }, word: '合计', statedCents: 334, addedCents: 333 },
    ]);
  });

  it('in 万元 may be off by 0.05, which is what rounded rows add up to, and by no more (R12, R12c)', () => {
    const inTenThousands = (total: number): Cells => [['单位：万元'], ...inYuan(total)];
    expect([totalsOf(inTenThousands(3.38)), totalsOf(inTenThousands(3.28))]).toEqual([[], []]);
    expect(totalsOf(inTenThousands(3.39))).toEqual([
      {
        kind: 'printedTotalDiffers',
        place: { sheetName: '应收明细', row: 4, column: 4 },
        word: '合计',
        statedCents: 3_390_000,
        addedCents: 3_330_000,
      },
    ]);
  });

  it('of balances in 万元 may be off by 0.01 in a row (R12, R12c)', () => {
    const kinds = (balance: number): readonly string[] =>
      readOf(
        ledgerOf([['单位：万元'], [...headings, '已收金额', '未收余额'], ['甲', 'A1', '2025-01-01', '2025-01-31', 3.33, 1.11, balance]]),
      ).notices.map(({ kind }) => kind);
    expect(kinds(2.23)).not.toContain('balanceDiffers');
    expect(kinds(2.24)).toContain('balanceDiffers');
  });
});

describe('figures without a word', () => {
  const figures = (...amounts: readonly number[]): Cells => [
    headings,
    ...amounts.map((amount, index): readonly CellValue[] => ['甲', `A${index}`, '2025-01-01', '2025-01-31', amount]),
    ['', '', '', '', 100],
  ];

  it('are the sum of at least two rows above them, else a row that counts (R12, R12a)', () => {
    const twice = readOf(ledgerOf(figures(100)));
    expect([twice.rows.map(({ amountCents }) => amountCents), twice.leftOut]).toEqual([[10_000, 10_000], []]);
    const summed = readOf(ledgerOf(figures(60, 40)));
    expect([summed.rows.map(({ amountCents }) => amountCents), summed.leftOut]).toEqual([
      [6_000, 4_000],
      [{ sheetName: '应收明细', rowNumber: 4, word: '' }],
    ]);
  });

  it('in 万元 are the sum where they are off by 0.05, which is what rounded rows add up to, and by no more (R12, R12c)', () => {
    const leftOut = (total: number) => {
      const rows = figures(1.11, 1.11, 1.11).slice(0, -1);
      return readOf(ledgerOf([['单位：万元'], ...rows, ['', '', '', '', total]])).leftOut.map(({ rowNumber }) => rowNumber);
    };
    expect([leftOut(3.38), leftOut(3.28), leftOut(3.39)]).toEqual([[6], [6], []]);
  });

  it('are so among receipts too (R9)', () => {
    const receiptsOf = (...amounts: readonly number[]): readonly number[] =>
      (
        readOf(
          workbookOf(
            sheetOf('应收明细', [headings, ['甲', 'A1', '2025-01-01', '2025-01-31', 500]]),
            sheetOf('收款明细', [
              ['收款日期', '客户', '发票号', '金额'],
              ...amounts.map((amount): readonly CellValue[] => ['2025-02-10', '甲', 'A1', amount]),
              ['', '', '', 100],
            ]),
          ),
        ).receipts ?? []
      ).map(({ amountCents }) => amountCents);
    expect(receiptsOf(100)).toEqual([10_000, 10_000]);
    expect(receiptsOf(60, 40)).toEqual([6_000, 4_000]);
  });
});

describe('printed sums of a ledger', () => {
  it('compares printed sums apart, and never with the tie-out (R12)', () => {
    const workbook = usual(
      ['甲', 'A1', 45658, 45688, '', 100, 0, 100],
      ['乙', 'A2', 45658, 45688, '', 200, 50, 150],
      ['小计', '', '', '', '', 200, 50, 150],
      ['合  计', '', '', '', '', 300, 50, 1],
    );
    expect(readOf(workbook).notices.filter(({ kind }) => kind === 'printedTotalDiffers')).toEqual([
      { kind: 'printedTotalDiffers', place: placeAt('H5'), word: '合计', statedCents: 100, addedCents: 25000 },
    ]);
    expect(agedOf(workbook, '2025-12-31').main.tieOut).toEqual({
      ledgerBalanceCents: 25000,
      reportBalanceCents: 25000,
      differenceCents: 0,
    });
  });

  it('names the unreadable cells that a printed sum differs by, only those of its own rows (R12)', () => {
    const ledger = readOf(
      usual(
        ['甲', 'A1', 45658, 45688, '', '???', 0, ''],
        ['甲', 'A2', 45658, 45688, '', 100, 0, 100],
        ['小计', '', '', '', '', 350, 0, 350],
        ['乙', 'B1', 45658, 45688, '', 200, 0, 200],
        ['小计', '', '', '', '', 210, 0, 200],
      ),
    );
    expect(ledger.notices.filter(({ kind }) => kind === 'printedTotalDiffers')).toEqual([
      {
        kind: 'printedTotalDiffers',
        place: placeAt('F4'),
        word: '小计',
        statedCents: 35000,
        addedCents: 10000,
        unreadablePlaces: [placeAt('F2')],
      },
      {
        kind: 'printedTotalDiffers',
        place: placeAt('H4'),
        word: '小计',
        statedCents: 35000,
        addedCents: 10000,
        unreadablePlaces: [placeAt('F2')],
      },
      { kind: 'printedTotalDiffers', place: placeAt('F6'), word: '小计', statedCents: 21000, addedCents: 20000 },
    ]);
    expect(ledger.notices.filter(({ kind }) => kind === 'printedTotalDiffers').map((notice) => zhCN.reading.notice(notice))[0]).toBe(
      '工作表“应收明细”F4 的小计 350.00 与逐行相加 100.00 相差 250.00 元；其中 F2 无法识别，没有计入逐行相加，差额可能出自这里',
    );
  });
});

describe('printed sums above their rows', () => {
  const wide = [...headings, '已收金额', '未收余额'];
  const rows: Cells = [
    ['甲', 'A1', '2025-01-01', '2025-01-31', 1000, 300, 700],
    ['甲', 'A2', '2025-01-02', '2025-02-28', 500, 0, 500],
    ['乙', 'B1', '2025-01-03', '2025-03-31', 700, 100, 600],
  ];
  const [first = [], second = [], third = []] = rows;
  const checked = (values: Cells): unknown => {
    const aged = agedOf(ledgerOf(values), '2025-12-31');
    const { comparison } = aged;
    return {
      differing: aged.ledger.notices.flatMap((notice) =>
        notice.kind === 'printedTotalDiffers' ? [[notice.place.row, notice.place.column, notice.statedCents, notice.addedCents]] : [],
      ),
      printed: comparison.kind === 'compared' ? [comparison.printed.places[0]?.row, comparison.differenceCents] : comparison.kind,
      ticked: agreesWithLedger(aged),
    };
  };

  it('are those of the rows below, of each customer and of all (R12, R12f)', () => {
    expect(checked([wide, ['合计', '', '', '', 2200, 400, 1800], ...rows])).toEqual({ differing: [], printed: [1, 0], ticked: true });
    const grouped: Cells = [['甲小计', '', '', '', 1500, 300, 1200], first, second, ['乙小计', '', '', '', 700, 100, 600], third];
    expect(checked([wide, ...grouped])).toEqual({ differing: [], printed: [2, 0], ticked: true });
    expect(checked([wide, ['总计', '', '', '', 2200, 400, 1800], ...grouped])).toMatchObject({ differing: [], ticked: true });
  });

  it('that fit no rows below are told, with what these come to (R12)', () => {
    expect(checked([wide, ['合计', '', '', '', 2300, 400, 1900], ...rows])).toEqual({
      differing: [
        [1, 4, 230000, 220000],
        [1, 6, 190000, 180000],
      ],
      printed: [1, 10000],
      ticked: false,
    });
    expect(checked([wide, ['甲小计', '', '', '', 1500, 300, 1201], ...rows])).toMatchObject({ ticked: false });
  });
});

describe('sums beside a customer’s name alone', () => {
  const wide = [...headings, '已收金额', '未收余额'];
  const rows: Cells = [
    ['甲', 'A1', '2025-01-01', '2025-01-31', 1000, 300, 700],
    ['甲', 'A2', '2025-01-02', '2025-02-28', 500, 0, 500],
  ];
  const read = (...below: Cells): unknown => {
    const { main, ledger } = agedOf(ledgerOf([wide, ...rows, ...below]), '2025-12-31');
    return [main.balanceCents, ledger.leftOut.map(({ rowNumber, word }) => [rowNumber, word])];
  };

  it('are left out by name where they are those of its rows above (R12)', () => {
    expect(read(['甲', '', '', '', 1500, 300, 1200])).toEqual([120000, [[4, '甲']]]);
    expect(read(['甲', '', '', '', '', '', 1200])).toEqual([120000, [[4, '甲']]]);
  });

  it('count where they are no such sums, or another’s, or no row says more (R12)', () => {
    expect(read(['甲', '', '', '', 1500, 300, 1201])).toEqual([240000, []]);
    expect(read(['乙', '', '', '', 1500, 300, 1200])).toEqual([240000, []]);
    const bare: Cells = [100, 200, 300].map((amount) => ['甲', '', '', '', amount, 0, amount]);
    const { main } = agedOf(ledgerOf([wide, ['乙', 'B1', '2025-01-01', '2025-01-31', 50, 0, 50], ...bare]), '2025-12-31');
    expect(main.balanceCents).toBe(65000);
  });
});

describe('a printed sum whose word names its column', () => {
  const of = (word: string, figures: readonly (number | string)[], headings = ['应收金额', '已收金额', '未收金额']): unknown => {
    const money = (...values: number[]): number[] => values.slice(0, headings.length);
    const aged = agedOf(
      ledgerOf([
        ['客户', '发票号', '开票日期', '到期日', ...headings],
        ['甲公司', 'A1', '2025-01-05', '2025-02-05', ...money(100, 20, 80)],
        ['乙公司', 'B1', '2025-03-05', '2025-04-05', ...money(50, 10, 40)],
        [word, '', '', '', ...figures],
      ]),
      '2025-12-31',
    );
    return [
      agreesWithLedger(aged),
      aged.ledger.notices.flatMap((notice) =>
        notice.kind === 'printedTotalDiffers' ? [[notice.place.column, notice.statedCents, notice.addedCents]] : [],
      ),
    ];
  };

  it.each(['合计', '未收合计', '欠款合计', '欠款总额', '逾期合计', '逾期金额合计'])(
    '%s that no rows come to takes the tick away (R12, R12f)',
    (word) => {
      expect(of(word, ['', '', 999])).toEqual([false, [[6, 99900, 12000]]]);
    },
  );

  it.each(['已收合计', '回款合计', '收款合计'])('%s is held against what was received, under whichever column it stands (R12)', (word) => {
    expect(of(word, ['', 999, ''])).toEqual([false, [[5, 99900, 3000]]]);
    expect(of(word, [999, '', ''])).toEqual([false, [[4, 99900, 3000]]]);
    expect(of(word, [30, '', ''])).toEqual([true, []]);
  });

  it('of what is owed is compared as the balance, also under 应收金额 (R12f)', () => {
    expect(of('欠款合计', ['', '', 120])).toEqual([true, []]);
    expect(of('欠款合计', [120, '', ''])).toEqual([true, []]);
    expect(of('欠款合计', [119, '', ''])).toEqual([false, [[4, 11900, 12000]]]);
    expect(of('欠款合计', [120, ''], ['应收金额', '已收金额'])).toEqual([true, []]);
    expect(of('欠款合计', [150, ''], ['应收金额', '已收金额'])).toEqual([false, []]);
  });

  it('of the overdue part may be less than all rows, and says nothing of them (R12)', () => {
    expect(of('逾期合计', ['', '', 80])).toEqual([true, []]);
  });
});
