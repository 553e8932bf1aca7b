import fc from 'fast-check';

import type { CellValue } from '../../src/cells/cell-value';
import { formatCents } from '../../src/domain/money/cents';
import type { AgedLedger } from '../../src/ledger/aged-ledger';
import { readLedger } from '../../src/ledger/reading/read-ledger';
import { recogniseLedger } from '../../src/ledger/recognition/recognise-ledger';
import type { ReadingQuestion } from '../../src/ledger/recognition/recognise-ledger';
import { defaultPolicy } from '../../src/policy/default-policy';
import { agedOf, ledgerOf, readOf, sheetOf, workbookOf } from '../support/ledger-of-cells';
import { placeAt } from '../support/place-at';
import type { Cells } from '../support/ledger-of-cells';

const asOf = '2025-12-31';
const headings = ['客户', '发票号', '开票日期', '到期日', '应收金额'];
const invoice = ['甲', 'A1', '2025-01-01', '2025-03-05', 1000];

function questionOf(values: Cells): ReadingQuestion | null {
  const workbook = ledgerOf(values);
  const recognition = recogniseLedger(workbook, {});
  if (recognition.kind === 'question') return recognition.question;
  if (recognition.kind === 'none') throw new Error('no ledger');
  const reading = readLedger(workbook, recognition.layout, {}, defaultPolicy);
  return reading.kind === 'question' ? reading.question : null;
}

function balanceOf(values: Cells): string {
  return formatCents(agedOf(ledgerOf(values), asOf).main.balanceCents);
}

