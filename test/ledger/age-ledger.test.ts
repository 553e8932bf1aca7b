import { a1Of } from '../../src/cells/a1';
import type { CellValue } from '../../src/cells/cell-value';
import type { AgedLedger } from '../../src/ledger/aged-ledger';
import { defaultAsOf } from '../../src/ledger/replay/default-as-of';
import { noAsOf } from '../../src/ledger/replay/no-as-of';
import { zhCN } from '../../src/texts/zh-CN';
import { agedOf, day, ledgerOf, readOf, sheetOf, workbookOf } from '../support/ledger-of-cells';
import { placeAt } from '../support/place-at';

const headings = ['客户', '发票号', '开票日期', '到期日', '应收金额'];
const receiptHeadings = ['收款日期', '客户', '发票号', '金额'];

type Rows = readonly (readonly CellValue[])[];

function withReceipts(invoices: Rows, receipts: Rows): ReturnType<typeof workbookOf> {
  return workbookOf(sheetOf('应收明细', [headings, ...invoices]), sheetOf('收款明细', [receiptHeadings, ...receipts]));
}

function figures({ main }: AgedLedger): readonly (readonly [string, number, number, number])[] {
  return main.customers.map(({ customer, balanceCents, byStanding }) => [customer.name, balanceCents, byStanding.贷项, byStanding.待核实]);
}

describe('ageLedger: invoice numbers', () => {
  it('finds the invoice whose number holds characters that show nothing', () => {
    const aged = agedOf(
      withReceipts([['甲', 'A\u20601', '2025-01-01', '2025-01-31', 1000]], [['2025-02-10', '甲', 'A1\u200d', 400]]),
      '2025-12-31',
    );
    expect([aged.main.balanceCents, aged.main.byStanding.贷项, aged.notices]).toEqual([60000, 0, []]);
  });
});

describe('ageLedger: receipts on invoices that can not be paid', () => {
  it('says why a receipt stands as a credit though its invoice is in the ledger (R9, R10, R12d)', () => {
    const workbook = workbookOf(
      sheetOf('应收明细', [
        [...headings, '币种'],
        ['甲', 'A1', '2025-01-01', '2025-01-31', 1000, 'CNY'],
        ['甲', 'A2', '2025-06-01', '2025-06-30', 500, 'CNY'],
        ['甲', 'U1', '2025-01-01', '2025-01-31', 70, 'USD'],
      ]),
      sheetOf('收款明细', [
        [...receiptHeadings, '币种'],
        ['2025-02-10', '甲', 'A2', 200, 'CNY'],
        ['2025-02-11', '甲', 'U1', 300, 'CNY'],
      ]),
    );
    const aged = agedOf(workbook, '2025-03-31');
    expect(aged.notices.filter(({ kind }) => kind === 'invoiceNotPayable')).toEqual([
      {
        kind: 'invoiceNotPayable',
        sheetName: '收款明细',
        rowNumber: 2,
        customer: '甲',
        invoiceNumber: 'A2',
        amountCents: 20000,
        cause: { kind: 'issuedLater', day: day('2025-06-01') },
      },
      {
        kind: 'invoiceNotPayable',
        sheetName: '收款明细',
        rowNumber: 3,
        customer: '甲',
        invoiceNumber: 'U1',
        amountCents: 30000,
        cause: { kind: 'otherCurrency', currency: 'USD' },
      },
    ]);
    expect(aged.main.byStanding.贷项).toBe(-50000);
  });
});

