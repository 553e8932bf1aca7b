import fc from 'fast-check';

import type { CellValue } from '../../src/cells/cell-value';
import type { SourceWorkbook } from '../../src/cells/source-workbook';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { agreesWithLedger } from '../../src/ledger/disagreement';
import type { ReadingChoices } from '../../src/ledger/reading-choices';
import { agedOf, day, ledgerOf, sheetOf, workbookOf } from '../support/ledger-of-cells';
import { receiptHeadings } from '../support/ledger-with-receipts';

interface Invoice {
  readonly customer: string;
  readonly day: number;
  readonly amountCents: number;
  readonly receivedCents: number;
}

const customers = ['甲公司', '乙机电有限公司', '丙（上海）制品厂'];

const invoices = fc.array(
  fc
    .record({
      customer: fc.constantFrom(...customers),
      day: fc.integer({ min: day('2025-01-01'), max: day('2025-12-31') }),
      amountCents: fc.integer({ min: 1_000, max: 10_000_000 }),
      share: fc.integer({ min: 0, max: 100 }),
    })
    .map(({ share, ...invoice }): Invoice => ({ ...invoice, receivedCents: Math.floor((invoice.amountCents * share) / 100) })),
  { minLength: 1, maxLength: 15 },
);
/** By how much a printed figure is off: nothing, or from a cent on. */
const slip = fc.oneof(fc.constant(0), fc.constantFrom(1, -1), fc.integer({ min: -500, max: 500 }));

const yuan = (cents: number): number => cents / 100;
const sumOf = (lines: readonly Invoice[], of: (line: Invoice) => number): number => lines.reduce((sum, line) => sum + of(line), 0);
const amountOf = (line: Invoice): number => line.amountCents;
const receivedOf = (line: Invoice): number => line.receivedCents;
const balanceOf = (line: Invoice): number => line.amountCents - line.receivedCents;

function ticks(workbook: SourceWorkbook, choices: ReadingChoices = {}): boolean {
  return agreesWithLedger(agedOf(workbook, '2025-12-31', choices));
}

