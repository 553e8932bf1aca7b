import { functionSignatures } from '../../src/texts/functions/function-signatures';
import { type Call, errorArgument, type FunctionDesk, openFunctionDesk } from '../support/function-desk';
import { goldenCalls } from '../support/golden-calls';

let desk: FunctionDesk;

beforeAll(async () => {
  desk = await openFunctionDesk();
});
afterAll(() => desk.close());

/** Answers of one function to lists of arguments, all in one message. */
const answersOf = (id: string, argumentLists: readonly (readonly unknown[])[]): Promise<unknown[]> =>
  desk.answers(argumentLists.map((args): Call => [id, ...args]));

/** As many arguments as the function has, null where one is left out: so Excel calls it. */
const padded = (id: keyof typeof functionSignatures, args: readonly unknown[]): readonly unknown[] =>
  functionSignatures[id].map((_name, index) => args[index] ?? null);

const day = 45658;
const column = (length: number, cellOf: (row: number) => unknown): unknown[][] => Array.from({ length }, (_, row) => [cellOf(row)]);

describe('custom functions in office.js’s own runtime', () => {
  it('answer the golden calls to the digit, all in one message', async () => {
    const answers = await desk.answers(goldenCalls.map(({ fn, args }) => [fn, ...padded(fn, args)]));
    goldenCalls.forEach(({ fn, args, want }, index) => {
      const answer = answers[index];
      const rows = typeof want === 'object' ? (answer as unknown[][]).slice(1) : [];
      const found =
        typeof want === 'object'
          ? { amounts: rows.map(([, , amount]) => amount), dates: rows.map(([, date]) => date) }
          : Array.isArray(answer)
            ? (answer as unknown[][])[0]?.[0]
            : answer;
      expect([fn, args, found]).toEqual([fn, args, want]);
    });
  });

  it('take a scalar, a range of one cell, a row, a column and a block alike, in the shape they came', async () => {
    expect(
      await answersOf('DAYSOVERDUE', [
        [day, 45703],
        [[[day]], [[45703]]],
        [[[day, 45659]], [[45703]]],
        [
          [[day], [45659]],
          [[45703], [45705]],
        ],
        [
          [
            [day, 45659],
            [45660, 45661],
          ],
          45703,
        ],
      ]),
    ).toEqual([
      [[45]],
      [[45]],
      [[45, 44]],
      [[45], [46]],
      [
        [45, 44],
        [43, 42],
      ],
    ]);
  });

  it('give a blank for a blank cell, whether it comes as null, as an empty text, or as 0 where a date stands', async () => {
    const blanks = [[null], [''], ['  '], [0], [day]];
    expect(
      await desk.answers([
        ['DAYSOVERDUE', blanks, [[45703]]],
        ['AGINGCLASS', blanks, [[45703]], null, null],
        ['AGINGBAND', blanks, [[45703]], null],
        ['AUDITBAND', blanks, [[45703]]],
        ['DUEDATE', blanks, [['NET 30']], null, null],
        ['LPR', blanks, null, null],
        ['LIMITATIONDATE', blanks, null],
        ['LETTERSTAGE', blanks, [[45703]], null, null, null],
        ['PENALTY', [[100000]], blanks, [[45703]], null, null, null],
      ]),
    ).toEqual([
      [[''], [''], [''], [''], [45]],
      [[''], [''], [''], [''], ['次级']],
      [[''], [''], [''], [''], ['31-60天']],
      [[''], [''], [''], [''], ['1年以内']],
      [[''], [''], [''], [''], [45688]],
      [[''], [''], [''], [''], [0.031]],
      [[''], [''], [''], [''], [46753]],
      [[''], [''], [''], [''], [1]],
      [[''], [''], [''], [''], [1650]],
    ]);
  });

  it('give a blank for a blank sum, and 0 for a sum of 0', async () => {
    const blanks = [[null], [''], [0], [100000]];
    expect(
      await desk.answers([
        ['PENALTY', blanks, [[day]], [[45703]], null, null, null],
        ['PROVISION', blanks, [[day]], [[45703]], null],
        ['COURTFEE', blanks, null],
        ['GUARANTEE', blanks, null],
        ['RMBUPPER', blanks],
      ]),
    ).toEqual([
      [[''], [''], [0], [1650]],
      [[''], [''], [0], [5000]],
      [[''], [''], [0], [2300]],
      [[''], [''], [0], [30000]],
      [[''], [''], ['人民币零元整'], ['人民币壹拾万元整']],
    ]);
  });

  it('take null, an empty text and a blank range for what was left out', async () => {
    const defaults: readonly (readonly [Call, unknown])[] = [
      [['AGINGBAND', day, 45700, null], [['31-60天']]],
      [['PENALTY', 100000, day, 45703, null, null, null], [[1650]]],
      [['PENALTYPAID', 10000, day, 45678, [[45668]], [[4000]], null], 48],
      [['STATUTORYINTEREST', 100000, 45306, 45657, null, null, null], [[4976.51]]],
      [['LPR', 46037, null, null], [[0.03]]],
      [['TURNOVERDAYS', 4800, 800, 900, null], 64.63541666666667],
      [['PROVISION', 1000, day, 45838, null], [[50]]],
      [['COURTFEE', 350000, null], [[6550]]],
      [['GUARANTEE', 350000, null], [[105000]]],
      [['COLLECTIONPOINTS', day, 45800, null, null], [[-1]]],
      [['LIMITATIONDATE', 45251, null], [[46347]]],
    ];
    for (const blank of [null, '', [[null]]]) {
      const answers = await desk.answers(defaults.map(([[id, ...args]]): Call => [id, ...args.map((value) => value ?? blank)]));
      expect(answers).toEqual(defaults.map(([, answer]) => answer));
    }
  });

  it('read dates and sums as people type them', async () => {
    const dates = [
      [45658],
      ['2025-01-01'],
      ['2025/1/1'],
      ['2025.1.1'],
      ['2025年1月1日'],
      ['20250101'],
      [20250101],
      ['２０２５－０１－０１'],
      [' 2025-01-01 '],
      [45658.75],
    ];
    const sums = [
      [1234.56],
      ['1,234.56'],
      ['￥1,234.56'],
      ['¥1234.56'],
      ['１２３４．５６'],
      ['(1,234.56)'],
      ['-1,234.56'],
      ['￥-1,234.56'],
    ];
    expect(
      await desk.answers([
        ['DAYSOVERDUE', dates, '2025年2月15日'],
        ['PROVISION', sums, '2020-01-01', 45703, null],
      ]),
    ).toEqual([dates.map(() => [45]), [[1234.56], [1234.56], [1234.56], [1234.56], [1234.56], [0], [0], [0]]]);
  });

  it('pass each error value on in its own place, and thrown where it is the only cell', async () => {
    const [rows, single, scalar] = (await desk.answers([
      ['DAYSOVERDUE', [[45650], [errorArgument('#N/A')], [''], ['x'], [errorArgument('#DIV/0!')]], [[day]]],
      ['PENALTY', [[errorArgument('#REF!')]], [[day]], [[45703]], null, null, null],
      ['DSO', errorArgument('#DIV/0!'), 1200, 92],
    ])) as [{ basicValue?: string; message?: string }[][], unknown, unknown];
    expect(rows.map(([cell]) => (typeof cell === 'object' ? [cell.basicValue, cell.message] : cell))).toEqual([
      8,
      ['#N/A', undefined],
      '',
      ['#VALUE!', '到期日（dueDate）“x”不是可识别的日期'],
      ['#DIV/0!', undefined],
    ]);
    expect(single).toEqual(['#VALUE!', '']);
    expect(scalar).toEqual(['#DIV/0!', '']);
  });

  it('tell with #VALUE! and #N/A what is wrong; #NUM! and #DIV/0! come without a word', async () => {
    expect(
      await desk.answers([
        ['PENALTY', '一百', day, 45703, null, null, null],
        ['PENALTY', 1, day, 45703, null, 'avg', null],
        ['DUEDATE', day, '看情况', null, null],
        ['LETTERSTAGE', day, 45703, 1, null, null],
        ['DAYSOVERDUE', [[1], [2]], [[1], [2], [3]]],
        ['LPR', '2015-10-23', null, null],
        ['DSOCOUNTBACK', 1000, [[45688]], [[400.5]]],
        ['DSO', 1, 0, 30],
        ['GUARANTEE', 1, 1.5],
      ]),
    ).toEqual([
      ['#VALUE!', '余额（balance）“一百”不是可识别的数字'],
      ['#VALUE!', '计算方式（method）“avg”不在可选范围内，可选：marginal、分段、whole、整段'],
      ['#VALUE!', '付款条件（terms）“看情况”无法识别，请写成“货物签收后三个工作日内”“月结30天”这样的条件'],
      ['#VALUE!', '上次函件阶段（lastStage）“1”需要同时填写上次发函日（lastSent）'],
      ['#VALUE!', '截止日（asOf）的大小是“3×1”，应为 2×1'],
      ['#N/A', '日期（date）“2015-10-23”没有可用的利率：一年期从 2015-10-24 起，五年期从 2019-08-20 起'],
      ['#N/A', '应收余额（receivables）超过各月赊销额之和，还有“599.5”元没有对应的月份'],
      ['#DIV/0!', ''],
      ['#NUM!', ''],
    ]);
  });

  it('answer whole columns of 20,000 cells from one call', async () => {
    const rows = 20_000;
    const dueDates = column(rows, (row) => day + (row % 400));
    const balances = column(rows, (row) => (row % 10 === 0 ? null : 1000 + row / 100));
    const customers = column(rows, (row) => `客户${row % 50}`);
    const asOf = [[day + 200]];
    const [overdue, classes, penalties, terms, provisions, capitals, table] = (await desk.answers([
      ['DAYSOVERDUE', dueDates, asOf],
      ['AGINGCLASS', dueDates, asOf, null, null],
      ['PENALTY', balances, dueDates, asOf, null, null, null],
      ['DUEDATE', dueDates, column(rows, (row) => (row % 2 ? '月结30天' : '货物签收后三个工作日内')), null, null],
      ['PROVISION', balances, dueDates, asOf, null],
      ['RMBUPPER', balances],
      ['AGINGTABLE', customers, dueDates, balances, day + 200, null],
    ])) as unknown[][][];
    for (const answer of [overdue, classes, penalties, terms, provisions, capitals]) expect(answer).toHaveLength(rows);
    expect([overdue?.[0], overdue?.[19_999]]).toEqual([[200], [-199]]);
    expect([classes?.[0], classes?.[19], classes?.[399]]).toEqual([['损失'], ['损失'], ['正常']]);
    expect([penalties?.[0], penalties?.[19_601]]).toEqual([[''], [111.83]]);
    expect(terms?.slice(0, 2)).toEqual([[45663], [45718]]);
    expect([capitals?.[0], capitals?.[1]]).toEqual([[''], ['人民币壹仟元零壹分']]);
    expect(table).toHaveLength(47);
  });

  it('answer thousands of single calls of one message, each its own', async () => {
    const calls = Array.from({ length: 5000 }, (_, index): Call => ['PENALTY', 100000, day, day + (index % 31), null, null, null]);
    const answers = await desk.answers(calls);
    expect(answers.map((answer) => (answer as number[][])[0]?.[0])).toEqual(calls.map((_call, index) => (index % 31) * 30));
  });
});
