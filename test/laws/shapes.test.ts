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
