import fc from 'fast-check';

import type { Row, Tables } from './desk-of-cells';

/** No day of these tables lies after it. */
export const latestDay = 46200;
/** Any day of them. */
export const anyDay = fc.integer({ min: 44600, max: 46100 });
const recent = fc.integer({ min: 45900, max: 46080 });
const orBlank = <Value>(values: fc.Arbitrary<Value>) => fc.oneof({ weight: 2, arbitrary: values }, fc.constant(''));
const yuan = fc.integer({ min: 1, max: 5_000_000 }).map((cents) => cents / 100);
const invoice = fc.integer({ min: 0, max: 7 });

/** Invoices A0 … A7 belong to the customers in turn, so that whoever names one names its customer. */
const customers = ['甲公司', '乙公司', '丙公司'];
const holder = (index: number): string => customers[index % customers.length] ?? '';
const invoiceRow = fc.record({ issued: anyDay, terms: fc.constantFrom(0, 30, 60), yuan, red: fc.integer({ min: 0, max: 9 }) });

/** Small workbooks with every table, around 2025-12-31. */
export const tables: fc.Arbitrary<Tables> = fc.record({
  ledger: fc
    .array(invoiceRow, { minLength: 3, maxLength: 8 })
    .map((rows) =>
      rows.map(
        ({ issued, terms, yuan: billed, red }, index): Row => [
          holder(index),
          `A${index}`,
          issued,
          issued + terms,
          red === 0 ? -billed : billed,
        ],
      ),
    ),
  receipts: fc.array(
    // One in ten is a returned bill (退票).
    fc
      .tuple(anyDay, invoice, yuan, fc.boolean(), fc.integer({ min: 0, max: 9 }))
      .map(([on, index, paid, named, returned]): Row => [on, holder(index), named ? `A${index}` : '', returned === 0 ? -paid : paid]),
    { minLength: 1, maxLength: 8 },
  ),
  customers: fc
    .tuple(
      ...customers.map((name) => fc.tuple(fc.constant(name), fc.constantFrom('合同', '法定', '无', ''), orBlank(yuan), fc.constant(''))),
    )
    .map((rows): readonly Row[] => rows),
  collections: fc.array(
    fc
      .record({
        on: recent,
        index: invoice,
        named: fc.boolean(),
        letter: fc.boolean(),
        by: recent,
        sum: orBlank(yuan),
        days: fc.tuple(orBlank(recent), orBlank(recent)),
      })
      .map(
        ({ on, index, named, letter, by, sum, days }): Row => [
          ...[on, holder(index), named ? `A${index}` : '', letter ? '函件' : '电话', letter ? '首次催款函' : ''],
          ...(letter ? ['', '', on, ...days] : [by, sum, '', '', '']),
        ],
      ),
    { maxLength: 6 },
  ),
  disputes: fc.array(
    fc
      .tuple(recent, invoice, fc.boolean(), orBlank(recent))
      .map(([on, index, named, solved]): Row => [holder(index), named ? `A${index}` : '', on, solved, '异议']),
    { maxLength: 3 },
  ),
  plans: fc
    .array(fc.tuple(recent, invoice, yuan, orBlank(recent), orBlank(recent)), { maxLength: 3 })
    .map((rows) =>
      rows.map(
        ([due, index, sum, paid, signed], plan): Row => [
          ...[`JH${plan}`, holder(index), `A${index}`, due, sum, paid, paid === '' ? '' : sum, signed],
        ],
      ),
    ),
  writeOffs: fc.array(
    fc.tuple(anyDay, invoice, yuan).map(([on, index, sum]): Row => [holder(index), `A${index}`, on, sum, '总经理']),
    { maxLength: 3 },
  ),
});
