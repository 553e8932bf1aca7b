import { agedOf, sheetOf, workbookOf, type Cells } from '../../support/ledger-of-cells';

/**
 * The balances of the rows, in cents, where the second and third row below the headings are two lines of one invoice; column 4 holds each
 * line's amount.
 */
function balances(values: Cells, titleRows = 0): number[] {
  const merged = (values[0 + titleRows] ?? []).flatMap((heading, column) => (column === 4 || heading === '' ? [] : [column]));
  const merges = merged.map((column) => ({ row: titleRows + 1, column, rows: 2, columns: 1 }));
  const { main } = agedOf(workbookOf(sheetOf('应收明细', values, { merges })), '2025-12-31');
  return main.positions.map(({ balanceCents }) => balanceCents);
}

describe('wholeLines', () => {
  it('shares a received sum in 万元 out over the lines to the cent (R9b, R12c)', () => {
    expect(
      balances(
        [
          ['单位：万元'],
          ['客户', '发票号', '开票日期', '到期日', '应收金额', '已收金额'],
          ['甲公司', 'A1', '2025-01-01', '2025-01-31', 5.1234, 5.6789],
          ['', '', '', '', 3.4321, ''],
          ['乙公司', 'B1', '2025-01-01', '2025-01-31', 3.4321, 1.1111],
        ],
        1,
      ),
    ).toEqual([0, 2876600, 2321000]);
  });

  it('takes a balance merged over lines for what is left of the last of them (R9b)', () => {
    expect(
      balances([
        ['客户', '发票号', '开票日期', '到期日', '应收金额', '未收金额'],
        ['甲公司', 'A1', '2025-01-01', '2025-01-31', 500, 600],
        ['', '', '', '', 400, ''],
        ['乙公司', 'B1', '2025-01-01', '2025-01-31', 100, 100],
      ]),
    ).toEqual([20000, 40000, 10000]);
  });
});
