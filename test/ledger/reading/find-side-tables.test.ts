import { ledgerOf, readOf, sheetOf, workbookOf } from '../../support/ledger-of-cells';
import type { Cells } from '../../support/ledger-of-cells';

describe('findReceiptsTables', () => {
  it('ends where another table begins on the same sheet, and finds the receipts there (R9)', () => {
    const ledger = readOf(
      ledgerOf([
        ['客户', '发票号', '到期日', '应收金额'],
        ['甲', 'A1', 45688, 100],
        ['', '', '', ''],
        ['收款日期', '客户', '发票号', '收款金额'],
        [45690, '甲', 'A1', 40],
      ]),
    );
    expect(ledger.rows).toHaveLength(1);
    expect(ledger.receipts).toMatchObject([{ rowNumber: 5, amountCents: 4000, invoiceNumber: 'A1' }]);
  });

  const invoices = sheetOf('应收明细', [
    ['客户', '发票号', '开票日期', '到期日', '应收金额'],
    ['甲', 'A1', '2025-01-01', '2025-01-31', 1000],
  ]);
  const beside = (name: string, cells: Cells) => {
    const { receipts, notices } = readOf(workbookOf(invoices, sheetOf(name, cells)));
    return {
      cents: (receipts ?? []).map(({ amountCents }) => amountCents),
      unused: notices.filter(({ kind }) => kind === 'unusedReceiptSheets'),
    };
  };

  it('takes a table whose day and sum are headed as received, though it repeats what was owed (R9)', () => {
    const cells = [
      ['回款日期', '客户', '发票号', '应收金额', '实收金额', '手续费'],
      ['2025-05-01', '甲', 'A1', 400, 395, 5],
    ];
    expect(beside('回款登记', cells)).toEqual({ cents: [39_500], unused: [] });
    expect(beside('明细', cells)).toEqual({ cents: [39_500], unused: [] });
  });

  it('names a sheet of receipts whose day is headed as any, and takes no ledger for one (R9c)', () => {
    const cells = [
      ['日期', '客户', '发票号', '应收金额', '实收金额'],
      ['2025-05-01', '甲', 'A1', 400, 395],
    ];
    expect(beside('收款明细', cells)).toMatchObject({ cents: [], unused: [{ sheetNames: ['收款明细'] }] });
    expect(beside('2024年应收台账', cells)).toEqual({ cents: [], unused: [] });
  });

  it.each(['收款单号', '收款单', '回款凭证号'])(
    'takes what was set against invoices beside %s for receipts, not for write-offs (R9, R35)',
    (number) => {
      const settled = (...further: string[]): Cells => [
        ['核销日期', '客户', '发票号', '核销金额', number, ...further],
        ['2025-05-01', '甲', 'A1', 400, 'SK1', ...further.map(() => '')],
      ];
      expect(beside('核销明细', settled())).toEqual({ cents: [40_000], unused: [] });
      expect(beside('坏账核销', settled('批准人'))).toMatchObject({ cents: [] });
    },
  );
});
