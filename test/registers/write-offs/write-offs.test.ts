import { findRegisters } from '../../../src/registers/find-registers';
import { sheetOf, workbookOf } from '../../support/ledger-of-cells';

const ledger = sheetOf('应收明细', [
  ['客户', '发票号', '开票日期', '到期日', '应收金额'],
  ['甲公司', 'A1', '2025-01-01', '2025-01-31', 1000],
]);
const found = (name: string, ...headings: string[]): string[] =>
  findRegisters(
    workbookOf(
      ledger,
      sheetOf(name, [
        ['核销日期', '客户', '发票号', '核销金额', ...headings],
        ['2025-05-01', '甲公司', 'A1', 400, ...headings.map(() => '张三')],
      ]),
    ),
  ).tables.map((table) => table.name);

describe('a sheet called 核销明细', () => {
  it('is one of write-offs, but for headings of money that came in, beside which its own would have to say so (R35)', () => {
    expect(found('核销明细')).toEqual(['writeOffs']);
    for (const heading of ['收款单号', '收款方式', '回款银行']) expect(found('核销明细', heading)).toEqual([]);
    expect(found('核销明细', '收款单号', '批准人')).toEqual(['writeOffs']);
  });
});
