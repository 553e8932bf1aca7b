import * as fc from 'fast-check';

import { agingTable } from '../../../src/domain/aging/aging-table';

describe('agingTable', () => {
  it('makes spellings of one customer one row, named as first met (R12a)', () => {
    const spellings = ['ＡＢＣ（上海） 公司', 'abc(上海)公司', 'ABC（上海）公司'];
    const { rows } = agingTable(
      spellings.map((customer) => ({ customer, daysOverdue: 5, cents: 100 })),
      [30],
    );
    expect(rows.map(({ customer, balance }) => [customer, balance])).toEqual([['ＡＢＣ（上海） 公司', 300]]);
  });

  it('never spreads a credit over bands (R10)', () => {
    const { total } = agingTable(
      [
        { customer: '甲', daysOverdue: 100, cents: -500 },
        { customer: '甲', daysOverdue: 31, cents: 200 },
      ],
      [30, 60],
    );
    expect(total).toEqual({ customer: '合计', balance: -300, bands: [0, 0, 200, 0], credits: -500, unclassified: 0 });
  });

  it('says that sums are unclassified even where they cancel out (R12)', () => {
    const entries = [
      { customer: '甲', daysOverdue: null, cents: 500 },
      { customer: '甲', daysOverdue: null, cents: -500 },
    ];
    expect(agingTable(entries, [30]).hasUnclassified).toBe(true);
    expect(agingTable([{ customer: '小计', daysOverdue: null, cents: 500 }], [30])).toMatchObject({ rows: [], hasUnclassified: false });
  });

  it('ties: bands, credits and unclassified make the balance, rows make the total, to the cent (R12)', () => {
    const entry = fc.record({
      customer: fc.constantFrom('甲', '乙', '丙', ''),
      daysOverdue: fc.option(fc.integer({ min: -50, max: 400 })),
      cents: fc.integer({ min: -1e9, max: 1e9 }),
    });
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const { rows, total } = agingTable(entries, [30, 60, 90]);
        const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
        for (const row of [...rows, total]) expect(sum([...row.bands, row.credits, row.unclassified])).toBe(row.balance);
        expect(sum(rows.map(({ balance }) => balance))).toBe(total.balance);
        expect(total.balance).toBe(sum(entries.map(({ cents }) => cents)));
        expect(rows.map(({ balance }) => balance)).toEqual(rows.map(({ balance }) => balance).sort((one, other) => other - one));
      }),
    );
  });
});