describe('ageLedger: replay', () => {
  const workbook = withReceipts(
    [
      ['甲', 'A1', '2025-01-01', '2025-01-31', 1000],
      ['甲', 'A2', '2025-03-01', '2025-03-31', 500],
    ],
    [
      ['2025-02-10', '甲', 'A1', 400],
      ['2025-04-10', '甲', 'A1', 600],
    ],
  );

  it.each([
    ['2024-12-31', 0, 0],
    ['2025-02-09', 100000, 9],
    ['2025-02-10', 60000, 10],
    ['2025-03-01', 110000, 29],
    ['2025-04-10', 50000, 10],
  ])('stands at %s as the invoices and receipts up to then make it (R9)', (asOf, balanceCents, longest) => {
    const { main, basis } = agedOf(workbook, asOf);
    expect(basis).toBe('receipts');
    expect([main.balanceCents, main.customers[0]?.longestDaysOverdue ?? 0]).toEqual([balanceCents, longest]);
    expect(main.tieOut.differenceCents).toBe(0);
  });

  it('charges the day of payment on the old balance, and keeps the penalty of an invoice paid late in full (R15)', () => {
    // A1: 10 days × 0.0003 × 1000 = 3.00; 20 days × 0.0003 × 600 = 3.60; 39 days × 0.0005 × 600 = 11.70. A2: 10 days × 0.0003 × 500 = 1.50.
    const { main } = agedOf(workbook, '2025-04-10');
    expect(main.positions.map(({ penaltyCents, settled }) => [penaltyCents, settled])).toEqual([
      [1830, true],
      [150, false],
    ]);
    expect(main.penaltyCents).toBe(1980);
  });

  it('replays 150,000 receipts that name invoices nobody has (R9, R10)', () => {
    const receipts = Array.from({ length: 150_000 }, (_unused, index) => [45700, '甲', `X${index}`, 1]);
    const aged = agedOf(withReceipts([['甲', 'A1', 45658, 45688, 1000]], receipts), '2025-12-31');
    expect([aged.main.balanceCents, aged.notices.length, aged.ledger.newestDay]).toEqual([100000 - 15_000_000, 150_000, 45700]);
  });

  it('takes a settlement date for payment in full on that day (R9)', () => {
    const settled = ledgerOf([
      [...headings, 'SettledDate'],
      ['甲', 'A1', '2025-01-01', '2025-01-31', 1000, '2025-02-10'],
      ['甲', 'A2', '2025-01-01', '2025-01-31', 70, ''],
    ]);
    expect(
      [agedOf(settled, '2025-02-09'), agedOf(settled, '2025-02-10')].map(({ basis, main }) => [
        basis,
        main.balanceCents,
        main.penaltyCents,
      ]),
    ).toEqual([
      ['settlements', 107000, 289],
      ['settlements', 7000, 321],
    ]);
  });

  it('says that a snapshot can not be taken back to a day before the newest date (R9)', () => {
    const snapshot = ledgerOf([
      [...headings, '已收金额'],
      ['甲', 'A1', '2025-01-01', '2025-01-31', 1000, 400],
      ['甲', 'A2', '2025-03-01', '2025-03-31', 500, 0],
    ]);
    expect(readOf(snapshot).notices).toContainEqual({ kind: 'snapshotFigures' });
    const aged = agedOf(snapshot, '2025-02-28');
    expect(aged.notices).toEqual([
      { kind: 'snapshotBeforeNewestDay', asOf: day('2025-02-28'), newestDay: day('2025-03-01') },
      { kind: 'rowsAfterAsOf', asOf: day('2025-02-28'), sheetName: '应收明细', count: 1, totalCents: 50000, allCount: 2, allCents: 150000 },
    ]);
    expect([aged.basis, aged.main.balanceCents]).toEqual(['snapshot', 60000]);
  });

  it('only checks a paid-to-date column against the receipts (R9)', () => {
    const checked = workbookOf(
      sheetOf('应收明细', [
        [...headings, '已收金额'],
        ['甲', 'A1', '2025-01-01', '2025-01-31', 1000, 500],
        ['甲', 'A2', '2025-01-01', '2025-01-31', 1000, 0],
      ]),
      sheetOf('收款明细', [receiptHeadings, ['2025-02-10', '甲', 'A1', 400]]),
    );
    expect(readOf(checked).notices).toContainEqual({
      kind: 'receivedDiffers',
      place: placeAt('F2'),
      statedCents: 50000,
      receiptsCents: 40000,
    });
    expect(agedOf(checked, '2025-12-31').main.balanceCents).toBe(160000);
  });

  it('passes over a receipts table that holds headings alone', () => {
    const empty = workbookOf(
      sheetOf('应收明细', [
        [...headings, '已收金额'],
        ['甲', 'A1', '2025-01-01', '2025-01-31', 1000, 500],
      ]),
      sheetOf('收款明细', [receiptHeadings]),
    );
    expect(agedOf(empty, '2025-12-31')).toMatchObject({ basis: 'snapshot', main: { balanceCents: 50000 } });
  });
});