describe('receipt columns (R9b)', () => {
  it.each([
    '回笼金额',
    '付款金额',
    '进账金额',
    '来款',
    '汇款金额',
    '银行收款',
    '承兑收款',
    '现汇',
    '实收款',
    '核销',
    'Total Paid',
    'Amt Paid',
    'Payment',
  ])('takes %s for what was received', (heading) => {
    expect(
      balanceOf([
        [...headings, heading],
        [...invoice, 250],
      ]),
    ).toBe('750.00');
  });

  it.each(['剩余应收', '未结金额', '未到账', '未收人民币', '还欠'])('takes %s for what is left', (heading) => {
    expect(
      balanceOf([
        [...headings, heading],
        [...invoice, 250],
      ]),
    ).toBe('250.00');
  });

  it('adds 收款 and 核销 beside each other, and says so', () => {
    const ledger = readOf(
      ledgerOf([
        [...headings, '收款', '核销'],
        [...invoice, 250, 100],
      ]),
    );
    expect(ledger.rows[0]).toMatchObject({ receivedCents: 35000, statedBalanceCents: 65000 });
    expect(ledger.notices).toContainEqual({
      kind: 'columnsAdded',
      sheetName: '应收明细',
      of: 'received',
      headings: ['收款', '核销'],
      places: [
        { sheetName: '应收明细', row: 0, column: 5 },
        { sheetName: '应收明细', row: 0, column: 6 },
      ],
    });
  });

  it('does not add 累计收款 to the receipts that it is the sum of', () => {
    expect(
      balanceOf([
        [...headings, '现金', '承兑', '累计收款'],
        [...invoice, 250, 100, 350],
        ['乙', 'A2', '2025-01-01', '2025-03-05', 500, 50, '', 50],
      ]),
    ).toBe('1100.00');
  });

  it('adds what came by several means, as much by each, and takes none for the other over again', () => {
    expect(
      balanceOf([
        [...headings, '现金', '承兑'],
        [...invoice, 200, 200],
      ]),
    ).toBe('600.00');
  });

  it('lets the 余额 decide which of several columns were received', () => {
    expect(
      balanceOf([
        [...headings, '本期收款', '已收金额', '余额'],
        [...invoice, 250, 400, 600],
        ['乙', 'A2', '2025-01-01', '2025-03-05', 500, 50, 50, 450],
      ]),
    ).toBe('1050.00');
  });

  it('takes returns and deductions off under their own name, negative ones too', () => {
    const ledger = readOf(
      ledgerOf([
        [...headings, '已收金额', '退货金额', '扣款'],
        [...invoice, 250, -100, 50],
        ['乙', 'A2', '2025-01-01', '2025-03-05', 500, '', -20, ''],
      ]),
    );
    expect(
      ledger.rows.map(({ receivedCents, reducedCents, statedBalanceCents }) => [receivedCents, reducedCents, statedBalanceCents]),
    ).toEqual([
      [25000, 15000, 60000],
      [0, 2000, 48000],
    ]);
  });

  it.each([
    ['回款1日期', '回款1金额', '回款2日期', '回款2金额'],
    ['第1次收款日期', '第1次收款', '第2次收款日期', '第2次收款'],
    ['首次回款日期', '首次回款金额', '二次回款日期', '二次回款金额'],
    ['收款日期', '收款金额', '收款日期', '收款金额'],
    ['收款日期', '第一次收款', '收款日期', '第二次收款'],
    ['第一次回款日期', '回款金额', '第二次回款日期', '回款金额'],
    ['Payment 1 Date', 'Payment 1 Amount', 'Payment 2 Date', 'Payment 2 Amount'],
  ])('replays %s, %s, %s, %s', (...pairs) => {
    const values = [
      [...headings, ...pairs],
      [...invoice, '2025-04-01', 250, '2026-02-01', 100],
    ];
    expect(agedOf(ledgerOf(values), asOf)).toMatchObject({ basis: 'receipts', main: { balanceCents: 75000 } });
    expect(agedOf(ledgerOf(values), '2026-02-28')).toMatchObject({ main: { balanceCents: 65000 } });
  });

  it('replays each counted sum on the day behind it, where the days are not counted (R9b)', () => {
    const values = [
      [...headings, '第一次回款', '回款日期', '第二次回款', '回款日期', '第三次回款', '回款日期'],
      [...invoice, 250, '2025-04-01', 100, '2026-02-01', '', ''],
    ];
    expect(agedOf(ledgerOf(values), asOf)).toMatchObject({ basis: 'receipts', main: { balanceCents: 75000 } });
    expect(agedOf(ledgerOf(values), '2026-02-28')).toMatchObject({ main: { balanceCents: 65000 } });
  });

  it('checks 累计回款 against the receipts beside it', () => {
    const { notices } = readOf(
      ledgerOf([
        [...headings, '一次回款日期', '一次回款金额', '二次回款日期', '二次回款金额', '累计回款'],
        [...invoice, '2025-04-01', 250, '', '', 300],
      ]),
    );
    expect(notices).toContainEqual({
      kind: 'receivedBesideDiffers',
      place: { sheetName: '应收明细', row: 1, column: 9 },
      statedCents: 30000,
      receiptsCents: 25000,
    });
  });

  it('replays one 收款日期 beside one 收款金额', () => {
    expect(
      agedOf(
        ledgerOf([
          [...headings, '收款日期', '收款金额'],
          [...invoice, '2026-01-05', 1000],
        ]),
        asOf,
      ),
    ).toMatchObject({ basis: 'receipts', main: { balanceCents: 100000 } });
  });

  it('reads sums by month at the end of each, in the year of the invoices', () => {
    const values = [
      [...headings, '3月回款', '4月回款'],
      [...invoice, 100, 200],
    ];
    expect(agedOf(ledgerOf(values), '2025-04-15').main.balanceCents).toBe(90000);
    expect(agedOf(ledgerOf(values), asOf).main.balanceCents).toBe(70000);
  });

  it('takes sums by month off without a date where the year is unclear, and says so', () => {
    const values = [
      [...headings, '1月回款', '2月回款'],
      ['甲', 'A1', '2025-11-01', '2025-12-05', 1000, 100, 200],
      ['乙', 'A2', '2025-12-01', '2025-12-31', 1000, 100, ''],
    ];
    const aged = agedOf(ledgerOf(values), '2026-02-28');
    expect(aged).toMatchObject({ basis: 'snapshot', main: { balanceCents: 160000 } });
    expect(aged.ledger.notices).toContainEqual({
      kind: 'monthYearUnknown',
      sheetName: '应收明细',
      headings: ['1月回款', '2月回款'],
      places: [
        { sheetName: '应收明细', row: 0, column: 5 },
        { sheetName: '应收明细', row: 0, column: 6 },
      ],
    });
  });

  it('turns the sign of 已收 only where 应收 and 未收 show it', () => {
    expect(
      balanceOf([
        [...headings, '已收', '未收'],
        [...invoice, -250, 750],
      ]),
    ).toBe('750.00');
    expect(
      balanceOf([
        [...headings, '已收', '未收'],
        [...invoice, -250, 1250],
      ]),
    ).toBe('1250.00');
  });
});

