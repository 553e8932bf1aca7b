import fc from 'fast-check';

import type { CellValue } from '../../src/cells/cell-value';
import type { SourceWorkbook } from '../../src/cells/source-workbook';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { agreesWithLedger, disagreementsIn } from '../../src/ledger/disagreement';
import type { ReadingChoices } from '../../src/ledger/reading-choices';
import { agedOf, day, sheetOf, workbookOf } from '../support/ledger-of-cells';

/** An invoice with what came in on it. */
interface Invoice {
  readonly customer: string;
  readonly day: number;
  readonly cents: number;
  readonly receipts: readonly { readonly after: number; readonly cents: number }[];
}

/** What a customer paid without naming an invoice. */
interface Loose {
  readonly customer: string;
  readonly day: number;
  readonly cents: number;
}

interface Account {
  readonly invoices: readonly Invoice[];
  readonly loose: readonly Loose[];
}

const asOf = '2025-12-31';
const customers = ['甲公司', '乙机电有限公司', '丙（上海）制品厂'];
const choices: ReadingChoices = { netUnallocated: true };
const yuan = (cents: number): number => cents / 100;

const invoice = fc
  .record({
    customer: fc.constantFrom(...customers),
    day: fc.integer({ min: day('2025-01-01'), max: day('2025-09-01') }),
    cents: fc.integer({ min: 100_000, max: 9_000_000 }),
    shares: fc.array(fc.record({ after: fc.integer({ min: 1, max: 100 }), share: fc.integer({ min: 1, max: 30 }) }), { maxLength: 3 }),
  })
  .map(
    ({ shares, ...own }): Invoice => ({
      ...own,
      receipts: shares.map(({ after, share }) => ({ after, cents: Math.floor((own.cents * share) / 100) })),
    }),
  );
const loose = fc.record({
  customer: fc.constantFrom(...customers),
  day: fc.integer({ min: day('2025-01-01'), max: day('2025-12-30') }),
  cents: fc.integer({ min: 100, max: 900_000 }),
});
/** Two that every shape can be told by: one paid in two parts, one in one. */
const told: readonly Invoice[] = [
  {
    customer: '甲公司',
    day: day('2025-01-05'),
    cents: 123_456,
    receipts: [
      { after: 20, cents: 23_450 },
      { after: 50, cents: 6 },
    ],
  },
  { customer: '乙机电有限公司', day: day('2025-02-15'), cents: 7_654_321, receipts: [{ after: 3, cents: 100 }] },
];
const accounts = fc
  .record({ invoices: fc.array(invoice, { maxLength: 8 }), loose: fc.array(loose, { maxLength: 4 }) })
  .map(({ invoices, ...more }): Account => ({ ...more, invoices: [...told, ...invoices] }));
const numberOf = (index: number): string => `F${1000 + index}`;
const headings = ['客户名称', '发票号', '开票日期', '到期日', '应收金额'];

function begin({ customer, day: on, cents }: Invoice, index: number): CellValue[] {
  return [customer, numberOf(index), formatIsoDay(on), formatIsoDay(on + 30), yuan(cents)];
}

const leftOf = ({ cents, receipts }: Invoice): number => yuan(receipts.reduce((left, receipt) => left - receipt.cents, cents));

/** A ledger beside a table of its receipts. */
function withTable({ invoices, loose: more }: Account): SourceWorkbook {
  const receipts = invoices.flatMap(({ customer, day: on, receipts: own }, index) =>
    own.map(({ after, cents }): CellValue[] => [formatIsoDay(on + after), customer, numberOf(index), yuan(cents)]),
  );
  const ofNone = more.map(({ customer, day: on, cents }): CellValue[] => [formatIsoDay(on), customer, '', yuan(cents)]);
  return workbookOf(
    sheetOf('应收台账', [headings, ...invoices.map(begin)]),
    sheetOf('收款明细', [['收款日期', '客户', '发票号', '金额'], ...receipts, ...ofNone]),
  );
}

