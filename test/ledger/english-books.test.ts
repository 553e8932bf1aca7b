import { formatCents } from '../../src/domain/money/cents';
import type { Ledger } from '../../src/ledger/ledger';
import { agedOf, ledgerOf, readOf, sheetOf, workbookOf } from '../support/ledger-of-cells';
import type { Cells } from '../support/ledger-of-cells';

const asOf = '2025-12-31';

/** The balance of each currency, the main one first, and what stands in each class. */
function booksOf(values: Cells, at = asOf): readonly (readonly [string, string, Readonly<Record<string, string>>])[] {
  const { main, otherCurrencies } = agedOf(ledgerOf(values), at);
  return [main, ...otherCurrencies].map(({ currency, balanceCents, byStanding, tieOut }) => {
    expect(tieOut.differenceCents).toBe(0);
    const filled = Object.entries(byStanding).flatMap(([standing, cents]) => (cents === 0 ? [] : [[standing, formatCents(cents)]]));
    return [currency, formatCents(balanceCents), Object.fromEntries(filled) as Record<string, string>];
  });
}

function noticeKinds({ notices }: Ledger): string[] {
  return notices.map(({ kind }) => kind);
}

describe('an English book', () => {
  it('takes days for no money, whatever their heading (R9c)', () => {
    expect(
      booksOf([
        ['Invoice', 'Client', 'Invoice Date', 'Due Date', 'Gross', 'Received', 'Days Overdue'],
        ['A-17', 'Harbour Foods', '2025-08-02', '2025-09-01', 1850.4, 0, 121],
        ['A-18', 'Harbour Foods', '2025-11-20', '2025-12-20', 720, 220, 11],
        ['A-19', 'Millbrook', '2025-07-15', '2025-08-14', 990.1, 990.1, 0],
      ]),
    ).toEqual([['CNY', '2350.40', { 关注: '500.00', 可疑: '1850.40' }]]);
  });

  it('takes what is left in local currency for that, however it is called (R12d)', () => {
    expect(
      ['Open Amount in local currency', 'Outstanding (Home Currency)', 'Balance - Company Code Currency'].map((heading) =>
        booksOf([
          ['Customer', 'Invoice', 'Due Date', 'Currency', 'Amount', 'Amount in local currency', heading],
          ['Harbour Foods', 'A-1', '2025-06-01', 'USD', 100, 710, 355],
          ['Millbrook', 'A-2', '2025-12-05', 'CNY', 500, 500, 500],
        ]),
      ),
    ).toEqual(Array.from({ length: 3 }, () => [['CNY', '855.00', { 关注: '500.00', 损失: '355.00' }]]));
  });

  it('reads what is pending of bills by party, a bank among them', () => {
    expect(
      booksOf([
        ['Bills Receivable'],
        ['Date', 'Ref. No.', "Party's Name", 'Pending Amount', 'Due on'],
        ['2025-04-01', '12', 'ABC Traders', 1000, '2025-05-01'],
        ['2025-11-05', '15', 'HDFC Bank Ltd', 500, '2025-12-05'],
      ]),
    ).toEqual([['CNY', '1500.00', { 关注: '500.00', 损失: '1000.00' }]]);
  });

  it('takes bands of age for no income and expense by which balances might run (R9c)', () => {
    expect(
      booksOf([
        ['Customer', 'Invoice', 'Due Date', 'Balance', '1-30 days', 'Over 90 days'],
        ['Harbour Foods', 'A-1', '2025-06-01', 1000, '', 1000],
        ['Millbrook', 'A-2', '2025-12-05', 500, 500, ''],
      ]),
    ).toEqual([['CNY', '1500.00', { 关注: '500.00', 损失: '1000.00' }]]);
  });

  it('names what came in on an invoice by its own column where rows of payments count (R9c)', () => {
    const ledger = readOf(
      ledgerOf([
        ['往来单位', '单据类型', '单据编号', '单据日期', '到期日', '应收金额', '已核销金额'],
        ['甲公司', '销售发票', 'XS1', '2025-05-01', '2025-06-01', 1000, 200],
        ['甲公司', '收款单', 'SK1', '2025-06-01', '', -200, ''],
      ]),
    );
    expect(ledger.rows.map(({ entry, amountCents }) => [entry, amountCents])).toEqual([
      [undefined, 100000],
      ['receipt', -20000],
    ]);
    expect(ledger.notices.find(({ kind }) => kind === 'unusedColumns')).toMatchObject({
      columns: [{ letter: 'G', heading: '已核销金额', holds: 'figures' }],
    });
  });

  it('leaves out what is issued later and what its state says is paid, and says so (R9)', () => {
    const cells: Cells = [
      ['Invoice No', 'Customer', 'Issued', 'Due', 'Total', 'Status'],
      ['B1', 'Northgate', '2025-09-10', '2025-10-10', 400, 'Paid'],
      ['B2', 'Northgate', '2025-10-12', '2025-11-11', 650, 'Open'],
      ['B3', 'Eastvale', '2026-01-05', '2026-02-04', 300, 'Sent'],
      ['B4', 'Eastvale', '2025-12-01', '2025-12-31', 125.5, 'Overdue'],
    ];
    expect(booksOf(cells)).toEqual([['CNY', '775.50', { 正常: '125.50', 次级: '650.00' }]]);
    expect(readOf(ledgerOf(cells)).notices).toContainEqual({
      kind: 'settledByStatus',
      sheetName: '应收明细',
      rowNumbers: [2],
      totalCents: 40000,
    });
  });

  it('reads names of months and terms in days (R1, R4)', () => {
    const dated = ['July 14th, 2022', '14 Jul 2022', '14-Jul-22', 'Thu, 14 Jul 2022'].map((text, index) => [
      'Alpha',
      `I${index}`,
      text,
      '30 days',
      100,
    ]);
    expect(booksOf([['Partner', 'Invoice No', 'Date of Issue', 'Payment Terms', 'Invoice Amt'], ...dated], '2022-08-31')).toEqual([
      ['CNY', '400.00', { 关注: '400.00' }],
    ]);
  });

  it.each([
    'Invoice Amt',
    'Amount incl VAT',
    'Amount (incl. GST)',
    'Gross',
    'Grand Total',
    'Invoice Total',
    'Total (inc GST)',
    'Amount Billed',
    'Amount Due',
  ])('takes %s for what is owed', (heading) => {
    expect(
      booksOf([
        ['Bill-to', 'Invoice No', 'Issue Date', 'Due Date', heading, 'Amt Paid'],
        ['Oakfield', 'D1', '2025-09-01', '2025-10-01', 880, 80],
      ]),
    ).toEqual([['CNY', '800.00', { 可疑: '800.00' }]]);
  });

  it.each(['Collection', 'Received', 'Total Paid', 'Amt Paid', 'Payments to Date', 'Cash Received'])(
    'takes %s for what was received',
    (heading) => {
      expect(
        booksOf([
          ['Party', 'Invoice No', 'Issued', 'Due Date', 'Amount', heading],
          ['Oakfield', 'D1', '2025-09-01', '2025-10-01', 880, 80],
        ])[0]?.[1],
      ).toBe('800.00');
    },
  );

  it.each(['Balance Due', 'Outstanding', 'O/S Amount', 'Amount Due', 'Balance Owing', 'Open Balance'])(
    'takes %s beside the amount for what is left',
    (heading) => {
      expect(
        booksOf([
          ['Party', 'Invoice No', 'Issued', 'Due Date', 'Amount', heading, 'Days Outstanding', 'Days Remaining'],
          ['Oakfield', 'D1', '2025-09-01', '2025-10-01', 880, 300, 121, -91],
          ['Oakfield', 'D2', '2025-09-11', '2025-10-11', 100, 100, 111, -81],
        ])[0]?.[1],
      ).toBe('400.00');
    },
  );

  it('takes the sum with tax of two, whichever stands first', () => {
    for (const [net, gross] of [
      ['Amount (excl. VAT)', 'Total (incl. VAT)'],
      ['Net Amount', 'Gross Amount'],
      ['Amount before tax', 'Amount with tax'],
    ] as const) {
      const row = ['Oakfield', 'D1', '2025-09-01', '2025-10-01'];
      const headings = ['Party', 'Invoice No', 'Issued', 'Due Date'];
      expect(
        booksOf([
          [...headings, net, 'VAT', gross, 'Paid'],
          [...row, 100, 13, 113, 0],
        ])[0]?.[1],
      ).toBe('113.00');
      expect(
        booksOf([
          [...headings, gross, 'VAT', net, 'Paid'],
          [...row, 113, 13, 100, 0],
        ])[0]?.[1],
      ).toBe('113.00');
    }
  });

  it('leaves out Total for a customer, Sum of one, and Total with its name alone (R12)', () => {
    const cells: Cells = [
      ['Customer', 'Invoice No', 'Invoice Date', 'Due Date', 'Amount'],
      ['Oakfield', 'D1', '2025-09-01', '2025-10-01', 880],
      ['Total for Oakfield', '', '', '', 880],
      ['Westbrook', 'D2', '2025-09-01', '2025-10-01', 20],
      ['Sum of Westbrook', '', '', '', 20],
      ['Millbrook', 'D3', '2025-09-01', '2025-10-01', 7],
      ['Total Millbrook', '', '', '', 7],
      ['Total Energies', 'D4', '2025-09-01', '2025-10-01', 100],
      ['TOTAL', '', '', '', 1007],
    ];
    expect(booksOf(cells)[0]?.[1]).toBe('1007.00');
    expect(readOf(ledgerOf(cells)).leftOut.map(({ rowNumber }) => rowNumber)).toEqual([3, 5, 7, 9]);
  });

  it('matches no number that Excel has rounded, and tells of it', () => {
    const workbook = workbookOf(
      sheetOf('Invoices', [
        ['Customer', 'Invoice No', 'Invoice Date', 'Due Date', 'Amount'],
        ['Oakfield', 12345678901234567000, '2025-09-01', '2025-10-01', 100],
        ['Oakfield', 12345678901234567000, '2025-09-02', '2025-10-02', 200],
      ]),
      sheetOf('Receipts', [
        ['Payment Date', 'Customer', 'Invoice No', 'Amount Received'],
        ['2025-11-01', 'Oakfield', 12345678901234567000, 100],
      ]),
    );
    const { main, ledger } = agedOf(workbook, asOf);
    expect([main.balanceCents, main.byStanding.贷项]).toEqual([20000, -10000]);
    expect(ledger.notices).toContainEqual({ kind: 'numbersRounded', sheetName: 'Invoices', rowNumbers: [2, 3] });
    expect(ledger.notices).toContainEqual({ kind: 'numbersRounded', sheetName: 'Receipts', rowNumbers: [2] });
  });
});

