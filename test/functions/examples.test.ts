import { catalogue } from '../../src/functions/catalogue';
import { installCustomFunctions } from '../support/custom-functions';

installCustomFunctions();

const {
  AGINGBAND,
  AGINGCLASS,
  AUDITBAND,
  COLLECTIONPOINTS,
  CONCENTRATION,
  COURTFEE,
  CREDITGRADE,
  DAYSOVERDUE,
  DUEDATE,
  GUARANTEE,
  LETTERSTAGE,
  LIMITATIONDATE,
  LPR,
  PENALTY,
  PENALTYPAID,
  PROVISION,
  RMBUPPER,
  STATUTORYINTEREST,
  WORKDAYCN,
  WRITEOFFSTATUS,
} = catalogue;

/** A cell on its own, as the runtime hands it to a row-wise argument. */
const cell = (value: unknown): unknown[][] => [[value]];
const newYear2025 = cell(45658);

describe('aging functions', () => {
  it('count 45 days from 2025-01-01 to 2025-02-15 (R2)', () => {
    expect(DAYSOVERDUE(newYear2025, cell(45703))).toEqual([[45]]);
  });

  it.each([
    [45, '次级'],
    [0, '正常'],
    [-3, '正常'],
    [1, '关注'],
    [30, '关注'],
    [31, '次级'],
    [90, '次级'],
    [91, '可疑'],
    [180, '可疑'],
    [181, '损失'],
  ])('class %d days overdue %s (R5)', (days, word) => {
    expect(AGINGCLASS(newYear2025, cell(45658 + days))).toEqual([[word]]);
  });

  it('say the classes in the words of the user, a blank one as ever (R5)', () => {
    const labels = [['A', 'B', '', 'D', 5]];
    const days = [[45658], [45657], [45600], [45500], [45000]];
    expect(AGINGCLASS(days, newYear2025, labels)).toEqual([['A'], ['B'], ['次级'], ['D'], [5]]);
  });

  it.each([
    [0, '未到期'],
    [30, '1-30天'],
    [31, '31-60天'],
    [61, '61-90天'],
    [91, '90天以上'],
  ])('band %d days overdue %s (R6)', (days, word) => {
    expect(AGINGBAND(newYear2025, cell(45658 + days))).toEqual([[word]]);
  });

  it('band by edges in a column or a row, blanks passed over (R8)', () => {
    expect(AGINGBAND(newYear2025, [[45658], [45665], [45666], [45680]], [[7], [15], [null], ['']])).toEqual([
      ['未到期'],
      ['1-7天'],
      ['8-15天'],
      ['15天以上'],
    ]);
  });

  it('keep an anniversary in the younger audit band (R7)', () => {
    expect(AUDITBAND(cell('2024-03-05'), [['2025-03-05', '2025-03-06']])).toEqual([['1年以内', '1-2年']]);
  });
});

describe('calendar functions', () => {
  it('count the holiday of October 2025 and its make-up Saturday (R3, R4)', () => {
    // 2025-09-30, 2025-10-11, 2025-10-09.
    expect(DUEDATE(cell(45930), cell('货物签收后三个工作日内'))).toEqual([[45941]]);
    expect(WORKDAYCN(cell(45930), cell(1))).toEqual([[45939]]);
  });

  it('go back, and make a rest day the next working day (R3)', () => {
    expect(WORKDAYCN(cell(45939), cell(-1))).toEqual([[45930]]);
    expect(WORKDAYCN([[45930], [45931]], cell(0))).toEqual([[45930], [45939]]);
  });

  it('read a column of terms (R4)', () => {
    const terms = [['月结30天'], ['次月10日'], ['NET 30'], ['货到付款'], ['半年'], [null]];
    expect(DUEDATE(newYear2025, terms)).toEqual([[45718], [45698], [45688], [45658], [45839], ['']]);
  });
});

