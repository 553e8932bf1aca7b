import type { Finding } from '../../src/jobs/month/finding';
import { findingPlaces } from '../../src/jobs/month/finding-places';
import { sayFindings, sayMonth } from '../../src/jobs/say-outcome';
import { placeAt } from '../support/place-at';

const findings: readonly Finding[] = [
  {
    gravity: 'problem',
    kind: 'cellUnreadable',
    place: placeAt('AB7', '台账'),
    value: 0,
    reason: { kind: 'dueDateUnreadable' },
  },
  { gravity: 'notice', kind: 'repaired' },
  { gravity: 'check', kind: 'balanceDiffers', place: placeAt('G2', '台账'), statedCents: 90000, reckonedCents: 100000 },
  { gravity: 'check', kind: 'printedTotalDiffers', place: placeAt('E4', '台账'), word: '合计', statedCents: 100, addedCents: 200 },
  { gravity: 'leftOut', kind: 'rowLeftOut', sheetName: '台账', rowNumber: 6, word: '小计' },
];

describe('the findings of a month', () => {
  it('are said in Chinese: cells by address, checks among the notices and once more with sums first', () => {
    const balance = '工作表“台账”G2 的未收余额 900.00 与应收减已收 1,000.00 不符，以后者为准';
    const total = '工作表“台账”E4 的合计 1.00 与逐行相加 2.00 不符，以后者为准';
    expect(sayFindings(findings, 'zh-CN')).toEqual({
      problems: [{ sheet: '台账', cell: 'AB7', value: '0', reason: '到期日无法识别，列入“待核实”，请改成 2025-12-31 这样的日期' }],
      notices: ['上次没有完成的写入已先恢复', balance, total],
      checks: [total, balance],
      leftOut: [{ sheet: '台账', row: 6, reason: '“小计”行不计入' }],
    });
  });

  it('are said in English from the same data', () => {
    const said = sayFindings(JSON.parse(JSON.stringify(findings)) as Finding[], 'en-US');
    expect(said.problems[0]?.reason).toBe('The due date cannot be read: unverified (待核实); enter a date like 2025-12-31');
    expect(said.notices[0]).toBe('A run that had been cut short was put right first');
    expect(said.leftOut[0]?.reason).toBe('The "小计" row is not counted');
  });

  it('lead to the cells and rows that they name', () => {
    expect(findings.map(findingPlaces)).toEqual([
      [{ sheetName: '台账', row: 6, column: 27 }],
      [],
      [{ sheetName: '台账', row: 1, column: 6 }],
      [{ sheetName: '台账', row: 3, column: 4 }],
      [{ sheetName: '台账', row: 5 }],
    ]);
  });

  it('are absent from what is no month', () => {
    const refused = { kind: 'refused', refusal: 'cancelled', reason: { kind: 'cancelled' } } as const;
    expect(sayMonth(refused, 'zh-CN')).toEqual({ kind: 'refused', refusal: 'cancelled', sentence: '已取消，工作簿没有改动' });
  });
});
