import type { CellValue } from '../../src/cells/cell-value';
import fc from 'fast-check';

import type { LedgerRow } from '../../src/ledger/ledger';
import { customerKey } from '../../src/domain/text/customer-key';
import { OpenDebt } from '../../src/ledger/replay/open-debt';
import { settleInOrder } from '../../src/ledger/replay/settle-in-order';
import { agedOf, sheetOf, workbookOf } from '../support/ledger-of-cells';

const customer = { key: '甲', name: '甲' };

function debt(dueDay: number | null, amountCents: number): OpenDebt {
  const row: LedgerRow = {
    rowNumber: 1,
    customer,
    invoiceNumber: '',
    contract: '',
    salesperson: '',
    invoiceDay: null,
    dueDay,
    dueDateSource: 'stated',
    settledDay: null,
    terms: '',
    currency: 'CNY',
    amountCents,
    receivedCents: 0,
    statedBalanceCents: amountCents,
    disputed: false,
    verified: true,
    note: '',
  };
  return new OpenDebt(row);
}

const cents = fc.integer({ min: 1, max: 1_000_000_000 });
const debts = fc.array(fc.tuple(fc.integer({ min: 45000, max: 45005 }), cents), { maxLength: 12 });

describe('the order of payment (R11)', () => {
  it('spends a receipt wholly or settles every debt, overpays none, and touches no later debt before an earlier one is paid', () => {
    fc.assert(
      fc.property(debts, cents, (given, amountCents) => {
        const open = given.map(([due, amount]) => debt(due, amount)).sort((one, other) => (one.row.dueDay ?? 0) - (other.row.dueDay ?? 0));
        const left = settleInOrder(open, 45010, amountCents);
        const paid = open.reduce((sum, { receivedCents }) => sum + receivedCents, 0);
        expect(paid + left).toBe(amountCents);
        expect(open.every(({ balanceCents, receivedCents }) => balanceCents >= 0 && receivedCents >= 0)).toBe(true);
        expect(left === 0 || open.every(({ balanceCents }) => balanceCents === 0)).toBe(true);
        const firstOpen = open.find(({ balanceCents }) => balanceCents > 0)?.row.dueDay ?? Infinity;
        expect(open.every(({ row, receivedCents }) => receivedCents === 0 || (row.dueDay ?? 0) <= firstOpen)).toBe(true);
      }),
    );
  });

  it('shares among debts of one day within a cent of their balances', () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 12 }), fc.double({ min: 0, max: 1, noNaN: true }), (amounts, share) => {
        const owed = amounts.reduce((sum, amount) => sum + amount, 0);
        const paid = Math.floor(owed * share);
        const open = amounts.map((amount) => debt(45000, amount));
        expect(settleInOrder(open, 45010, paid)).toBe(0);
        for (const [index, { receivedCents }] of open.entries())
          expect(Math.abs(receivedCents - ((amounts[index] ?? 0) * paid) / owed)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

const day = fc.integer({ min: 45000, max: 45400 });
const name = fc.constantFrom('甲', '乙', '丙（集团）', '丙(集团)');
const invoice = fc.tuple(
  name,
  fc.integer({ min: 1, max: 9 }),
  day,
  fc.integer({ min: 0, max: 90 }),
  fc.integer({ min: -100_000, max: 1_000_000 }),
);
const receipt = fc.tuple(day, name, fc.integer({ min: 0, max: 12 }), fc.integer({ min: -1000, max: 500_000 }));

describe('a replayed ledger (R9, R12)', () => {
  it('is at every date the invoices issued less the receipts happened, by customer, with or without netting', () => {
    fc.assert(
      fc.property(
        fc.array(invoice, { minLength: 1, maxLength: 20 }),
        fc.array(receipt, { minLength: 1, maxLength: 20 }),
        day,
        fc.boolean(),
        (invoices, receipts, asOf, netUnallocated) => {
          const ledger: CellValue[][] = invoices.map(([who, number, issued, terms, amount]) => [
            who,
            `A${number}`,
            issued,
            issued + terms,
            amount / 100,
          ]);
          const money: CellValue[][] = receipts.map(([on, who, number, amount]) => [
            on,
            who,
            number === 0 ? '' : `A${number}`,
            amount / 100,
          ]);
          const workbook = workbookOf(
            sheetOf('应收明细', [['客户', '发票号', '开票日期', '到期日', '应收金额'], ...ledger]),
            sheetOf('收款明细', [['收款日期', '客户', '发票号', '收款金额'], ...money]),
          );
          const { main } = agedOf(workbook, isoDay(asOf), { netUnallocated });
          const issued = invoices.filter(([, , on]) => on <= asOf).reduce((sum, [, , , , amount]) => sum + amount, 0);
          const received = receipts.filter(([on]) => on <= asOf).reduce((sum, [, , , amount]) => sum + amount, 0);
          expect(main.balanceCents).toBe(issued - received);
          expect(main.tieOut.differenceCents).toBe(0);
          expect(
            main.positions
              .filter(({ standing }) => standing === '贷项')
              .every(({ balanceCents, row }) => balanceCents <= 0 || row === null),
          ).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('customer names (R12a)', () => {
  it('are one under spaces, letter case and full-width forms', () => {
    const letters = fc
      .array(fc.constantFrom('A', 'b', 'Z', '1', '公', '司', '（', ')', '集团'), { minLength: 1, maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(letters, fc.nat(12), (text, place) => {
        const spaced = ` ${text.slice(0, place)}\u3000${text.slice(place)}\u00a0`;
        expect(customerKey(spaced)).toBe(customerKey(text));
        expect(customerKey(text.toUpperCase())).toBe(customerKey(text.toLowerCase()));
        expect(customerKey(text.replace(/\(/g, '（').replace(/\)/g, '）'))).toBe(customerKey(text));
      }),
    );
  });
});

function isoDay(serial: number): string {
  return new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10);
}
