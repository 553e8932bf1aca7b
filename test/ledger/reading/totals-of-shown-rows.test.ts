import type { Cells } from '../../support/ledger-of-cells';
import { agedOf, readOf, sheetOf, workbookOf } from '../../support/ledger-of-cells';

const headings = ['客户', '发票号', '开票日期', '到期日', '应收金额', '已收金额', '未收金额'];
const rows: Cells = [
  ['甲', 'A1', '2025-01-01', '2025-01-31', 1000, 0, 1000],
  ['乙', 'B1', '2025-01-05', '2025-01-20', 800, 100, 700],
  ['丙', 'C1', '2025-01-01', '2025-01-31', 500.25, 0, 500.25],
];
const total = (amount: number, received: number, balance: number): Cells => [['合计', '', '', '', amount, received, balance]];

/** What is said of printed sums, and what the balance was held against. */
function saidOf(values: Cells, hiddenRows: readonly number[]): readonly unknown[] {
  const workbook = workbookOf(sheetOf('应收明细', values, { hiddenRows }));
  const said = readOf(workbook).notices.flatMap((notice): readonly unknown[] => {
    if (notice.kind === 'totalsOfShownRows') return [notice.cells.map(({ row, column }) => [row, column])];
    return notice.kind === 'printedTotalDiffers' ? [[notice.statedCents, notice.addedCents]] : [];
  });
  const { main, comparison } = agedOf(workbook, '2025-12-31');
  return [main.balanceCents, ...said, comparison.kind === 'compared' ? [comparison.printed.source, comparison.differenceCents] : 'nothing'];
}

const cells = (row: number, ...columns: readonly number[]) => columns.map((column) => [row, column]);

describe('totals of rows that were filtered when the file was saved (R12, R12f)', () => {
  it('are named once and held against nothing: the column of balances itself is (SUBTOTAL)', () => {
    expect(saidOf([headings, ...rows, ...total(1000, 0, 1000)], [2, 3])).toEqual([2_200_25, cells(4, 4, 6), ['column', 0]]);
    expect(saidOf([headings, ...rows, ...total(0, 0, 0)], [1, 2, 3])).toEqual([2_200_25, cells(4, 4, 6), ['column', 0]]);
  });

  it('are so above the rows, too', () => {
    expect(saidOf([headings, ...total(1300.25, 100, 1200.25), ...rows], [2])).toEqual([2_200_25, cells(1, 4, 6), ['column', 0]]);
  });

  it('agree where they are those of all rows, whatever is hidden', () => {
    expect(saidOf([headings, ...rows, ...total(2300.25, 100, 2200.25)], [2, 3])).toEqual([2_200_25, ['total', 0]]);
  });

  it('differ where they are those of neither', () => {
    expect(saidOf([headings, ...rows, ...total(1000, 100, 900)], [2, 3])).toEqual([
      2_200_25,
      [1_000_00, 2_300_25],
      [900_00, 2_200_25],
      ['total', -1_300_25],
    ]);
    expect(saidOf([headings, ...rows, ...total(1000, 0, 1000)], []).slice(1)).toEqual([
      [1_000_00, 2_300_25],
      [1_000_00, 2_200_25],
      ['total', -1_200_25],
    ]);
  });

  it('are those of the shown rows of each currency', () => {
    const currencies: Cells = [
      [...headings, '币种'],
      ...rows.map((row, index) => [...row, index === 2 ? 'USD' : 'CNY']),
      ['合计', '', '', '', 1000, 0, 1000, 'CNY'],
      ['合计', '', '', '', 500.25, 0, 500.25, 'USD'],
    ];
    expect(saidOf(currencies, [2])[1]).toEqual(cells(4, 4, 5, 6));
  });
});