describe('figures with currencies (R12d)', () => {
  const headings = ['Invoice No', 'Customer', 'Invoice Date', 'Due Date', 'Amount', 'Paid'];
  const row = (amount: string | number, paid: string | number = '', number = 'C1'): (string | number)[] => [
    number,
    'Westbrook',
    '2025-10-01',
    '2025-10-31',
    amount,
    paid,
  ];

  it('are all of the one currency that a column names', () => {
    expect(booksOf([headings, row('USD 1,300.00'), row(450, '', 'C2'), row('$90.50', '$40.50', 'C3')])).toEqual([
      ['USD', '1800.00', { 次级: '1800.00' }],
    ]);
  });

  it.each([
    ['$4,235.00', 'USD'],
    ['USD 1,300', 'USD'],
    ['£500', 'GBP'],
    ['€500', 'EUR'],
    ['HK$500', 'HKD'],
    ['500 EUR', 'EUR'],
  ])('such as %s are of %s', (amount, currency) => {
    expect(booksOf([headings, row(amount)])[0]?.[0]).toBe(currency);
  });

  it('stand in blocks of their own where they are of several, and a bare one is of the home currency, with a notice', () => {
    const cells = [headings, row('$100'), row('€50', '€20', 'C2'), row(30, '', 'C3'), row('$5', '', 'C4')];
    expect(booksOf(cells).map(([currency, balance]) => [currency, balance])).toEqual([
      ['USD', '105.00'],
      ['EUR', '30.00'],
      ['CNY', '30.00'],
    ]);
    expect(readOf(ledgerOf(cells)).notices).toContainEqual({ kind: 'currencyUnsaid', sheetName: '应收明细', rowNumbers: [4] });
  });

  it('that contradict each other in a row are unverified, never 0 in silence (R12)', () => {
    const cells = [headings, row('USD 100', 'EUR 20'), row('USD 50', '', 'C2')];
    expect(booksOf(cells)).toEqual([
      ['CNY', '0.00', {}],
      ['USD', '50.00', { 次级: '50.00' }],
    ]);
    expect(readOf(ledgerOf(cells)).problems.map(({ value, reason }) => [value, reason.kind])).toEqual([['USD 100', 'amountUnreadable']]);
  });

  it.each([
    ['金额（万美元）', 'USD', '2000000.00'],
    ['应收金额(美元)', 'USD', '200.00'],
    ['Amount USD', 'USD', '200.00'],
    ['Amount (EUR)', 'EUR', '200.00'],
    ['Amount (RMB)', 'CNY', '200.00'],
    ['HKD Amount', 'HKD', '200.00'],
  ])('are of the currency and the unit of their heading: %s', (heading, currency, balance) => {
    expect(
      booksOf([
        ['客户名称', '发票号', '开票日期', '到期日', heading],
        ['甲公司', 'A1', '2025-10-01', '2025-10-31', 200],
      ])[0]?.slice(0, 2),
    ).toEqual([currency, balance]);
  });

  it.each([
    ['单位：万美元', 'USD', '2000000.00'],
    ['币种：欧元', 'EUR', '200.00'],
    ['Currency: GBP', 'GBP', '200.00'],
    ['All amounts in US dollars', 'USD', '200.00'],
    ['币种：人民币', 'CNY', '200.00'],
  ])('are of the currency and the unit of the title: %s', (title, currency, balance) => {
    expect(
      booksOf([
        ['应收账款明细表'],
        [title],
        ['客户名称', '发票号', '开票日期', '到期日', '应收金额'],
        ['甲公司', 'A1', '2025-10-01', '2025-10-31', 200],
      ])[0]?.slice(0, 2),
    ).toEqual([currency, balance]);
  });

  it('take Cr in a column of debts for a credit, and in one of receipts for what it is', () => {
    expect(booksOf([headings, row('1,000.00 Dr', '200.00 Cr'), row('50.00 Cr', '', 'C2')])).toEqual([
      ['CNY', '750.00', { 次级: '800.00', 贷项: '-50.00' }],
    ]);
  });

  it('part their fractions by the mark that their column shows', () => {
    expect(booksOf([headings, row('1.274,50'), row('3.000', '1.000,00', 'C2'), row('450', '', 'C3')])[0]?.[1]).toBe('3724.50');
    expect(booksOf([headings, row('1,274.50'), row('3.000', '', 'C2')])[0]?.[1]).toBe('1277.50');
  });

  it('are unverified where 3.000 may be three or three thousand (R12)', () => {
    const { problems } = readOf(ledgerOf([headings, row('3.000'), row(20, '', 'C2')]));
    expect(problems.map(({ value, reason }) => [value, reason.kind])).toEqual([['3.000', 'amountUnreadable']]);
  });

  const unread = (cells: Cells): unknown => readOf(ledgerOf(cells)).problems.map(({ value, reason }) => [value, reason.kind]);

  it.each(['(500.00) Cr', '-500.00 Cr', '-500.00 贷', 'USD -500.00 Cr', 'Cr (500.00)'])(
    'stay unverified where a minus stands beside Cr: %s',
    (text) => {
      expect(unread([headings, row('1,000.00 Dr'), row(text, '', 'C2')])).toEqual([[text, 'amountUnreadable']]);
    },
  );

  it('take a minus beside Dr for a minus', () => {
    expect(booksOf([headings, row('1,000.00 Dr'), row('(300.00) Dr', '', 'C2')])[0]?.[1]).toBe('700.00');
  });

  it('stay unverified where 12,500 stands far below sums with a comma for their fractions', () => {
    const many = Array.from({ length: 1000 }, (_unused, index) => row('€ 900,50', '', `D${index}`));
    expect(unread([headings, ...many, row('€ 12,500', '', 'C2')])).toEqual([['€ 12,500', 'amountUnreadable']]);
  });
});

