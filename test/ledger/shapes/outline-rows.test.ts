import { formatCents } from '../../../src/domain/money/cents';
import { agedOf, ledgerOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

const outline = (heading: string, total: number): Cells => [
  [heading, '开票日期', '到期日', '金额', '已收', '未收'],
  ['甲公司', '', '', 300, 100, 200],
  ['A-1', '2025-01-05', '2025-02-05', 100, 0, 100],
  ['A-2', '2025-01-06', '2025-02-06', 200, 100, 100],
  ['乙公司', '', '', total, 0, total],
  ['B-1', '2025-01-07', '2025-02-07', 50, 0, 50],
  ['合计', '', '', 350, 100, 250],
  ['制表：某某'],
];
const read = (cells: Cells): unknown => {
  const { main, ledger } = agedOf(ledgerOf(cells), '2025-12-31');
  return {
    balances: Object.fromEntries(main.customers.map(({ customer, balanceCents }) => [customer.name, formatCents(balanceCents)])),
    unverified: formatCents(main.byStanding.待核实),
    numbers: ledger.rows.map(({ invoiceNumber }) => invoiceNumber),
    leftOut: ledger.leftOut.map(({ rowNumber, word }) => [rowNumber, word]),
  };
};

describe('customers and their invoices in one column (R12)', () => {
  it.each(['客户名称', '行标签', '客户/发票'])(
    'count once, by invoice, under %s; the customer’s own line is left out by name',
    (heading) => {
      expect(read(outline(heading, 50))).toEqual({
        balances: { 甲公司: '200.00', 乙公司: '50.00' },
        unverified: '0.00',
        numbers: ['A-1', 'A-2', 'B-1'],
        leftOut: [
          [2, '甲公司'],
          [5, '乙公司'],
          [7, '合计'],
        ],
      });
    },
  );

  it('count once below a remark, too', () => {
    const [heading = [], ...rows] = outline('客户名称', 50);
    expect(read([heading, ...rows.slice(0, 3), ['（以上为东区，以下为西区）'], ...rows.slice(3)])).toMatchObject({
      balances: { 甲公司: '200.00', 乙公司: '50.00' },
      unverified: '0.00',
    });
  });

  it('stay what they are where one line is not the sum of those below it: customers, some of whom owe without a date', () => {
    expect(read(outline('客户名称', 60))).toMatchObject({
      balances: { 甲公司: '200.00', 'A-1': '100.00', 'A-2': '100.00', 乙公司: '60.00', 'B-1': '50.00' },
      unverified: '260.00',
    });
  });
});
