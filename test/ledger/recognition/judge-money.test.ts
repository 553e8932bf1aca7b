import { formatCents } from '../../../src/domain/money/cents';
import { agreesWithLedger } from '../../../src/ledger/disagreement';
import type { Notice } from '../../../src/ledger/findings';
import type { ReadingChoices } from '../../../src/ledger/reading-choices';
import { recogniseLedger } from '../../../src/ledger/recognition/recognise-ledger';
import { agedOf, ledgerOf, readOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const base = (month: number, customer = '甲公司'): string[] => [customer, `A${month}`, `2025-0${month}-01`, `2025-0${month}-28`];
const withHeadings = (headings: readonly string[], rows: Cells): Cells => [
  ['客户名称', '发票号', '开票日期', '到期日', ...headings],
  ...rows,
];

function balanceOf(cells: Cells, choices: ReadingChoices = {}): string {
  return formatCents(agedOf(ledgerOf(cells), '2025-12-31', choices).main.balanceCents);
}

function noticesOf(cells: Cells, kind: Notice['kind']): Notice[] {
  return agedOf(ledgerOf(cells), '2025-12-31').ledger.notices.filter((notice) => notice.kind === kind);
}

describe('a column of balances, judged by its cells (R9c)', () => {
  const unfitting = withHeadings(
    ['应收金额', '已收金额', '未收'],
    [
      [...base(1), 100, 50, 1],
      [...base(2), 200, 0, 1],
      [...base(3), 300, 300, 0],
      [...base(4), 300, 100, 1],
    ],
  );
  const recognised = (choices: ReadingChoices) => recogniseLedger(ledgerOf(unfitting), choices);

  it('is asked about where 应收 less 已收 is seldom what it says, then 已收, and is what the user says', () => {
    const [amount, received, balance] = [
      { column: 4, heading: '应收金额' },
      { column: 5, heading: '已收金额' },
      { column: 6, heading: '未收' },
    ];
    const question = { kind: 'whichColumn', sheetName: '应收明细' };
    expect(recognised({})).toEqual({
      kind: 'question',
      question: { ...question, role: 'balance', columns: [balance], against: [amount, received] },
    });
    expect(balanceOf(unfitting, { columns: { balance: null } })).toBe('450.00');
    expect(recognised({ columns: { balance: 6 } })).toEqual({
      kind: 'question',
      question: { ...question, role: 'received', columns: [received], against: [amount, balance] },
    });
    expect(balanceOf(unfitting, { columns: { balance: 6, received: null } })).toBe('3.00');
    expect(balanceOf(unfitting, { columns: { balance: 6, received: 5 } })).toBe('450.00');
  });

  it('gives way to another column that fits', () => {
    const cells = withHeadings(
      ['应收金额', '已收金额', '期末余额', '未收金额'],
      [
        [...base(1), 100, 50, 9, 50],
        [...base(2), 200, 0, 8, 200],
        [...base(3), 300, 300, 7, 0],
      ],
    );
    expect(balanceOf(cells)).toBe('250.00');
    expect(agreesWithLedger(agedOf(ledgerOf(cells), '2025-12-31'))).toBe(true);
  });

  it('and so does an amount: what is left tells which of two was billed', () => {
    const cells = withHeadings(
      ['应收金额', '价税合计金额', '已收金额', '未收金额'],
      [
        [...base(1), 100, 113, 50, 63],
        [...base(2), 200, 226, 0, 226],
        [...base(3), 300, 339, 339, 0],
      ],
    );
    expect(balanceOf(cells)).toBe('289.00');
  });

  it('gives way to one that adds up to its printed total where it does not itself', () => {
    const cells = withHeadings(
      ['应收金额', '应收余额', '未收余额（含调整）'],
      [
        [...base(1), 100, 40, 50],
        [...base(2), 200, 100, 200],
        ['合计', '', '', '', 300, 999, 250],
      ],
    );
    expect(balanceOf(cells)).toBe('250.00');
  });

  it.each(['退款金额', '其他'])('adds back %s where that makes all rows fit, and says so (R9b)', (heading) => {
    const cells = withHeadings(
      ['应收金额', '已收金额', heading, '余额'],
      [
        [...base(1), 1000, 1200, 200, 0],
        [...base(2), 500, 300, 100, 300],
      ],
    );
    expect(balanceOf(cells)).toBe('300.00');
    expect(noticesOf(cells, 'reductionFound')).toEqual([
      { kind: 'reductionFound', sheetName: '应收明细', heading, places: [{ sheetName: '应收明细', row: 0, column: 6 }], isRaising: true },
    ]);
    expect([...noticesOf(cells, 'balanceDiffers'), ...noticesOf(cells, 'signTurned')]).toEqual([]);
  });

  it('adds back 退款 of one row alone, and nothing of another name by one figure', () => {
    const cells = (heading: string): Cells =>
      withHeadings(
        ['应收金额', '已收金额', heading, '余额'],
        [
          [...base(1), 1000, 1200, 200, 0],
          [...base(2), 500, 300, '', 200],
        ],
      );
    expect([balanceOf(cells('退款')), balanceOf(cells('其他'))]).toEqual(['200.00', '0.00']);
    expect(noticesOf(cells('其他'), 'balanceDiffers')).toHaveLength(1);
  });

  it('takes off a column of another name where one figure makes its row fit, among few rows and many', () => {
    const cells = (more: number): Cells =>
      withHeadings(
        ['应收金额', '已收金额', '杂项', '余额'],
        [[...base(1), 1000, 300, 50, 650], ...Array.from({ length: more }, (_unused, index) => [...base(index + 2), 500, 300, '', 200])],
      );
    expect([balanceOf(cells(1)), balanceOf(cells(12))]).toEqual(['850.00', '3050.00']);
    expect([1, 12].map((more) => noticesOf(cells(more), 'reductionFound').length)).toEqual([1, 1]);
    expect([1, 12].flatMap((more) => noticesOf(cells(more), 'balanceDiffers'))).toEqual([]);
  });

  it('says of 定金 only what no balance has it taken off', () => {
    const cells = withHeadings(
      ['应收金额', '定金', '未收金额'],
      [
        [...base(1), 1000, 300, 700],
        [...base(2), 500, 100, 500],
      ],
    );
    expect(balanceOf(cells)).toBe('1200.00');
    expect(noticesOf(cells, 'sumsBeside')).toMatchObject([{ heading: '定金', totalCents: 10000 }]);
  });

  it.each([
    ['定金', 'received', []],
    ['质保金', 'reduction', ['质保金']],
  ] as const)('takes %s for what 应收 and 未收 differ by, and says nothing of it that is not so', (heading, role, found) => {
    const cells = withHeadings(
      ['应收金额', heading, '未收金额'],
      [
        [...base(1), 1000, 300, 700],
        [...base(2), 500, 50, 450],
      ],
    );
    expect(balanceOf(cells)).toBe('1150.00');
    expect(readOf(ledgerOf(cells)).layout.columns[role]).toBe(5);
    expect(noticesOf(cells, 'reductionFound').map((notice) => (notice as { heading?: string }).heading)).toEqual(found);
    expect([...noticesOf(cells, 'sumsBeside'), ...noticesOf(cells, 'unusedColumns')]).toEqual([]);
  });

  it('makes a reduction of the one column that makes all rows fit, and says so', () => {
    const cells = withHeadings(
      ['应收金额', '已收金额', '手续费', '余额'],
      [
        [...base(1), 100, 50, 5, 45],
        [...base(2), 200, 0, 7, 193],
        [...base(3), 300, 100, 9, 191],
      ],
    );
    expect(balanceOf(cells)).toBe('429.00');
    expect(noticesOf(cells, 'reductionFound')).toEqual([
      { kind: 'reductionFound', sheetName: '应收明细', heading: '手续费', places: [{ sheetName: '应收明细', row: 0, column: 6 }] },
    ]);
    expect(noticesOf(cells, 'balanceDiffers')).toEqual([]);
  });

  it.each<[what: string, headings: string[], rows: Cells, balance: string]>([
    [
      'over all customers',
      ['应收金额', '余额'],
      [
        [...base(1), 100, 100],
        [...base(2, '乙公司'), 200, 300],
        [...base(3), 300, 600],
      ],
      '600.00',
    ],
    [
      'over each customer',
      ['应收金额', '余额'],
      [
        [...base(1), 100, 100],
        [...base(2), 200, 300],
        [...base(3, '乙公司'), 300, 300],
      ],
      '600.00',
    ],
    [
      'less what came in',
      ['应收金额', '已收金额', '余额'],
      [
        [...base(1), 100, 50, 50],
        [...base(2), 200, 0, 250],
        [...base(3), 300, 100, 450],
      ],
      '450.00',
    ],
    [
      'on from an opening balance',
      ['应收金额', '余额'],
      [
        ['甲公司', '期初余额', '', '', '', 500],
        [...base(1), 100, 600],
        [...base(2), 200, 800],
      ],
      '800.00',
    ],
  ])('counts in no row where it runs from line to line %s, and its last line is held against the sum', (_what, headings, rows, balance) => {
    const cells = withHeadings(headings, rows);
    expect(balanceOf(cells)).toBe(balance);
    expect(noticesOf(cells, 'runningBalance')).toEqual([
      {
        kind: 'runningBalance',
        sheetName: '应收明细',
        heading: '余额',
        places: [{ sheetName: '应收明细', row: 0, column: cells[0]?.indexOf('余额') }],
      },
    ]);
    expect(agreesWithLedger(agedOf(ledgerOf(cells), '2025-12-31'))).toBe(true);
  });

  it('turns receipts that are all negative, which nothing bears out, and says so; money given back beside a red invoice stays what it is', () => {
    const cells = withHeadings(
      ['应收金额', '已收金额'],
      [
        [...base(1), 100, -50],
        [...base(2), 200, -20],
        [...base(3), 300, ''],
      ],
    );
    expect(balanceOf(cells)).toBe('530.00');
    expect(noticesOf(cells, 'signTurned')).toEqual([
      {
        kind: 'signTurned',
        sheetName: '应收明细',
        headings: ['已收金额'],
        places: [{ sheetName: '应收明细', row: 0, column: 5 }],
        isUnchecked: true,
      },
    ]);
    const one = withHeadings(
      ['应收金额', '已收金额'],
      [
        [...base(1), 100, -50],
        [...base(2), 200, ''],
      ],
    );
    expect([balanceOf(one), noticesOf(one, 'receivedNegative')]).toEqual([
      '350.00',
      [{ kind: 'receivedNegative', sheetName: '应收明细', rowNumbers: [2] }],
    ]);
    const red = withHeadings(
      ['应收金额', '已收金额'],
      [
        [...base(1), -100, -100],
        [...base(2), 200, ''],
      ],
    );
    expect(balanceOf(red)).toBe('200.00');
  });
});

describe('a column of balances alone', () => {
  it('is asked about where it runs from line to line by columns of other names (R9c)', () => {
    const cells: Cells = [
      ['客户', '日期', '收入', '支出', '余额'],
      ['甲', '2025-01-05', 1000, '', 1000],
      ['甲', '2025-02-05', '', 300, 700],
      ['甲', '2025-03-05', 50, '', 750],
    ];
    expect(recogniseLedger(ledgerOf(cells), {})).toMatchObject({
      question: {
        ...{
          kind: 'whichColumn',
          role: 'balance',
          columns: [{ column: 4, heading: '余额' }],
        },
        against: [
          { column: 2, heading: '收入' },
          { column: 3, heading: '支出' },
        ],
      },
    });
  });
});

describe('a balance that runs from line to line by a column that no word tells (R9c)', () => {
  it('is asked about, and no line is taken to owe what runs on', () => {
    const cells: Cells = [
      ['客户', '单据号', '日期', '到期日', '本期应收', '本期贷记', '余额'],
      ['甲公司', 'A1', '2025-01-01', '2025-01-31', 100, '', 100],
      ['甲公司', 'A2', '2025-02-01', '2025-02-28', 300, '', 400],
      ['甲公司', 'A3', '2025-03-01', '2025-03-31', '', 150, 250],
    ];
    expect(recogniseLedger(ledgerOf(cells), {})).toMatchObject({
      kind: 'question',
      question: {
        kind: 'whichColumn',
        role: 'balance',
        columns: [{ column: 6, heading: '余额' }],
        against: [
          { column: 4, heading: '本期应收' },
          { column: 5, heading: '本期贷记' },
        ],
      },
    });
  });
});

describe('a balance that may be none (R9c)', () => {
  const lines = (headings: readonly string[], ...rows: Cells): Cells => [
    ['客户', '订单号', '订单日期', ...headings],
    ...rows.map((row, index) => [`客户${index}`, `D${index}`, '2025-06-01', ...row]),
  ];
  const asked = (cells: Cells) => recogniseLedger(ledgerOf(cells), {});

  it('is asked about where 尾款 is not what 定金 leaves, and is what it leaves', () => {
    const headings = ['订单金额', '定金', '尾款'];
    expect(asked(lines(headings, [30000, 9000, 21000], [20000, 6000, ''], [50000, 15000, 20000]))).toMatchObject({
      kind: 'question',
      question: {
        kind: 'whichColumn',
        role: 'balance',
        columns: [{ column: 5, heading: '尾款' }],
        against: [
          { column: 3, heading: '订单金额' },
          { column: 4, heading: '定金' },
        ],
      },
    });
    expect(asked(lines(headings, [30000, 9000, 21000], [20000, 6000, 14000])).kind).toBe('found');
  });

  it('is asked about where every customer would be owed, and nothing else says what is', () => {
    expect(asked(lines(['摘要', '余额'], ['货', -60], ['货', -200]))).toMatchObject({
      kind: 'question',
      question: { kind: 'whichColumn', role: 'balance', columns: [{ column: 4, heading: '余额' }] },
    });
    expect(asked(lines(['摘要', '余额'], ['货', -60], ['货', 200])).kind).toBe('found');
  });
});