describe('ageLedger: what lies after the as-of date', () => {
  const workbook = withReceipts(
    [
      ['甲', 'A1', '2025-01-01', '2025-01-31', 1000],
      ['甲', 'A2', '2025-03-01', '2025-03-31', 500],
      ['合计', '', '', '', 1500],
    ],
    [
      ['2025-02-10', '甲', 'A1', 400],
      ['2025-04-10', '甲', 'A1', 600],
    ],
  );

  it('is said by number and sum, of rows and of receipts, and no printed sum is called wrong for it (R9)', () => {
    const { notices, ledger } = agedOf(workbook, '2025-02-28');
    expect(notices).toEqual([
      { kind: 'rowsAfterAsOf', asOf: day('2025-02-28'), sheetName: '应收明细', count: 1, totalCents: 50000, allCount: 2, allCents: 150000 },
      {
        kind: 'receiptsAfterAsOf',
        asOf: day('2025-02-28'),
        sheetName: '收款明细',
        count: 1,
        totalCents: 60000,
        allCount: 2,
        allCents: 100000,
      },
    ]);
    expect(ledger.notices.map(({ kind }) => kind)).toEqual(['receiptsRead']);
    expect(notices.map((notice) => zhCN.reading.notice(notice))).toEqual([
      '截止日期 2025-02-28 之后的 1 行（应收 500.00 元）不计入；工作表“应收明细”全部 2 行应收 1,500.00 元，计入 1,000.00 元',
      '截止日期 2025-02-28 之后的 1 笔收款（600.00 元）不计入；全部 2 笔中计入 1 笔，共 400.00 元',
    ]);
  });

  it('is not said where everything counts, and by currency where there are several (R9, R12d)', () => {
    expect(agedOf(workbook, '2025-12-31').notices).toEqual([]);
    const currencies = ledgerOf([
      ['客户', '发票号', '开票日期', '币种', '应收金额'],
      ['甲', 'A1', 45658, 'CNY', 100],
      ['甲', 'A2', 45658, 'CNY', 5],
      ['甲', 'A3', 45700, 'USD', 50],
    ]);
    expect(agedOf(currencies, '2025-01-31').notices.filter(({ kind }) => kind === 'rowsAfterAsOf')).toEqual([
      {
        kind: 'rowsAfterAsOf',
        asOf: day('2025-01-31'),
        sheetName: '应收明细',
        count: 1,
        totalCents: 5000,
        allCount: 1,
        allCents: 5000,
        currency: 'USD',
      },
    ]);
  });
});

describe("ageLedger: the ledger's own sum of its balances", () => {
  const own = [...headings, '已收金额', '未收余额'];
  const invoices: Rows = [
    ['甲', 'A1', '2025-01-01', '2025-01-31', 1000, 400, 600],
    ['乙', 'B1', '2025-03-01', '2025-03-31', 1500, 0, 1500],
    ['合计', '', '', '', 2500, 400, 2100],
  ];
  const withOwn = (rows: Rows, receipts: Rows) =>
    workbookOf(sheetOf('应收明细', [own, ...rows]), sheetOf('收款明细', [receiptHeadings, ...receipts]));
  const named: Rows = [['2025-02-10', '甲', 'A1', 400]];
  const ofBalance = ({ notices }: AgedLedger) => notices.filter(({ kind }) => kind.startsWith('printedBalance'));

  it('is bridged to the balance by receipts that lower no invoice, netted or not (R10)', () => {
    const bridge = {
      kind: 'printedBalanceBridged',
      place: placeAt('G4'),
      word: '合计',
      statedCents: 210000,
      balanceCents: 60000,
      unallocatedCents: 120000,
      unknownInvoiceCents: 30000,
    };
    const workbook = withOwn(invoices, [...named, ['2025-04-01', '乙', '', 1200], ['2025-04-02', '乙', 'B9', 300]]);
    expect(ofBalance(agedOf(workbook, '2025-12-31'))).toEqual([bridge]);
    expect(ofBalance(agedOf(workbook, '2025-12-31', { netUnallocated: true }))).toEqual([bridge]);
  });

  it('is said to differ where receipts do not account for it, and is not mentioned where it agrees (R9, R12)', () => {
    expect(ofBalance(agedOf(withOwn(invoices, named), '2025-12-31'))).toEqual([]);
    expect(ofBalance(agedOf(withOwn(invoices, [...named, ['2025-04-01', '乙', 'B1', 100]]), '2025-12-31'))).toEqual([
      { kind: 'printedBalanceDiffers', place: placeAt('G4'), word: '合计', statedCents: 210000, balanceCents: 200000 },
    ]);
  });

  it('is left to what lies after the as-of date, to a total that rows follow, and to one that the rows do not add up to', () => {
    const later = withOwn(invoices, [...named, ['2025-04-01', '乙', 'B1', 100]]);
    expect(ofBalance(agedOf(later, '2025-02-28'))).toEqual([]);
    const followed = withOwn([...invoices, ['丙', 'C1', '2025-01-01', '2025-01-31', 10, 0, 10]], [...named, ['2025-04-01', '乙', '', 5]]);
    expect(ofBalance(agedOf(followed, '2025-12-31'))).toEqual([]);
    const wrong = withOwn([...invoices.slice(0, 2), ['合计', '', '', '', 2500, 400, 2000]], [...named, ['2025-04-01', '乙', '', 100]]);
    expect(ofBalance(agedOf(wrong, '2025-12-31'))).toEqual([]);
    expect(agedOf(wrong, '2025-12-31').ledger.notices).toContainEqual(
      expect.objectContaining({ kind: 'printedTotalDiffers', place: placeAt('G4') }),
    );
  });
});