/** A ledger whose receipts stand beside its invoices, one a row; `rest` fills what a further row says of its invoice. */
function inRows(
  { invoices, loose: more }: Account,
  isMerged: boolean,
  rest: (of: Invoice, index: number) => CellValue[],
  balances: (of: Invoice) => CellValue[],
): SourceWorkbook {
  const rows: CellValue[][] = [[...headings, '收款日期', '收款金额', '未收余额']];
  const merges: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const [index, one] of invoices.entries()) {
    const receipts = one.receipts.length === 0 ? [null] : one.receipts;
    if (isMerged && receipts.length > 1)
      merges.push(...[0, 1, 2, 3, 4, 7].map((column) => ({ row: rows.length, column, rows: receipts.length, columns: 1 })));
    for (const [turn, receipt] of receipts.entries()) {
      const came = receipt === null ? ['', ''] : [formatIsoDay(one.day + receipt.after), yuan(receipt.cents)];
      rows.push([...(turn === 0 ? begin(one, index) : rest(one, index)), ...came, ...(turn === 0 ? balances(one) : [''])]);
    }
  }
  const ofNone = more.map(({ customer, day: on, cents }): CellValue[] => [customer, '', '', '', '', formatIsoDay(on), yuan(cents), '']);
  return workbookOf(sheetOf('应收台账', [...rows, ...ofNone], { merges }));
}

function figures(workbook: SourceWorkbook): unknown {
  const { main } = agedOf(workbook, asOf, choices);
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

const blanks = (): CellValue[] => ['', '', '', '', ''];
const stated = (one: Invoice): CellValue[] => [leftOf(one)];

describe('receipts in the rows of a ledger', () => {
  it.each<[shape: string, of: (account: Account) => SourceWorkbook]>([
    ['invoices merged over their receipts', (account) => inRows(account, true, blanks, stated)],
    ['invoices merged over their receipts, without a balance', (account) => inRows(account, true, blanks, () => [''])],
    [
      'invoices whose number and dates stand on every row of their receipts',
      (account) => inRows(account, false, (one, index) => [...begin(one, index).slice(0, 4), ''], stated),
    ],
    ['receipts below their invoices, as the balance bears out', (account) => inRows(account, false, blanks, stated)],
  ])('come to the same report as a table of receipts: %s, penalty included (R9b, R10, R13)', (_shape, of) => {
    fc.assert(
      fc.property(accounts, (account) => {
        expect(figures(of(account))).toEqual(figures(withTable(account)));
      }),
      { numRuns: 40 },
    );
  });

  it('never disagree with the balances that merged invoices state (R12)', () => {
    fc.assert(
      fc.property(accounts, (account) => {
        const aged = agedOf(inRows({ ...account, loose: [] }, true, blanks, stated), asOf, choices);
        expect(disagreementsIn(aged)).toEqual([]);
        expect(agreesWithLedger(aged)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('come to the same report in a column a month, those included that stand beside no invoice (R9b, R10)', () => {
    const months = [3, 6, 10];
    const endOf: Readonly<Record<number, string>> = { 3: '2025-03-31', 6: '2025-06-30', 10: '2025-10-31' };
    const sums = fc.array(
      fc.record({
        customer: fc.constantFrom(...customers),
        cents: fc.integer({ min: 1_000_000, max: 9_000_000 }),
        hasInvoice: fc.boolean(),
        received: fc.array(fc.integer({ min: 0, max: 300_000 }), { minLength: 3, maxLength: 3 }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(sums, (own) => {
        const lines = [
          { customer: '甲公司', cents: 1_000_000, hasInvoice: true, received: [100, 0, 300] },
          { customer: '乙机电有限公司', cents: 2_000_000, hasInvoice: true, received: [0, 50_000, 0] },
          ...own,
        ];
        const cells = lines.map(({ customer, cents, hasInvoice, received }, index): CellValue[] => [
          customer,
          ...(hasInvoice ? [numberOf(index), '2025-01-05', '2025-02-05', yuan(cents)] : ['', '', '', '']),
          ...received.map((sum) => (sum === 0 ? '' : yuan(sum))),
        ]);
        const inMonths = workbookOf(
          sheetOf('应收台账', [['2025年应收台账'], [...headings, ...months.map((month) => `${month}月回款`)], ...cells]),
        );
        const receipts = lines.flatMap(({ customer, hasInvoice, received }, index) =>
          received.flatMap((sum, turn): CellValue[][] =>
            sum === 0 ? [] : [[endOf[months[turn] ?? 0] ?? '', customer, hasInvoice ? numberOf(index) : '', yuan(sum)]],
          ),
        );
        const invoices = cells.filter((row) => row[1] !== '').map((row) => row.slice(0, 5));
        const inTable = workbookOf(
          sheetOf('应收台账', [headings, ...invoices]),
          sheetOf('收款明细', [['收款日期', '客户', '发票号', '金额'], ...receipts]),
        );
        expect(figures(inMonths)).toEqual(figures(inTable));
      }),
      { numRuns: 40 },
    );
  });
});
