import { defaultPolicy } from '../../../src/policy/default-policy';
import { buildAnalysisSheet } from '../../../src/reports/analysis/analysis-sheet';
import { enUS } from '../../../src/texts/en-US';
import type { SheetModel } from '../../../src/sheets/sheet-model';
import { sketchedAgedLedger, sketchedBook } from '../../support/aged-ledger-fixture';
import { contextFor, expectedOf, rowOf } from '../../support/report-context-fixture';

/** A balance on each side of every edge of the bands, a credit, and a row that no class is known of. */
const book = sketchedBook('CNY', [
  { customer: '甲', rowNumber: 4, balanceCents: 1_00, standing: '正常', daysOverdue: 0 },
  { customer: '甲', rowNumber: 5, balanceCents: 2_00, standing: '关注', daysOverdue: 30 },
  { customer: '甲', rowNumber: 6, balanceCents: 4_00, standing: '次级', daysOverdue: 31 },
  { customer: '甲', rowNumber: 7, balanceCents: 8_00, standing: '次级', daysOverdue: 61 },
  { customer: '甲', rowNumber: 8, balanceCents: 16_00, standing: '损失', daysOverdue: 200 },
  { customer: '甲', rowNumber: 9, balanceCents: -32_00, standing: '贷项' },
  { customer: '甲', rowNumber: 10, balanceCents: 64_00, standing: '待核实' },
]);
const aged = sketchedAgedLedger(book);

function rowOfText(model: SheetModel, text: string): number {
  return model.blocks.find(({ cells }) => cells[0]?.[0] === text)?.row ?? -1;
}

describe('putBands', () => {
  it('adds the balances of the classes up by monitoring band, under a heading that tells the two scales apart (R6)', () => {
    const model = buildAnalysisSheet(aged, contextFor(aged));
    const top = rowOfText(model, '按监控区间：同样的余额按逾期天数分段，供预警用（超过 60 天启动预警）；风险分类见上表');
    expect(rowOf(model, top + 1)).toEqual([null, '', '未到期', '1-30天', '31-60天', '61-90天', '超过90天']);
    const english = buildAnalysisSheet(aged, contextFor(aged, enUS));
    expect(rowOf(english, top + 1)).toEqual([null, '', 'Not due', '1–30 days', '31–60 days', '61–90 days', 'Over 90 days']);
    expect(rowOf(model, top + 2).slice(1, 5)).toEqual([
      '余额',
      '=ROUND(SUMIFS(账龄明细表202512[余额],账龄明细表202512[余额],">0",账龄明细表202512[风险分类],"<>待核实",账龄明细表202512[逾期天数],"<=0"),2)',
      '=ROUND(SUMIFS(账龄明细表202512[余额],账龄明细表202512[余额],">0",账龄明细表202512[风险分类],"<>待核实",账龄明细表202512[逾期天数],">0",账龄明细表202512[逾期天数],"<=30"),2)',
      '=ROUND(SUMIFS(账龄明细表202512[余额],账龄明细表202512[余额],">0",账龄明细表202512[风险分类],"<>待核实",账龄明细表202512[逾期天数],">30",账龄明细表202512[逾期天数],"<=60"),2)',
    ]);
    expect(rowOf(model, top + 2)[6]).toBe(
      '=ROUND(SUMIFS(账龄明细表202512[余额],账龄明细表202512[余额],">0",账龄明细表202512[风险分类],"<>待核实",账龄明细表202512[逾期天数],">90"),2)',
    );
    expect(expectedOf(model, top + 2)).toEqual([null, 1, 2, 4, 8, 16, 0]);
    expect(rowOf(model, top + 2)[14]).toBe(`=ROUND(SUM(C${top + 3}:G${top + 3})-SUM(C8:G8),2)`);
  });

  it('follows the edges of the policy, a long list of them over several lines (R8, R30)', () => {
    const own = buildAnalysisSheet(aged, contextFor(aged, undefined, { ...defaultPolicy, customBandEdges: [30, 45, 200] }));
    const top = rowOfText(own, '按监控区间：同样的余额按逾期天数分段，供预警用（超过 60 天启动预警）；风险分类见上表');
    expect(rowOf(own, top + 1)).toEqual([null, '', '未到期', '1-30天', '31-45天', '46-200天', '超过200天']);
    expect(expectedOf(own, top + 2).slice(1)).toEqual([1, 2, 4, 24, 0, 0]);
    const edges = Array.from({ length: 13 }, (_, index) => 10 * (index + 1));
    const long = buildAnalysisSheet(aged, contextFor(aged, undefined, { ...defaultPolicy, customBandEdges: edges }));
    expect(rowOf(long, top + 1).slice(2)).toHaveLength(12);
    expect(rowOf(long, top + 3)).toEqual([null, '', '111-120天', '121-130天', '超过130天']);
    expect(expectedOf(long, top + 4).slice(1)).toEqual([0, 0, 16, 0]);
    expect(rowOf(long, top + 4).at(-1)).toBe(`=ROUND(SUM(C${top + 3}:N${top + 3})+SUM(C${top + 5}:E${top + 5})-SUM(C8:G8),2)`);
  });

  it('holds values where the formulas would take too long', () => {
    const model = buildAnalysisSheet(aged, contextFor(aged, enUS, { ...defaultPolicy, sheets: { largestFormulaWork: 1 } }));
    const top = rowOfText(
      model,
      'By monitoring band: the same balances by days overdue, for the early warning (which starts past 60 days); the classes are in the table above',
    );
    expect(rowOf(model, top + 2).slice(1, 7)).toEqual(['Balance', 1, 2, 4, 8, 16]);
  });
});
