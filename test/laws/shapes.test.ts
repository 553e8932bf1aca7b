import fc from 'fast-check';

import type { SourceWorkbook } from '../../src/cells/source-workbook';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import type { ReadingChoices } from '../../src/ledger/reading-choices';
import { agedOf, day, sheetOf, workbookOf } from '../support/ledger-of-cells';
import type { Cells } from '../support/ledger-of-cells';

/** One line of an account: an invoice, or money that came in. */
interface Line {
  readonly customer: string;
  readonly day: number;
  readonly cents: number;
  readonly isReceipt: boolean;
}

const customers = ['甲公司', '乙机电有限公司', '丙（上海）制品厂'];
const asOf = '2025-12-31';
const choices: ReadingChoices = { creditDays: 30, netUnallocated: true };

const line = fc.record({
  customer: fc.constantFrom(...customers),
  day: fc.integer({ min: day('2025-01-01'), max: day('2025-12-31') }),
  cents: fc.integer({ min: 1, max: 10_000_000 }),
  isReceipt: fc.boolean(),
});

/** Lines by day, every customer with an invoice and a receipt, so that each shape has the columns it needs. */
const accounts = fc.array(line, { minLength: 1, maxLength: 20 }).map((lines): Line[] => {
  const each = customers.flatMap((customer, index): Line[] => [
    { customer, day: day('2025-01-05') + index, cents: 500_000, isReceipt: false },
    { customer, day: day('2025-06-05') + index, cents: 1_234, isReceipt: true },
  ]);
  return [...lines, ...each].sort((one, other) => one.day - other.day);
});

const yuan = (cents: number): number => cents / 100;
const voucher = (index: number): string => `记-${index + 1}`;

function plain(lines: readonly Line[]): SourceWorkbook {
  const rows = lines.map(({ customer, day: on, cents, isReceipt }, index) => [
    formatIsoDay(on),
    voucher(index),
    customer,
    isReceipt ? '' : yuan(cents),
    isReceipt ? yuan(cents) : '',
  ]);
  return workbookOf(sheetOf('往来账', [['日期', '凭证号', '客户名称', '借方', '贷方'], ...rows]));
}

/** The lines of one customer under the headings of a 借方/贷方/方向/余额 account. */
function account(lines: readonly Line[], customer: string): Cells {
  let balance = 0;
  return lines.flatMap(({ customer: own, day: on, cents, isReceipt }, index) => {
    if (own !== customer) return [];
    balance += isReceipt ? -cents : cents;
    return [
      [
        formatIsoDay(on),
        voucher(index),
        isReceipt ? '收款' : '销售',
        isReceipt ? '' : yuan(cents),
        isReceipt ? yuan(cents) : '',
        balance < 0 ? '贷' : '借',
        yuan(Math.abs(balance)),
      ],
    ];
  });
}

const accountHeadings = ['日期', '凭证号', '摘要', '借方', '贷方', '方向', '余额'];

function blocks(lines: readonly Line[]): SourceWorkbook {
  const cells = customers.flatMap((customer, index) => [
    [`客户：010${index + 1} ${customer}`],
    accountHeadings,
    ...account(lines, customer),
    ['', '', '本年累计', 1, 1, '', ''],
  ]);
  return workbookOf(sheetOf('往来账', [['客户往来明细账'], ['科目：1122 应收账款', '', '', '', '', '本位币：人民币'], ...cells]));
}

function customerSheets(lines: readonly Line[]): SourceWorkbook {
  return workbookOf(
    ...customers.map((customer, index) =>
      sheetOf(`往来${index + 1}`, [[`客户名称：${customer}`], accountHeadings, ...account(lines, customer)]),
    ),
  );
}

function threeDateColumns(lines: readonly Line[]): SourceWorkbook {
  let year = '';
  const rows = lines.map(({ customer, day: on, cents, isReceipt }, index) => {
    const [own = '', month, dayOfMonth] = formatIsoDay(on).split('-');
    const shown = own === year ? '' : Number(own);
    year = own;
    return [shown, Number(month), Number(dayOfMonth), voucher(index), customer, isReceipt ? '' : yuan(cents), isReceipt ? yuan(cents) : ''];
  });
  return workbookOf(sheetOf('往来账', [['客户往来明细账'], ['年', '月', '日', '凭证号', '客户名称', '借方', '贷方'], ...rows]));
}

