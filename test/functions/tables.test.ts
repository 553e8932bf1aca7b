import { catalogue } from '../../src/functions/catalogue';
import { errorOf, installCustomFunctions } from '../support/custom-functions';

installCustomFunctions();

const {
  AGINGTABLE,
  ARTURNOVER,
  BADDEBTRATIO,
  BESTDSO,
  CEI,
  COLLECTIONRATE,
  DELINQUENTDAYS,
  DSO,
  DSOCOUNTBACK,
  INSTALMENTS,
  NEGOTIATION,
  PENALTY,
  PENALTYCHECK,
  PENALTYDETAIL,
  ROLLRATE,
  TURNOVERDAYS,
  TURNOVERFALLING,
} = catalogue;

describe('AGINGTABLE', () => {
  const customers = [['甲公司'], ['乙（上海）公司'], ['甲公司 '], ['乙(上海)公司'], ['丙公司'], ['合计']];
  const dueDates = [[45658], [45600], [45700], [45600], [45500], ['']];
  const balances = [[100.1], [200.2], [300], [-50], [0.2], [550.5]];

  it('sums by customer and band, credits apart, largest balance first, and leaves a 合计 row of its own out (R10, R12)', () => {
    expect(AGINGTABLE(customers, dueDates, balances, 45689)).toEqual([
      ['客户', '余额', '未到期', '1-30天', '31-60天', '61-90天', '90天以上', '贷项'],
      ['甲公司', 400.1, 300, 0, 100.1, 0, 0, 0],
      ['乙（上海）公司', 150.2, 0, 0, 0, 200.2, 0, -50],
      ['丙公司', 0.2, 0, 0, 0, 0, 0.2, 0],
      ['合计', 550.5, 300, 0, 100.1, 200.2, 0.2, -50],
    ]);
  });

  it('drops no money: what has no readable due date or no customer is 待核实 (R12)', () => {
    expect(
      AGINGTABLE([['甲'], ['甲'], [null], ['乙'], [null]], [['x'], [45600], [45600], [''], ['']], [[1], [2.005], [4], [-8], ['']], 45689, [
        [30],
      ]),
    ).toEqual([
      ['客户', '余额', '未到期', '1-30天', '30天以上', '贷项', '待核实'],
      ['（客户不明）', 4, 0, 0, 0, 0, 4],
      ['甲', 3.01, 0, 0, 2.01, 0, 1],
      ['乙', -8, 0, 0, 0, 0, -8],
      ['合计', -0.99, 0, 0, 2.01, 0, -3],
    ]);
  });
});

describe('AGINGTABLE: balances finer than cents', () => {
  const rows = (count: number, balance: number): readonly unknown[][][] => [
    Array.from({ length: count }, () => ['甲']),
    Array.from({ length: count }, () => [45658]),
    Array.from({ length: count }, () => [balance]),
  ];

  it('are cents half up, each by itself as the ledger reads them, however many there are: 28 thirds of a million (R12)', () => {
    const [customers = [], dueDates = [], balances = []] = rows(28, 1000000 / 3);
    expect(AGINGTABLE(customers, dueDates, balances, 45689, [[30]])).toEqual([
      ['客户', '余额', '未到期', '1-30天', '30天以上', '贷项'],
      ['甲', 9333333.24, 0, 0, 9333333.24, 0],
      ['合计', 9333333.24, 0, 0, 9333333.24, 0],
    ]);
  });

  it('are away from zero where they are halves: 0.005 + 0.005 + 10 − 0.005 (R12)', () => {
    expect(
      AGINGTABLE([['甲'], ['甲'], ['甲'], ['乙']], [[45600], [45600], [45600], [45600]], [[0.005], [0.005], [10], [-0.005]], 45689, [[30]]),
    ).toEqual([
      ['客户', '余额', '未到期', '1-30天', '30天以上', '贷项'],
      ['甲', 10.02, 0, 0, 10.02, 0],
      ['乙', -0.01, 0, 0, 0, -0.01],
      ['合计', 10.01, 0, 0, 10.02, -0.01],
    ]);
  });

  it('that add up beyond what is exact to the cent are #NUM!, said in the language of Excel', () => {
    const [customers = [], dueDates = [], balances = []] = rows(100, 1e12);
    const [code, message] = errorOf(() => AGINGTABLE(customers, dueDates, balances, 45689));
    expect([code, message]).toEqual(['#NUM!', '余额（balances）数额过大，算出的金额无法精确到分']);
    expect(errorOf(() => AGINGTABLE(customers, dueDates, [[0.001], ...balances.slice(1)], 45689))[0]).toBe('#NUM!');
  });
});

