import type { SourceWorkbook } from '../../src/cells/source-workbook';
import { lossesByCause } from '../../src/desk/losses-by-cause';
import { desksOf } from '../support/desk-of-workbook';
import { day, sheetOf, workbookOf } from '../support/ledger-of-cells';
import type { Cells } from '../support/ledger-of-cells';
import { defaultPolicy } from '../../src/policy/default-policy';

const ledger = sheetOf('应收台账', [
  ['客户名称', '发票号码', '开票日期', '到期日', '应收金额'],
  ['甲公司', 'A1', '2023-01-01', '2023-02-01', 100_000],
]);
const writeOffs: Cells = [
  ['客户', '发票号', '日期', '金额', '原因'],
  ['甲公司', 'A1', '2024-12-31', 1, '行动迟缓'],
  ['甲公司', 'A1', '2025-01-01', 10, '行动迟缓'],
  ['甲公司', 'A1', '2025-06-30', 20, '合同缺陷'],
  ['甲公司', 'A1', '2025-12-31', 40, '行动迟缓'],
  ['甲公司', 'A1', '2025-07-01', 80, ''],
  ['甲公司', 'A1', '2026-01-01', 160, '其他'],
];
const lossesOf = (book: SourceWorkbook) => lossesByCause(desksOf(book, {}, defaultPolicy)(day('2025-12-31')));

describe('lossesByCause', () => {
  it('counts and adds what was written off in twelve months by cause, what names none last (R38)', () => {
    expect(lossesOf(workbookOf(ledger, sheetOf('坏账核销', writeOffs)))).toEqual([
      { cause: 'contractDefect', count: 1, cents: 2000 },
      { cause: 'slowAction', count: 2, cents: 5000 },
      { cause: null, count: 1, cents: 8000 },
    ]);
  });

  it('is nothing without the register', () => {
    expect(lossesOf(workbookOf(ledger))).toBeNull();
  });
});