describe('ageLedger: terms in the column of due dates', () => {
  it('are not read in place of a due date: the row is 待核实, and its reason says what stands there (R12b)', () => {
    const { ledger, main } = agedOf(
      ledgerOf([headings, ['甲', 'A1', '2025-01-01', '月结30天', 1000], ['甲', 'A2', '2025-01-01', '待定', 1000]]),
      '2025-12-31',
    );
    expect(ledger.problems.map(({ place, reason }) => [a1Of(place), reason.kind])).toEqual([
      ['D2', 'dueDateIsTerms'],
      ['D3', 'dueDateUnreadable'],
    ]);
    expect(main.byStanding.待核实).toBe(200000);
  });
});

describe('ageLedger: a ledger without a readable date', () => {
  const workbook = ledgerOf([headings, ['甲', 'A1', '25.9.1', '25/10/01', 1000], ['乙', 'B1', '25.9.2', '25/10/02', 500]]);

  it('counts under 待核实 at every date (R9, R12)', () => {
    const { main } = agedOf(workbook, '2001-01-01');
    expect([main.balanceCents, main.byStanding.待核实, main.tieOut.differenceCents]).toEqual([150000, 150000, 0]);
  });

  it('has no as-of date of its own, and names the first cell that stands in the way', () => {
    const ledger = readOf(workbook);
    expect(defaultAsOf(ledger)).toBeNull();
    expect(noAsOf(ledger)).toEqual({ kind: 'noAsOf', unreadable: { place: placeAt('C2'), value: '25.9.1' } });
    expect(zhCN.reading.notice(noAsOf(ledger))).toContain('或指定截止日期');
    expect(
      noAsOf(
        readOf(
          ledgerOf([
            ['客户', '发票号', '应收金额'],
            ['甲', 'A1', 1000],
          ]),
        ),
      ),
    ).toEqual({ kind: 'noAsOf', unreadable: null });
  });
});

