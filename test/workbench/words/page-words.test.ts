import { pageWordsOf } from '../../../src/workbench/words/page-words';

describe('pageWordsOf', () => {
  it.each([
    ['zh-CN', '2025 应收', '2025 应收（应收管家）.xlsx'],
    ['zh-CN', '2025 应收（应收管家）', '2025 应收（应收管家）.xlsx'],
    ['en-US', 'ledger', 'ledger (Receivables).xlsx'],
    ['en-US', 'ledger (Receivables)', 'ledger (Receivables).xlsx'],
  ] as const)('names the copy that is saved so that it is not the file that was opened: %s, %s', (language, opened, saved) => {
    expect(pageWordsOf(language).workedCopy(opened)).toBe(saved);
  });
});
