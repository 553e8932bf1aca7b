import { formatCents } from '../../../src/domain/money/cents';
import type { CellValue } from '../../../src/cells/cell-value';
import { agedOf, sheetOf, workbookOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const headings = ['客户', '发票号', '到期日', '应收金额'];
const rows: Cells = [
  ['甲公司', 'A1', '2025-01-31', 1000],
  ['乙公司', 'B1', '2025-02-20', 800],
  ['丙公司', 'C1', '2025-03-31', 500],
];
/** Of the three rows only the first is shown. */
const filtered = (values: Cells, subtotalRows: readonly number[]): unknown => {
  const sheet = sheetOf('应收明细', values, { hiddenRows: [2, 3], subtotalRows });
  const { main, ledger } = agedOf(workbookOf(sheet), '2025-12-31');
  return {
    balances: main.customers.map(({ customer, balanceCents }) => [customer.name, formatCents(balanceCents)]),
    leftOut: ledger.leftOut.map(({ rowNumber }) => rowNumber),
    cells: ledger.notices.flatMap((notice) =>
      notice.kind === 'totalsOfShownRows' ? notice.cells.map(({ row, column }) => [row, column]) : [],
    ),
  };
};
const balances = [
  ['甲公司', '1000.00'],
  ['乙公司', '800.00'],
  ['丙公司', '500.00'],
];

describe('totalsByFormula (R12)', () => {
  it.each<[string, readonly CellValue[]]>([
    ['nothing', ['', '', '', 1000]],
    ['what it is of', ['筛选后金额', '', '', 1000]],
    ['a word elsewhere', ['', '', '当前可见', 1000]],
    ['a word of totals', ['合计', '', '', 1000]],
  ])('leaves the sum of one shown row out, below the rows, called %s', (_what, total) => {
    expect(filtered([headings, ...rows, total], [4])).toEqual({ balances, leftOut: [5], cells: [[4, 3]] });
    expect(filtered([headings, ...rows, [], total, ['制表：某某']], [5])).toEqual({ balances, leftOut: [6], cells: [[5, 3]] });
  });

  it('leaves one out that stands between the headings and the rows', () => {
    const workbook = [headings, ['筛选后金额', '', '', 1000], ...rows];
    const sheet = sheetOf('应收明细', workbook, { hiddenRows: [3, 4], subtotalRows: [1] });
    const { main, ledger } = agedOf(workbookOf(sheet), '2025-12-31');
    expect([formatCents(main.balanceCents), ledger.leftOut.map(({ rowNumber }) => rowNumber)]).toEqual(['2300.00', [2]]);
  });

  it('leaves the name over a customer’s invoices to them', () => {
    const grouped = [headings, ['甲公司', '', '', 1800], ['', 'A1', '2025-01-31', 1000], ['', 'A2', '2025-02-20', 800]];
    const { main } = agedOf(workbookOf(sheetOf('应收明细', grouped, { subtotalRows: [1] })), '2025-12-31');
    expect(main.customers.map(({ customer, balanceCents }) => [customer.name, formatCents(balanceCents)])).toEqual([['甲公司', '1800.00']]);
  });

  it('counts invoices beside which a formula adds up all that is shown down to them', () => {
    const running = [[...headings, '序号'], ...rows.map((row, index) => [...row, [1000, 1800, 2300][index] ?? 0])];
    const sheet = sheetOf('应收明细', [...running, ['', '', '', 2300, 2300]], { subtotalRows: [1, 2, 3, 4] });
    const { main, ledger } = agedOf(workbookOf(sheet), '2025-12-31');
    expect([formatCents(main.balanceCents), ledger.leftOut.map(({ rowNumber }) => rowNumber)]).toEqual(['2300.00', [5]]);
  });

  it('counts a debt of a customer that is as much as the row shown where no formula says otherwise', () => {
    expect(filtered([headings, ...rows, ['丁公司', '', '', 1000]], [])).toMatchObject({ leftOut: [] });
  });
});