describe('ageLedger: credits', () => {
  it('keeps credit notes, overpayments and receipts without an invoice apart from the classes (R10)', () => {
    const aged = agedOf(
      withReceipts(
        [
          ['甲', 'A1', '2025-01-01', '2025-01-31', 1000],
          ['甲', 'A2', '2025-01-01', '2025-01-31', -200],
          ['乙', 'B1', '2025-01-01', '2025-01-31', 100],
        ],
        [
          ['2025-02-10', '甲', '', 300],
          ['2025-02-10', '乙', 'B1', 150],
        ],
      ),
      '2025-12-31',
    );
    expect(figures(aged)).toEqual([
      ['甲', 50000, -50000, 0],
      ['乙', -5000, -5000, 0],
    ]);
    expect(aged.notices).toEqual([{ kind: 'unallocatedReceipts', count: 1, totalCents: 30000, netted: false }]);
    expect(aged.main.tieOut.differenceCents).toBe(0);
  });

  it('keeps a receipt that names an unknown invoice as a credit, with a notice (R10)', () => {
    const aged = agedOf(withReceipts([['甲', 'A1', '2025-01-01', '2025-01-31', 1000]], [['2025-02-10', '甲', 'X9', 300]]), '2025-12-31');
    expect(figures(aged)).toEqual([['甲', 70000, -30000, 0]]);
    expect(aged.notices).toEqual([
      { kind: 'unknownInvoice', sheetName: '收款明细', rowNumber: 2, customer: '甲', invoiceNumber: 'X9', amountCents: 30000 },
    ]);
  });

  it('holds a receipt for an invoice not yet issued as a credit until then (R9, R10)', () => {
    const workbook = withReceipts([['甲', 'A1', '2025-03-01', '2025-03-31', 1000]], [['2025-02-10', '甲', 'A1', 300]]);
    expect(figures(agedOf(workbook, '2025-02-28'))).toEqual([['甲', -30000, -30000, 0]]);
    expect(figures(agedOf(workbook, '2025-03-01'))).toEqual([['甲', 70000, 0, 0]]);
  });

  it("lets the invoice number go before the payer's name, and leading zeros be lost (R10)", () => {
    const aged = agedOf(
      withReceipts(
        [
          ['甲', '00004004', '2025-01-01', '2025-01-31', 1000],
          ['乙', 'B1', '2025-01-01', '2025-01-31', 100],
        ],
        [
          ['2025-02-10', '甲', 4004, 300],
          ['2025-02-10', '甲', 'B1', 40],
        ],
      ),
      '2025-12-31',
    );
    expect(figures(aged)).toEqual([
      ['甲', 70000, 0, 0],
      ['乙', 6000, 0, 0],
    ]);
    expect(aged.notices).toEqual([
      { kind: 'invoiceOfOtherCustomer', sheetName: '收款明细', rowNumber: 3, customer: '甲', invoiceNumber: 'B1', holder: '乙' },
    ]);
  });

  it('pays several rows of one invoice number in the order of their due dates (R11, R12)', () => {
    const { main } = agedOf(
      withReceipts(
        [
          ['甲', 'A1', '2025-01-01', '2025-03-31', 100],
          ['甲', 'A1', '2025-01-01', '2025-01-31', 100],
        ],
        [['2025-02-10', '甲', 'A1', 130]],
      ),
      '2025-12-31',
    );
    expect(main.positions.map(({ balanceCents }) => balanceCents)).toEqual([7000, 0]);
  });

  it('lowers the balance by receipts that can not be read wholly, or says that it does not', () => {
    const workbook = withReceipts(
      [['甲', 'A1', '2025-01-01', '2025-01-31', 1000]],
      [
        ['上周', '甲', 'A1', 300],
        ['2025-02-10', '甲', 'A1', '三百'],
        ['2025-02-11', '', '', 50],
      ],
    );
    expect(readOf(workbook).notices.filter(({ kind }) => kind.startsWith('receipt') && kind !== 'receiptsRead')).toEqual([
      { kind: 'receiptDateUnreadable', place: placeAt('A2', '收款明细'), value: '上周', amountCents: 30000 },
      { kind: 'receiptAmountUnreadable', place: placeAt('D3', '收款明细'), value: '三百' },
      { kind: 'receiptCustomersFilledDown', sheetName: '收款明细', rowNumbers: [4] },
    ]);
    const aged = agedOf(workbook, '2025-12-31');
    expect(figures(aged)).toEqual([['甲', 65000, -5000, -30000]]);
    expect(aged.main.tieOut.differenceCents).toBe(0);
  });

  it('lets receipts on a row with an unreadable amount lower nothing, and names their sum (R12)', () => {
    const workbook = withReceipts(
      [
        ['甲', 'A1', '2025-01-01', '2025-01-31', '???'],
        ['甲', 'A2', '2025-01-01', '2025-01-31', 10],
      ],
      [['2025-02-10', '甲', 'A1', 300]],
    );
    expect(readOf(workbook).problems.map(({ reason }) => reason)).toEqual([{ kind: 'amountUnreadable', receivedCents: 30000 }]);
    const { main } = agedOf(workbook, '2025-12-31');
    expect(main.balanceCents).toBe(1000);
    expect(main.tieOut.differenceCents).toBe(0);
  });
});

