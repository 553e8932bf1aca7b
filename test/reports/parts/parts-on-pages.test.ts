import { partsOnPages } from '../../../src/reports/parts/parts-on-pages';
import { SheetDraft } from '../../../src/sheets/sheet-draft';
import type { SheetModel } from '../../../src/sheets/sheet-model';

/** A sheet of two columns with so many lines of 15 points. */
function sheetOf(lines: number): SheetModel {
  const draft = new SheetDraft(2, 1);
  draft.put(
    0,
    0,
    Array.from({ length: lines }, (_line, row) => [`第 ${row + 1} 行`, row]),
  );
  return draft.model({
    name: '分析',
    kind: 'trial',
    freeze: { rows: 1, columns: 1 },
    tabColor: null,
    pageSetup: { orientation: 'portrait', paper: 'A4', titleRows: null, titleColumns: null, footer: { left: '', center: '', right: '' } },
  });
}

const pagesOf = (lines: number, parts: readonly number[], points: number) =>
  partsOnPages(sheetOf(lines), parts, points).pageSetup.printAreas.map(({ row, rows }) => [row, rows]);

describe('the pages of parts', () => {
  it('begin anew where a part would be cut', () => {
    expect(pagesOf(30, [10, 20], 1_000)).toEqual([[0, 30]]);
    expect(pagesOf(30, [10, 20], 200)).toEqual([
      [0, 10],
      [10, 10],
      [20, 10],
    ]);
  });

  it('hold every row once, and none is begun for a part of which nothing stands there', () => {
    expect(pagesOf(30, [10, 20, 30], 200)).toEqual([
      [0, 10],
      [10, 10],
      [20, 10],
    ]);
    expect(pagesOf(0, [], 200).flat()).not.toContain(-1);
  });

  it('reach down to the end of a chart under the last row', () => {
    const model = sheetOf(10);
    const chart = { place: { row: 8, column: 0, rows: 12, columns: 2 } } as SheetModel['charts'][number];
    expect(partsOnPages({ ...model, charts: [chart] }, [5], 1_000).pageSetup.printAreas).toEqual([
      { row: 0, column: 0, rows: 20, columns: 2 },
    ]);
  });
});
