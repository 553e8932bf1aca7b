import * as fc from 'fast-check';

import type { CellValue } from '../../src/cells/cell-value';
import { customerKey } from '../../src/domain/text/customer-key';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { riskClasses } from '../../src/domain/aging/risk-class';
import { catalogue } from '../../src/functions/catalogue';
import { installCustomFunctions } from '../support/custom-functions';
import { agedOf, ledgerOf } from '../support/ledger-of-cells';

installCustomFunctions();

const cents = fc.oneof(fc.integer({ min: -1_000_000, max: 100_000_000 }), fc.integer({ min: 1, max: 1_000_000_000_000 }));
const entry = fc.record({
  customer: fc.constantFrom('甲公司', '甲 公司', '乙（上海）公司', '乙(上海)公司', 'ＡＢＣ', 'abc', '合计贸易有限公司', '丙'),
  due: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 45000, max: 46000 }) }, { weight: 1, arbitrary: fc.constant('待定') }),
  cents,
  /** Tenths of a cent beside them, as a balance of other currencies or of shares has. */
  fine: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(3, 5, -5, 8) }),
});
const sumRow = fc.constantFrom('合计', '合计：', '合计（元）', '小 计', '累计', '共计', 'Total', '甲公司 小计');

/** Tenths of a cent as whole cents, halves away from zero. */
function halfUp(tenths: number): number {
  return Math.sign(tenths) * Math.floor((Math.abs(tenths) + 5) / 10);
}

describe('AGINGTABLE and the report', () => {
  it('say the same of one ledger: customers, classes, credits and what is unverified, half up to the cent row by row, printed sums left out (R5, R10, R12)', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 15 }),
        fc.array(sumRow, { maxLength: 3 }),
        fc.boolean(),
        fc.integer({ min: 45300, max: 45700 }),
        (entries, words, hasUnnamedSum, asOf) => {
          const total = entries.reduce((sum, row) => sum + halfUp(row.cents * 10 + row.fine), 0) / 100;
          const rows: (readonly CellValue[])[] = [
            ...entries.map((row): readonly CellValue[] => [row.customer, row.due, (row.cents * 10 + row.fine) / 1000]),
            ...(hasUnnamedSum && entries.length > 1 && total !== 0 ? [['', '', total]] : []),
            ...words.map((word): readonly CellValue[] => [word, '', total]),
          ];
          const { main } = agedOf(ledgerOf([['客户', '到期日', '应收金额'], ...rows]), formatIsoDay(asOf));
          const table = catalogue.AGINGTABLE(
            rows.map(([customer]) => [customer]),
            rows.map(([, due]) => [due]),
            rows.map(([, , amount]) => [amount]),
            asOf,
            [[30, 90, 180]],
          );
          const lines = table.slice(1).map(([name, ...figures]) => {
            const [balance, ...parts] = figures.map((figure) => Math.round(Number(figure) * 100));
            return [customerKey(String(name)), balance, ...parts, ...(parts.length === 6 ? [0] : [])];
          });
          const figuresOf = (key: string, sums: Pick<typeof main, 'balanceCents' | 'byStanding'>): readonly (string | number)[] => [
            key,
            sums.balanceCents,
            ...[...riskClasses, '贷项' as const, '待核实' as const].map((standing) => sums.byStanding[standing]),
          ];
          const byKey = (one: readonly unknown[], other: readonly unknown[]): number => (String(one[0]) < String(other[0]) ? -1 : 1);
          expect(lines.slice(0, -1).sort(byKey)).toEqual(main.customers.map((sums) => figuresOf(sums.customer.key, sums)).sort(byKey));
          expect(lines.at(-1)).toEqual(figuresOf('合计', main));
        },
      ),
    );
  });
});