function receiptRows(lines: readonly Line[]): SourceWorkbook {
  const cells = customers.flatMap((customer) => {
    let balance = 0;
    return lines.flatMap(({ customer: own, day: on, cents, isReceipt }, index) => {
      if (own !== customer) return [];
      balance += isReceipt ? -cents : cents;
      return [[formatIsoDay(on), voucher(index), customer, isReceipt ? '' : yuan(cents), isReceipt ? yuan(cents) : '', yuan(balance)]];
    });
  });
  return workbookOf(sheetOf('往来账', [['日期', '单据号', '客户名称', '应收', '已收', '余额'], ...cells]));
}

function receiptRowsByMeans(lines: readonly Line[]): SourceWorkbook {
  const cells = customers.flatMap((customer) => {
    let balance = 0;
    return lines.flatMap(({ customer: own, day: on, cents, isReceipt }, index) => {
      if (own !== customer) return [];
      balance += isReceipt ? -cents : cents;
      const came = isReceipt ? (index % 2 === 0 ? [yuan(cents), ''] : ['', yuan(cents)]) : ['', ''];
      return [[formatIsoDay(on), voucher(index), customer, isReceipt ? '' : yuan(cents), ...came, yuan(balance)]];
    });
  });
  return workbookOf(sheetOf('往来账', [['日期', '单据号', '客户名称', '应收', '现金收款', '银行收款', '余额'], ...cells]));
}

/** What a report says of a ledger, whatever shape it stands in. */
function figures(workbook: SourceWorkbook, more: ReadingChoices = {}): unknown {
  const { main } = agedOf(workbook, asOf, { ...choices, ...more });
  return {
    standings: main.byStanding,
    penalty: main.penaltyCents,
    difference: main.tieOut.differenceCents,
    customers: main.customers.map(({ customer, balanceCents, byStanding, penaltyCents }) => ({
      name: customer.name,
      balanceCents,
      byStanding,
      penaltyCents,
    })),
  };
}

