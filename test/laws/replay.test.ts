import * as fc from 'fast-check';

import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import type { AgedLedger } from '../../src/ledger/aged-ledger';
import type { CellValue } from '../../src/cells/cell-value';
import { figuresOfAged } from '../support/figures-of-aged';
import { agedOf, sheetOf, workbookOf } from '../support/ledger-of-cells';

type Row = readonly CellValue[];

// Few days, names and numbers, so that rows share their invoice, their due date and their day.
const day = fc.integer({ min: 45658, max: 45838 });
const fewDays = fc.integer({ min: 45658, max: 45668 });
const someDay = fc.oneof(day, fewDays);
const name = fc.constantFrom('甲', '甲', '乙');
const numberText = fc.constantFrom('A1', 'A1', 'A1', 'A1', 'A2', '007', '7');
const yuan = fc
  .oneof(fc.integer({ min: 1, max: 10_000_000 }), fc.constantFrom(-100_000, 100, 33_333, 100_001, 5_000_000))
  .map((cents) => cents / 100);
const invoice = fc.record({ customer: name, number: numberText, issued: someDay, terms: fc.constantFrom(0, 0, 30, 60), amount: yuan });
const receipt = fc.record({ day: someDay, customer: name, number: fc.oneof(numberText, fc.constantFrom('', 'X9')), amount: yuan });

type Invoice = typeof invoice extends fc.Arbitrary<infer T> ? T : never;
type Receipt = typeof receipt extends fc.Arbitrary<infer T> ? T : never;

function aged(invoices: readonly Invoice[], receipts: readonly Receipt[], asOf: number, netUnallocated: boolean): AgedLedger {
  return agedOf(
    workbookOf(
      sheetOf('应收明细', [
        ['客户', '发票号', '开票日期', '到期日', '应收金额'],
        ...invoices.map(({ customer, number, issued, terms, amount }): Row => [customer, number, issued, issued + terms, amount]),
      ]),
      sheetOf('收款明细', [
        ['收款日期', '客户', '发票号', '收款金额'],
        ...receipts.map(({ day: on, customer, number, amount }): Row => [on, customer, number, amount]),
      ]),
    ),
    formatIsoDay(asOf),
    { netUnallocated },
  );
}

function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}

const ledger = fc.record({
  invoices: fc.array(invoice, { minLength: 1, maxLength: 8 }),
  receipts: fc.array(receipt, { minLength: 1, maxLength: 8 }),
});

describe('the order of rows', () => {
  it('changes no figure, be it that of the ledger or that of the receipts, with or without netting (R9–R11, R15)', () => {
    const twoOrders = ledger.chain(({ invoices, receipts }) =>
      fc.tuple(fc.constant({ invoices, receipts }), fc.record({ invoices: shuffled(invoices), receipts: shuffled(receipts) })),
    );
    fc.assert(
      fc.property(twoOrders, fc.integer({ min: 45700, max: 46000 }), fc.boolean(), ([given, other], asOf, netting) => {
        expect(figuresOfAged(aged(other.invoices, other.receipts, asOf, netting))).toEqual(
          figuresOfAged(aged(given.invoices, given.receipts, asOf, netting)),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is dated after asOf', () => {
  it('changes no figure: a replayed ledger is what it would be without it (R9)', () => {
    const reaching = ledger.chain(({ invoices, receipts }) =>
      fc.record({
        invoices: fc.constant(invoices),
        receipts: fc.constant(receipts),
        // A receipts table of which nothing is left would be none at all.
        asOf: day.map((on) => Math.max(on, ...receipts.slice(0, 1).map((first) => first.day))),
      }),
    );
    fc.assert(
      fc.property(reaching, fc.boolean(), ({ invoices, receipts, asOf }, netting) => {
        const until = {
          invoices: invoices.filter(({ issued }) => issued <= asOf),
          receipts: receipts.filter(({ day: on }) => on <= asOf),
        };
        fc.pre(until.invoices.length > 0);
        expect(figuresOfAged(aged(invoices, receipts, asOf, netting))).toEqual(
          figuresOfAged(aged(until.invoices, until.receipts, asOf, netting)),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('changes no figure of a ledger of settlement dates: neither balance nor penalty nor limitation (R9, R15, R25)', () => {
    const settled = fc.record({ issued: someDay, terms: fc.constantFrom(0, 30), amount: yuan, settled: fc.option(someDay) });
    fc.assert(
      fc.property(fc.array(settled, { minLength: 1, maxLength: 8 }), day, (rows, asOf) => {
        const at = (kept: typeof rows): unknown =>
          figuresOfAged(
            agedOf(
              workbookOf(
                sheetOf('应收明细', [
                  ['客户', '发票号', '开票日期', '到期日', '应收金额', '结清日期'],
                  ...kept.map((row, index): Row => ['甲', `A${index}`, row.issued, row.issued + row.terms, row.amount, row.settled ?? '']),
                ]),
              ),
              formatIsoDay(asOf),
            ),
          );
        const until = rows
          .filter(({ issued }) => issued <= asOf)
          .map((row) => (row.settled !== null && row.settled > asOf ? { ...row, settled: null } : row));
        fc.pre(until.length > 0);
        // Later rows stand last, so that those kept have the same numbers.
        expect(at([...rows].sort((one, other) => Number(one.issued > asOf) - Number(other.issued > asOf)))).toEqual(at(until));
      }),
      { numRuns: 100 },
    );
  });
});
