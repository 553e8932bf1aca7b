import { buildAnalysisSheet } from '../../../src/reports/analysis/analysis-sheet';
import { defaultPolicy } from '../../../src/policy/default-policy';
import type { SheetModel } from '../../../src/sheets/sheet-model';
import { enUS } from '../../../src/texts/en-US';
import { zhCN } from '../../../src/texts/zh-CN';
import { sketchedAgedLedger } from '../../support/aged-ledger-fixture';
import { contextFor, expectedOf, rowOf } from '../../support/report-context-fixture';
import { basesBook, monthLedger, unconfirmedBook, usdBook } from '../month-fixture';

const aged = sketchedAgedLedger(basesBook);

function rowOfText(model: SheetModel, text: string): number {
  return model.blocks.find(({ cells }) => cells[0]?.[0] === text)?.row ?? -1;
}

const heading = '违约金依据：合同按约定费率，法定按一年期 LPR × 1.5 ÷ 365，无不计，未确认按默认费率估算';

describe('putBases', () => {
  it('adds the penalties up by what they are owed on, with the customers of each, and checks them against the total (R13a)', () => {
    const model = buildAnalysisSheet(aged, contextFor(aged));
    const top = rowOfText(model, heading);
    expect(rowOf(model, top + 1)).toEqual([null, '', '合同', '法定', '无', '未确认（估算）', '合计']);
    expect(rowOf(model, top + 2)).toEqual([null, '客户数', 1, 1, 1, 1, `=SUM(C${top + 3}:F${top + 3})`]);
    expect(expectedOf(model, top + 2)).toEqual([null, null, null, null, null, 4]);
    expect(rowOf(model, top + 3).slice(1, 7)).toEqual([
      '违约金',
      ...['合同', '法定', '无', '未确认'].map((word) => `=ROUND(SUMIFS(账龄明细表202512[违约金],账龄明细表202512[依据],"${word}"),2)`),
      `=ROUND(SUM(C${top + 4}:F${top + 4}),2)`,
    ]);
    expect(rowOf(model, top + 3)[14]).toBe(`=ROUND(G${top + 4}-M11,2)`);
    expect(expectedOf(model, top + 3)).toEqual([null, 300.01, 40.02, 0, 5.03, 345.06, 0]);
    expect(expectedOf(model, 10)[12]).toBe(345.06);
  });

  it('stands for each currency over its own table, and holds values where formulas would take too long', () => {
    const two = sketchedAgedLedger(basesBook, { otherCurrencies: [usdBook] });
    const policy = { ...defaultPolicy, statutory: { ...defaultPolicy.statutory, uplift: 0.3, segmented: true } };
    const model = buildAnalysisSheet(two, contextFor(two, zhCN, policy));
    const rows = model.blocks.filter(({ cells }) => cells[0]?.[0] === heading.replace('按一年期 LPR × 1.5', '按分段一年期 LPR × 1.3'));
    expect(rows.map(({ row }) => rowOf(model, row + 3)[2])).toEqual([
      '=ROUND(SUMIFS(账龄明细表202512[违约金],账龄明细表202512[依据],"合同"),2)',
      '=ROUND(SUMIFS(账龄明细表202512USD1[违约金],账龄明细表202512USD1[依据],"合同"),2)',
    ]);
    const values = buildAnalysisSheet(aged, contextFor(aged, enUS, { ...defaultPolicy, sheets: { largestFormulaWork: 1 } }));
    const top = rowOfText(
      values,
      'Basis of penalties: contract at its rates, statutory at the one-year LPR × 1.5 ÷ 365, none bears nothing, unconfirmed is estimated at the default rates',
    );
    expect(rowOf(values, top + 3).slice(1, 6)).toEqual(['Penalty', 300.01, 40.02, 0, 5.03]);
  });

  it('is left out where all customers stand on one basis: a note says so, or the estimate is said under the title', () => {
    const confirmed = buildAnalysisSheet(monthLedger, contextFor(monthLedger));
    const unconfirmed = sketchedAgedLedger(unconfirmedBook);
    const estimated = buildAnalysisSheet(unconfirmed, contextFor(unconfirmed));
    expect([rowOfText(confirmed, heading), rowOfText(estimated, heading)]).toEqual([-1, -1]);
    const notes = (model: SheetModel) =>
      model.blocks.flatMap(({ cells }) => cells.flatMap(([, note]) => (typeof note === 'string' ? [note] : [])));
    expect(notes(confirmed)).toContain('违约金依据：均为合同约定');
    expect(notes(estimated).filter((note) => note.startsWith('违约金依据'))).toEqual([]);
    expect(String(rowOf(estimated, 4)[2])).toMatch(/^请注意：违约金为估算：按默认费率/);
  });
});
