import fc from 'fast-check';

import { isOverdue } from '../../src/desk/open-balance';
import type { CellValue } from '../../src/cells/cell-value';
import { letterDesk, letterOf } from '../letters/letter-desk';

type Rows = readonly Readonly<Record<string, string>>[];

const cents = (amount: string | undefined): number => Math.round(Number((amount ?? '').replaceAll(',', '')) * 100);
const sumOf = (rows: Rows, field: string): number => rows.reduce((sum, row) => sum + cents(row[field]), 0);
const dayText = (offset: number): string => new Date(Date.UTC(2025, 0, 1 + offset)).toISOString().slice(0, 10);

const invoice = fc.record({ due: fc.integer({ min: -700, max: 40 }), amount: fc.integer({ min: 1, max: 90_000_000 }) });
const receipt = fc.record({ of: fc.nat(), day: fc.integer({ min: -700, max: 45 }), part: fc.integer({ min: 1, max: 99 }) });

describe('a letter', () => {
  it('adds up: rows to its principal, the working to its penalty, both and credits to its total (R13, R16, R21b)', () => {
    fc.assert(
      fc.property(
        fc.array(invoice, { minLength: 1, maxLength: 8 }),
        fc.array(receipt, { maxLength: 6 }),
        fc.constantFrom('合同', '法定', '无', ''),
        (invoices, receipts, basis) => {
          const ledger = invoices.map(({ due, amount }, index): CellValue[] => [
            '甲公司',
            `A${index}`,
            dayText(due - 30),
            dayText(due),
            amount / 100,
          ]);
          const paid = receipts.map(({ of, day, part }): CellValue[] => {
            const index = of % invoices.length;
            return [dayText(day), '甲公司', `A${index}`, Math.floor(((invoices[index]?.amount ?? 0) * part) / 300) / 100];
          });
          const desk = letterDesk({ ledger, receipts: paid, customers: [['甲公司', basis]] });
          const overdue = [...desk.accounts.values()].flatMap((account) => account.invoices.filter(isOverdue));
          const { values, principalCents, penaltyCents, creditsCents, totalCents } = letterOf(desk, 'first');
          const rows = values['invoices'] as Rows;
          expect(rows).toHaveLength(overdue.length);
          expect(sumOf(rows, 'outstanding')).toBe(principalCents);
          expect(sumOf(rows, 'billed') - sumOf(rows, 'paid')).toBe(principalCents);
          expect(sumOf(rows, 'invoicePenalty')).toBe(penaltyCents);
          expect(sumOf(values['penaltyWorking'] as Rows, 'periodPenalty')).toBe(penaltyCents);
          expect(penaltyCents).toBe(
            basis === '合同' || basis === '法定' ? overdue.reduce((sum, position) => sum + position.penaltyCents, 0) : 0,
          );
          expect(totalCents).toBe(principalCents + penaltyCents - creditsCents);
          const plan = letterOf(desk, 'agreement').values;
          expect(sumOf(plan['instalments'] as Rows, 'instalmentAmount')).toBe(totalCents);
        },
      ),
      { numRuns: 60 },
    );
  });
});