describe('penalty and interest functions', () => {
  it('work out the contract example: 900 + 750 (R13)', () => {
    expect(PENALTY(cell(100000), newYear2025, cell('2025-02-15'))).toEqual([[1650]]);
  });

  it('charge the whole period at the tier reached: 2,250.00 (R14)', () => {
    expect(PENALTY(cell(100000), newYear2025, cell('2025-02-15'), undefined, 'whole')).toEqual([[2250]]);
    expect(PENALTY(cell(100000), newYear2025, cell('2025-02-15'), undefined, ' 整段 ')).toEqual([[2250]]);
  });

  it('stop after the last tier where asked, marginal and whole (R13, R14)', () => {
    expect(PENALTY(cell(10000), newYear2025, cell(45858), null as never, null, 'stop')).toEqual([[390]]);
    expect(PENALTY(cell(10000), newYear2025, cell(45858), undefined, 'WHOLE', '停止')).toEqual([[450]]);
    expect(PENALTY(cell(10000), newYear2025, cell(45858))).toEqual([[940]]);
  });

  it('take a last tier without end as blank, null or the 0 of a blank cell (R13)', () => {
    for (const blank of ['', null, 0])
      expect(
        PENALTY(cell(1000), newYear2025, cell(45678), [
          [10, 0.001],
          [blank, 0.002],
        ]),
      ).toEqual([[30]]);
  });

  it('reckon the shortest decimal of a double, not its binary noise, and finer sums than cents exactly (R13)', () => {
    expect(PENALTY([[0.1 + 0.2], [1234567.8949999999]], newYear2025, cell(45703), [['', 0.5]])).toEqual([[6.75], [27777777.64]]);
    // 16.665 × 0.0003 × 1 day is 0.0049995; × 1.0001 it is over half a cent.
    expect(PENALTY([[16.665], [16.667]], newYear2025, cell(45659))).toEqual([[0], [0.01]]);
  });

  it('let the day of payment bear the old balance (R15)', () => {
    expect(PENALTYPAID(10000, 45658, 45678, [[45668]], [[4000]])).toBe(48);
    expect(PENALTYPAID(10000, 45658, 45678, [[45668, null, 45679]], [['4,000.00', '', 6000]])).toBe(48);
    expect(PENALTYPAID('￥10,000.00', '2025-01-01', '2025-01-21', [[45668]], [[99999]])).toBe(30);
  });

  it('give the statutory interest of the worked example (R16)', () => {
    const due = cell('2024-01-15');
    const end = cell('2024-12-31');
    expect(STATUTORYINTEREST(cell(100000), due, end)).toEqual([[4976.51]]);
    // 5,045.625 exactly, half up.
    expect(STATUTORYINTEREST(cell(100000), due, end, null, 360)).toEqual([[5045.63]]);
    expect(STATUTORYINTEREST(cell(100000), due, end, 0.3)).toEqual([[4312.97]]);
  });

  it('know the LPR of one and five years (R18)', () => {
    expect(LPR(cell('2026-01-15'))).toEqual([[0.03]]);
    expect(LPR(cell('2026-01-15'), 5)).toEqual([[0.035]]);
  });
});

