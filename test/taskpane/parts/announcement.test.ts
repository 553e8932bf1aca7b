import { firstPaneState } from '../../../src/taskpane/state/pane-state';
import type { PaneState } from '../../../src/taskpane/state/pane-state';
import { announcement } from '../../../src/taskpane/parts/announcement';
import { enUS } from '../../../src/texts/en-US';
import { zhCN } from '../../../src/texts/zh-CN';
import { decemberReport, found, noLedger } from '../pane-fixture';

const heard = (state: Partial<PaneState>): string => announcement({ ...firstPaneState('zh-CN'), ...state }, zhCN);

describe('announcement', () => {
  it('says what began, not how far it is', () => {
    expect(
      heard({
        task: {
          name: 'build',
          tab: 'month',
          step: { stage: 'writing', subject: '账龄明细', done: 3, total: 9 },
          isStopping: false,
          isQuiet: false,
        },
      }),
    ).toBe('正在生成月报');
  });

  it('says what a job may be waiting for, also while it is to stop', () => {
    const task = { name: 'build', tab: 'month', step: null, isStopping: false, isQuiet: true } as const;
    expect(heard({ task })).toBe('正在等待 Excel：若有单元格正在编辑，请按 Enter 或 Esc');
    expect(heard({ task: { ...task, isStopping: true } })).toBe('正在停止：若有单元格正在编辑，请按 Enter 或 Esc，之后不会写入');
  });

  it('says that a command of the ribbon is under way', () => {
    expect(heard({ command: 'example' })).toBe('正在写入函数示例');
  });

  it('says nothing again for a choice that is kept in passing', () => {
    const result = { kind: 'built', report: decemberReport, language: 'zh-CN' } as const;
    expect(
      heard({ results: { month: result }, task: { name: 'remember', tab: 'month', step: null, isStopping: false, isQuiet: false } }),
    ).toBe('2025-12 月报已生成');
  });

  it('says what a job came to', () => {
    expect(heard({ results: { month: { kind: 'built', report: decemberReport, language: 'zh-CN' } }, looked: found() })).toBe(
      '2025-12 月报已生成',
    );
    const one = { ...decemberReport, sheets: decemberReport.sheets.slice(0, 1) };
    expect(heard({ results: { month: { kind: 'built', report: one, language: 'zh-CN' } }, looked: found() })).toBe(
      `${one.sheets[0]?.name} 已生成`,
    );
    expect(heard({ results: { month: { kind: 'refused', reason: { kind: 'cancelled' } } } })).toBe('已取消，工作簿没有改动');
  });

  it('says what letters came to in the language that is spoken by then', () => {
    const say = (language: 'zh-CN' | 'en-US') => ({ title: language === 'zh-CN' ? '2 封函件已生成' : '2 letters written', lines: [] });
    const state = { ...firstPaneState('zh-CN'), results: { month: { kind: 'lettersDone', say, sheets: [] } } } as const;
    expect([announcement(state, zhCN), announcement({ ...state, language: 'en-US' }, enUS)]).toEqual([
      '2 封函件已生成',
      '2 letters written',
    ]);
  });

  it('asks what a look asks', () => {
    expect(
      heard({
        looked: {
          kind: 'question',
          question: { kind: 'whichLedger', sheetNames: ['华东', '华北'] },
          made: [],
          memory: { ledgers: [] },
        },
      }),
    ).toBe('有多张工作表像是应收台账（华东、华北），请指定用哪一张');
  });

  it('is silent while figures, or the first steps, speak for themselves', () => {
    expect([heard({}), heard({ looked: found() }), heard({ looked: noLedger })]).toEqual(['', '', '']);
  });
});
