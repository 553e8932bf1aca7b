import type { AgedLedger } from '../../../src/ledger/aged-ledger';
import type { CellValue } from '../../../src/cells/cell-value';
import { agedOf, day, sheetOf, workbookOf } from '../../support/ledger-of-cells';

type Rows = readonly (readonly CellValue[])[];

function aged(invoices: Rows, receipts: Rows, asOf: string, netUnallocated = false): AgedLedger {
  return agedOf(
    workbookOf(
      sheetOf('应收明细', [['客户', '发票号', '开票日期', '到期日', '应收金额'], ...invoices]),
      sheetOf('收款明细', [['收款日期', '客户', '发票号', '金额'], ...receipts]),
    ),
    asOf,
    { netUnallocated },
  );
}

function balancesAndPenalties({ main }: AgedLedger): readonly (readonly [number, number])[] {
  return main.positions.map(({ balanceCents, penaltyCents }) => [balanceCents, penaltyCents]);
}

describe('receipts on several rows of one invoice number', () => {
  const invoices: Rows = [
    ['甲', 'A1', '2025-01-01', '2025-01-31', 100_000],
    ['甲', 'A1', '2025-01-01', '2025-02-28', 100_000],
  ];
  const first: Rows[number] = ['2025-03-01', '甲', 'A1', 100_000];
  const second: Rows[number] = ['2025-06-01', '甲', 'A1', 100_000];

  it.each([
    ['in the order of their days', [first, second]],
    ['newest first', [second, first]],
  ])('are applied by day: the penalty is 4,920.00 with the rows %s (R11, R15)', (_order, receipts) => {
    // Row 1: 29 days × 0.0003 × 100,000 = 870.00. Row 2: 30 × 0.0003 × 100,000 + 63 × 0.0005 × 100,000 = 4,050.00.
    const replayed = aged(invoices, receipts, '2025-06-30');
    expect(balancesAndPenalties(replayed)).toEqual([
      [0, 87_000],
      [0, 405_000],
    ]);
    expect(replayed.main.penaltyCents).toBe(492_000);
  });

  it('reopen, where a bill is returned, the row that was paid last, whichever row stands first (R11, R15)', () => {
    const returned: Rows = [
      ['2025-04-20', '甲', 'A1', -60_000],
      ['2025-03-01', '甲', 'A1', 200_000],
    ];
    for (const receipts of [returned, [...returned].reverse()])
      expect(aged(invoices, receipts, '2025-12-31').main.positions.map(({ balanceCents }) => balanceCents)).toEqual([0, 6_000_000]);
  });

  it('are on one day set off before money is given back (R15)', () => {
    // 200 pay 150 and 50; of the 100 given back the row paid last owes its 50 again, and the one before it 50.
    const dueTogether: Rows = [
      ['甲', 'A1', '2025-01-01', '2025-01-31', 300],
      ['甲', 'A1', '2025-01-01', '2025-01-31', 100],
    ];
    const sameDay: Rows = [
      ['2025-02-10', '甲', 'A1', -100],
      ['2025-02-10', '甲', 'A1', 200],
    ];
    for (const receipts of [sameDay, [...sameDay].reverse()])
      expect(aged(dueTogether, receipts, '2025-02-28').main.positions.map(({ balanceCents }) => balanceCents)).toEqual([20_000, 10_000]);
  });

  it('share an odd cent and leave an excess in an order that is not that of the rows (R11)', () => {
    const alike: Rows = [
      ['甲', 'A1', '2025-01-01', '2025-01-31', 0.03],
      ['甲', 'A1', '2025-01-01', '2025-01-31', 0.06],
    ];
    const left = (rows: Rows, ...paid: readonly number[]): readonly number[] =>
      aged(
        rows,
        paid.map((amount, index) => [`2025-02-1${index}`, '甲', 'A1', amount]),
        '2025-02-28',
      ).main.positions.map(({ balanceCents }) => balanceCents);
    expect([left(alike, 0.04), left([...alike].reverse(), 0.04)]).toEqual([
      [2, 3],
      [3, 2],
    ]);
    expect([left(alike, 0.1), left([...alike].reverse(), 0.1)]).toEqual([
      [-1, 0],
      [0, -1],
    ]);
    // Both owe 0.03 again when the last cent comes in: it goes to the larger.
    expect([left(alike, 0.09, -0.06, 0.01), left([...alike].reverse(), 0.09, -0.06, 0.01)]).toEqual([
      [3, 2],
      [2, 3],
    ]);
  });
});