describe('ageLedger: netting', () => {
  const workbook = withReceipts(
    [
      ['甲', 'A1', '2025-01-01', '2025-03-31', 100],
      ['甲', 'A2', '2025-01-01', '2025-01-31', 100],
      ['甲', 'A3', '2025-06-01', '2025-06-30', 100],
      ['乙', 'B1', '2025-01-01', '2025-01-31', 100],
    ],
    [
      ['2025-02-10', '甲', '', 250],
      ['2025-02-10', '丙', '', 5],
    ],
  );

  it('sets receipts without an invoice against the earliest due debts, what is left against later invoices (R10, R11)', () => {
    const aged = agedOf(workbook, '2025-12-31', { netUnallocated: true });
    expect(aged.main.positions.map(({ balanceCents }) => balanceCents)).toEqual([0, 0, 5000, 10000, -500]);
    expect(aged.notices).toEqual([{ kind: 'unallocatedReceipts', count: 2, totalCents: 25500, netted: true }]);
    expect(aged.main.tieOut.differenceCents).toBe(0);
  });

  it('keeps the figures before netting, of the book and of the customers that it changed (R10)', () => {
    const { main } = agedOf(workbook, '2025-12-31', { netUnallocated: true });
    expect(
      main.beforeNetting?.customers.map(({ customer, balanceCents, byStanding }) => [
        customer.name,
        balanceCents,
        byStanding.损失,
        byStanding.贷项,
      ]),
    ).toEqual([['甲', 5000, 30000, -25000]]);
    expect(main.beforeNetting?.byStanding).toEqual({ 正常: 0, 关注: 0, 次级: 0, 可疑: 0, 损失: 40000, 贷项: -25500, 待核实: 0 });
    expect(agedOf(workbook, '2025-12-31', { netUnallocated: false }).main.beforeNetting).toBeUndefined();
  });

  it('shares by balance among debts due on one day (R11)', () => {
    const { main } = agedOf(
      withReceipts(
        [
          ['甲', 'A1', '2025-01-01', '2025-01-31', 100],
          ['甲', 'A2', '2025-01-01', '2025-01-31', 200],
        ],
        [['2025-02-10', '甲', '', 100]],
      ),
      '2025-12-31',
      { netUnallocated: true },
    );
    expect(main.positions.map(({ balanceCents }) => balanceCents)).toEqual([6666, 13334]);
  });

  it('says of money returned beyond all receipts that it is unverified, and not that it is a credit (R10)', () => {
    const returned = withReceipts(
      [['甲', 'A1', '2025-01-01', '2025-01-31', 100]],
      [
        ['2025-02-10', '甲', '', 30],
        ['2025-02-20', '甲', '', -80],
      ],
    );
    const plain = agedOf(returned, '2025-12-31');
    expect(plain.main.byStanding).toMatchObject({ 贷项: -3000, 待核实: 8000 });
    expect(plain.notices).toEqual([
      { kind: 'unallocatedReceipts', count: 1, totalCents: 3000, netted: false },
      { kind: 'returnedBeyondReceipts', sheetName: '收款明细', rowNumber: 3, customer: '甲', amountCents: 8000 },
    ]);
    expect(agedOf(returned, '2025-12-31', { netUnallocated: true }).main.byStanding).toMatchObject({ 贷项: 0, 待核实: 5000 });
    const unknown = agedOf(withReceipts([['甲', 'A1', '2025-01-01', '2025-01-31', 100]], [['2025-02-20', '甲', 'X9', -80]]), '2025-12-31');
    expect(unknown.notices).toEqual([
      {
        kind: 'unknownInvoice',
        sheetName: '收款明细',
        rowNumber: 2,
        customer: '甲',
        invoiceNumber: 'X9',
        amountCents: -8000,
        unverified: true,
      },
    ]);
  });

  it('takes returned bills off what came in', () => {
    const { main } = agedOf(
      withReceipts(
        [['甲', 'A1', '2025-01-01', '2025-01-31', 100]],
        [
          ['2025-02-10', '甲', '', 80],
          ['2025-02-20', '甲', '', -80],
        ],
      ),
      '2025-12-31',
      { netUnallocated: true },
    );
    expect(main.balanceCents).toBe(10000);
    expect(main.byStanding.贷项).toBe(0);
  });
});