describe('a ledger in another shape', () => {
  it.each<[shape: string, of: (lines: readonly Line[]) => SourceWorkbook, more: ReadingChoices]>([
    ['blocks under the customers’ names', blocks, {}],
    ['a sheet a customer', customerSheets, { allSheets: true }],
    ['dates in three columns', threeDateColumns, {}],
    ['receipts on rows of their own', receiptRows, {}],
    ['receipts on rows of their own, in columns by their means', receiptRowsByMeans, {}],
  ])('comes to the same report as %s, penalty included (R9a, R10–R15)', (_shape, of, more) => {
    fc.assert(
      fc.property(accounts, (lines) => {
        expect(figures(of(lines), more)).toEqual(figures(plain(lines)));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a ledger with due dates', () => {
  const invoices = fc.array(
    fc.record({
      customer: fc.constantFrom(...customers),
      day: fc.integer({ min: day('2025-01-01'), max: day('2025-12-28') }),
      cents: fc.integer({ min: 1, max: 10_000_000 }),
    }),
    { minLength: 1, maxLength: 20 },
  );

  it('comes to the same report on a sheet a month (R9a)', () => {
    const headings = ['客户名称', '发票号', '开票日期', '到期日', '应收金额'];
    fc.assert(
      fc.property(invoices, (lines) => {
        const rows = [
          ...lines,
          { customer: '甲公司', day: day('2025-01-09'), cents: 100 },
          { customer: '乙机电有限公司', day: day('2025-12-09'), cents: 200 },
        ].map(({ customer, day: on, cents }, index) => [
          customer,
          `F${1000 + index}`,
          formatIsoDay(on),
          formatIsoDay(on + 30),
          yuan(cents),
        ]);
        const months = new Map<string, (string | number)[][]>();
        for (const row of rows) {
          const month = String(row[2]).slice(0, 7);
          months.set(month, [...(months.get(month) ?? []), row]);
        }
        const sheets = [...months].map(([month, own]) => {
          const title = `${month.slice(0, 4)}年${Number(month.slice(5))}月应收台账`;
          return sheetOf(`${Number(month.slice(5))}月`, [[title], headings, ...own, ['本月合计']]);
        });
        expect(figures(workbookOf(...sheets), { allSheets: true })).toEqual(figures(workbookOf(sheetOf('应收台账', [headings, ...rows]))));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a table of invoices and what was received of them', () => {
  /** An invoice of which some was received. */
  interface Invoice {
    readonly customer: string;
    readonly day: number;
    readonly cents: number;
    readonly received: number;
  }

  const invoice = fc
    .record({
      customer: fc.constantFrom(...customers),
      day: fc.integer({ min: day('2025-01-01'), max: day('2025-12-28') }),
      cents: fc.integer({ min: 1_000, max: 9_000_000 }),
      share: fc.integer({ min: 0, max: 9 }),
    })
    .map(({ share, ...own }): Invoice => ({ ...own, received: Math.floor((own.cents * share) / 10) }));
  /** Two that every shape can be told by: one paid in part, one with cents and thousands. */
  const told: readonly Invoice[] = [
    { customer: '甲公司', day: day('2025-01-05'), cents: 123_456, received: 23_450 },
    { customer: '乙机电有限公司', day: day('2025-02-15'), cents: 7_654_321, received: 0 },
  ];
  const ledgers = fc.array(invoice, { minLength: 1, maxLength: 12 }).map((own) => [...told, ...own]);
  const headings = ['客户名称', '发票号', '开票日期', '到期日', '应收金额', '已收金额'];
  const lines = (invoices: readonly Invoice[]): (string | number)[][] =>
    invoices.map(({ customer, day: on, cents, received }, index) => [
      customer,
      `F${1000 + index}`,
      formatIsoDay(on),
      formatIsoDay(on + 30),
      yuan(cents),
      yuan(received),
    ]);
  const ledger = (cells: Cells): SourceWorkbook => workbookOf(sheetOf('应收台账', cells));
  const table = (invoices: readonly Invoice[]): SourceWorkbook => ledger([headings, ...lines(invoices)]);
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const spelled = (iso: string): string => `${Number(iso.slice(8))} ${months[Number(iso.slice(5, 7)) - 1] ?? ''} ${iso.slice(0, 4)}`;
  const withMark = (value: number, mark: 'point' | 'comma'): string => {
    const [whole = '', fraction = ''] = value.toFixed(2).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, mark === 'point' ? ',' : '.');
    return `${grouped}${mark === 'point' ? '.' : ','}${fraction}`;
  };
  const cellsBy = (mark: 'point' | 'comma', before = ''): ((invoices: readonly Invoice[]) => SourceWorkbook) => {
    const figure = (value: number): string => `${before}${withMark(value, mark)}`;
    return (invoices) =>
      ledger([headings, ...lines(invoices).map((row) => row.map((value) => (typeof value === 'number' ? figure(value) : value)))]);
  };

  it.each<[shape: string, of: (invoices: readonly Invoice[]) => SourceWorkbook]>([
    [
      'an English book',
      (invoices) =>
        ledger([
          ['Bill-to', 'Invoice #', 'Issued', 'Due', 'Grand Total', 'Total Paid', 'Days Outstanding'],
          ...lines(invoices).map(([customer = '', number = '', issued = '', due = '', ...figuresOf]) => [
            customer,
            number,
            spelled(String(issued)),
            spelled(String(due)),
            ...figuresOf,
            day(asOf) - day(String(due)),
          ]),
        ]),
    ],
    ['figures with decimal commas', cellsBy('comma')],
    ['figures with signs of the home currency', cellsBy('point', '¥')],
    [
      'receipts as negatives',
      (invoices) =>
        ledger([
          [...headings, '未收余额'],
          ...lines(invoices).map((row, index) => [
            ...row.slice(0, 5),
            -Number(row[5]) === 0 ? 0 : -Number(row[5]),
            yuan((invoices[index]?.cents ?? 0) - (invoices[index]?.received ?? 0)),
          ]),
        ]),
    ],
    [
      'customers merged over their rows',
      (invoices) => {
        const rows = [...invoices].sort((one, other) => customers.indexOf(one.customer) - customers.indexOf(other.customer));
        return ledger([
          headings,
          ...lines(rows).map(([customer = '', ...row], index) => [rows[index - 1]?.customer === customer ? '' : customer, ...row]),
        ]);
      },
    ],
    [
      'home currency beside another',
      (invoices) =>
        ledger([
          ['客户名称', '发票号', '开票日期', '到期日', '币种', '原币金额', '本位币金额', '已收人民币', '未收人民币'],
          ...lines(invoices).map((row, index) => [
            ...row.slice(0, 4),
            index % 2 === 0 ? 'USD' : '人民币',
            index % 2 === 0 ? Number(((Number(row[4]) * 100) / 700).toFixed(2)) : Number(row[4]),
            Number(row[4]),
            Number(row[5]),
            yuan((invoices[index]?.cents ?? 0) - (invoices[index]?.received ?? 0)),
          ]),
        ]),
    ],
    [
      'a column of types, and of states',
      (invoices) =>
        ledger([
          [...headings, '单据类型', '状态'],
          ...lines(invoices).map((row, index) => [...row, '发票', (invoices[index]?.received ?? 0) === 0 ? '未收' : '部分收款']),
          ['丁公司', 'X1', '2025-03-01', '2025-04-01', 500, 0, '应付', '未收'],
          ['丁公司', 'X2', '2025-03-01', '2025-04-01', 500, 0, '发票', '已作废'],
        ]),
    ],
    [
      'customers and suppliers of one table',
      (invoices) =>
        ledger([
          ['单位名称', '发票号', '开票日期', '到期日', '应收金额', '已收金额', '应付金额', '已付金额'],
          ...lines(invoices).flatMap((row, index) => [
            [...row, index % 3 === 0 ? 300 : '', index % 3 === 0 ? 100 : ''],
            ...(index % 2 === 0 ? [['供应一厂', `B${index}`, '2025-03-01', '2025-04-01', '', '', 500 + index, 20]] : []),
          ]),
        ]),
    ],
    [
      'a table of suppliers to the left, with no column between',
      (invoices) =>
        ledger([
          ['日期', '供应商', '金额', '已付', '日期', '客户名称', '发票号', '到期日', '金额', '已收'],
          ...lines(invoices).map(([customer = '', number = '', invoiced = '', due = '', amount = '', received = ''], index) => [
            ...(index < 2 ? ['2025-03-01', '供应一厂', 700, 100] : index === 2 ? ['合计', '', 1400, 200] : ['', '', '', '']),
            ...[invoiced, customer, number, due, amount, received],
          ]),
        ]),
    ],
    [
      'sums printed above the rows',
      (invoices) => {
        const sum = (of: 'cents' | 'received'): number => yuan(invoices.reduce((all, one) => all + one[of], 0));
        return ledger([headings, ['合计', '', '', '', sum('cents'), sum('received')], ...lines(invoices)]);
      },
    ],
    [
      'receipts in columns that are counted',
      (invoices) =>
        ledger([
          [...headings.slice(0, 5), '回款1', '回款2'],
          ...lines(invoices).map((row, index) => {
            const received = invoices[index]?.received ?? 0;
            const first = Math.floor(received / 3);
            return [...row.slice(0, 5), first === 0 ? '/' : yuan(first), received - first === 0 ? '无' : yuan(received - first)];
          }),
        ]),
    ],
    [
      'sums of a customer’s rows beside its name alone',
      (invoices) => {
        const rows = [...invoices].sort((one, other) => customers.indexOf(one.customer) - customers.indexOf(other.customer));
        return ledger([
          headings,
          ...lines(rows).flatMap((row, index) => {
            const { customer } = rows[index] ?? { customer: '' };
            const own = rows.filter((one) => one.customer === customer);
            const isLast = rows[index + 1]?.customer !== customer && own.length > 1;
            const sum = (of: 'cents' | 'received'): number => yuan(own.reduce((all, one) => all + one[of], 0));
            return isLast ? [row, [customer, '', '', '', sum('cents'), sum('received')]] : [row];
          }),
        ]);
      },
    ],
  ])('comes to the same report as %s, penalty included (R9b, R12, R12d, R13)', (_shape, of) => {
    fc.assert(
      fc.property(ledgers, (invoices) => {
        expect(figures(of(invoices))).toEqual(figures(table(invoices)));
      }),
      { numRuns: 40 },
    );
  });

  it('comes to the same books with a column a currency as with a column of currencies (R12d)', () => {
    const books = (workbook: SourceWorkbook): unknown => {
      const { main, otherCurrencies } = agedOf(workbook, asOf, choices);
      return [main, ...otherCurrencies].map(({ currency, byStanding, penaltyCents, balanceCents }) => ({
        ...{ currency, byStanding, penaltyCents, balanceCents },
      }));
    };
    fc.assert(
      fc.property(ledgers, (invoices) => {
        const rows = lines(invoices);
        const ofColumn = ledger([[...headings, '币种'], ...rows.map((row, index) => [...row, index % 3 === 1 ? 'USD' : 'CNY'])]);
        const inColumns = ledger([
          [...headings.slice(0, 4), '人民币金额', '美元金额', '已收人民币', '已收美元'],
          ...rows.map(([customer = '', number = '', invoiced = '', due = '', amount = '', received = ''], index) => [
            ...[customer, number, invoiced, due],
            ...(index % 3 === 1 ? ['', amount, '', received] : [amount, '', received, '']),
          ]),
        ]);
        expect(books(inColumns)).toEqual(books(ofColumn));
      }),
      { numRuns: 40 },
    );
  });

  it('comes to the same report in the currency that its figures name (R12d)', () => {
    const inDollars = cellsBy('point', '$');
    fc.assert(
      fc.property(ledgers, (invoices) => {
        const { main } = agedOf(inDollars(invoices), asOf, choices);
        expect([main.currency, figures(inDollars(invoices))]).toEqual(['USD', figures(table(invoices))]);
      }),
      { numRuns: 40 },
    );
  });
});
