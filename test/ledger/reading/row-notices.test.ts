import { ledgerOf, readOf } from '../../support/ledger-of-cells';

describe('an invoice that falls due before its own date', () => {
  it('is told of with both cells, and one that falls due on its day or is a credit is not (R12)', () => {
    const { notices } = readOf(
      ledgerOf([
        ['客户', '发票号', '开票日期', '到期日', '金额', '已收'],
        ['甲公司', '1', '2025-05-01', '2025-05-01', 100, 0],
        ['甲公司', '2', '2025-08-01', '2024-09-01', 200, 0],
        ['甲公司', '3', '2025-08-01', '2024-09-01', -200, 0],
        ['乙公司', '4', '2025-09-02', '2025-09-01', 50, 0],
      ]),
    );
    expect(notices.filter(({ kind }) => kind === 'dueBeforeInvoice')).toEqual([
      {
        kind: 'dueBeforeInvoice',
        sheetName: '应收明细',
        places: [
          { sheetName: '应收明细', row: 2, column: 3 },
          { sheetName: '应收明细', row: 2, column: 2 },
          { sheetName: '应收明细', row: 4, column: 3 },
          { sheetName: '应收明细', row: 4, column: 2 },
        ],
        days: { due: 45536, invoice: 45870 },
      },
    ]);
  });
});
