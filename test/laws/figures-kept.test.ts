import fc from 'fast-check';

import type { CellValue } from '../../src/cells/cell-value';
import type { Ledger } from '../../src/ledger/ledger';
import { readLedger } from '../../src/ledger/reading/read-ledger';
import { recogniseLedger } from '../../src/ledger/recognition/recognise-ledger';
import { defaultPolicy } from '../../src/policy/default-policy';
import { sheetOf, workbookOf } from '../support/ledger-of-cells';

/** Columns of money that ledgers have beside 应收金额; `date` stands before a sum of its own day. */
const columnSets: readonly (readonly { readonly heading: string; readonly date?: string }[])[] = [
  [{ heading: '已收金额' }],
  [{ heading: '9月回款' }, { heading: '10月回款' }],
  [
    { date: '一次回款日期', heading: '一次回款金额' },
    { date: '二次回款日期', heading: '二次回款金额' },
  ],
  [{ date: '收款日期', heading: '收款金额' }],
  [{ heading: '银行收款' }, { heading: '承兑收款' }],
  [{ heading: '回款1' }, { heading: '回款2' }, { heading: '退货金额' }],
  [{ heading: '已收金额' }, { heading: '退货金额' }, { heading: '未收余额' }],
];

interface Row {
  readonly customer: string;
  readonly hasNumber: boolean;
  readonly hasDates: boolean;
  readonly cents: number;
  readonly sums: readonly number[];
  readonly note: string;
}

const sum = fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 500_000 }) });
const row: fc.Arbitrary<Row> = fc.record({
  customer: fc.constantFrom('甲公司', '乙公司', '', ''),
  hasNumber: fc.boolean(),
  hasDates: fc.boolean(),
  cents: sum,
  sums: fc.array(sum, { minLength: 3, maxLength: 3 }),
  note: fc.constantFrom('', '', '已催', '备注：下月付', '经手'),
});

/** The numbers of the rows that a ledger read, left out by name, or says something of. */
function rowsTold({ rows, receipts, leftOut, problems, notices }: Ledger): ReadonlySet<number> {
  return new Set([
    ...rows.map(({ rowNumber }) => rowNumber),
    ...(receipts ?? []).map(({ rowNumber }) => rowNumber),
    ...leftOut.map(({ rowNumber }) => rowNumber),
    ...problems.map(({ place }) => place.row + 1),
    ...notices.flatMap((notice) =>
      'rowNumbers' in notice ? notice.rowNumbers : 'place' in notice && notice.kind !== 'printedTotalDiffers' ? [notice.place.row + 1] : [],
    ),
  ]);
}

describe('the figures of a ledger', () => {
  it('are read or named, every one in a column of money, whatever else its row says (R12)', () => {
    fc.assert(
      fc.property(fc.constantFrom(...columnSets), fc.array(row, { minLength: 1, maxLength: 10 }), (columns, rows) => {
        const headings = columns.flatMap(({ heading, date }) => (date === undefined ? [heading] : [date, heading]));
        const first: Row = { customer: '甲公司', hasNumber: true, hasDates: true, cents: 900_000, sums: [7, 11, 0], note: '' };
        const cells = [first, { ...first, customer: '乙公司', sums: [13, 0, 0] }, ...rows].map((one, index): CellValue[] => [
          one.customer,
          one.hasNumber ? `A${index}` : '',
          one.hasDates ? '2025-01-05' : '',
          one.hasDates ? '2025-02-05' : '',
          one.cents === 0 ? '' : one.cents / 100,
          ...columns.flatMap(({ date }, at): CellValue[] => {
            const cents = one.sums[at] ?? 0;
            const figure = cents === 0 ? '' : cents / 100;
            return date === undefined ? [figure] : [cents === 0 ? '' : '2025-10-09', figure];
          }),
          one.note,
        ]);
        const values = [['2025年应收台账'], ['客户', '发票号', '开票日期', '到期日', '应收金额', ...headings, '备注'], ...cells];
        const workbook = workbookOf(sheetOf('应收台账', values));
        const recognition = recogniseLedger(workbook, {});
        if (recognition.kind !== 'found') return;
        const reading = readLedger(workbook, recognition.layout, {}, defaultPolicy);
        if (reading.kind !== 'read') return;
        const rowsThere = rowsTold(reading.ledger);
        const unheard = cells.flatMap((own, index) =>
          own.slice(4, -1).some((value) => typeof value === 'number') && !rowsThere.has(index + 3) ? [index + 3] : [],
        );
        expect(unheard).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('in columns of receipts are receipts to the cent, but for rows that are named (R9b, R10)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(columnSets[1], columnSets[2], columnSets[3]),
        fc.array(row, { minLength: 1, maxLength: 10 }),
        (set, rows) => {
          const columns = set ?? [];
          const headings = columns.flatMap(({ heading, date }) => (date === undefined ? [heading] : [date, heading]));
          const first: Row = { customer: '甲公司', hasNumber: true, hasDates: true, cents: 900_000, sums: [7, 11, 0], note: '' };
          const lines = [first, { ...first, customer: '乙公司', sums: [13, 17, 0] }, ...rows.map((one) => ({ ...one, note: '' }))];
          const cells = lines.map((one, index): CellValue[] => [
            one.customer,
            one.hasNumber ? `A${index}` : '',
            one.hasDates ? '2025-01-05' : '',
            one.hasDates ? '2025-02-05' : '',
            one.cents === 0 ? '' : one.cents / 100,
            ...columns.flatMap(({ date }, at): CellValue[] => {
              const cents = one.sums[at] ?? 0;
              const figure = cents === 0 ? '' : cents / 100;
              return date === undefined ? [figure] : [cents === 0 ? '' : '2025-10-09', figure];
            }),
          ]);
          const workbook = workbookOf(
            sheetOf('应收台账', [['2025年应收台账'], ['客户', '发票号', '开票日期', '到期日', '应收金额', ...headings], ...cells]),
          );
          const recognition = recogniseLedger(workbook, {});
          if (recognition.kind !== 'found') {
            // Asked only where most invoices that were paid were paid more than they say: what is billed may be what is left (R9c).
            const came = ({ sums }: Row): number => sums.slice(0, columns.length).reduce((own, cents) => own + cents, 0);
            const paid = lines.filter((one) => one.hasDates && one.cents > 0 && came(one) > 0);
            expect(paid.filter((one) => one.cents < came(one)).length).toBeGreaterThan(paid.length / 2);
            return;
          }
          const reading = readLedger(workbook, recognition.layout, {}, defaultPolicy);
          if (reading.kind !== 'read') throw new Error('asked');
          const { receipts, leftOut, notices } = reading.ledger;
          const apart = new Set([
            ...leftOut.map(({ rowNumber }) => rowNumber),
            ...notices.flatMap((notice) => (notice.kind === 'receiptRowsUnread' ? notice.rowNumbers : [])),
          ]);
          const inCells = lines.reduce(
            (all, one, index) =>
              all + (apart.has(index + 3) ? 0 : one.sums.slice(0, columns.length).reduce((own, cents) => own + cents, 0)),
            0,
          );
          expect((receipts ?? []).reduce((all, { amountCents }) => all + amountCents, 0)).toBe(inCells);
        },
      ),
      { numRuns: 100 },
    );
  });
});
