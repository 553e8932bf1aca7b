import type { ProbeResult } from '../../../src/excel/self-check/probe';
import { selfCheckJson, surroundings, writeSelfCheckSheet } from '../../../src/excel/self-check/self-check-report';
import { openExcelDesk, type ExcelDesk } from '../excel-desk';

let desk: ExcelDesk;

beforeEach(async () => {
  desk = await openExcelDesk({ requirements: { ExcelApi: '1.14' } });
});
afterEach(() => desk.close());

const where = { platform: 'PC', version: '16.0.1', language: 'zh-CN', excelApi: '1.14' };
const results: readonly ProbeResult[] = [
  { id: 'a', area: 'names', outcome: 'holds', sentence: { 'zh-CN': '甲', 'en-US': 'A' }, expected: [1], seen: [1] },
  { id: 'b', area: 'values', outcome: 'differs', sentence: { 'zh-CN': '=乙', 'en-US': 'B' }, expected: '=1', seen: 2 },
];

describe('the results of a self-check', () => {
  it('stand on a sheet of their own, as texts, which comes to the front and takes the place of those of before', async () => {
    expect(await writeSelfCheckSheet(results.slice(1), where, 'zh-CN')).toBe('自检结果');
    await writeSelfCheckSheet(results, where, 'zh-CN');
    const sheet = desk.book.findSheet('自检结果');
    expect(sheet?.cells.values({ row: 0, col: 0, rows: 4, cols: 5 })).toEqual([
      ['Excel 16.0.1', 'PC', 'zh-CN', 'ExcelApi 1.14', ''],
      ['编号', '结果', '假定', '应得', '实得'],
      ['a', '成立', '甲', '[1]', '[1]'],
      ['b', '不同', '=乙', '"=1"', '2'],
    ]);
    expect(desk.book.activeSheet.name).toBe('自检结果');
    expect(desk.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', '自检结果']);
  });

  it('are a file that says where they come from', () => {
    expect(JSON.parse(selfCheckJson(results, where))).toEqual({
      ...where,
      results: [
        { id: 'a', area: 'names', outcome: 'holds', expected: [1], seen: [1], sentence: 'A' },
        { id: 'b', area: 'values', outcome: 'differs', expected: '=1', seen: 2, sentence: 'B' },
      ],
    });
  });

  it('come from an Excel whose newest set is told', () => {
    expect(surroundings()).toMatchObject({ language: 'zh-CN', excelApi: '1.14' });
  });
});