describe('columns that are left over (R9c)', () => {
  it('asks what a column of figures is where nothing tells what was received or is left', () => {
    expect(
      questionOf([
        [...headings, '到位资金'],
        [...invoice, 250],
      ]),
    ).toEqual({ kind: 'whatColumn', sheetName: '应收明细', column: 5, heading: '到位资金' });
  });

  it('asks nothing about quantities, taxes and days, and names them', () => {
    const values = [
      [...headings, '数量', '税额', '逾期天数'],
      [...invoice, 3, 130, 301],
    ];
    expect(questionOf(values)).toBeNull();
    expect(readOf(ledgerOf(values)).notices).toContainEqual({
      kind: 'unusedColumns',
      sheetName: '应收明细',
      columns: [
        { column: 5, letter: 'F', heading: '数量', holds: 'figures' },
        { column: 6, letter: 'G', heading: '税额', holds: 'figures' },
        { column: 7, letter: 'H', heading: '逾期天数', holds: 'figures' },
      ],
      places: [placeAt('F1'), placeAt('G1'), placeAt('H1')],
    });
  });

  it.each(['收款日期', '实收日期'])(
    'names %s beside one sum that was received, where a balance says what is left, and dates the sum by it where told to',
    (heading) => {
      const values = ledgerOf([
        [...headings, '收款金额', heading, '余额'],
        [...invoice, 400, '2025-04-01', 600],
      ]);
      expect(readOf(values).notices).toMatchObject([
        { kind: 'unusedColumns', columns: [{ letter: 'G', heading, holds: 'dates' }] },
        { kind: 'snapshotFigures' },
      ]);
      expect(formatCents(agedOf(values, '2025-03-31', { columns: { receiptDate: 6 } }).main.balanceCents)).toBe('1000.00');
    },
  );

  it('asks of months that say nothing of what their sums are, and adds up all where one came in', () => {
    const cells = [
      ['', '', '', '', '', '2025年', '', '2026年'],
      [...headings, '11月', '12月', '1月'],
      [...invoice, 100, 200, 300],
      ['乙', 'A2', '2025-11-05', '2025-12-05', 500, '', 500, ''],
    ];
    expect(questionOf(cells)).toEqual({ kind: 'whatColumn', sheetName: '应收明细', column: 5, heading: '11月' });
    const read = (received: number | null): unknown => {
      const { rows, notices } = readOf(ledgerOf(cells), { columns: { received } });
      const added = notices.flatMap((notice) => (notice.kind === 'columnsAdded' ? notice.headings : []));
      return [rows.map(({ receivedCents }) => receivedCents), added];
    };
    expect(read(5)).toEqual([
      [60000, 50000],
      ['11月', '12月', '1月'],
    ]);
    expect(read(null)).toEqual([[0, 0], []]);
  });

  it('takes days that are left for no balance, as little as days that have gone by', () => {
    const cells = [
      [...headings, 'Remaining'],
      ['甲', 'A1', '2025-05-01', '2025-06-01', 1000, -213],
      ['乙', 'A2', '2025-12-05', '2026-01-05', 500, 5],
    ];
    expect(questionOf(cells)).toEqual({ kind: 'whatColumn', sheetName: '应收明细', column: 5, heading: 'Remaining' });
    expect(readOf(ledgerOf(cells), { columns: { received: null } }).rows.map(({ statedBalanceCents }) => statedBalanceCents)).toEqual([
      100000, 50000,
    ]);
  });

  it('asks of a column of shares, which may be of what came in', () => {
    const cells = [
      ['客户', '发票号', '到期日', '应收金额', '回款比例'],
      ['甲', 'A1', '2025-10-01', 1000, '30%'],
      ['乙', 'A2', '2025-10-05', 500, '100 %'],
    ];
    expect(questionOf(cells)).toEqual({ kind: 'whatColumn', sheetName: '应收明细', column: 4, heading: '回款比例' });
    const read = (received: number | null): unknown => {
      const { rows, notices } = readOf(ledgerOf(cells), { columns: { received } });
      const said = notices.flatMap((notice) => (notice.kind === 'receivedByShare' || notice.kind === 'unusedColumns' ? [notice.kind] : []));
      return [rows.map(({ receivedCents }) => receivedCents), said];
    };
    expect(read(4)).toEqual([[30000, 50000], ['receivedByShare']]);
    expect(read(null)).toEqual([[0, 0], ['unusedColumns']]);
  });

  it('never takes days for money, whatever their heading', () => {
    expect(
      balanceOf([
        [...headings, 'Outstanding', '已收金额'],
        [...invoice, 301, 250],
        ['乙', 'A2', '2025-01-01', '2025-12-01', 500, 30, 100],
      ]),
    ).toBe('1150.00');
  });
});

describe('lines of one invoice', () => {
  const rows: Cells = [
    ['客户', '发票号', '开票日期', '到期日', '商品', '金额', '已收款'],
    ['甲', 'A1', '2025-01-01', '2025-03-05', '螺丝', 500, 700],
    ['', '', '', '', '螺母', 400, ''],
    ['乙', 'A2', '2025-01-01', '2025-03-05', '铜排', 300, ''],
  ];

  it('hold what is merged over them, and a merged receipt pays them in order', () => {
    const merges = [0, 1, 2, 3, 6].map((column) => ({ row: 1, column, rows: 2, columns: 1 }));
    const { main, ledger } = agedOf(workbookOf(sheetOf('应收明细', rows, { merges })), asOf);
    expect(main.positions.map(({ balanceCents, standing }) => [balanceCents, standing])).toEqual([
      [0, '损失'],
      [20000, '损失'],
      [30000, '损失'],
    ]);
    expect(ledger.rows.map(({ invoiceNumber }) => invoiceNumber)).toEqual(['A1', 'A1', 'A2']);
  });

  it('go on with the invoice above where nothing shows merges, with a notice', () => {
    const ledger = readOf(ledgerOf(rows));
    expect(ledger.rows[1]).toMatchObject({ invoiceNumber: 'A1', statedBalanceCents: 40000, verified: true });
    expect(ledger.notices).toContainEqual({ kind: 'linesOfInvoiceAbove', sheetName: '应收明细', rowNumbers: [3] });
  });
});