describe('receipts that are netted', () => {
  it('find an invoice of the same day there already (R11)', () => {
    // On 2025-01-15 A2 falls due first, so that A1 is what is left.
    const { main } = aged(
      [
        ['甲', 'A1', '2025-01-01', '2025-03-31', 100],
        ['甲', 'A2', '2025-01-15', '2025-01-31', 100],
      ],
      [['2025-01-15', '甲', '', 100]],
      '2025-04-10',
      true,
    );
    expect(main.positions.map(({ balanceCents, daysOverdue }) => [balanceCents, daysOverdue])).toEqual([
      [10_000, 10],
      [0, 69],
    ]);
  });

  it('share what waits for invoices among all that are issued on one day (R11)', () => {
    const sameDay: Rows = [
      ['甲', 'A1', '2025-01-15', '2025-01-31', 300],
      ['甲', 'A2', '2025-01-15', '2025-01-31', 100],
    ];
    const early: Rows = [['2025-01-10', '甲', '', 200]];
    const balances = (invoices: Rows): readonly number[] =>
      aged(invoices, early, '2025-02-28', true).main.positions.map(({ balanceCents }) => balanceCents);
    expect(balances(sameDay)).toEqual([15_000, 5_000]);
    expect(balances([...sameDay].reverse())).toEqual([5_000, 15_000]);
  });

  it('lose to a returned bill what came last, not what came first (R10)', () => {
    // Paid on 2025-02-10: 10 days × 0.0003 × 100,000 = 300.00.
    const returned: Rows = [
      ['2025-04-01', '甲', '', -100_000],
      ['2025-03-20', '甲', '', 100_000],
      ['2025-02-10', '甲', '', 100_000],
    ];
    for (const receipts of [returned, [...returned].reverse()]) {
      expect(balancesAndPenalties(aged([['甲', 'A1', '2025-01-01', '2025-01-31', 100_000]], receipts, '2025-12-31', true))).toEqual([
        [0, 30_000],
      ]);
    }
  });
});

describe('money given back', () => {
  const invoices: Rows = [['甲', 'A1', '2025-01-01', '2025-01-31', 100]];
  const standings = (receipts: Rows): readonly (readonly [string, number])[] =>
    aged(invoices, receipts, '2025-12-31')
      .main.positions.slice(1)
      .map(({ standing, balanceCents }) => [standing, balanceCents]);

  it('is a credit like what came in as long as that covers it to the cent, and unverified beyond (R10)', () => {
    const received: Rows[number] = ['2025-02-10', '甲', '', 80];
    expect(standings([received, ['2025-02-20', '甲', '', -80]])).toEqual([
      ['贷项', -8000],
      ['贷项', 8000],
    ]);
    expect(standings([received, ['2025-02-20', '甲', '', -80.01]])).toEqual([
      ['贷项', -8000],
      ['待核实', 8001],
    ]);
  });

  it('leaves a receipt of nothing a credit (R10)', () => {
    expect(
      standings([
        ['2025-02-10', '甲', '', 0],
        ['2025-02-20', '甲', '', -80],
      ]),
    ).toEqual([
      ['贷项', 0],
      ['待核实', 8000],
    ]);
  });

  it('interrupts no limitation, which runs on from the due date or the last money received (R25)', () => {
    const limitationOf = (receipts: Rows): number | null => aged(invoices, receipts, '2025-12-31').main.positions[0]?.limitationDay ?? null;
    expect(limitationOf([['2025-06-01', '甲', 'A1', -10]])).toBe(day('2028-01-31'));
    expect(
      limitationOf([
        ['2025-06-01', '甲', 'A1', -10],
        ['2025-03-10', '甲', 'A1', 10],
      ]),
    ).toBe(day('2028-03-10'));
  });
});

describe('a settlement after asOf', () => {
  const settled = workbookOf(
    sheetOf('应收明细', [
      ['客户', '发票号', '开票日期', '到期日', '应收金额', '结清日期'],
      ['甲', 'A1', '2025-01-01', '2025-01-31', 1000, '2025-06-01'],
    ]),
  );

  it('has not happened: it moves no limitation, no balance and no penalty (R9, R25)', () => {
    const [position] = agedOf(settled, '2025-02-28').main.positions;
    expect([position?.balanceCents, position?.receivedCents, position?.penaltyCents, position?.limitationDay]).toEqual([
      100_000,
      0,
      840,
      day('2028-01-31'),
    ]);
  });
});

describe('an invoice after asOf', () => {
  it('takes no receipt from the one that has its number now (R9, R10)', () => {
    const { main, notices } = aged(
      [
        ['乙', 'A1', '2025-01-01', '2025-01-31', 1000],
        ['甲', 'A1', '2025-06-01', '2025-06-30', 500],
      ],
      [['2025-02-10', '甲', 'A1', 400]],
      '2025-03-31',
    );
    expect(main.customers.map(({ customer, balanceCents }) => [customer.name, balanceCents])).toEqual([['乙', 60_000]]);
    expect(notices.map(({ kind }) => kind)).toEqual(['rowsAfterAsOf', 'invoiceOfOtherCustomer']);
  });
});
