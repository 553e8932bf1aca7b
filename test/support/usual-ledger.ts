import type { CellValue } from '../../src/cells/cell-value';
import type { SourceWorkbook } from '../../src/cells/source-workbook';
import { ledgerOf } from './ledger-of-cells';

export const usualHeadings = ['客户名称', '发票号', '开票日期', '到期日', '付款条件', '应收金额', '已收金额', '未收余额'];

/** A ledger of rows under the usual headings; 2025-01-01 is 45658. */
export function usual(...rows: readonly (readonly CellValue[])[]): SourceWorkbook {
  return ledgerOf([usualHeadings, ...rows]);
}
