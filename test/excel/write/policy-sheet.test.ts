import { receivablesEntry } from '../../../src/taskpane/receivables-entry';
import { openMonthDesk } from '../month-desk';

describe('应收参数 in Excel', () => {
  it('is written by its job, read back unchanged by the next month, and a changed class edge is followed (R5, R30)', async () => {
    const desk = await openMonthDesk();
    try {
      const before = await desk.built();
      const made = await receivablesEntry.run({ name: 'makePolicySheet', request: { language: 'zh-CN' } });
      expect(made).toEqual({ kind: 'done', report: { sheet: '应收参数', isNew: true, added: null } });
      const beside = await desk.built({ overwriteChanges: true });
      expect(beside.totals).toEqual(before.totals);
      expect([before.totals.次级, before.totals.关注]).toEqual(['1400.25', '0.00']); // 64 and 34 days overdue
      const sheet = desk.sheet('应收参数');
      const row = Array.from({ length: 120 }, (_unused, index) => index).find((index) => sheet.cells.value(index, 4) === 'riskEdges') ?? -1;
      expect([sheet.cells.value(row + 2, 0), sheet.cells.value(row + 2, 1)]).toEqual(['关注', 30]);
      sheet.cells.write(row + 2, 1, [[70]]);
      expect((await desk.built({ overwriteChanges: true })).totals).toMatchObject({ 次级: '0.00', 关注: '1400.25' });
    } finally {
      await desk.close();
    }
  });
});
