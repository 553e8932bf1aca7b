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
  it('puts both tables on the first page where they go onto it, and the chart with its figures and the first card on the next', () => {
    // Of 640 points 620.8 are counted on. Tables: 41 rows of 15. Chart: 15 × 15, the first card 20 × 15, the second would make it 810.
    const { starts, chartRow } = pagesOf(15);
    expect(starts).toEqual([0, places.charts, ...[1, 3, 5, 7, 9].map(cardAt)]);
    // 620.8 − (525 − 13 × 15) of 13 rows are 22.4: more than a row takes.
    expect(chartRow).toBe(20);
  });

  it('takes the second table over to the chart where it would be cut', () => {
    // Second table: 14 rows, of these 10 of 30: 360, with the chart at its least 585. The first table of 27 rows: 555.
    const { starts, chartRow } = pagesOf(30);
    expect(starts).toEqual([0, places.mix, places.cards, ...[2, 4, 6, 8].map(cardAt), places.notes]);
    // (620.8 − 390) ÷ 13 = 17.75.
    expect(chartRow).toBe(17);
  });

  it('gives the chart a page of its own with the first card where the second table leaves it none', () => {
    // At 36 points the second table takes 420, with the chart at its least 645, of which 15 are a gap.
    expect(pagesOf(36).starts).toEqual([0, places.mix, places.charts, ...[1, 3, 5, 7, 9].map(cardAt)]);
  });

  it('puts the notes beside the last card where they go onto its page', () => {
    expect(pagesOf(36).starts.at(-1)).toBe(cardAt(9));
  });

  it('is one page as high as it comes where nobody owes anything', () => {
    expect(ontoPages(sheetOf(15), topTenPlaces(0), 0, 640).pageSetup.printAreas).toEqual([{ row: 0, column: 0, rows: end, columns: 1 }]);
  });
});
