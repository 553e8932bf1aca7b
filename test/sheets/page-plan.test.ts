import { fitWidths, planPages } from '../../src/sheets/page-plan';
import { PagesDown } from '../../src/sheets/pages-down';
import { wrapParagraph } from '../../src/sheets/paragraph';

describe('planPages', () => {
  it('prints what fits at its full size', () => {
    expect(planPages([10, 20, 20], 2)).toEqual({ pagesAcross: 1, scale: 1, columnsOnFirstPage: 3, rowPoints: 515.3 });
  });

  it('makes a wide sheet smaller, but never below 8 points of its 10', () => {
    // 10 columns of 18 characters take 982.5 points of 813.9.
    const wide = planPages(Array<number>(10).fill(18), 2);
    expect([wide.pagesAcross, wide.columnsOnFirstPage]).toEqual([1, 10]);
    expect(wide.scale).toBeCloseTo(0.82, 6);
    const wider = planPages(Array<number>(11).fill(18), 2);
    expect([wider.pagesAcross, wider.scale]).toEqual([2, 1]);
    expect(wider.columnsOnFirstPage).toBe(6);
  });

  it('counts the repeated columns on every page', () => {
    expect(planPages(Array<number>(18).fill(18), 0).pagesAcross).toBe(2);
    expect(planPages(Array<number>(19).fill(18), 2).pagesAcross).toBe(3);
  });
});

describe('fitWidths', () => {
  it('narrows the column whose texts may break only where that saves a page, and no more than it takes', () => {
    const wide = [5, 31, ...Array<number>(9).fill(17)];
    const fitted = fitWidths(wide, 2, [{ column: 1, least: 22 }]);
    expect(planPages(wide, 2).pagesAcross).toBe(2);
    expect(planPages(fitted, 2).pagesAcross).toBe(1);
    // In steps of a twenty-fourth of what the column can give.
    expect(fitted[1]).toBeCloseTo(27.7, 1);
    expect(planPages([5, 28.1, ...Array<number>(9).fill(17)], 2).pagesAcross).toBe(2);
    expect(fitWidths([5, 31, 17], 2, [{ column: 1, least: 22 }])).toEqual([5, 31, 17]);
    const hopeless = [5, 31, ...Array<number>(14).fill(17)];
    expect(fitWidths(hopeless, 2, [{ column: 1, least: 22 }])).toEqual(hopeless);
  });

  it('narrows several columns by the same part of what each can give', () => {
    const wide = [5, 31, 31, ...Array<number>(8).fill(17)];
    const fitted = fitWidths(wide, 2, [
      { column: 1, least: 21 },
      { column: 2, least: 11 },
      { column: 3, least: 40 },
    ]);
    expect(planPages(wide, 2).pagesAcross).toBe(2);
    expect(planPages(fitted, 2).pagesAcross).toBe(1);
    expect((31 - (fitted[2] ?? 0)) / (31 - (fitted[1] ?? 0))).toBeCloseTo(2, 0);
    expect(fitted[3]).toBe(17);
  });
});

describe('PagesDown', () => {
  const pages = new PagesDown(Array<number>(30).fill(15), 150, 30);

  it('knows what comes out on one page, also where pages hold a little more or less', () => {
    expect(pages.holdTogether(0, 9)).toBe(true);
    expect(pages.holdTogether(0, 10)).toBe(false);
    expect(pages.holdTogether(8, 12)).toBe(false);
    expect(pages.holdTogether(13, 16)).toBe(true);
  });
});

describe('wrapParagraph', () => {
  it('breaks a text where it would reach beyond so many characters from column A on, whatever the page holds', () => {
    const text = '一二三四五六七八九十一二三四五六七八九十';
    expect(wrapParagraph({ row: 0, column: 1, until: null, text }, [5, 20, 20, 20], 4)).toBeNull();
    expect(wrapParagraph({ row: 0, column: 1, until: null, within: 50, text }, [5, 20, 20, 20], 4)).toEqual(null);
    expect(wrapParagraph({ row: 0, column: 1, until: null, within: 44, text }, [5, 20, 20, 20], 4)).toEqual({
      area: { row: 0, column: 1, rows: 1, columns: 1 },
      height: 30,
    });
  });

  it('leaves a text that fits on its line alone', () => {
    expect(wrapParagraph({ row: 3, column: 1, until: null, text: '十个汉字正好写在一行' }, [5, 10, 10], 3)).toBeNull();
  });

  it('makes one cell of its columns up to the next field or the end of the page, high enough for its lines', () => {
    const text = '工作表“应收台账”第 34、35、37 行没有客户名称，按上一行的客户计';
    expect(wrapParagraph({ row: 3, column: 1, until: null, text }, [5, 20, 20, 20], 3)).toEqual({
      area: { row: 3, column: 1, rows: 1, columns: 2 },
      height: 30,
    });
    expect(wrapParagraph({ row: 3, column: 1, until: 2, text }, [5, 20, 20, 20], 3)).toEqual({
      area: { row: 3, column: 1, rows: 1, columns: 1 },
      height: 60,
    });
  });
});