describe('the tick (R12f)', () => {
  it('stands beside a total that is that of its rows, and beside none that is off by a cent, whichever of its figures is', () => {
    const printed = fc.record({ amount: fc.boolean(), received: fc.boolean(), balance: fc.boolean(), column: fc.boolean() });
    fc.assert(
      fc.property(invoices, printed, slip, fc.constantFrom('amount', 'received', 'balance'), (lines, shown, offCents, wrong) => {
        const off = (of: string): number => (of === wrong ? offCents : 0);
        const own = lines.map((line, index): CellValue[] => [
          line.customer,
          `F${1000 + index}`,
          formatIsoDay(line.day),
          formatIsoDay(line.day + 30),
          yuan(amountOf(line)),
          yuan(receivedOf(line)),
          shown.column ? yuan(balanceOf(line)) : '',
        ]);
        const total = [
          shown.amount ? yuan(sumOf(lines, amountOf) + off('amount')) : '',
          shown.received ? yuan(sumOf(lines, receivedOf) + off('received')) : '',
          shown.column && shown.balance ? yuan(sumOf(lines, balanceOf) + off('balance')) : '',
        ];
        const headings = ['客户名称', '发票号', '开票日期', '到期日', '应收金额', '已收金额', ...(shown.column ? ['未收余额'] : [])];
        const width = headings.length;
        const cells = [headings, ...[...own, ['合计', '', '', '', ...total]].map((row) => row.slice(0, width))];
        const isShown = wrong === 'amount' ? shown.amount : wrong === 'received' ? shown.received : shown.column && shown.balance;
        const isWrong = isShown && offCents !== 0;
        expect(ticks(ledgerOf(cells))).toBe(!isWrong && (shown.amount || shown.column));
      }),
      { numRuns: 200 },
    );
  });

  it('stands beside the 小计 of all blocks, and not where one of them is off', () => {
    fc.assert(
      fc.property(invoices, slip, fc.nat(), (lines, offCents, which) => {
        const blocks = customers.map((customer) => lines.filter((line) => line.customer === customer)).filter(({ length }) => length > 0);
        const headings = ['发票号', '开票日期', '到期日', '应收', '已收', '余额'];
        const cells = blocks.flatMap((own, index): CellValue[][] => [
          [`客户：${own[0]?.customer ?? ''}`],
          headings,
          ...own.map((line, row) => [
            `F${index}${row}`,
            formatIsoDay(line.day),
            formatIsoDay(line.day + 30),
            yuan(amountOf(line)),
            yuan(receivedOf(line)),
            yuan(balanceOf(line)),
          ]),
          [
            ...['小计', '', ''],
            ...[sumOf(own, amountOf), sumOf(own, receivedOf), sumOf(own, balanceOf) + (index === which % blocks.length ? offCents : 0)].map(
              yuan,
            ),
          ],
        ]);
        expect(ticks(workbookOf(sheetOf('应收台账', cells)))).toBe(offCents === 0);
      }),
      { numRuns: 100 },
    );
  });

  it('stands beside the last 余额 of every account of a book, and not where one of them is off', () => {
    fc.assert(
      fc.property(invoices, slip, fc.nat(), (lines, offCents, which) => {
        const accounts = customers.map((customer) => lines.filter((line) => line.customer === customer)).filter(({ length }) => length > 0);
        const cells = accounts.flatMap((own, index): CellValue[][] => {
          let balance = 0;
          const entries = own.flatMap((line): CellValue[][] => {
            balance += line.amountCents;
            const sale = [formatIsoDay(line.day), '销售', yuan(line.amountCents), '', yuan(balance)];
            if (line.receivedCents === 0) return [sale];
            balance -= line.receivedCents;
            return [sale, [formatIsoDay(line.day), '收款', '', yuan(line.receivedCents), yuan(balance)]];
          });
          const last = entries.at(-1) ?? [];
          const offHere = index === which % accounts.length ? offCents : 0;
          return [
            [`客户：${own[0]?.customer ?? ''}`],
            ['日期', '摘要', '借方', '贷方', '余额'],
            ...entries.slice(0, -1),
            [...last.slice(0, -1), yuan(balance + offHere)],
          ];
        });
        const workbook = workbookOf(sheetOf('往来账', [['客户往来明细账'], ...cells]));
        expect(ticks(workbook, { creditDays: 0, netUnallocated: true })).toBe(offCents === 0);
      }),
      { numRuns: 100 },
    );
  });

  it('stands beside a total that receipts without an invoice account for by name, and beside none that they do not', () => {
    fc.assert(
      fc.property(invoices, fc.integer({ min: 1_000, max: 90_000 }), slip, (lines, looseCents, offCents) => {
        const headings = ['客户名称', '发票号', '开票日期', '到期日', '应收金额', '已收金额', '未收余额'];
        const rows = lines.map((line, index): CellValue[] => [
          line.customer,
          `F${1000 + index}`,
          formatIsoDay(line.day),
          formatIsoDay(line.day + 30),
          yuan(amountOf(line)),
          yuan(receivedOf(line)),
          yuan(balanceOf(line)),
        ]);
        const receipts = lines.flatMap((line, index): CellValue[][] =>
          line.receivedCents === 0 ? [] : [[formatIsoDay(line.day), line.customer, `F${1000 + index}`, yuan(line.receivedCents)]],
        );
        const workbook = workbookOf(
          sheetOf('应收明细', [
            headings,
            ...rows,
            ['合计', '', '', '', ...[sumOf(lines, amountOf), sumOf(lines, receivedOf), sumOf(lines, balanceOf) + offCents].map(yuan)],
          ]),
          sheetOf('收款明细', [receiptHeadings, ...receipts, ['2025-12-30', '甲公司', '', yuan(looseCents)]]),
        );
        expect(ticks(workbook)).toBe(offCents === 0);
      }),
      { numRuns: 100 },
    );
  });

  it('never stands where nothing is printed', () => {
    fc.assert(
      fc.property(invoices, (lines) => {
        const rows = lines.map((line, index): CellValue[] => [
          line.customer,
          `F${1000 + index}`,
          formatIsoDay(line.day),
          formatIsoDay(line.day + 30),
          yuan(amountOf(line)),
          yuan(receivedOf(line)),
        ]);
        const aged = agedOf(ledgerOf([['客户名称', '发票号', '开票日期', '到期日', '应收金额', '已收金额'], ...rows]), '2025-12-31');
        expect([agreesWithLedger(aged), aged.comparison]).toEqual([false, { kind: 'nothingPrinted' }]);
      }),
      { numRuns: 30 },
    );
  });
});