describe('a book in the words of its trade', () => {
  it('is read by 建设单位, 应收进度款, 实收进度款 and 差额', () => {
    expect(
      booksOf([
        ['合同编号', '建设单位', '签约日期', '合同总价', '应收日期', '应收进度款', '实收进度款', '差额'],
        ['H1', '某局', '2025-01-01', 900, '2025-06-01', 300, 100, 200],
        ['H2', '某院', '2025-02-01', 500, '2025-07-01', 250, 0, 250],
      ]),
    ).toEqual([['CNY', '450.00', { 损失: '450.00' }]]);
  });

  it('takes for what is owed the sum that fits what was received and what is left (R9c)', () => {
    expect(
      booksOf([
        ['客户名', '单号', '开票日期', '到期', '货款', '运费', '合计', '已收', '未收'],
        ['甲', 'A1', '2025-05-01', '2025-06-01', 1000, 50, 1050, 50, 1000],
        ['乙', 'B1', '2025-05-02', '2025-06-02', 400, 0, 400, 0, 400],
      ])[0]?.[1],
    ).toBe('1400.00');
  });

  it('takes 信用天数 for terms and 已收本币 for what was received', () => {
    expect(
      booksOf([
        ['客户编码', '客户名称', '发票号', '发票日期', '信用天数', '原币金额', '币别', '汇率', '本币金额', '已收本币', '本币余额'],
        ['C1', '甲', 'A1', '2025-08-01', 30, 100, 'USD', 7.1, 710, 0, 710],
        ['C2', '乙', 'A2', '2025-09-01', 60, 500, 'RMB', 1, 500, 100, 400],
      ]),
    ).toEqual([['CNY', '1110.00', { 次级: '400.00', 可疑: '710.00' }]]);
  });

  it('takes Charges beside Payments and a running Balance for what was billed (R10)', () => {
    const { main } = agedOf(
      ledgerOf([
        ['Date', 'Ref', 'Contact', 'Charges', 'Payments', 'Balance'],
        ['2025-01-01', 'I1', 'Ann', 1000, '', 1000],
        ['2025-02-01', 'P1', 'Ann', '', 400, 600],
        ['2025-03-01', 'I2', 'Bob', 500, '', 500],
      ]),
      asOf,
      { creditDays: 30, netUnallocated: true },
    );
    expect(main.customers.map(({ customer, balanceCents }) => [customer.name, balanceCents])).toEqual([
      ['Ann', 60000],
      ['Bob', 50000],
    ]);
  });

  it('says of no payment and of no credit that it has no due date (R12b)', () => {
    const { notices } = readOf(
      ledgerOf([
        ['Customer', 'Document', 'Date', 'Due', 'Original Amount', 'Remaining Amount'],
        ['Ann', 'Invoice 1', '2025-09-01', '2025-10-01', 1000, 600],
        ['Ann', 'Payment 7', '2025-10-05', '', -400, -100],
      ]),
    );
    expect(notices.map(({ kind }) => kind)).not.toContain('dueDatesMissing');
  });
});

