import { selectedCustomers } from '../../../src/jobs/letters/selected-customers';
import { desksOf } from '../../support/desk-of-workbook';
import { day, ledgerOf } from '../../support/ledger-of-cells';

describe('selectedCustomers', () => {
  it('means both customers by a row that holds invoices of tables beside each other (R9a)', () => {
    const headings = ['客户', '发票号', '到期日', '未收金额'];
    const ledger = ledgerOf([
      [...headings, '', ...headings],
      ['甲公司', 'A1', '2025-06-01', 100, '', '丙公司', 'A3', '2025-06-03', 300],
      ['乙公司', 'A2', '2025-06-02', 200],
    ]);
    const desk = desksOf(ledger)(day('2025-12-31'));
    const chosen = selectedCustomers({ sheet: '应收明细', rows: [0, 1].map((row) => ({ row, values: [] })) }, desk);
    expect([...chosen.keys]).toEqual(['甲公司', '丙公司']);
    expect(chosen.rowsWithout).toBe(1);
  });
});
