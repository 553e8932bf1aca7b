import type { CellValue } from '../../../src/cells/cell-value';
import type { SaveSummaryOutcome } from '../../../src/jobs/month/save-summary-contract';
import type { Said } from '../../../src/jobs/say-outcome';
import { paragraphTexts, wordParts } from '../../support/word-file';
import { MemoryFiles } from '../memory-files';
import { MemoryWorkbook, sheetOf } from '../memory-workbook';
import { runJobIn } from '../run-job-in';

const ledger: readonly (readonly CellValue[])[] = [
  ['客户名称', '发票号', '发票日期', '到期日', '应收金额'],
  ['甲公司', 'A1', '2025-11-01', '2025-12-10', 1000],
  ['乙公司', 'B1', '2025-12-05', '2026-01-05', 80],
];
const receipts: readonly (readonly CellValue[])[] = [
  ['收款日期', '客户', '发票号', '金额'],
  ['2025-12-15', '甲公司', 'A1', 300],
];

/** A workbook whose month was built, with these reports. */
async function built(reports: readonly string[] = ['analysis'], language = 'zh-CN'): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook([sheetOf('台账', ledger), sheetOf('收款明细', receipts)]);
  await runJobIn(workbook, 'buildMonth', { reports, language });
  return workbook;
}

const saved = (workbook: MemoryWorkbook, files: MemoryFiles, more: object = {}): Promise<Said<SaveSummaryOutcome>> =>
  runJobIn(workbook, 'saveSummary', { asOf: '2025-12-31', preparedAt: '2026-01-05 09:30', ...more }, { files });

describe('saveSummary', () => {
  it('hands over on one page what the sheet says, with its cells (R20a)', async () => {
    const files = new MemoryFiles();
    expect(await saved(await built(), files)).toEqual({
      kind: 'done',
      report: { file: '应收专项分析 2025-12 摘要.docx', sheet: '应收专项分析 2025-12' },
    });
    const texts = paragraphTexts(wordParts(files.saved[0]?.bytes ?? new Uint8Array())['word/document.xml'] ?? '');
    expect(texts[0]).toBe('应收专项分析摘要 2025-12');
    expect(texts).toContain('1. 期末应收 780.00 元，较上月末减少 220.00 元：本期开票 80.00 元，回款 300.00 元，核销 0.00 元（C45–G45）。');
    expect(texts).toContain('台账合计 780.00 元，本表合计 780.00 元，差额 0.00 元，相符。');
  });

  it('speaks the language of the sheet that it sums up', async () => {
    const files = new MemoryFiles();
    expect(await saved(await built(['analysis'], 'en-US'), files, { language: 'en-US' })).toMatchObject({
      report: { file: 'Receivables report 2025-12 summary.docx', sheet: 'Receivables report 2025-12' },
    });
  });

  it('saves nothing where there is no such sheet', async () => {
    const files = new MemoryFiles();
    const outcome = await saved(await built(['aging']), files);
    expect(outcome).toMatchObject({
      refusal: 'needsSheet',
      sentence: '还没有工作表“应收专项分析 2025-12”：请先在月报里勾选“专项分析”建好它，再保存摘要',
    });
    expect(files.saved).toEqual([]);
  });

  it('saves nothing of a sheet from before a change of the ledger, or with a cell that somebody changed', async () => {
    const files = new MemoryFiles();
    const workbook = await built();
    workbook.changes = [{ name: '应收专项分析 2025-12', cells: ['G45'], more: false }];
    expect(await saved(workbook, files)).toMatchObject({ sentence: '工作表“应收专项分析 2025-12”里有单元格改过：请先重建它，再保存摘要' });
    workbook.changes = [];
    workbook.sheets = workbook.sheets.map((sheet) =>
      sheet.name === '收款明细' ? sheetOf('收款明细', [...receipts, ['2025-12-20', '甲公司', 'A1', 100]]) : sheet,
    );
    expect(await saved(workbook, files)).toMatchObject({
      sentence: '工作表“应收专项分析 2025-12”建好之后台账或设置改过：请先重建它，再保存摘要',
    });
    expect(files.saved).toEqual([]);
  });

  it('says where the platform saves no files', async () => {
    const files = new MemoryFiles();
    files.refusal = { kind: 'notPossible', reason: 'platform' };
    expect(await saved(await built(), files)).toMatchObject({ refusal: 'notSaved' });
    files.refusal = { kind: 'notPossible', reason: 'failed', message: '磁盘已满' };
    expect(await saved(await built(), files)).toMatchObject({
      sentence: '文件“应收专项分析 2025-12 摘要.docx”没有保存成功（磁盘已满），请再试一次',
    });
  });
});