describe('AGINGTABLE: sums without a word', () => {
  const table = (...rows: readonly (readonly unknown[])[]) =>
    AGINGTABLE(
      rows.map(([customer]) => [customer]),
      rows.map(([, due]) => [due]),
      rows.map(([, , balance]) => [balance]),
      45689,
      [[30]],
    ).slice(1);

  it('leaves 300 under 100 + 200 out, as a ledger does, and a customer’s own sum (R12)', () => {
    const all = [
      ['甲', 300, 0, 0, 300, 0],
      ['合计', 300, 0, 0, 300, 0],
    ];
    expect(table(['甲', 45600, 100], ['甲', 45600, 200], ['', '', 300])).toEqual(all);
    expect(table(['甲', 45600, 100], ['甲', 45600, 200], [0, 0, 300])).toEqual(all);
    expect(table(['甲', 45600, 100], ['甲', 45600, 200], ['甲', '', 300])).toEqual(all);
  });

  it.each<[string, readonly (readonly unknown[])[], number]>([
    [
      'that is one row again',
      [
        ['甲', 45600, 300],
        ['', '', 300],
      ],
      600,
    ],
    [
      'that is a cent more',
      [
        ['甲', 45600, 100],
        ['甲', 45600, 200],
        ['', '', 300.01],
      ],
      600.01,
    ],
    [
      'that has a due date',
      [
        ['甲', 45600, 100],
        ['甲', 45600, 200],
        ['', 45600, 300],
      ],
      600,
    ],
    [
      'of another customer',
      [
        ['甲', 45600, 100],
        ['甲', 45600, 200],
        ['乙', '', 300],
      ],
      600,
    ],
  ])('keeps money %s (R12)', (_what, rows, total) => {
    expect(table(...rows).at(-1)?.[1]).toBe(total);
  });
});

describe('AGINGTABLE: names', () => {
  it.each(['合计：', '合计（元）', '累计', '共计', 'Total', '小 计', '总 计：', '本月合计', '本页小计', '客户合计', 'Grand Total', '汇总'])(
    'leaves out the subtotal row %s (R12)',
    (word) => {
      expect(AGINGTABLE([['甲'], [word]], [[45600], ['']], [[5], [5]], 45689, [[30]]).slice(1)).toEqual([
        ['甲', 5, 0, 0, 5, 0],
        ['合计', 5, 0, 0, 5, 0],
      ]);
    },
  );

  it.each(['合计贸易有限公司', '累计达物流', 'Total Logistics Ltd'])('keeps the customer %s (R12)', (name) => {
    expect(AGINGTABLE([[name]], [[45600]], [[5]], 45689, [[30]])[1]).toEqual([name, 5, 0, 0, 5, 0]);
  });

  it('leaves out a name with 小计 behind it where no due date stands beside it, and keeps it where one does (R12)', () => {
    expect(AGINGTABLE([['甲'], ['甲 小计'], ['甲 汇总']], [[45600], [''], [45600]], [[5], [5], [7]], 45689, [[30]]).slice(1)).toEqual([
      ['甲 汇总', 7, 0, 0, 7, 0],
      ['甲', 5, 0, 0, 5, 0],
      ['合计', 12, 0, 0, 12, 0],
    ]);
  });

  it('takes a customer that arrives as 0 for a blank one, as a blank cell does from desktop Excel (R12)', () => {
    expect(AGINGTABLE([[0], ['甲']], [[45600], [45600]], [[5], [7]], 45689, [[30]]).slice(1)).toEqual([
      ['甲', 7, 0, 0, 7, 0, 0],
      ['（客户不明）', 5, 0, 0, 0, 0, 5],
      ['合计', 12, 0, 0, 7, 0, 5],
    ]);
  });
});

