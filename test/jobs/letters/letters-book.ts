import type { CellValue } from '../../../src/cells/cell-value';
import type { JobName, JobOutcomes } from '../../../src/jobs/all-jobs';
import type { JobPorts } from '../../../src/jobs/ports/job-ports';
import type { Said } from '../../../src/jobs/say-outcome';
import { MemoryBinaries } from '../memory-binaries';
import { MemoryFiles } from '../memory-files';
import { MemorySelection } from '../memory-selection';
import { MemoryTables } from '../memory-tables';
import { MemoryWorkbook, sheetOf } from '../memory-workbook';
import { runJobIn, type LooseRequest } from '../run-job-in';

/** 2025-12-31. */
export const yearEnd = 46022;

export const ledgerHeadings = ['客户名称', '发票号', '合同号', '发票日期', '到期日', '应收金额', '已收金额', '业务员'];

/** A debtor at each stage, one not due, and invoices that are held, each for a reason of its own. */
export const ledgerRows: readonly (readonly CellValue[])[] = [
  ['甲公司', 'A1', 'HT-1', yearEnd - 120, yearEnd - 100, 1000, 0, '张三'],
  ['甲公司', 'A2', 'HT-1', yearEnd - 60, yearEnd - 20, 500.25, 0, '张三'],
  ['甲公司', 'A3', 'HT-1', yearEnd - 10, yearEnd + 20, 70, 0, '张三'],
  ['乙公司', 'B1', '', yearEnd - 90, yearEnd - 50, 2000, 500, '李四'],
  ['丙公司', 'C1', '', yearEnd - 30, yearEnd - 5, 300, 0, '李四'],
  ['丁公司', 'D1', '', yearEnd - 1500, yearEnd - 1400, 400, 0, '李四'],
  ['戊公司', 'E1', '', yearEnd - 60, yearEnd - 30, 800, 0, '李四'],
  ['戊公司', 'E2', '', yearEnd - 60, yearEnd - 30, -100, 0, '李四'],
];

const company: readonly (readonly CellValue[])[] = [
  ['参数', '值'],
  ['我方名称', '沈阳示例机械有限公司'],
  ['统一社会信用代码', '91210100MA0000000X'],
  ['地址', '沈阳市和平区某路 1 号'],
  ['电话', '024-00000000'],
  ['开户行', '示例银行沈阳分行'],
  ['收款账号', '6200 0000 0000'],
  ['签署人', '王五'],
];

const customers: readonly (readonly CellValue[])[] = [
  ['客户名称', '统一社会信用代码', '地址', '联系人', '电话', '违约金依据'],
  ['甲公司', '91210100MA00000001', '沈阳市甲路 1 号', '王会计', '024-1', '合同'],
  ['乙公司', '91210100MA00000002', '沈阳市乙路 1 号', '李会计', '024-2', ''],
];

interface BookCells {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly ours: readonly (readonly CellValue[])[];
  readonly records: readonly (readonly CellValue[])[];
  readonly more: MemoryWorkbook['sheets'];
}

/** A workbook in memory with what letters need, and ports that remember what was done with them. */
export class LettersBook {
  readonly workbook: MemoryWorkbook;
  readonly tables: MemoryTables;
  readonly files = new MemoryFiles();
  readonly binaries = new MemoryBinaries();
  readonly selection = new MemorySelection();

  constructor({ headings = ledgerHeadings, rows = ledgerRows, ours = company, records = customers, more = [] }: Partial<BookCells> = {}) {
    this.workbook = new MemoryWorkbook([
      sheetOf('台账', [[...headings], ...rows]),
      ...(ours.length > 0 ? [sheetOf('应收参数', ours)] : []),
      ...(records.length > 0 ? [sheetOf('客户资料', records)] : []),
      ...more,
    ]);
    this.tables = new MemoryTables(this.workbook);
  }

  run<Name extends JobName>(name: Name, request: LooseRequest<Name>, more: Partial<JobPorts> = {}): Promise<Said<JobOutcomes[Name]>> {
    const { tables, files, binaries, selection } = this;
    const month = name === 'proposeLetters' || name === 'writeLetters' || name === 'previewLetter' ? { asOf: '2025-12-31' } : {};
    return runJobIn(this.workbook, name, { ...month, ...request }, { tables, files, binaries, selection, ...more });
  }

  /** What stands on a sheet. */
  cells(sheet: string): readonly (readonly CellValue[])[] {
    return this.workbook.sheets.find(({ name }) => name === sheet)?.values ?? [];
  }

  /** The cells of a sheet's rows under some of its headings. */
  columns(sheet: string, ...headings: readonly string[]): CellValue[][] {
    const [first = [], ...rows] = this.cells(sheet);
    return rows.map((row) => headings.map((heading) => row[first.indexOf(heading)] ?? ''));
  }
}

/** 催收记录 with rows of letters. */
export function logOf(...rows: readonly (readonly CellValue[])[]): MemoryWorkbook['sheets'][number] {
  const headings = ['编号', '日期', '客户', '发票号', '方式', '阶段', '金额', '内容', '快递单号', '寄出', '签收', '退回'];
  return sheetOf('催收记录', [headings, ...rows]);
}
