import { standings } from '../../../src/registers/standings/standings';
import { registerOf } from '../../support/registers-of-cells';

describe('资信调查', () => {
  it('is read with a debtor that only its first row names, and each thing on its own day; what is none of them is a fault', () => {
    const {
      standings: rows,
      faults,
      notices,
    } = registerOf(
      '资信调查',
      ['客户', '调查事项', '查询日期', '查询来源', '查询结果', '查询人'],
      ['甲公司', '工商登记', 45_900, '公示系统', '存续', '李敏'],
      ['', '失信被执行人', '', '', '', ''],
      ['乙公司', '听说', 45_950, '', '', ''],
      ['丁公司', '', 45_950, '', '有涉诉', ''],
    );
    expect(rows).toMatchObject([
      { customer: { name: '甲公司' }, item: 'registration', day: 45_900, source: '公示系统', result: '存续', person: '李敏', rowNumber: 2 },
      { customer: { name: '甲公司' }, item: 'executions', day: null, source: '', result: '', rowNumber: 3 },
    ]);
    expect(faults.map(({ place, reason, rowCounts }) => [place.row, place.column, reason.kind, rowCounts])).toEqual([
      [3, 1, 'wordUnknown', false],
      [4, 1, 'missing', false],
    ]);
    expect(notices.map(({ kind }) => kind)).toEqual(['registerRead', 'filledFromAbove']);
    const [first, second] = rows ?? [];
    if (first === undefined || second === undefined) throw new Error('no row');
    expect([standings.rowAt(first, 45_899), standings.rowAt(first, 45_900)]).toEqual([null, first]);
    expect(standings.rowAt(second, 1)).toBe(second);
    expect(standings.cellsOf(first, 'en-US')).toEqual({
      ...{ customer: '甲公司', item: 'Registration', day: 45_900, source: '公示系统', result: '存续', person: '李敏', note: '' },
    });
  });

  it('reads the plain headings that people type by hand, so that nothing filled is said to be missing', () => {
    const { standings: rows } = registerOf(
      '资信调查',
      ['客户', '调查项目', '日期', '来源', '结果'],
      ['甲公司', '登记', 45_900, '公示系统', '存续'],
    );
    expect(rows).toMatchObject([{ item: 'registration', day: 45_900, source: '公示系统', result: '存续' }]);
  });
});