describe('dunning and decision functions', () => {
  it.each([
    [14, null, null, 0],
    [15, null, null, 1],
    [45, null, null, 1],
    [45, 1, 30, 2],
    [45, 1, 31, 0],
    [90, 2, 70, 0],
    [91, 2, 70, 3],
    [200, 3, 100, 0],
    [45, 0, null, 1],
  ])('%d days overdue, letter %s sent on day %s: letter %d is due (R21)', (days, lastStage, sentOn, stage) => {
    expect(LETTERSTAGE(newYear2025, cell(45658 + days), cell(lastStage), cell(sentOn === null ? null : 45658 + sentOn))).toEqual([[stage]]);
  });

  it('end limitation three years on, on a Saturday too (R25)', () => {
    expect(LIMITATIONDATE(cell('2023-11-21'))).toEqual([[46347]]);
    expect(LIMITATIONDATE([['2023-11-21'], ['2023-11-21']], [[null], ['2025-02-28']])).toEqual([[46347], [46811]]);
  });

  it.each([
    [8000, 50, 100, 50, 16.67],
    [350000, 6550, 2270, 5150, 2183.33],
    [30000000, 191800, 5000, 97400, 63933.33],
  ])('court costs on %d (R26)', (claim, ...costs) => {
    expect(['acceptance', 'preservation', 'enforcement', 'paymentorder'].map((kind) => COURTFEE(cell(claim), kind)[0]?.[0])).toEqual(costs);
    expect(['受理费', 'Preservation', '执行费', 'Payment Order'].map((kind) => COURTFEE(cell(claim), kind)[0]?.[0])).toEqual(costs);
  });

  it('ask 30% as guarantee, or the whole (R26)', () => {
    expect(GUARANTEE(cell(187.82))).toEqual([[56.35]]);
    expect(GUARANTEE([[100], ['(0)']], 1)).toEqual([[100], [0]]);
  });

  it('give points by the days to collection (R34)', () => {
    expect(COLLECTIONPOINTS(newYear2025, [[45703], [45704], [45748], [45749], ['']], 3, -2)).toEqual([[3], [0], [0], [-2], ['']]);
  });

  it.each([
    // Each edge belongs to the better grade, of broken promises to the worse.
    [7, 0.25, 30, 0, 'A'],
    [7.1, 0.25, 30, 0, 'B'],
    [7, 0.2501, 30, 0, 'B'],
    [7, 0.25, 31, 0, 'B'],
    [30, 0.5, 90, 1, 'B'],
    [30.1, 0, 30, 0, 'C'],
    [0, 0, 91, 0, 'C'],
    [0, 0.5001, 0, 1, 'C'],
    [0, 1, 0, 0, 'B'],
    [0, 0, 180, 0, 'C'],
    [0, 0, 0, 3, 'D'],
    [0, 0, 0, 2, 'A'],
    ['无数据', '无数据', 1, 0, 'B'],
    ['无数据', null, 0, 0, '无数据'],
    ['no data', '', 0, 3, '无数据'],
    ['', '', '', '', ''],
    [3, '', 4, 0, ''],
  ])('grade %p, %p, %p, %p as %s (R36)', (late, share, worst, broken, grade) => {
    expect(CREDITGRADE(cell(late), cell(share), cell(worst), cell(broken))).toEqual([[grade]]);
  });

  it('take a worst above 180 days for a debt still open, unless they are told how long one is (R36)', () => {
    expect(CREDITGRADE([[0], [0]], [[0], [0]], [[181], [180]], cell(0))).toEqual([['D'], ['C']]);
    expect(CREDITGRADE(cell(0), cell(0), cell(400), cell(0), [[0, 180, 181, null]])).toEqual([['C', 'C', 'D', 'D']]);
  });

  it('point out what may be written off (R35)', () => {
    const dueDates = [['2022-01-01'], ['2024-01-01'], ['2024-01-01'], ['2024-12-01']];
    const balances = [[90000], [50000], [50000.01], [10]];
    expect(WRITEOFFSTATUS(dueDates, cell('2025-01-02'), balances)).toEqual([['逾期三年'], ['小额逾期一年'], [''], ['']]);
    expect(WRITEOFFSTATUS(cell('2022-01-01'), newYear2025, cell(90000))).toEqual([['']]);
    expect(WRITEOFFSTATUS(cell('2021-01-01'), newYear2025, cell(-5))).toEqual([['']]);
  });

  it('provide by audit band, nothing for credits (R31)', () => {
    expect(PROVISION([[1000], [1000], [-1000]], [['2025-01-01'], ['2020-12-31'], ['2020-12-31']], cell('2025-06-30'))).toEqual([
      [50],
      [800],
      [0],
    ]);
    expect(PROVISION(cell(1000), cell('2025-01-01'), cell('2025-06-30'), [[0.01], [0.02], [0.03], [0.04], [0.05], [1]])).toEqual([[10]]);
  });

  it('compare a balance with a year of trade (R28)', () => {
    expect(CONCENTRATION([[30], [45]], cell(100))).toEqual([[0.3], [0.45]]);
  });

  it('write capital amounts as the regulation prints them, whatever the cell holds (R27)', () => {
    expect(RMBUPPER([[107000.53, 1680.32, '￥6,007.14', '(325.04)', 0.1 + 0.2, null, 0]])).toEqual([
      [
        '人民币壹拾万柒仟元零伍角叁分',
        '人民币壹仟陆佰捌拾元零叁角贰分',
        '人民币陆仟零柒元壹角肆分',
        '人民币负叁佰贰拾伍元零肆分',
        '人民币叁角',
        '',
        '人民币零元整',
      ],
    ]);
  });
});
