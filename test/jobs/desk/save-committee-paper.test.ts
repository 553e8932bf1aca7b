import { paragraphTexts, wordParts } from '../../support/word-file';
import { MemoryFiles } from '../memory-files';
import { MemoryWorkbook, sheetOf } from '../memory-workbook';
import { runJobIn } from '../run-job-in';

const workbook = (): MemoryWorkbook =>
  new MemoryWorkbook([
    sheetOf('台账', [
      ['客户名称', '发票号', '发票日期', '到期日', '应收金额'],
      ['甲公司', 'A1', '2025-07-01', '2025-08-02', 1_000],
      ['丙公司', 'C1', '2022-11-01', '2022-12-30', 70],
    ]),
    sheetOf('收款明细', [
      ['收款日期', '客户', '发票号', '金额'],
      ['2025-12-15', '甲公司', 'A1', 1],
    ]),
    sheetOf('委员会决议', [
      ['会议日期', '决议事项', '客户', '责任人', '期限', '结果'],
      ['2025-09-30', '对甲公司发律师函', '甲公司', '李敏', '2025-12-01', ''],
    ]),
  ]);
const request = { asOf: '2025-12-31', preparedAt: '2026-01-05 09:30' };

describe('saveCommitteePaper', () => {
  it('hands over on one page debtors, windows, what is asked for and what became of earlier decisions', async () => {
    const files = new MemoryFiles();
    expect(await runJobIn(workbook(), 'saveCommitteePaper', request, { files })).toEqual({
      kind: 'done',
      report: { file: '会议材料 2025-12.docx' },
    });
    const texts = paragraphTexts(wordParts(files.saved[0]?.bytes ?? new Uint8Array())['word/document.xml'] ?? '');
    expect(texts[0]).toBe('应收账款管理委员会会议材料 2025-12');
    const after = (text: string, count: number): string[] => texts.slice(texts.indexOf(text), texts.indexOf(text) + count);
    expect(after('可疑', 4)).toEqual([
      ...['可疑', '999.00', '1'],
      '逾期 91–180 天：最后的协商窗口，律师函，评估起诉和财产保全，过后转为损失；30 天内转差 999.00',
    ]);
    expect(after('时效临近或已过：立即书面催收、取得签收，必要时起诉', 4).slice(1)).toEqual(['70.00', '–', '丙公司']);
    expect(after('对甲公司发律师函', 4)).toEqual(['对甲公司发律师函', '李敏', '2025-12-01', '逾期未办']);
    expect(texts.join('')).not.toMatch(/[{}]/);
  });

  it('stays on one page whatever there is: of debtors, decisions asked for and earlier ones as many as have room, and how many more', async () => {
    const many = Array.from({ length: 12 }, (_, index) => String(index + 10));
    const book = new MemoryWorkbook([
      sheetOf('台账', [
        ['客户名称', '发票号', '发票日期', '到期日', '应收金额'],
        ...many.map((at) => [`第${at}号客户有限公司`, `A${at}`, '2022-07-01', '2022-08-02', Number(at) * 1_000]),
      ]),
      sheetOf('收款明细', [
        ['收款日期', '客户', '发票号', '金额'],
        ['2022-08-02', '第10号客户有限公司', 'A10', 1],
      ]),
      sheetOf('委员会决议', [
        ['会议日期', '决议事项', '客户', '责任人', '期限', '结果'],
        ...many.map((at) => [
          '2025-09-30',
          `第${at}项：对该客户起诉，先办财产保全，停止供货，已供货的按月对账`,
          '',
          '李敏',
          '2025-12-01',
          '',
        ]),
      ]),
    ]);
    const files = new MemoryFiles();
    expect(await runJobIn(book, 'saveCommitteePaper', { ...request, confirmAsOf: '2025-12-31' }, { files })).toMatchObject({
      kind: 'done',
    });
    const texts = paragraphTexts(wordParts(files.saved[0]?.bytes ?? new Uint8Array())['word/document.xml'] ?? '');
    const rows = (part: RegExp): number => texts.filter((text) => part.test(text)).length;
    // Decisions of two lines: two of them in five lines; whoever is asked about takes seven lines of two, and debtors what is left.
    expect([rows(/^逾期最长/), rows(/^时效临近或已过/), rows(/^第\d+项/)]).toEqual([5, 3, 2]);
    expect(texts.filter((text) => text.startsWith('另有'))).toEqual([
      '另有 5 项，见工作表“会议材料”。',
      '另有 21 项，见工作表“会议材料”。',
      '另有 10 项，见工作表“会议材料”。',
    ]);
  });

  it('speaks English, and says where no file can be saved', async () => {
    const files = new MemoryFiles();
    expect(await runJobIn(workbook(), 'saveCommitteePaper', { ...request, language: 'en-US' }, { files })).toMatchObject({
      report: { file: 'Committee paper 2025-12.docx' },
    });
    files.refusal = { kind: 'notPossible', reason: 'platform' };
    expect(await runJobIn(workbook(), 'saveCommitteePaper', request, { files })).toMatchObject({ refusal: 'notSaved' });
  });
});
