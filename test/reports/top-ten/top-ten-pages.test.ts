import { ontoPages } from '../../../src/reports/top-ten/top-ten-pages';
import { topTenPlaces } from '../../../src/reports/top-ten/top-ten-places';
import type { SheetModel } from '../../../src/sheets/sheet-model';

const places = topTenPlaces(10);
/** Notes and tie-out of twelve rows. */
const end = places.notes + 12;

/** A sheet of so many debtors whose rows are 15 points high, those of the debtors in both tables as given. */
function sheetOf(debtorHeight: number): SheetModel {
  const isDebtor = (row: number): boolean => [places.debtors, places.mixDebtors].some((first) => row >= first && row < first + 10);
  const rowHeights = Array.from({ length: end }, (_, row) => ({ row, height: isDebtor(row) ? debtorHeight : 15 }));
  return { rowHeights, columnWidths: [10], pageSetup: { printAreas: [] } } as unknown as SheetModel;
}

function pagesOf(debtorHeight: number): { readonly starts: readonly number[]; readonly chartRow: number | undefined } {
  const { pageSetup, rowHeights } = ontoPages(sheetOf(debtorHeight), places, 10, 640);
  return {
    starts: pageSetup.printAreas.map(({ row }) => row),
    chartRow: rowHeights.find(({ row }) => row === places.charts + 1)?.height,
  };
}

const cardAt = (index: number): number => places.cards + 1 + index * 19;

describe('ontoPages', () => {
  it('puts both tables on the first page where they go onto it, and the charts with their figures on the next', () => {
    // Of 640 points 620.8 are counted on. Tables: 41 rows of 15. Charts: 24 × 12 + 2 × 15, their figures 13 × 15, the first card 20 × 15
    // would be 813.
    const { starts, chartRow } = pagesOf(15);
    expect(starts).toEqual([0, places.charts, places.cards, ...[2, 4, 6, 8].map(cardAt), places.notes]);
    // 620.8 − 225 of 24 rows are 16.49.
    expect(chartRow).toBe(16);
  });

  it('takes the second table over to the charts where it would be cut', () => {
    // Second table: 14 rows, of these 10 of 30: 360, with the charts at their least 678. The first table of 27 rows: 555.
    expect(pagesOf(30).starts).toEqual([0, places.mix, places.charts, places.cards, ...[2, 4, 6, 8].map(cardAt), places.notes]);
    // At 24 points the second table takes 300, with the charts at their least 618, of which 15 are a gap: their rows are (620.8 − 330) ÷ 24
    // = 12.1 high, and their figures stand with the first card.
    const tighter = pagesOf(24);
    expect(tighter.starts).toEqual([0, places.mix, places.chartData, ...[1, 3, 5, 7].map(cardAt), cardAt(9)]);
    expect(tighter.chartRow).toBe(12);
  });

  it('puts the notes beside the last card where they go onto its page', () => {
    expect(pagesOf(24).starts.at(-1)).toBe(cardAt(9));
  });

  it('is one page as high as it comes where nobody owes anything', () => {
    expect(ontoPages(sheetOf(15), topTenPlaces(0), 0, 640).pageSetup.printAreas).toEqual([{ row: 0, column: 0, rows: end, columns: 1 }]);
  });
});