describe('a column of states', () => {
  it('names words that it does not know, and goes by none of them', () => {
    const cells: Cells = [
      ['Customer', 'Invoice No', 'Invoice Date', 'Due Date', 'Amount', 'Status'],
      ['Oakfield', 'D1', '2025-09-01', '2025-10-01', 880, 'Open'],
      ['Oakfield', 'D2', '2025-09-01', '2025-10-01', 20, 'Limbo'],
    ];
    expect(booksOf(cells)[0]?.[1]).toBe('900.00');
    expect(readOf(ledgerOf(cells)).notices).toContainEqual({
      kind: 'statusUnknown',
      sheetName: '应收明细',
      heading: 'Status',
      words: ['Limbo'],
      places: [{ sheetName: '应收明细', row: 0, column: 5 }],
    });
  });

  it('says a paid invoice was settled on its payment date (R9)', () => {
    const cells: Cells = [
      ['Customer', 'Invoice No', 'Invoice Date', 'Due Date', 'Amount', 'Status', 'Payment Date'],
      ['Oakfield', 'D1', '2025-09-01', '2025-10-01', 880, 'Paid', '2025-12-15'],
      ['Oakfield', 'D2', '2025-09-01', '2025-10-01', 20, 'Open', ''],
    ];
    expect(booksOf(cells, '2025-12-01')[0]?.[1]).toBe('900.00');
    expect(booksOf(cells)[0]?.[1]).toBe('20.00');
    expect(noticeKinds(readOf(ledgerOf(cells)))).not.toContain('statusDiffers');
  });
});

describe('a column of types', () => {
  it('makes a row unverified whose word nobody knows (R12)', () => {
    const cells: Cells = [
      ['Customer', 'Invoice No', 'Type', 'Invoice Date', 'Due Date', 'Amount'],
      ['Oakfield', 'D1', 'Invoice', '2025-09-01', '2025-10-01', 880],
      ['Oakfield', 'D2', 'Credit Note', '2025-09-01', '2025-10-01', 20],
      ['Oakfield', 'D3', 'Barter', '2025-09-01', '2025-10-01', 5],
    ];
    expect(booksOf(cells)).toEqual([['CNY', '865.00', { 可疑: '880.00', 贷项: '-20.00', 待核实: '5.00' }]]);
    expect(readOf(ledgerOf(cells)).problems.map(({ value, reason }) => [value, reason.kind])).toEqual([['Barter', 'typeUnknown']]);
  });
});