describe('PENALTYDETAIL', () => {
  it('shows each segment and ends with what PENALTY answers (R13)', () => {
    expect(PENALTYDETAIL(100000, 45658, 45778)).toEqual([
      ['起', '止', '天数', '基数', '日利率', '违约金'],
      [45659, 45688, 30, 100000, 0.0003, 900],
      [45689, 45748, 60, 100000, 0.0005, 3000],
      [45749, 45778, 30, 100000, 0.0005, 1500],
      ['合计', '', 120, '', '', 5400],
    ]);
    expect(PENALTY([[100000]], [[45658]], [[45778]])).toEqual([[5400]]);
  });

  it('rounds only the total (R13)', () => {
    const table = PENALTYDETAIL(33.335, 45658, 45703);
    expect(table.slice(1)).toEqual([
      [45659, 45688, 30, 33.335, 0.0003, 0.300015],
      [45689, 45703, 15, 33.335, 0.0005, 0.2500125],
      ['合计', '', 45, '', '', 0.55],
    ]);
  });

  it('is a heading and a total of 0 where nothing is overdue (R13)', () => {
    expect(PENALTYDETAIL(100, 45658, 45658)).toEqual([
      ['起', '止', '天数', '基数', '日利率', '违约金'],
      ['合计', '', 0, '', '', 0],
    ]);
  });
});

describe('PENALTYCHECK', () => {
  it('sets the yearly rate of the penalty beside LPR × 1.5 and 4 × LPR (R17)', () => {
    expect(PENALTYCHECK(100000, 45992, 46082, [['', 0.0005]])).toEqual([
      [0.1825, 0.045, 0.12, '超过损失（LPR 的 1.5 倍）的 30%，一般可认定为过高；也超过 LPR 的 4 倍（民间借贷上限，仅供参考）'],
    ]);
    expect(PENALTYCHECK(100000, 45992, 46082, [['', 0.0001]])).toEqual([[0.0365, 0.045, 0.12, '未超过 LPR 的 1.5 倍']]);
  });

  it('says so where nothing is overdue and where the LPR is not verified (R17, R18)', () => {
    expect(PENALTYCHECK(100000, 46400, 46400)).toEqual([
      [0, 0.045, 0.12, '未逾期或无余额，没有违约金；2026-09-20 之后的 LPR 未核实，按最近一次利率计算'],
    ]);
  });
});

describe('INSTALMENTS', () => {
  it('is a heading and a row for each payment, down to nothing owed (R32)', () => {
    expect(INSTALMENTS(1000, 3, '2025-01-31')).toEqual([
      ['期次', '日期', '金额', '余额'],
      [1, 45688, 300, 700],
      [2, 45716, 350, 350],
      [3, 45747, 350, 0],
    ]);
    expect(INSTALMENTS('1,000.00', 2, 45688, 0.1)).toEqual([
      ['期次', '日期', '金额', '余额'],
      [1, 45688, 100, 900],
      [2, 45716, 900, 0],
    ]);
  });
});

describe('NEGOTIATION', () => {
  it('is four rows from the opening demand to the bottom line, flagged below the principal (R33)', () => {
    expect(NEGOTIATION(100000, 110000, 100000, 90000)).toEqual([
      ['开价', 126500, 1.265, '理想方案的 115%，为让步留出余地'],
      ['理想', 110000, 1.1, '争取达成的结果'],
      ['合理', 100000, 1, '可以接受的结果'],
      ['底线', 90000, 0.9, '不再让步；低于本金：违约金可以让，本金不让'],
    ]);
  });
});

describe('ratio functions', () => {
  it('give the figures of the worked example (R20)', () => {
    expect(DSO(900, 1200, 92)).toBe(69);
    expect(DSOCOUNTBACK(900, [[45961], [45991], [46022]], [[450], [350], [400]])).toBeCloseTo(71.33, 2);
    expect(BESTDSO(600, 1200, 92)).toBe(46);
    expect(DELINQUENTDAYS(900, 600, 1200, 92)).toBe(23);
    expect(CEI(800, 1200, 900, 600)).toBeCloseTo(0.7857, 4);
    expect(ARTURNOVER(4800, 800, 900)).toBeCloseTo(5.647, 3);
    expect(TURNOVERDAYS(4800, 800, 900)).toBeCloseTo(64.64, 2);
    expect(BADDEBTRATIO(24, 4800)).toBe(0.005);
    expect(COLLECTIONRATE(1000, 800, 1200)).toBe(0.5);
    expect(ROLLRATE(200, 60)).toBe(0.3);
  });

  it('see a turnover that falls twice running, blanks aside (R28)', () => {
    expect(TURNOVERFALLING([[5, 4, 3, null]])).toBe(true);
    expect(TURNOVERFALLING([[5], [3], [4]])).toBe(false);
    expect(TURNOVERFALLING([[5, 4]])).toBe(false);
  });

  it('count a blank cell as 0, as Excel does', () => {
    expect(DSO(null, 1200, 92)).toBe(0);
  });
});
