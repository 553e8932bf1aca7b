import fc from 'fast-check';

import { periodOf, reportNames } from '../../src/reports/report-names';

const words = { detailName: '账龄明细', analysisName: '账龄分析' };
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

describe('reportNames', () => {
  it('names the sheets by month and the table by letters and digits alone', () => {
    expect(reportNames(words, 46022, null, [], nothingInUse)).toEqual({
      period: '2025-12',
      detailSheet: '账龄明细 2025-12',
      analysisSheet: '账龄分析 2025-12',
      detailTables: ['账龄明细表202512'],
    });
  });

  it('puts the full date into the names of a day that is no month end', () => {
    expect(reportNames(words, 46006, null, [], nothingInUse)).toMatchObject({
      detailSheet: '账龄明细 2025-12-15',
      analysisSheet: '账龄分析 2025-12-15',
      detailTables: ['账龄明细表20251215'],
    });
  });

  it('cuts the name of a currency, whose cell may hold anything', () => {
    const { detailTables } = reportNames(words, 46022, null, ['长'.repeat(32_767), `${'长'.repeat(30)}2`], nothingInUse);
    expect(detailTables).toEqual(['账龄明细表202512', `账龄明细表202512${'长'.repeat(20)}1`, `账龄明细表202512${'长'.repeat(20)}2`]);
  });

  it("adds a second ledger's short name without what Excel forbids, cut to 31 characters", () => {
    expect(reportNames(words, 46006, "华东[区]/'分公司'*应收往来台账明细汇总表", [], nothingInUse)).toMatchObject({
      detailSheet: '账龄明细 2025-12-15 华东区分公司应收往来台账明细汇',
      detailTables: ['账龄明细表20251215华东区分公司应收往来台账明细汇总表'],
    });
  });

  it('gives every currency a table of its own', () => {
    expect(reportNames(words, 46022, null, ['USD', 'EUR'], nothingInUse).detailTables).toEqual([
      '账龄明细表202512',
      '账龄明细表202512USD1',
      '账龄明细表202512EUR2',
    ]);
  });

  it('numbers all names alike where one of them is taken in any case', () => {
    expect(reportNames(words, 46022, 'Ab', [], { sheets: ['账龄分析 2025-12 aB'], tables: [], definedNames: [] })).toEqual({
      period: '2025-12',
      detailSheet: '账龄明细 2025-12 Ab (2)',
      analysisSheet: '账龄分析 2025-12 Ab (2)',
      detailTables: ['账龄明细表202512Ab第2'],
    });
  });

  it('keeps off table names that a defined name has', () => {
    expect(reportNames(words, 46022, null, [], { sheets: [], tables: [], definedNames: ['账龄明细表202512'] }).detailSheet).toBe(
      '账龄明细 2025-12 (2)',
    );
  });

  it('makes names that Excel takes, whatever the ledger is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.integer({ min: 40000, max: 50000 }), (name, asOf) => {
        const first = reportNames(words, asOf, name, ['USD'], nothingInUse);
        const second = reportNames(words, asOf, name, ['USD'], { sheets: [first.detailSheet], tables: [], definedNames: [] });
        for (const sheet of [first.detailSheet, first.analysisSheet, second.detailSheet, second.analysisSheet]) {
          expect(sheet.length).toBeLessThanOrEqual(31);
          expect(sheet).not.toMatch(/[\\/?*[\]:]|^'|'$|\s$/);
        }
        expect(second.detailSheet).not.toBe(first.detailSheet);
        for (const table of first.detailTables) expect(table).toMatch(/^账龄明细表[\p{Script=Han}A-Za-z0-9]+$/u);
        expect(new Set(first.detailTables).size).toBe(2);
      }),
    );
  });
});