describe('ageLedger: 借方/贷方 books', () => {
  const book = ledgerOf([
    ['日期', '客户', '凭证号', '摘要', '借方金额', '贷方金额', '方向', '余额'],
    ['2025-01-01', '甲', '', '上年结转', '', '', '借', 50],
    ['2025-01-10', '甲', '记-1', '销售', 1000, '', '借', 1050],
    ['2025-02-10', '甲', '记-9', '收款', '', 300, '借', 750],
    ['2025-02-28', '甲', '', '本月合计', 1000, 300, '借', 750],
    ['2025-03-10', '甲', '记-20', '收款', '', 100, '借', 650],
  ]);

  it('reads debits as invoices and credits as receipts that wait to be netted (R10)', () => {
    const ledger = readOf(book);
    expect(ledger.rows.map(({ entry, amountCents }) => [entry, amountCents])).toEqual([
      ['opening', 5000],
      [undefined, 100000],
      ['receipt', -30000],
      ['receipt', -10000],
    ]);
    expect(ledger.leftOut.map(({ rowNumber }) => rowNumber)).toEqual([5]);
    const { main, basis } = agedOf(book, '2025-02-28');
    expect([basis, main.balanceCents, main.byStanding.贷项, main.tieOut.differenceCents]).toEqual(['receipts', 75000, -30000, 0]);
  });

  it('nets the credits against the debits where that is chosen (R11)', () => {
    const { main } = agedOf(book, '2025-12-31', { netUnallocated: true });
    expect([main.balanceCents, main.byStanding.贷项, main.tieOut.differenceCents]).toEqual([65000, 0, 0]);
  });
});

describe('ageLedger: 借方/贷方 in one row', () => {
  it('takes them for billed and received where every credit stands beside its debit', () => {
    const pairs = ledgerOf([
      ['单位名称', '发票号', '业务日期', '到期日', '借方金额', '贷方金额', '期末余额'],
      ['甲', 'A1', '2025-01-01', '2025-01-31', 1000, 300, 700],
      ['乙', 'B1', '2025-01-01', '2025-01-31', 500, '', 500],
      ['合计', '', '', '', 1500, 300, 1200],
    ]);
    const { main, basis } = agedOf(pairs, '2025-03-01');
    expect([basis, main.balanceCents, main.byStanding.关注]).toEqual(['snapshot', 120000, 120000]);
    expect(main.positions.map(({ amountCents, receivedCents }) => [amountCents, receivedCents])).toEqual([
      [100000, 30000],
      [50000, 0],
    ]);
    expect(readOf(pairs).notices).toEqual([{ kind: 'snapshotFigures' }]);
  });
});

describe("ageLedger: the report's order and marks", () => {
  it('sorts customers by balance, then by longest days overdue, then by name, and numbers them (R12)', () => {
    const { main } = agedOf(
      ledgerOf([
        headings,
        ['丁', 'D', 45658, 45688, 10],
        ['丙', 'C', 45658, 45700, 100],
        ['乙', 'B', 45658, 45688, 100],
        ['甲', 'A', 45658, 45688, 100],
      ]),
      '2025-12-31',
    );
    expect(main.customers.map(({ customer, number }) => [customer.name, number])).toEqual([
      ['乙', 1],
      ['甲', 2],
      ['丙', 3],
      ['丁', 4],
    ]);
  });

  it('marks letter thresholds, monitoring bands and the plain end of limitation, which a part payment restarts (R6, R21, R25)', () => {
    const { main } = agedOf(
      withReceipts(
        [
          ['甲', 'A1', '2022-10-01', '2022-11-21', 100],
          ['甲', 'A2', '2025-11-01', '2025-11-16', 100],
          ['甲', 'A3', '2025-12-01', '2026-01-16', 100],
        ],
        [['2023-05-31', '甲', 'A1', 10]],
      ),
      '2025-12-31',
    );
    expect(
      main.positions.map(({ letterThreshold, monitoringBand, limitationDay }) => [letterThreshold, monitoringBand, limitationDay]),
    ).toEqual([
      [3, '90天以上', day('2026-05-31')],
      [2, '31-60天', day('2028-11-16')],
      [0, '未到期', day('2029-01-16')],
    ]);
  });
});
