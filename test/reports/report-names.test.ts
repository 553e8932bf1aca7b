import fc from 'fast-check';

import { namesOf, periodOf, reportNames, UnnamedReport } from '../../src/reports/report-names';
import type { NamesInUse, NameWish } from '../../src/reports/report-names';

/** Two reports, one with a table for each currency, one with a chart. */
const wishesOf = (...currencies: readonly string[]): NameWish[] => [
  { kind: 'rows', sheet: '账龄明细', tables: ['', ...currencies].map((part) => ({ base: '账龄明细表', part })), charts: 0 },
  { kind: 'sums', sheet: '账龄分析', tables: [], charts: 1 },
];
const nothingInUse = { sheets: [], tables: [], definedNames: [] };

describe('periodOf', () => {
  it.each([
    [46022, '2025-12'],
    [46006, '2025-12-15'],
    [45716, '2025-02'],
    [45715, '2025-02-27'],
    [45351, '2024-02'],
    [45350, '2024-02-28'],
  ])('names day %i %s: the month for its end, else the full date', (asOf, period) => {
    expect(periodOf(asOf)).toBe(period);
  });
});

/** The names of both reports together. */
function named(asOf: number, ledger: string | null, currencies: readonly string[], inUse: NamesInUse) {
  const names = reportNames(wishesOf(...currencies), asOf, ledger, inUse);
  const [rows, sums] = [namesOf(names, 'rows'), namesOf(names, 'sums')];
  return { period: names.period, sheets: [rows.sheet, sums.sheet], tables: rows.tables, charts: sums.charts };
}

describe('reportNames', () => {
  it('names the sheets by month, a table by letters and digits alone, a chart by its sheet', () => {
    expect(named(46022, null, [], nothingInUse)).toEqual({
      period: '2025-12',
      sheets: ['账龄明细 2025-12', '账龄分析 2025-12'],
      tables: ['账龄明细表202512'],
      charts: ['账龄分析 2025-12 1'],
    });
  });

  it('puts the full date into the names of a day that is no month end', () => {
    expect(named(46006, null, [], nothingInUse)).toMatchObject({
      sheets: ['账龄明细 2025-12-15', '账龄分析 2025-12-15'],
      tables: ['账龄明细表20251215'],
    });
  });

  it('cuts the name of a currency, whose cell may hold anything', () => {
    const { tables } = named(46022, null, ['长'.repeat(32_767), `${'长'.repeat(30)}2`], nothingInUse);
    expect(tables).toEqual(['账龄明细表202512', `账龄明细表202512${'长'.repeat(20)}1`, `账龄明细表202512${'长'.repeat(20)}2`]);
  });

  it("adds a second ledger's short name without what Excel forbids, cut to 31 characters", () => {
    expect(named(46006, "华东[区]/'分公司'*应收往来台账明细汇总表", [], nothingInUse)).toMatchObject({
      sheets: ['账龄明细 2025-12-15 华东区分公司应收往来台账明细汇', '账龄分析 2025-12-15 华东区分公司应收往来台账明细汇'],
      tables: ['账龄明细表20251215华东区分公司应收往来台账明细汇总表'],
    });
  });

  it('gives every currency a table of its own', () => {
    expect(named(46022, null, ['USD', 'EUR'], nothingInUse).tables).toEqual([
      '账龄明细表202512',
      '账龄明细表202512USD1',
      '账龄明细表202512EUR2',
    ]);
  });

  it('numbers all names alike where one of them is taken in any case', () => {
    expect(named(46022, 'Ab', [], { sheets: ['账龄分析 2025-12 aB'], tables: [], definedNames: [] })).toEqual({
      period: '2025-12',
      sheets: ['账龄明细 2025-12 Ab (2)', '账龄分析 2025-12 Ab (2)'],
      tables: ['账龄明细表202512Ab第2'],
      charts: ['账龄分析 2025-12 Ab (2) 1'],
    });
  });

  it('keeps off table names that a defined name has', () => {
    expect(named(46022, null, [], { sheets: [], tables: [], definedNames: ['账龄明细表202512'] }).sheets[0]).toBe('账龄明细 2025-12 (2)');
  });

  it('makes names that Excel takes, whatever the ledger is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.integer({ min: 40000, max: 50000 }), (name, asOf) => {
        const first = named(asOf, name, ['USD'], nothingInUse);
        const second = named(asOf, name, ['USD'], { sheets: first.sheets.slice(0, 1), tables: [], definedNames: [] });
        for (const sheet of [...first.sheets, ...second.sheets]) {
          expect(sheet.length).toBeLessThanOrEqual(31);
          expect(sheet).not.toMatch(/[\\/?*[\]:]|^'|'$|\s$/);
        }
        expect(second.sheets[0]).not.toBe(first.sheets[0]);
        for (const table of first.tables) expect(table).toMatch(/^账龄明细表[\p{Script=Han}A-Za-z0-9]+$/u);
        expect(new Set(first.tables).size).toBe(2);
      }),
    );
  });

  it('has no names of a report that was not named', () => {
    expect(() => namesOf(reportNames(wishesOf(), 46022, null, nothingInUse), 'letters')).toThrow(UnnamedReport);
  });
});