const names = fc.constantFrom('甲', '乙', '丙');
const line = fc.record({
  customer: names,
  issued: fc.integer({ min: 45300, max: 45900 }),
  terms: fc.constantFrom(0, 30, 60),
  amount: fc.integer({ min: 1000, max: 9_999_999 }),
  parts: fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 })),
});

type Line = typeof line extends fc.Arbitrary<infer Of> ? Of : never;

function partsOf({ amount, parts: [one, other] }: Line): [number, number] {
  return [Math.floor((amount * one) / 1000), Math.floor((amount * other) / 1000)];
}

function tableOf(lines: readonly Line[], more: readonly string[], cells: (line: Line) => readonly CellValue[]): Cells {
  return [
    [...headings, ...more],
    ...lines.map((each, index) => [
      each.customer,
      `F${index + 1}`,
      each.issued,
      each.issued + each.terms,
      each.amount / 100,
      ...cells(each),
    ]),
  ];
}

function figuresOf({ main }: AgedLedger): unknown {
  const { balanceCents, byStanding, penaltyCents } = main;
  return {
    balanceCents,
    byStanding,
    penaltyCents,
    customers: main.customers.map(({ customer, balanceCents: cents }) => [customer.name, cents]),
  };
}

describe('a ledger in another shape', () => {
  const lines = fc.array(line, { minLength: 1, maxLength: 12 });
  const plain = (given: readonly Line[]): Cells =>
    tableOf(given, ['已收金额'], (each) => {
      const [one, other] = partsOf(each);
      return [(one + other) / 100];
    });
  const shapes: readonly (readonly [string, (given: readonly Line[]) => Cells])[] = [
    [
      '现金 and 承兑',
      (given) =>
        tableOf(given, ['现金', '承兑'], (each) => {
          const [one, other] = partsOf(each);
          return [one / 100, other === 0 ? '' : other / 100];
        }),
    ],
    [
      'negatives beside 未收',
      (given) =>
        tableOf(given, ['实收', '欠款'], (each) => {
          const [one, other] = partsOf(each);
          return [-(one + other) / 100, (each.amount - one - other) / 100];
        }),
    ],
    [
      '余额 alone',
      (given) =>
        tableOf(given, ['剩余应收'], (each) => {
          const [one, other] = partsOf(each);
          return [(each.amount - one - other) / 100];
        }),
    ],
    [
      'headings of two levels',
      (given) => {
        const [, ...rows] = plain(given);
        return [['客户信息', '开票情况', '', '', '', '收款情况'], ['名称', '号码', '日期', '到期日', '价税合计', '已收金额'], ...rows];
      },
    ],
  ];

  it.each(shapes)('gives the same report: %s (R9b, R12, R13)', (_name, shape) => {
    fc.assert(
      fc.property(lines, (given) => {
        expect(figuresOf(agedOf(ledgerOf(shape(given)), asOf))).toEqual(figuresOf(agedOf(ledgerOf(plain(given)), asOf)));
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same report: receipts in pairs of columns, and in a table of their own (R9, R9b, R15)', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 400 }), (given, days) => {
        const paired = tableOf(given, ['一次回款日期', '一次回款金额', '二次回款日期', '二次回款金额'], (each) => {
          const [one, other] = partsOf(each);
          return [one === 0 ? '' : each.issued + days, one / 100, other === 0 ? '' : each.issued + days + 20, other / 100];
        });
        const table = given.flatMap((each, index) =>
          partsOf(each).flatMap((cents, part) =>
            cents === 0 ? [] : [[each.issued + days + part * 20, each.customer, `F${index + 1}`, cents / 100]],
          ),
        );
        fc.pre(table.length > 0);
        const apart = workbookOf(
          sheetOf(
            '应收明细',
            tableOf(given, [], () => []),
          ),
          sheetOf('收款明细', [['收款日期', '客户', '发票号', '收款金额'], ...table]),
        );
        expect(figuresOf(agedOf(ledgerOf(paired), asOf))).toEqual(figuresOf(agedOf(apart, asOf)));
      }),
      { numRuns: 60 },
    );
  });
});
